public import Language
public import Markup
public import Triage

/// A take-away slip as text and as one HTML page in large print; blanks are filled by hand, and nothing is stored.
public struct SlipPage {
  /// What stands on it.
  public let slip: TakeAwaySlip
  /// The task's name.
  public let title: Wording
  /// Whose slip it is.
  public let office: String
  /// The language of the slip.
  public let language: LanguageCode

  /// Makes the slip of a task.
  public init(slip: TakeAwaySlip, title: Wording, office: String, language: LanguageCode) {
    self.slip = slip
    self.title = title
    self.office = office
    self.language = language
  }

  /// The headings with their lines, in the order of the slip; a line that no source confirms says so.
  private var parts: [(heading: String, lines: [(text: String, isConfirmed: Bool)])] {
    let lines = { (lines: [TakeAwaySlip.Line]) in lines.map { ($0.text[language], $0.isConfirmed) } }
    let bring = slip.bring.isEmpty ? [(say(.nothingToBring), true)] : lines(slip.bring)
    return [(say(.next), lines(slip.next)), (say(.bring), bring), (say(.ask), lines(slip.ask))]
  }

  private var sources: [String] {
    slip.sources.map { source in
      SlipPhrase.source(
        in: language, ["title": .text(source.title), "day": .text(DayText.short(source.checked, in: language))])
    }
  }

  /// The slip as text, every line ended.
  public var text: String {
    var lines = [title[language].uppercased(), office]
    for part in parts {
      lines += ["", part.heading]
      lines += part.lines.map { "- " + $0.text + ($0.isConfirmed ? "" : " (\(say(.unconfirmed)))") }
    }
    lines += ["", say(.write)] + slip.blanks.map { $0[language] + ": " + String(repeating: "_", count: 30) }
    lines += ["", say(.noCodes), ""] + sources
    return lines.joined(separator: "\n") + "\n"
  }

  /// The slip as a whole page.
  public var html: String {
    Document(
      lang: language.rawValue, title: title[language] + " – " + office,
      head: [.meta("robots", "noindex"), .style(Self.style)]
    ) {
      main
    }.rendered()
  }

  /// What the page holds, for a page with a head and a style of its own.
  public var main: HTML {
    HTML.main {
      HTML.p(.class("office")) { office }
      HTML.h1 { title[language] }
      for part in parts {
        HTML.h2 { part.heading }
        HTML.ul {
          for line in part.lines {
            HTML.li {
              line.text
              if !line.isConfirmed { HTML.span(.class("unconfirmed")) { " (\(say(.unconfirmed)))" } }
            }
          }
        }
      }
      HTML.h2 { say(.write) }
      for blank in slip.blanks {
        HTML.p(.class("blank")) {
          HTML.strong { blank[language] }
          HTML.span {}
        }
      }
      HTML.p(.class("codes")) { say(.noCodes) }
      HTML.p(.class("sources")) { sources.joined(separator: " · ") }
    }
  }

  private func say(_ phrase: SlipPhrase) -> String { phrase(in: language) }

  /// The style of the slip alone, which holds what a page around ``main`` needs.
  ///
  /// Large print is at least 16 points: Clear Print guidelines of the UK Association for Accessible Formats (2012).
  public static let style: StaticString = """
    @page { size: A4; margin: 14mm 16mm }
    :root { color-scheme: light }
    body { font: 21px/1.35 system-ui, sans-serif; color: #101820; background: #fff; margin: 0 }
    main { max-width: 44rem; margin: 0 auto; padding: 1.5rem }
    h1 { font-size: 1.6em; line-height: 1.15; margin: 0 0 .3em }
    h2 { font-size: 1.15em; margin: .8em 0 .2em; padding-top: .3em; border-top: 2px solid #1f4e79; break-after: avoid }
    p { margin: .3em 0 }
    ul { margin: .2em 0; padding-left: 1.1em }
    li { margin: .2em 0; break-inside: avoid }
    .office { margin: 0 }
    .unconfirmed { font-style: italic }
    .blank { display: flex; gap: .6em; align-items: end; min-height: 2.1em }
    .blank span { flex: 1; border-bottom: 2px dotted #334 }
    .codes { margin-top: .9em; font-weight: bold }
    .sources { font-size: .52em; line-height: 1.3; color: #4a5a6a; margin-top: 1em }
    nav { display: flex; flex-wrap: wrap; gap: .3em 1em; max-width: 44rem; margin: 0 auto; padding: .6rem 1.5rem }
    nav > * { font-size: .8em; line-height: 2.1 }
    nav button { font-family: inherit; font-size: .8em; line-height: 1; padding: .2em .8em }
    @media print { body { font-size: 16pt } main { max-width: none; padding: 0 } nav { display: none } }
    """
}
