import Courses
import Language
import Municipality
import Records
import Statistics

/// What the finished terms of a period answer to official forms.
///
/// Danmarks Statistik counts as user teaching what is announced, taught by own staff and signed up for; an event is a
/// single occasion (dst.dk, as far as public pages tell). Each term stands in one of four places, so that nothing
/// counts twice; its lessons are the dates that were held, its participants the attendance added up over them.
struct CourseFormFigures {
  /// What a form asks that terms answer.
  enum Question {
    case lessons, participants, events
  }

  /// What was held besides, and how it is told.
  enum Beside: String, CaseIterable {
    case cafeTimes = "cafe-times"
    case cafeVisits = "cafe-visits"
    case otherTimes = "other-lessons"
    case otherVisits = "other-participants"

    var asks: FormPhrase {
      switch self {
      case .cafeTimes: .cafeTimes
      case .cafeVisits: .cafeVisits
      case .otherTimes: .otherTimes
      case .otherVisits: .otherVisits
      }
    }

    var says: FormPhrase { isCafe ? .cafeAnswer : .otherAnswer }
    var isCafe: Bool { self == .cafeTimes || self == .cafeVisits }
    var isVisits: Bool { self == .cafeVisits || self == .otherVisits }
  }

  /// The terms that ended in the period.
  private let totals: [CourseTotal]
  /// Announced, signed up for, held by own staff.
  let teaching: CourseCounts
  /// Single events.
  let events: CourseCounts
  /// Open cafés.
  let open: CourseCounts
  /// All other terms.
  let other: CourseCounts
  /// The sessions at the desk that are visits to cafés.
  let cafe: CafeSessions
  /// Where the figures come from.
  let source: Wording

  /// Reads the terms that ended in the period and the café days that lie in it.
  init(of desk: DeskFile, in figures: DeskFigures) throws {
    let days = figures.period.days
    totals = try desk.read { try CourseTotals.totals(in: days, at: figures.branch?.code, reader: $0) }
    let places = Dictionary(grouping: totals, by: Place.init)
    teaching = CourseFigures.sum(places[.teaching] ?? [])
    events = CourseFigures.sum(places[.event] ?? [])
    open = CourseFigures.sum(places[.cafe] ?? [])
    other = CourseFigures.sum(places[.other] ?? [])
    let branches = figures.branch.map { [$0] } ?? figures.branches
    // The term of a café may end after the period: its visitors count then, and not at the desk now.
    cafe = try desk.read { try CafeSessions(CourseTotals.cafeDays(in: days, reader: $0), at: branches, in: $0) }
    source = CourseReportRule.source.filled { _ in ["office": .text(figures.office.name)] }
  }

  /// Whether any term ended in the period.
  var hasTerms: Bool { !totals.isEmpty }

  /// Whose visits may be told.
  func openness(for discretion: Discretion) -> CourseFormOpenness {
    let places = [Place.teaching, .other, .event, .cafe].map { place in totals.filter { Place($0) == place } }
    return CourseFormOpenness(places, of: totals, for: discretion)
  }

  /// What was held of something besides.
  func counts(_ beside: Beside) -> CourseCounts { beside.isCafe ? open : other }

  /// Where a term stands.
  private enum Place {
    case teaching, event, cafe, other

    init(_ total: CourseTotal) {
      // Where nobody wrote hours down, only the last stage says that no own staff was there.
      let counts = total.counts
      let hasHours = counts.staffMinutes != nil || counts.volunteerMinutes != nil
      let hasStaff = hasHours ? (counts.staffMinutes ?? 0) > 0 : total.stage < 4
      self =
        switch total.kind {
        case .cafe: .cafe
        case .single: .event
        case .series, .pair: total.isAnnounced && total.takesSignUp && hasStaff ? .teaching : .other
        }
    }
  }
}
