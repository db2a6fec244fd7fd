import Language
import Markup
import Municipality
import Office

/// The whole decision as one HTML page that prints on one A4 sheet and is read from some steps away.
struct WallPage {
  let table: WallTable

  init(_ table: WallTable) { self.table = table }

  /// The page.
  var text: String {
    let office = table.office
    let language = table.language
    return Document(
      lang: language.rawValue, title: table.say(.pathsTitle) + " – " + office.profile.name,
      head: [.meta("robots", "noindex"), .style(Self.style)]
    ) {
      HTML.main {
        HTML.p(.class("office")) { office.profile.name + " · " + DayText.long(office.clock.today, in: language) }
        HTML.h1 { table.say(.pathsTitle) }
        HTML.h2 { table.say(.gatesFirst) }
        HTML.table(.class("gates")) {
          HTML.tbody {
            for gate in table.gates {
              HTML.tr {
                HTML.th(.scope("row")) { gate[0] }
                HTML.td { gate[1] }
              }
            }
          }
        }
        HTML.h2 { table.say(.countPoints) }
        points
        if let rule = table.barrierRule { HTML.p(.class("rule")) { rule } }
        HTML.h2 { table.say(.sumHeading) }
        bands
        HTML.ul { for rule in table.rules { HTML.li { rule } } }
        if !table.offers.isEmpty {
          HTML.h2 { table.say(.offersHeading) }
          HTML.ul(.class("offers")) { for offer in table.offers { HTML.li { offer } } }
        }
        HTML.p(.class("model")) { table.footer }
      }
    }.rendered()
  }

  private var points: HTML {
    HTML.table(.class("points")) {
      HTML.tbody {
        for row in table.rows {
          HTML.tr {
            HTML.th(.scope("row")) { row.question }
            HTML.td {
              for answer in row.answers {
                HTML.span(.class("answer")) {
                  answer.text + " "
                  HTML.strong { table.sign(answer.points) }
                }
                " "
              }
            }
          }
        }
      }
    }
  }

  private var bands: HTML {
    HTML.div(.class("bands")) {
      for band in table.bands {
        HTML.div(.class(Self.shade(band.level))) {
          HTML.p(.class("sum")) { table.range(band) }
          HTML.p(.class("level")) { "\(band.level.rawValue) \(band.level.wording[table.language])" }
          HTML.p { band.level.meaning[table.language] }
        }
      }
    }
  }

  private static func shade(_ level: HelpLevel) -> String { "band band-\(level.rawValue)" }

  private static let style: StaticString = """
    @page { size: A4; margin: 11mm 14mm }
    :root { color-scheme: light }
    body { font: 16px/1.3 system-ui, sans-serif; color: #1c2530; background: #fff; margin: 0 }
    main { max-width: 52rem; margin: 0 auto; padding: 1.5rem }
    h1 { font-size: 1.9em; line-height: 1.1; margin: 0 0 .2em }
    h2 { font-size: 1.2em; margin: .6em 0 .1em; color: #1f4e79; break-after: avoid }
    p, ul { margin: .2em 0 }
    ul { padding-left: 1.1em }
    .office, .model { color: #4a5a6a; margin: 0; font-size: .9em }
    .offers { font-size: .93em }
    .model { margin-top: .7em }
    table { border-collapse: collapse; width: 100%; margin: .1em 0 }
    th, td { text-align: left; vertical-align: top; padding: .16em .8em .16em 0; border-bottom: 1px solid #cfd6de }
    tr { break-inside: avoid }
    .gates th { width: 21% }
    .gates td { font-size: .93em }
    .points { font-size: 1.04em }
    .points th { width: 43%; font-weight: normal }
    .answer { display: inline-block; white-space: nowrap; margin-right: .8em }
    .points strong { color: #1f4e79 }
    .bands { display: flex; gap: .5em; margin: .3em 0 .4em; break-inside: avoid }
    .band { flex: 1; padding: .35em .6em .45em; border: 1px solid #1f4e79; border-radius: .3em; color: #10202e;
      print-color-adjust: exact; -webkit-print-color-adjust: exact }
    .band p { margin: 0 }
    .band .sum { font-size: 1.9em; line-height: 1.15; font-weight: bold }
    .band .level { font-weight: bold; margin-bottom: .1em }
    .band-1 { background: #f3f7fb } .band-2 { background: #dde9f4 }
    .band-3 { background: #c2d7ea } .band-4 { background: #a3c3df }
    @media print { body { font-size: 9.6pt; line-height: 1.22 } main { max-width: none; padding: 0 } }
    """
}
