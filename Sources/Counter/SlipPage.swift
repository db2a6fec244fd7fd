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

  /// The sources, those of a day together, and that the rest is advice where some of it is.
  private var sources: [String] {
    let read = slip.sources.filter { !$0.isOwnAdvice }
    var days: [Day] = []
    for source in read where !days.contains(source.checked) { days.append(source.checked) }
    let sentences = days.map { day in
      let titles = read.filter { $0.checked == day }.map(\.title)
      return SlipPhrase.source(
        in: language,
        [
          "n": .number(titles.count), "titles": .text(titles.joined(separator: " · ")),
          "day": .text(DayText.short(day, in: language)),
        ])
    }
    return sentences + (read.count < slip.sources.count ? [say(.rest)] : [])
  }

  /// A line that no source confirms without its full stop, which follows the remark then.
  private func bare(_ text: String) -> String { text.hasSuffix(".") ? String(text.dropLast()) : text }

  /// The slip as text, every line ended.
  public var text: String {
    var lines = [title[language].uppercased(), office]
    for part in parts {
      lines += ["", part.heading]
      lines += part.lines.map { "- " + ($0.isConfirmed ? $0.text : bare($0.text) + " (\(say(.unconfirmed))).") }
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
              if line.isConfirmed {
                line.text
              } else {
                bare(line.text)
                HTML.span(.class("unconfirmed")) { " (\(say(.unconfirmed)))." }
              }
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
      HTML.p(.class("sources")) { sources.joined(separator: " ") }
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
    nav { display: flex; flex-wrap: wrap; gap: .5em; max-width: 44rem; margin: 0 auto; padding: .6rem 1.5rem }
    nav > * { font: 600 17px/1.3 system-ui, sans-serif; padding: .45em .9em; border: 2px solid #0b5468; border-radius: 6px }
    nav > a, nav > button { color: #0b5468; background: #fff; text-decoration: none; cursor: pointer }
    nav > a:hover, nav > button:hover { background: #dfeef2 }
    nav > strong, nav > button { color: #fff; background: #0b5468 }
    nav > button:hover { background: #083e4e }
    nav > :focus-visible { outline: 3px solid #0b5468; outline-offset: 3px }
    nav > :last-child { margin-left: auto }
    @media print { body { font-size: 16pt } main { max-width: none; padding: 0 } nav { display: none } }
    """
}
