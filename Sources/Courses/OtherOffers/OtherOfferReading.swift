public import Formats
import Foundation
import Identifiers
public import Language
public import Municipality
import Records

/// A calendar of others as it was read from a file: what may be kept of it, and what could not be read.
public struct OtherOfferReading: Sendable {
  /// The days that are read, from today: two years, which is longer than anybody plans.
  static let days = 731

  /// The dates that have not ended, in the order of time.
  public let events: [OtherEvent]
  /// What could not be read, by line.
  public let findings: [CalendarFinding]
  /// How many of the events are kept without title or place, because a text looked like an identifier of a person.
  public let withheld: Int
  /// The first day that counts: what ended before it is past.
  public let today: Day

  /// Reads a file.
  ///
  /// Times are the office's own. An event of days without hours, and one that lasts longer than 24 hours in one go, as
  /// an exhibition, counts as all-day; one that crosses midnight counts on both days. The rules are this project's own.
  /// What was cancelled is left out. Description, organiser and attendees are not read.
  public init(_ bytes: [UInt8], clock: OfficeClock) {
    let today = clock.today
    let reading = CalendarReader.read(bytes, window: today.number...today.adding(Self.days).number) { seconds in
      let moment = clock.moment(of: .init(timeIntervalSince1970: Double(seconds)))
      return CalendarMoment(day: moment.day.number, minute: moment.minute)
    }
    var texts = TextGate()
    var withheld = 0
    events = reading.occurrences.flatMap { date -> [OtherEvent] in
      let title = texts.admit(date.summary)
      let location = date.location.flatMap { texts.admit($0) }
      if texts.refuses(date.summary) || date.location.map({ texts.refuses($0) }) == true { withheld += 1 }
      let uid = Array(SHA256.digest(of: date.uid.utf8).prefix(16))
      return Self.pieces(of: date).map { day, last, hours in
        OtherEvent(uid: uid, day: day, last: last, hours: hours, title: title, location: location)
      }
    }.filter { $0.last >= today }
    findings = reading.findings
    self.withheld = withheld
    self.today = today
  }

  /// Whether so little could be read that nothing may be imported: no calendar, or one that is cut off.
  public var isBroken: Bool { findings.contains { $0.problem.loss == .rest } }

  /// Whether an event or a repetition could not be read.
  public var hasLosses: Bool { findings.contains { $0.problem.loss != .none } }

  private static func pieces(of date: CalendarOccurrence) -> [(day: Day, last: Day, hours: OtherEvent.Hours)] {
    let day = Day(number: date.start.day)
    let minutes = (date.end.day - date.start.day) * 1_440 + date.end.minute - date.start.minute
    // The end is the first minute that is not part of it, so midnight belongs to the day before.
    let last = Day(number: date.end.minute == 0 && minutes > 0 ? date.end.day - 1 : date.end.day)
    guard !date.isAllDay, minutes <= 1_440 else { return [(day, last, .allDay)] }
    guard minutes > 0 else { return [(day, day, .clock(from: date.start.minute, to: nil))] }
    let end = last == day && date.end.minute == 0 ? 1_440 : date.end.minute
    guard last > day else { return [(day, day, .clock(from: date.start.minute, to: end))] }
    return [(day, day, .clock(from: date.start.minute, to: 1_440)), (last, last, .clock(from: 0, to: end))]
  }
}

/// The gate before texts from outside; a text that many dates share is looked at once.
private struct TextGate {
  private static let longest = 120
  private var seen: [String: String?] = [:]
  private var refused: Set<String> = []

  /// The text as it may be kept, nil for none or for one that was refused.
  mutating func admit(_ text: String) -> String? {
    if let known = seen[text] { return known }
    let words = CourseText.plain(text)
    let screened = try? Gate.standard.admit(words, as: .place)
    if screened == nil { refused.insert(text) }
    let kept = screened.flatMap { $0.text.isEmpty ? nil : Self.cut($0.text) }
    seen[text] = kept
    return kept
  }

  func refuses(_ text: String) -> Bool { refused.contains(text) }

  private static func cut(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1) + "…"
  }
}
