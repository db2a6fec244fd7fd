import Console
import Courses
import Formats
import Language
import Municipality
import Office
import SQLite

/// The options of a term's seats and plan, and what they say.
enum TermOptions {
  static let seats = Option.whole("seats", range: 0...1_000, help: TermCommandPhrase.seats.wording)
  static let group = Option.text(
    "group", value: TermCommandPhrase.groupValue.wording, help: TermCommandPhrase.group.wording, isRepeated: true)
  static let list = Option.whole("list", range: 0...1_000, help: TermCommandPhrase.listLimit.wording)
  static let queue = Option<QueueRule>.choice("queue", help: TermCommandPhrase.queue.wording, of: QueueRule.self)
  static let at = Option.text(
    "at", value: TermCommandPhrase.spanValue.wording, help: TermCommandPhrase.at.wording)

  /// The seats that were asked for, laid over those that are there.
  static func seats(_ invocation: Invocation, over before: SeatRules?) throws -> SeatRules {
    let words = invocation.all(group)
    guard words.isEmpty || invocation[seats] == nil else { throw CourseCallFault.seatsAndGroups }
    let groups: [SeatRules.Group]
    if !words.isEmpty {
      groups = try words.map(readGroup)
    } else if let seats = invocation[seats] {
      groups = [SeatRules.Group(devices: ChoiceSet([]), seats: seats)]
    } else if let before {
      groups = before.groups
    } else {
      throw CourseCallFault.seatsMissing
    }
    return SeatRules(
      groups: groups, listLimit: invocation[list] ?? before?.listLimit ?? 8,
      queue: invocation[queue] ?? before?.queue ?? .firstThatFits)
  }

  /// From when to when.
  static func span(_ word: String) throws -> TimeSpan {
    guard let span = TimeSpan(word) else { throw CourseCallFault.badSpan }
    return span
  }

  private static func readGroup(_ word: String) throws -> SeatRules.Group {
    let parts = word.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let seats = Int(parts[1]), (0...1_000).contains(seats) else {
      throw CourseCallFault.badGroup
    }
    let names = parts[0] == "all" ? [] : parts[0].split(separator: "+", omittingEmptySubsequences: false)
    let devices = names.map { LearnerDevice(rawValue: String($0)) }
    guard devices.allSatisfy({ $0 != nil }) else { throw CourseCallFault.badGroup }
    return SeatRules.Group(devices: ChoiceSet(devices.compactMap(\.self)), seats: seats)
  }
}
