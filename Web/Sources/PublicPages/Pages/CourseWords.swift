import Language
import Municipality
import Noticeboard

/// What is said of a course in more than one place.
struct CourseWords {
  private let visit: PublicVisit
  private let course: PublicCourse

  init(_ visit: PublicVisit, _ course: PublicCourse) {
    self.visit = visit
    self.course = course
  }

  /// Whether there is room, in a few words.
  var seats: String {
    switch course.signUp {
    case .open where visit.stale != nil, .list where visit.stale != nil, .full where visit.stale != nil:
      visit.say(PublicPhrase.seatsUnknown)
    case .dropIn: visit.say(PublicPhrase.dropIn)
    case .open: visit.say(PublicPhrase.free, ["n": .number(course.free)])
    case .list: visit.say(PublicPhrase.list, ["n": .number(course.waiting)])
    case .full: visit.say(PublicPhrase.full)
    case .closed: visit.say(PublicPhrase.closed)
    case .cancelled: visit.say(PublicPhrase.cancelled)
    }
  }

  /// What it costs.
  var price: String {
    guard course.price > 0 else { return visit.say(PublicPhrase.noPrice) }
    let whole = course.price / 100
    let rest = course.price % 100
    let sign = visit.language == .en ? "." : ","
    let text = rest == 0 ? String(whole) : "\(whole)\(sign)\(rest < 10 ? "0" : "")\(rest)"
    return visit.say(PublicPhrase.price, ["n": .text(text)])
  }
}
