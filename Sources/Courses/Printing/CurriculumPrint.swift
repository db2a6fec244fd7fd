import Formats
import Language
import Markup

/// A curriculum as one HTML page that needs nothing else and prints on A4.
///
/// The page is in the curriculum's own language. A picture is linked by its path in the curriculum's folder, so a page with
/// pictures is kept there.
public struct CurriculumPrint: Sendable {
  /// The curriculum.
  public let curriculum: Curriculum
  /// The facts that are put in.
  public let facts: FactBook
  /// What it is printed as.
  public let kind: CurriculumPrintKind
  /// The one session that is printed, counted from 1; nil for all.
  ///
  /// A poster and a booklet are of all.
  public let session: Int?
  /// When a session begins, in minutes after midnight.
  public let start: Int

  /// Makes a print.
  public init(
    _ curriculum: Curriculum, facts: FactBook, kind: CurriculumPrintKind, session: Int? = nil, start: Int = 600
  ) {
    self.curriculum = curriculum
    self.facts = facts
    self.kind = kind
    self.session = session
    self.start = start
  }

  /// The page, ending in a newline.
  public var text: String {
    Document(
      lang: language.rawValue, title: curriculum.title,
      head: [.meta("robots", "noindex"), .style(PrintStyle.base), .style(PrintStyle.style(of: kind))]
    ) {
      HTML.main(.class(kind.rawValue)) { content }
    }.rendered()
  }

  var language: LanguageCode { curriculum.language }

  var sessions: [CurriculumSession] {
    session.map { number in curriculum.sessions.filter { $0.number == number } } ?? curriculum.sessions
  }

  @HTMLBuilder private var content: HTML {
    switch kind {
    case .handout: for session in sessions { handout(session) }
    case .sheets: sheets
    case .plan: for session in sessions { plan(session) }
    case .poster: poster
    case .cards: cards
    case .booklet: booklet
    }
  }

  func say(_ phrase: PrintPhrase, _ values: [String: PhraseValue] = [:]) -> String { phrase(in: language, values) }

  /// The words that the learner reads.
  var plain: BlockHTML { BlockHTML(facts: facts, language: language, marksDoubt: false) }

  /// The words that the teacher reads.
  var marked: BlockHTML { BlockHTML(facts: facts, language: language, marksDoubt: true) }

  // MARK: - Pieces that several prints share

  func head(_ session: CurriculumSession) -> HTML {
    HTML.header {
      HTML.p(.class("over")) {
        PrintWords.title(curriculum.title) + " · " + say(.session, ["number": .number(session.number)])
      }
      HTML.h1 { PrintWords.title(session.title) }
    }
  }

  func objectives(_ session: CurriculumSession, _ writer: BlockHTML) -> HTML {
    HTML.section(.class("goals")) {
      HTML.h2 { say(.youCan) }
      HTML.ul { for objective in session.objectives { HTML.li { writer.html(objective.spans) } } }
    }
  }

  @HTMLBuilder func sections(_ session: CurriculumSession, _ writer: BlockHTML) -> HTML {
    for section in session.sections {
      HTML.section(.class("text")) {
        if !section.heading.isEmpty { HTML.h2 { writer.html(section.heading) } }
        writer.html(section.blocks)
      }
    }
  }

  @HTMLBuilder func exercises(_ session: CurriculumSession, _ writer: BlockHTML) -> HTML {
    if !session.exercises.isEmpty {
      HTML.section(.class("exercises")) {
        HTML.h2 { SessionPart.exercises.heading[language] }
        for (place, exercise) in session.exercises.enumerated() {
          HTML.div(.class("exercise")) {
            HTML.h3 {
              say(.exercise, ["number": .number(place + 1)]) + ": " + exercise.title + " "
              HTML.span(.class("minutes")) { say(.minutes, ["n": .number(exercise.minutes)]) }
            }
            writer.html(exercise.blocks)
          }
        }
      }
    }
  }

  @HTMLBuilder func keyPoints(_ session: CurriculumSession, _ writer: BlockHTML) -> HTML {
    if !session.keyPoints.isEmpty {
      HTML.section(.class("points")) {
        HTML.h2 { SessionPart.keyPoints.heading[language] }
        writer.html(session.keyPoints)
      }
    }
  }

  var colophon: String {
    let version = say(
      .versionLine, ["version": .text("\(curriculum.version)"), "state": .text(curriculum.state.word[language])])
    return [version, curriculum.licence, curriculum.contact].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  // MARK: - Hand-out and sheets

  private func handout(_ session: CurriculumSession) -> HTML {
    HTML.article {
      head(session)
      objectives(session, plain)
      sections(session, plain)
      exercises(session, plain)
      keyPoints(session, plain)
      HTML.p(.class("colophon")) { colophon }
    }
  }

  @HTMLBuilder private var sheets: HTML {
    for path in sheetPaths {
      if let material = curriculum.material(path) {
        HTML.article(.class("sheet")) { plain.html(material.blocks) }
      }
    }
  }

  /// The practice material in the order that the sessions name it, each once.
  var sheetPaths: [String] {
    var seen: Set<String> = []
    return sessions.flatMap(\.materialPaths).filter { seen.insert($0).inserted }
  }

  // MARK: - Cards

  @HTMLBuilder private var cards: HTML {
    let all = sessions.flatMap { session in session.keyCards.map { (session.number, $0) } }
    for start in stride(from: 0, to: all.count, by: 4) {
      HTML.div(.class("page")) {
        for (number, card) in all[start..<min(start + 4, all.count)] {
          HTML.div(.class("card")) {
            HTML.h2 { card.title }
            HTML.ul { for line in card.lines { HTML.li { plain.html(line) } } }
            HTML.p(.class("over")) {
              PrintWords.title(curriculum.title) + " · " + say(.session, ["number": .number(number)])
            }
          }
        }
      }
    }
  }

  // MARK: - Poster

  @HTMLBuilder private var poster: HTML {
    HTML.header {
      HTML.p(.class("over")) { curriculum.audience }
      HTML.h1 { PrintWords.title(curriculum.title) }
    }
    HTML.div(.class("lead")) { plain.html(Array(curriculum.about.prefix(1))) }
    HTML.section(.class("learn")) {
      HTML.h2 { say(.learn) }
      HTML.ul { for session in curriculum.sessions { HTML.li { session.title } } }
    }
    HTML.div(.class("blanks")) {
      for label in [PrintPhrase.when, .place, .signUp] {
        HTML.p {
          HTML.strong { say(label) }
          HTML.span {}
        }
      }
    }
    HTML.p(.class("colophon")) { curriculum.contact }
  }
}
