import Courses
import Municipality

/// A course that an invented office holds, season after season.
struct DemoCourse {
  /// When a term begins.
  enum Beginning {
    /// So many weeks after each season's beginning.
    case week(Int)
    /// So many days after today, in the running season alone: there is always something to teach and to fill.
    case daysFromToday(Int)
  }

  /// The offer's code.
  let code: String
  /// Its title.
  let title: String
  /// The curriculum's code; nil where there is none.
  var curriculum: String?
  /// The codes of the tasks that it teaches.
  var tasks: [String] = []
  /// What kind of meeting it is.
  var kind = TermKind.series
  /// What became of the offer, with how many days before today, the first step first.
  var life: [(state: OfferState, daysAgo: Int, reason: String?)] = [(.permanent, 700, nil)]
  /// It goes on if so many came.
  var goesOnAt: Int? = 6
  /// When its terms begin; nil for an offer without terms.
  var begins: Beginning?
  /// The weekday, Monday being 1; not asked for where a term begins so many days from today.
  var weekday = 2
  /// From when to when, in minutes of the day.
  var span = 600...720
  /// How many dates.
  var dates = 5
  /// How many weeks from date to date.
  var every = 1
  /// The seats by device; one group of all devices where it is not parted.
  var groups: [(devices: [LearnerDevice], seats: Int)] = [([], 10)]
  /// How many parties sign up, about.
  var demand = 11.0
  /// The fewest that it is held for.
  var least: Int?
  /// Which of the branches holds it, counted from 0.
  var branch = 0
  /// How far it is handed over to volunteers.
  var stage = 0
}
