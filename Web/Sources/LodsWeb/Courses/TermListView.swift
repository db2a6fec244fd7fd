import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The list of terms as markup.
struct TermListView {
  let model: TermListModel
  let visit: Visit

  /// Whether a term's own page is open to the visitor.
  private var seesLearners: Bool { CoursePages.learners.admits(visit.visitor) }

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("page-head")) {
      HTML.h1 { say(FramePhrase.terms) }
      HTML.p(.class("buttons")) {
        if model.mayPlan { HTML.a(TermPlanPages.link, .class("primary")) { say(TermPlanPhrase.title) } }
        if seesLearners { HTML.a(CallPages.link, .class("secondary")) { say(CoursePhrase.toCalls) } }
      }
    }
    filter
    if model.rows.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(CoursePhrase.noTerms) }
        HTML.p { say(CoursePhrase.noTermsHint) }
      }
    } else {
      table
    }
  }

  private var filter: HTML {
    let parts = visit.parts()
    return HTML.form(.method("get"), .action(CoursePages.link), .class("filter")) {
      parts.line("text", say(CoursePhrase.search), value: model.text, .autocomplete("off"))
      parts.select(
        "season", say(CoursePhrase.season),
        options: [("coming", say(CoursePhrase.seasonComing)), ("past", say(CoursePhrase.seasonPast))],
        chosen: model.season.rawValue)
      if model.branches.count > 1 {
        parts.select(
          "branch", say(LogPhrase.branch),
          options: [("", say(CoursePhrase.allBranches))] + model.branches.map { ($0.code.text, $0.name) },
          chosen: model.branch)
      }
      parts.select(
        "state", say(CoursePhrase.state),
        options: [("", say(CoursePhrase.allStates))] + TermState.allCases.map { ($0.code, $0.wording[visit.language]) },
        chosen: model.state?.code ?? "")
      HTML.button(.type("submit"), .class("secondary")) { say(StartPhrase.show) }
    }
  }

  private var table: HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(FramePhrase.terms) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(CoursePhrase.term) }
            HTML.th(.scope("col")) { say(CoursePhrase.nextDate) }
            HTML.th(.scope("col"), .class("number")) { say(CoursePhrase.seats) }
            HTML.th(.scope("col"), .class("number")) { say(CoursePhrase.free) }
            HTML.th(.scope("col"), .class("number")) { say(CoursePhrase.waiting) }
            HTML.th(.scope("col")) { say(CoursePhrase.state) }
          }
        }
        HTML.tbody { for row in model.rows { line(row) } }
      }
    }
  }

  private func line(_ row: TermListModel.Row) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) {
        if seesLearners {
          HTML.a(row.link) {
            row.title
            HTML.span(.class("unseen")) { " (\(row.code))" }
          }
        } else {
          row.title
        }
        HTML.span(.class("hint term-place")) { "\(row.branch) · \(row.code)" }
      }
      HTML.td(.data("data-label", say(CoursePhrase.nextDate))) { row.next }
      HTML.td(.class("number"), .data("data-label", say(CoursePhrase.seats))) { row.seats }
      HTML.td(.class("number"), .data("data-label", say(CoursePhrase.free))) { row.free }
      HTML.td(.class("number"), .data("data-label", say(CoursePhrase.waiting))) { row.waiting }
      HTML.td(.data("data-label", say(CoursePhrase.state))) { TermWords.tag(row.state, visit) }
    }
  }
}

/// Words and marks of terms that several pages show alike.
enum TermWords {
  /// The state as a tag.
  static func tag(_ state: TermState, _ visit: Visit) -> HTML {
    let kind =
      switch state {
      case .open: "tag good"
      case .planned: "tag warning"
      case .closed, .ended: "tag plain"
      case .cancelled: "tag bad"
      }
    return HTML.span(.class(kind)) { state.wording[visit.language] }
  }

  /// The status of an enrolment as a tag.
  static func tag(_ status: EnrolmentStatus, _ visit: Visit) -> HTML {
    let kind =
      switch status {
      case .enrolled, .completed: "tag good"
      case .offered: "tag warning"
      case .waiting, .left, .declined, .partly: "tag plain"
      case .expired, .cancelled, .noShow: "tag bad"
      }
    return HTML.span(.class(kind)) { status.wording[visit.language] }
  }
}
