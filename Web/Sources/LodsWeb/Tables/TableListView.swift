import Language
import Markup
import Municipality
import Statistics

/// The list of released tables as markup.
struct TableListView {
  /// The whole ledger, the first release first.
  let releases: [Release]
  /// The release that is wanted alone; nil for all.
  let wanted: Int?
  let visit: Visit

  private var words: ReleaseWords { ReleaseWords(in: visit.language) }
  private func say(_ phrase: TablePhrase, _ values: [String: PhraseValue] = [:]) -> String { visit.say(phrase, values) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    let shown = releases.reversed().filter { wanted == nil || $0.number == wanted }
    HTML.h1 { visit.say(FramePhrase.tables) }
    HTML.p(.class("lead measure")) { say(.lead) }
    if shown.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { visit.say(ReleasePagePhrase.none) }
        HTML.p { say(.noneYet) }
      }
    } else {
      table(Array(shown))
      if wanted != nil { HTML.p { HTML.a(TablePages.link) { say(.allTables) } } }
    }
  }

  private func table(_ shown: [Release]) -> HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { visit.say(FramePhrase.tables) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.table) }
            HTML.th(.scope("col")) { visit.say(ReleasePagePhrase.period) }
            HTML.th(.scope("col"), .class("number")) { visit.say(ReleasePagePhrase.blanks) }
            HTML.th(.scope("col")) { say(.from) }
          }
        }
        HTML.tbody {
          for release in shown {
            for (place, asked) in release.query.tables.enumerated() { row(release, place, asked) }
          }
        }
      }
    }
  }

  private func row(_ release: Release, _ place: Int, _ asked: ReleaseTable) -> HTML {
    let newer = releases.last {
      $0.number > release.number && $0.kind == .revision && $0.query == release.query
    }
    return HTML.tr {
      HTML.th(.scope("row")) {
        HTML.a(TablePages.link(to: release.number, place + 1)) {
          words.name(asked)
          HTML.span(.class("unseen")) { ", " + release.query.period.name(in: visit.language) }
        }
      }
      HTML.td(.data("data-label", visit.say(ReleasePagePhrase.period))) {
        release.query.period.name(in: visit.language)
      }
      HTML.td(.class("number"), .data("data-label", visit.say(ReleasePagePhrase.blanks))) {
        String(release.tables[place].blanks)
      }
      HTML.td(.data("data-label", say(.from))) {
        visit.say(ReleasePagePhrase.named, ["release": .text(String(release.number))])
        if let newer {
          " "
          HTML.span(.class("tag warning")) { say(.replacedBy, ["release": .text(String(newer.number))]) }
        }
      }
    }
  }
}
