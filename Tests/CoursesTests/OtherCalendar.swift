import Foundation
import Language
import Municipality
import Records

@testable import Courses

/// Invented calendars of others in the municipality.
enum OtherCalendar {
  /// A calendar of events, each as its lines.
  static func file(_ events: [[String]]) -> [UInt8] {
    let lines = events.flatMap { ["BEGIN:VEVENT"] + $0 + ["END:VEVENT"] }
    return Array((["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR"]).joined(separator: "\r\n").utf8)
  }

  /// The lines of an event on the office's own clock.
  static func event(_ uid: String, _ day: Day, _ from: Int, _ to: Int?, _ title: String = "Gymnastik") -> [String] {
    ["UID:\(uid)", "SUMMARY:\(title)", "DTSTART:\(text(day, from))"] + (to.map { ["DTEND:\(text(day, $0))"] } ?? [])
  }

  /// A moment as `yyyyMMddTHHmm00`; 1440 is midnight of the next day.
  static func text(_ day: Day, _ minute: Int) -> String {
    let day = day.adding(minute / 1_440)
    let minute = minute % 1_440
    return day.iso.replacing("-", with: "") + String(format: "T%02d%02d00", minute / 60, minute % 60)
  }
}

extension TermOffice {
  /// The office's clock, which shows the time of the tests.
  var clock: OfficeClock {
    let now = Date(timeIntervalSince1970: Double(seconds))
    return OfficeClock(.denmark) { now }
  }

  /// Imports a calendar of events.
  @discardableResult
  func load(
    _ events: [[String]], as word: String = "senior", for audience: Audience = .seniors
  ) throws -> OtherOfferRegister.Outcome {
    let code = try code(OtherSource.self, word)
    let reading = OtherOfferReading(OtherCalendar.file(events), clock: clock)
    return try people.write {
      try OtherOfferRegister.replace(code, named: "Seniorhuset", for: audience, with: reading, in: $0)
    }
  }
}
