import Language
import Markup
import Site

/// The list of branches as markup.
struct BranchListView {
  let model: BranchListModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey) -> String { visit.say(phrase) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.h1 { say(FramePhrase.branches) }
    if model.rows.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(BranchPagePhrase.noBranches) } }
    } else {
      HTML.table(.class("data")) {
        HTML.caption(.class("unseen")) { say(FramePhrase.branches) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(LogPhrase.branch) }
            HTML.th(.scope("col")) { say(FramePhrase.start) }
            HTML.th(.scope("col")) { say(BranchPagePhrase.opened) }
            if model.hasClosed { HTML.th(.scope("col")) { say(BranchPagePhrase.closed) } }
          }
        }
        HTML.tbody {
          for row in model.rows {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(row.link) { row.name } }
              HTML.td { row.today }
              HTML.td { row.opened }
              if model.hasClosed { HTML.td { row.closed } }
            }
          }
        }
      }
    }
    if !model.areas.isEmpty {
      HTML.h2 { say(BranchPagePhrase.areas) }
      HTML.p(.class("hint")) { say(BranchPagePhrase.areasNote) }
      HTML.ul {
        for area in model.areas {
          HTML.li {
            area.name
            if area.isClosed { HTML.span(.class("tag plain")) { say(BranchPagePhrase.areaClosed) } }
          }
        }
      }
    }
  }
}
