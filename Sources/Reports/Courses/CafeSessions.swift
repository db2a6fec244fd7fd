import Courses
import HelpDesk
import Language
import Municipality
import SQLite

/// The sessions that were logged in an open café on days when the café's visitors were counted: the same people twice.
///
/// The law of the house: a visit to a café is counted once. Where somebody counted the visitors of a café at a branch
/// on a day, the sessions of the channel café there and then are some of those visits. They stay in the desk's log and
/// its own report, they are not added to the visits of courses, and the forms for Danmarks Statistik and KB leave them
/// out of the help at the desk. A session in a café that nobody counted, or at another branch, is no visit of any term
/// and stays.
struct CafeSessions {
  /// The days on which a café's visitors were counted, with where.
  let days: Int
  /// The visits that were counted on them.
  let visits: Int
  /// The sessions that were logged of them.
  let sessions: Int
  /// How often each task was mentioned in those sessions, by the task's number.
  let mentions: [Int: Int]

  /// Looks in the log for the sessions of some counted days.
  ///
  /// - Parameter branches: all branches that are asked about; a café of another one is left out.
  init(_ cafe: [CafeDay], at branches: [Branch], in reader: Reader) throws {
    struct Place: Hashable {
      let branch: Int
      let day: Day
    }
    let byCode = Dictionary(branches.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    // Two cafés at one branch on one day share the sessions of that day.
    var counted: [Place: (branch: Branch, visits: Int)] = [:]
    for day in cafe {
      guard let branch = byCode[day.branch] else { continue }
      counted[Place(branch: branch.number, day: day.day), default: (branch, 0)].visits += day.visits
    }
    var sessions = 0
    var mentions: [Int: Int] = [:]
    for (place, count) in counted {
      let found = try ChannelDay(.cafe, on: place.day, at: count.branch, in: reader)
      sessions += found.sessions
      mentions.merge(found.mentions, uniquingKeysWith: +)
    }
    days = counted.count
    visits = counted.values.reduce(0) { $0 + $1.visits }
    self.sessions = sessions
    self.mentions = mentions
  }
}
