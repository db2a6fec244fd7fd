public import Language
import Markup
public import Municipality
import Records

/// The paper form of visits, one A4 page each: what a team fills in on the spot and somebody types in later.
///
/// It names no person: of a home there is the visit's number and the area.
public struct VisitForm: Sendable {
  /// A visit with what is printed of it.
  public struct Page: Sendable {
    /// The visit.
    public let visit: OutreachVisit
    /// The place's or, of a home, the area's name.
    public let place: String
    /// The teams' names.
    public let teams: [String]
    /// The tasks that help was asked for with.
    public let tasks: [OfficeTask]

    /// Describes a page.
    public init(_ visit: OutreachVisit, place: String, teams: [String], tasks: [OfficeTask]) {
      self.visit = visit
      self.place = place
      self.teams = teams
      self.tasks = tasks
    }
  }

  private let pages: [Page]
  private let language: LanguageCode
  private let isForCommandLine: Bool

  /// How many rows there are for tasks, of which at least one is empty, and for what was not done.
  private static let (tasks, notDone) = (6, 3)

  /// Makes the forms of some visits.
  ///
  /// - Parameter isForCommandLine: whether the foot shows what to type, rather than the page that takes the figures.
  public init(_ pages: [Page], in language: LanguageCode, isForCommandLine: Bool = false) {
    self.pages = pages
    self.language = language
    self.isForCommandLine = isForCommandLine
  }

  /// The pages, ending in a newline.
  public var text: String {
    Document(
      lang: language.rawValue, title: say(.visitForm),
      head: [.meta("robots", "noindex"), .style(VisitFormStyle.page)]
    ) {
      for page in pages { article(page) }
    }.rendered()
  }

  private func say(_ phrase: VisitFormPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private func label(_ label: FormLabel) -> String { label(in: language) }

  private func article(_ page: Page) -> HTML {
    HTML.article {
      head(page)
      HTML.section(.class("figures")) {
        figure(label(.minutesLabel))
        figure(label(.travelLabel))
        figure(label(.personsLabel))
        figure(label(.reachedLabel), hint: say(.yesOrNo))
      }
      HTML.h2 { say(.kitHeading) }
      HTML.section(.class("figures kit")) {
        for kind in KitKind.allCases {
          figure(
            kind.wording[language], hint: page.visit.wish.kit[kind].map { say(.planned, ["n": .number($0)]) } ?? "")
        }
      }
      solved(page)
      notDone()
      if !page.visit.isHome { words() }
      foot(page)
    }
  }

  private func head(_ page: Page) -> HTML {
    let number = PhraseValue.number(page.visit.number.number)
    let isHome = page.visit.isHome
    let title = isHome ? VisitNames.home(page.visit.number, in: page.place)[language] : page.place
    let slot = page.visit.slot
    let facts: [String?] = [
      isHome ? nil : say(.visitNumber, ["n": number]), slot.map { DayText.long($0.day, in: language) },
      slot.map { say(.atTime, ["time": .text(DayText.time(minute: $0.begins, in: language))]) },
      page.teams.isEmpty ? nil : page.teams.joined(separator: " + "),
    ]
    return HTML.header {
      HTML.p(.class("over")) { say(.visitForm) }
      HTML.h1 { title }
      HTML.p(.class("facts")) { facts.compactMap(\.self).joined(separator: " · ") }
    }
  }

  private func figure(_ label: String, hint: String = "") -> HTML {
    HTML.div(.class("figure")) {
      HTML.span(.class("label")) { label }
      HTML.span(.class("box")) { HTML.span(.class("hint")) { hint } }
    }
  }

  // MARK: Tables

  private func solved(_ page: Page) -> HTML {
    HTML.group {
      HTML.h2 { say(.solvedHeading) }
      HTML.p(.class("rule")) { say(.solvedRule) }
      HTML.table(.class("solved")) {
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col"), .class("task")) { say(.taskColumn) }
            for level in HelpLevel.allCases {
              HTML.th(.scope("col")) {
                HTML.strong { String(level.rawValue) }
                HTML.small { level.wording[language] }
              }
            }
          }
        }
        HTML.tbody {
          for task in page.tasks { row(task) }
          for _ in 0..<max(1, Self.tasks - page.tasks.count) {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.span(.class("blank")) { "" } }
              for _ in HelpLevel.allCases { HTML.td { "" } }
            }
          }
        }
      }
    }
  }

  private func row(_ task: OfficeTask) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) {
        task.name[language]
        HTML.small { task.code.text }
      }
      if task.kind == .guidance {
        for _ in HelpLevel.allCases { HTML.td { "" } }
      } else {
        // What an authority does in person has no help level.
        HTML.td(.colspan(HelpLevel.allCases.count)) { HTML.span(.class("hint")) { say(.howMany) } }
      }
    }
  }

  private func notDone() -> HTML {
    let reasons = NotDoneReasonWords.list(in: language)
    return HTML.group {
      HTML.h2 { label(.notDoneLabel) }
      HTML.p(.class("rule")) { say(.notDoneRule) }
      HTML.table(.class("open")) {
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col"), .class("task")) { say(.taskColumn) }
            HTML.th(.scope("col"), .class("narrow")) { say(.levelColumn) }
            HTML.th(.scope("col")) { say(.outcomeColumn) }
            HTML.th(.scope("col")) { say(.reasonColumn) }
            HTML.th(.scope("col"), .class("narrow")) { say(.countColumn) }
          }
        }
        HTML.tbody {
          for _ in 0..<Self.notDone { HTML.tr { for _ in 0..<5 { HTML.td { "" } } } }
        }
      }
      HTML.p(.class("rule")) { say(.reasonsList, ["list": .text(reasons)]) }
    }
  }

  private func words() -> HTML {
    HTML.section(.class("words")) {
      line(label(.unsolvedLabel))
      HTML.div(.class("pair")) {
        line(label(.followUpLabel))
        line(label(.byLabel), isShort: true)
      }
      HTML.div(.class("pair")) {
        line(label(.againLabel))
        line(say(.untilWord), isShort: true)
      }
    }
  }

  private func line(_ label: String, isShort: Bool = false) -> HTML {
    HTML.p(.class(isShort ? "line short" : "line")) {
      HTML.span(.class("label")) { label }
      HTML.span(.class("blank")) { "" }
    }
  }

  private func foot(_ page: Page) -> HTML {
    HTML.footer {
      HTML.p { HTML.strong { say(.never) } }
      if page.visit.isHome { HTML.p { say(.homeRule) } }
      if isForCommandLine {
        HTML.p { say(.typeIn, ["line": .text("lods visit log \(page.visit.number) -")]) }
        HTML.pre { example(page) }
      } else {
        HTML.p { say(.countOnPage, ["n": .text(page.visit.number.description)]) }
      }
    }
  }

  /// The first lines as they are typed, with the form's own words.
  private func example(_ page: Page) -> String {
    let task = page.tasks.first { $0.kind == .guidance } ?? page.tasks.first
    let word = task?.code.text ?? "mitid-app"
    let isGuidance = task.map { $0.kind == .guidance } ?? true
    let outcome = NotDoneReasonWords.example(in: language)
    return [
      "\(label(.minutesLabel)): 75", isGuidance ? "\(word): 1=2, 2=4" : "\(word): 4",
      "\(label(.notDoneLabel)): \(word)\(isGuidance ? ", 2" : ""), \(outcome)=1",
    ].joined(separator: "\n")
  }
}
