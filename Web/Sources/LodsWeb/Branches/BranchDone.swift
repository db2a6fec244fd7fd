import Language
import Markup
import Site

/// What was just done about a branch, as the address after it says.
enum BranchDone: String {
  case openHours = "open-hours"
  case staffedHours = "staffed-hours"
  case closedDay = "closed-day"
  case closedWithCare = "closed-day-care"
  case openedDay = "opened-day"
  case telephone

  /// What the page says of it; nothing where nothing was done.
  @HTMLBuilder
  static func notice(_ visit: Visit) -> HTML {
    if let done = visit.query["done"].flatMap(BranchDone.init(rawValue:)) {
      HTML.div(.class(done == .closedWithCare ? "notice warning" : "notice success"), .role("status")) {
        HTML.p { visit.say(done.phrase) }
      }
    }
  }

  private var phrase: BranchPagePhrase {
    switch self {
    case .openHours: .doneOpen
    case .staffedHours: .doneStaffed
    case .closedDay: .doneClosed
    case .closedWithCare: .doneClosedWithCare
    case .openedDay: .doneOpened
    case .telephone: .doneTelephone
    }
  }
}
