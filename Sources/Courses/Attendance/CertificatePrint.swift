import Formats
public import Language
import Markup

/// Proof of having taken part in a term: one A4 page a person, with the objectives of the curriculum.
///
/// It is no proof of an examination, and says so. It is in the term's language.
public struct CertificatePrint: Sendable {
  /// Whose.
  public let certificates: [Certificate]
  /// The term.
  public let term: Term
  /// What was taught; nil where the title has to do.
  public let curriculum: Curriculum?
  /// The facts of the curriculum.
  public let facts: FactBook
  /// The municipality.
  public let municipality: String
  /// The branch's name.
  public let branch: String
  /// The day it is printed.
  public let day: Day

  /// Makes certificates.
  public init(
    _ certificates: [Certificate], of term: Term, curriculum: Curriculum?, facts: FactBook, municipality: String,
    branch: String, on day: Day
  ) {
    self.certificates = certificates
    self.term = term
    self.curriculum = curriculum
    self.facts = facts
    self.municipality = municipality
    self.branch = branch
    self.day = day
  }

  /// The pages, ending in a newline.
  public var text: String {
    Document(
      lang: language.rawValue, title: say(.certificate) + " – " + term.plan.title,
      head: [.meta("robots", "noindex"), .style(PrintStyle.base), .style(PrintStyle.certificate)]
    ) {
      HTML.main(.class("certificates")) { for certificate in certificates { page(certificate) } }
    }.rendered()
  }

  private var language: LanguageCode { term.plan.language }

  private func say(_ phrase: CertificatePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private func page(_ certificate: Certificate) -> HTML {
    HTML.article {
      HTML.div(.class("frame " + (goals?.density ?? .airy).rawValue)) {
        HTML.header {
          HTML.p(.class("over")) { municipality }
          HTML.p(.class("branch")) { branch }
        }
        HTML.h1 { say(.certificate) }
        HTML.div(.class("who")) {
          if let name = certificate.name {
            HTML.p(.class(name.count > 34 ? "person long" : "person")) { name }
          } else {
            HTML.p(.class("person blank")) { "\u{A0}" }
          }
          HTML.p(.class("has")) { say(.hasCompleted) }
          HTML.p(.class(term.plan.title.count > 40 ? "course long" : "course")) { PrintWords.title(term.plan.title) }
          HTML.p(.class("when")) { period }
          HTML.p(.class("when")) { attended(certificate) }
        }
        objectives
        HTML.footer {
          HTML.p(.class("says")) { say(.noExam) }
          HTML.div(.class("signs")) {
            HTML.div {
              HTML.p(.class("line")) { long(day) }
              HTML.p(.class("under")) { say(.date) }
            }
            HTML.div {
              HTML.p(.class("line")) { "\u{A0}" }
              HTML.p(.class("under")) { say(.signature) }
            }
          }
        }
      }
    }
  }

  // MARK: - When

  /// From the first to the last day, or the one day.
  private var period: String {
    guard let start = term.start, let end = term.end else { return "" }
    if start == end { return long(start) }
    let first = start.year == end.year ? short(start) : long(start)
    return first + " – " + long(end)
  }

  private func short(_ day: Day) -> String {
    let month = DayText.monthName(day.month)[language]
    return language == .da ? "\(day.day). \(month)" : "\(day.day) \(month)"
  }

  private func long(_ day: Day) -> String { short(day) + " \(day.year)" }

  private func attended(_ certificate: Certificate) -> String {
    // Half hours are as near as anybody counts.
    let hours = Double((certificate.minutes + 15) / 30) / 2
    let decimals = hours == hours.rounded() ? 0 : 1
    return say(
      term.heldDates.count == 1 ? .lasted : .attended,
      [
        "n": .number(certificate.dates), "all": .number(term.heldDates.count),
        "hours": .text(NumberText.decimal(hours, decimals: decimals, in: language)),
        "h": .number(hours == 1 ? 1 : 2),
      ])
  }

  // MARK: - What was taught

  private var objectives: HTML? {
    guard let curriculum, let goals else { return nil }
    let words = curriculum.language
    let writer = BlockHTML(facts: facts, language: words, marksDoubt: false)
    return HTML.section(.class("goals"), .lang(words.rawValue)) {
      HTML.h2 { goals.heading(in: words) }
      HTML.ul { for line in goals.lines { HTML.li { writer.html(line) } } }
    }
  }

  /// The objectives, with what they all begin with said once in the heading; the sessions where they are too many.
  private var goals: (heading: CertificatePhrase, lines: [[MarkdownSpan]], density: CertificateDensity)? {
    guard let curriculum else { return nil }
    let all = curriculum.sessions.flatMap(\.objectives).map(\.spans)
    guard !all.isEmpty else { return nil }
    let words = CertificatePhrase.youCanWords(in: curriculum.language) + " "
    let rest = all.compactMap { Self.rest(of: $0, after: words) }
    let lines = rest.count == all.count ? rest : all
    if let density = CertificateDensity.fitting(lines.map(\.plain)) {
      return (rest.count == all.count ? .youCan : .objectives, lines, density)
    }
    let titles = curriculum.sessions.map(\.title)
    return (.contents, titles.map { [.text($0)] }, CertificateDensity.fitting(titles) ?? .dense)
  }

  /// What comes after words that a line begins with; nil where it does not.
  private static func rest(of spans: [MarkdownSpan], after words: String) -> [MarkdownSpan]? {
    guard case .text(let text)? = spans.first, text.hasPrefix(words) else { return nil }
    return [.text(String(text.dropFirst(words.count)))] + spans.dropFirst()
  }
}
