import Courses
import Language
import Markup

/// The pages of one term, side by side.
enum TermTabs: CaseIterable {
  case term, attendance, cards, certificates

  /// Where the page is.
  func link(of term: Term) -> Link {
    switch self {
    case .term: CoursePages.link(to: term)
    case .attendance: CoursePages.link(to: term).appending("attendance")
    case .cards: CoursePages.link(to: term).appending("cards")
    case .certificates: CoursePages.link(to: term).appending("certificates")
    }
  }

  /// What it is called.
  var wording: Wording {
    switch self {
    case .term: CoursePhrase.tabTerm.wording
    case .attendance: TeachingPhrase.attendance.wording
    case .cards: TeachingPhrase.cards.wording
    case .certificates: TeachingPhrase.certificates.wording
    }
  }

  /// Who may go there.
  var access: Access {
    switch self {
    case .term: CoursePages.learners
    case .attendance, .cards, .certificates: TeachingPages.teachers
    }
  }

  /// The links, with the page that is shown marked; nothing for who may see only one of them.
  @HTMLBuilder
  static func nav(of term: Term, at current: TermTabs, _ visit: Visit) -> HTML {
    let open = allCases.filter { $0.access.admits(visit.visitor) }
    if open.count > 1 {
      HTML.nav(.class("tabs"), .ariaLabel(visit.say(CoursePhrase.tabs))) {
        for tab in open {
          if tab == current {
            HTML.a(tab.link(of: term), .ariaCurrent("page")) { tab.wording[visit.language] }
          } else {
            HTML.a(tab.link(of: term)) { tab.wording[visit.language] }
          }
        }
      }
    }
  }

  /// The heading of a page about teaching: what it is about, of which term, and where that is held.
  @HTMLBuilder
  static func heading(_ current: TermTabs, of term: Term, branch: String, _ visit: Visit) -> HTML {
    HTML.h1 {
      current.wording[visit.language] + ": "
      HTML.span(.lang(term.plan.language.rawValue)) { term.plan.title }
    }
    HTML.p(.class("lead")) {
      [branch, term.state.wording[visit.language]].joined(separator: " · ")
    }
    nav(of: term, at: current, visit)
  }
}
