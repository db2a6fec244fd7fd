import Courses
import Language
import Markup
import Site

/// What stands now beside what was typed, for somebody who was slower than a colleague.
enum BothShown {
  /// The notice with a row for each thing that differs.
  ///
  /// - Parameter rows: what it is, what stands now, and what was typed.
  static func notice(_ sentence: String, _ rows: [(name: String, theirs: String, yours: String)], _ visit: Visit)
    -> HTML
  {
    HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.p { sentence }
      HTML.table(.class("data")) {
        HTML.caption(.class("unseen")) { sentence }
        HTML.thead {
          HTML.tr {
            HTML.td {}
            HTML.th(.scope("col")) { visit.say(TermPlanPhrase.theirs) }
            HTML.th(.scope("col")) { visit.say(TermPlanPhrase.yours) }
          }
        }
        HTML.tbody {
          for row in rows where row.theirs != row.yours {
            HTML.tr {
              HTML.th(.scope("row")) { row.name }
              HTML.td { row.theirs }
              HTML.td { row.yours }
            }
          }
        }
      }
    }
  }
}
