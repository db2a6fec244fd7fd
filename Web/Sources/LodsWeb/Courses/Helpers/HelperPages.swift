import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// Teachers and volunteers: who there are, and how far each has come.
enum HelperPages {
  /// The list.
  static let link = Link("/courses/helpers")

  static let pages = [RoomPlan.Page(name: .helpers, link: link, access: CoursePages.planners)]

  static let routes = [
    Route.get("/courses/helpers", CoursePages.planners, list),
    Route.get("/courses/helpers/new", CoursePages.planners) { visit in try HelperForm(visit).page(visit) },
    Route.post("/courses/helpers/new", CoursePages.planners) { visit in try HelperForm(visit).save(visit) },
    Route.get("/courses/helpers/{helper}", CoursePages.planners) { visit in
      try HelperPage(found(visit), visit).page(visit)
    },
    Route.post("/courses/helpers/{helper}", CoursePages.planners) { visit in
      try HelperPage.step(visit, found(visit))
    },
  ]

  /// Where somebody's page is: numbers only, as addresses are kept by browsers.
  static func link(to helper: RowNumber<CourseHelper>) -> Link { link.appending(helper.description) }

  /// The helper that the path names.
  static func found(_ visit: Visit) throws -> CourseHelper {
    guard let id = Int(visit.step("helper")).flatMap({ RowNumber<CourseHelper>($0) }) else { throw Refusal.notFound }
    do {
      return try visit.desk.people.read { try HelperRegister.helper(id, in: $0) }
    } catch StaffingFault.unknown {
      throw Refusal.notFound
    }
  }

  /// How far somebody is, as a tag.
  static func tag(_ state: HelperState, _ visit: Visit) -> HTML {
    let kind =
      switch state {
      case .active: "tag good"
      case .contacted, .interviewed, .trained: "tag warning"
      case .paused, .ended: "tag plain"
      }
    return HTML.span(.class(kind)) { state.wording[visit.language] }
  }

  // MARK: The list

  private struct Row: Sendable {
    let card: HelperCard
    /// How many terms that they are on have not ended.
    let coming: Int
  }

  private static func list(_ visit: Visit) throws -> WebReply {
    let state = visit.query["state"].flatMap(HelperState.init(rawValue:))
    let today = visit.today
    let (rows, isEmpty) = try visit.desk.people.read { reader in
      let all = try HelperRegister.helpers(in: reader)
      let rows = try all.filter { helper in state.map { $0 == helper.state } ?? (helper.state != .ended) }
        .map { helper in
          let posts = try TermStaff.posts(of: helper.id, in: reader)
          let coming = posts.count { $0.term.state != .cancelled && ($0.term.end ?? today) >= today }
          return Row(card: try HelperCard(helper, visit, in: reader), coming: coming)
        }
      return (rows, all.isEmpty)
    }
    let title = visit.say(FramePhrase.helpers)
    let soon = rows.count { $0.card.goesSoon(on: today) != nil }
    return visit.page(title) {
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        HTML.p(.class("buttons")) {
          HTML.a(link.appending("new"), .class("primary")) { visit.say(HelperPhrase.add) }
          HTML.a(PartnerPages.link, .class("secondary")) { visit.say(FramePhrase.partners) }
        }
      }
      HTML.p(.class("lead measure")) { visit.say(HelperPhrase.lead) }
      if isEmpty {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(HelperPhrase.none) }
          HTML.p { visit.say(HelperPhrase.noneText) }
        }
      } else {
        filter(state, visit)
        if soon > 0 {
          HTML.div(.class("notice warning")) { HTML.p { visit.say(HelperPhrase.goSoon, ["n": .number(soon)]) } }
        }
        if rows.isEmpty {
          HTML.div(.class("empty")) { HTML.p { visit.say(HelperPhrase.noneSuch) } }
        } else {
          table(rows, title, visit)
        }
      }
    }
  }

  private static func filter(_ state: HelperState?, _ visit: Visit) -> HTML {
    HTML.form(.method("get"), .action(link), .class("filter")) {
      visit.parts().select(
        "state", visit.say(HelperPhrase.state),
        options: [("", visit.say(HelperPhrase.notEnded))]
          + HelperState.allCases.map { ($0.code, $0.wording[visit.language]) },
        chosen: state?.code ?? "")
      HTML.button(.type("submit"), .class("secondary")) { visit.say(StartPhrase.show) }
    }
  }

  private static func table(_ rows: [Row], _ title: String, _ visit: Visit) -> HTML {
    let heads = [HelperPhrase.contact, .role, .from, .state, .terms].map { visit.say($0) }
    return HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(title)) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { title }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { visit.say(CoursePhrase.name) }
            for head in heads.dropLast() { HTML.th(.scope("col")) { head } }
            HTML.th(.scope("col"), .class("number")) { heads[4] }
          }
        }
        HTML.tbody {
          for row in rows {
            let card = row.card
            HTML.tr {
              HTML.th(.scope("row")) {
                HTML.a(link(to: card.helper.id)) { card.name }
                HTML.span(.class("hint term-place")) {
                  visit.say(HelperPhrase.number, ["n": .number(card.helper.id.number)])
                }
              }
              HTML.td(.data("data-label", heads[0])) { card.telephone ?? card.email ?? "–" }
              HTML.td(.data("data-label", heads[1])) { card.helper.role.wording[visit.language] }
              HTML.td(.data("data-label", heads[2])) { card.partner?.name ?? "–" }
              HTML.td(.data("data-label", heads[3])) {
                tag(card.helper.state, visit)
                if let step = card.helper.steps.last {
                  HTML.span(.class("hint term-place")) { visit.say(HelperPhrase.since, ["day": .day(step.day)]) }
                }
                if let until = card.goesSoon(on: visit.today) {
                  HTML.span(.class("tag bad")) { visit.say(HelperPhrase.goes, ["day": .day(until)]) }
                }
              }
              HTML.td(.class("number"), .data("data-label", heads[4])) { String(row.coming) }
            }
          }
        }
      }
    }
  }
}
