import Courses
import Language
import Markup
import Municipality
import Outreach
import Records
import Site

/// The kit of the visitor's branches as markup.
struct KitListView {
  let model: KitListModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  private func name(_ branch: Code<Branch>) -> String { model.branches[branch] ?? branch.text }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("page-head")) {
      HTML.h1 { say(FramePhrase.courseKit) }
      HTML.p(.class("buttons")) { HTML.a(KitPages.blank, .class("primary")) { say(KitPagePhrase.add) } }
    }
    HTML.p(.class("lead")) { say(KitPagePhrase.lead) }
    if model.shelves.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(KitPagePhrase.none) }
        HTML.p { say(KitPagePhrase.noneHint) }
      }
    }
    for shelf in model.shelves {
      HTML.h2(.id(shelf.branch.code.text)) { shelf.branch.name }
      if !shelf.rows.isEmpty { table(shelf) }
      if !shelf.borrowed.isEmpty {
        HTML.h3 { say(KitPagePhrase.borrowed) }
        HTML.ul { for line in shelf.borrowed { HTML.li { borrowed(line) } } }
      }
    }
  }

  private func table(_ shelf: KitListModel.Shelf) -> HTML {
    let heads = [say(KitPagePhrase.kind), say(KitPagePhrase.pieces), say(KitPagePhrase.lentNow)]
    return HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(FramePhrase.courseKit) + ", " + shelf.branch.name }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(KitPagePhrase.what) }
            HTML.th(.scope("col")) { heads[0] }
            HTML.th(.scope("col"), .class("number")) { heads[1] }
            HTML.th(.scope("col")) { heads[2] }
            HTML.th(.scope("col")) { say(CoursePhrase.state) }
          }
        }
        HTML.tbody {
          for row in shelf.rows {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(KitPages.link(to: row.kit.id)) { row.kit.name } }
              HTML.td(.data("data-label", heads[0])) {
                row.kind?.wording[visit.language] ?? say(KitPagePhrase.coursesOnly)
              }
              HTML.td(.class("number"), .data("data-label", heads[1])) { String(row.kit.pieces) }
              HTML.td(.data("data-label", heads[2])) { lent(row.loans) }
              HTML.td(.data("data-label", say(CoursePhrase.state))) { LastDayForm.tag(row.kit.closed, visit) }
            }
          }
        }
      }
    }
  }

  private func lent(_ loans: [KitLoan]) -> String {
    guard !loans.isEmpty else { return say(KitPagePhrase.nothingLent) }
    return loans.map { loan in
      say(
        KitPagePhrase.lentTo,
        ["n": .number(loan.pieces), "branch": .text(name(loan.branch)), "day": .day(loan.days.upperBound)])
    }.joined(separator: "; ")
  }

  private func borrowed(_ line: KitListModel.Borrowed) -> String {
    say(
      KitPagePhrase.borrowedFrom,
      [
        "n": .number(line.loan.pieces), "kit": .text(line.kit.name), "branch": .text(name(line.kit.branch)),
        "from": .day(line.loan.days.lowerBound), "to": .day(line.loan.days.upperBound),
      ])
  }
}
