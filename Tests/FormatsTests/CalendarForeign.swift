import Foundation
import Formats

/// Invented calendars of other offices for the tests of the reader.
enum CalendarForeign {
  /// Danish time at a number of seconds since 1970.
  static func danish(_ seconds: Int) -> CalendarMoment {
    let offset =
      TimeZone(identifier: "Europe/Copenhagen")?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
    let local = Int((Double(seconds + offset) / 60).rounded(.down))
    return CalendarMoment(day: 0, minute: local)
  }

  /// A calendar around events.
  static func file(_ events: String) -> [UInt8] {
    Array(("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//DA\n" + events + "\nEND:VCALENDAR\n").utf8)
  }

  /// A calendar with one event of these lines.
  static func event(_ lines: String...) -> [UInt8] {
    file("BEGIN:VEVENT\nUID:a\n" + lines.joined(separator: "\n") + "\nEND:VEVENT")
  }

  /// A moment as `yyyyMMddTHHmm`.
  static func text(_ moment: CalendarMoment) -> String {
    let date = Date(timeIntervalSince1970: Double(moment.day) * 86_400)
    let day = date.ISO8601Format(.init().year().month().day().dateSeparator(.omitted))
    return day + String(format: "T%02d%02d", moment.minute / 60, moment.minute % 60)
  }

  /// The event of a random repetition whose start fits its rule; 2026, all four kinds of time, some dates left out.
  static func repeated(_ number: Int, using generator: inout SeededGenerator) -> String {
    func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: items.indices, using: &generator)] }
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let day = 20_454 + Int.random(in: 0...364, using: &generator)
    let date = text(CalendarMoment(day: day, minute: Int.random(in: 8...19, using: &generator) * 60 + 15))
    let dayOfMonth = Int(date.dropFirst(6).prefix(2)) ?? 1
    let weekday = names[(day + 3) % 7]
    var rule: String
    switch Int.random(in: 0...6, using: &generator) {
    case 0: rule = "FREQ=DAILY"
    case 1: rule = "FREQ=DAILY;BYDAY=\(weekday),\(pick(names))"
    case 2: rule = "FREQ=WEEKLY;WKST=\(pick(["MO", "SU", "WE"]))"
    case 3: rule = "FREQ=WEEKLY;WKST=\(pick(["MO", "SU"]));BYDAY=\(pick(names)),\(weekday)"
    case 4: rule = "FREQ=MONTHLY"
    case 5: rule = "FREQ=MONTHLY;BYDAY=\((dayOfMonth + 6) / 7)\(weekday),-1\(weekday)"
    default: rule = "FREQ=MONTHLY;BYMONTHDAY=\(dayOfMonth),-1,\(Int.random(in: 1...31, using: &generator))"
    }
    rule += ";INTERVAL=\(Int.random(in: 1...4, using: &generator))"
    let isUTC = number % 4 == 1
    let isDay = number % 4 == 2
    switch Int.random(in: 0...2, using: &generator) {
    case 0: rule += ";COUNT=\(Int.random(in: 1...40, using: &generator))"
    case 1 where isDay: rule += ";UNTIL=" + text(CalendarMoment(day: day + 200, minute: 0)).prefix(8)
    case 1 where number % 4 != 3: rule += ";UNTIL=" + text(CalendarMoment(day: day + 200, minute: 1000)) + "00Z"
    case 1: rule += ";UNTIL=" + text(CalendarMoment(day: day + 200, minute: 1000)) + "00"
    default: break
    }
    let mark = isUTC ? "" : isDay ? ";VALUE=DATE" : number % 4 == 0 ? ";TZID=Europe/Copenhagen" : ""
    func written(_ text: String) -> String { isDay ? String(text.prefix(8)) : text + "00" + (isUTC ? "Z" : "") }
    var lines = [
      "BEGIN:VEVENT", "UID:\(number)@x.invalid", "DTSTAMP:20260101T000000Z", "DTSTART\(mark):\(written(date))",
    ]
    lines.append(
      "DURATION:" + (isDay ? "P\(Int.random(in: 1...3, using: &generator))D" : pick(["PT45M", "PT2H", "P1DT1H"])))
    lines.append("RRULE:" + rule)
    for step in [7, 14, 35] where Bool.random(using: &generator) {
      let other = text(CalendarMoment(day: day + step, minute: 0)).prefix(8) + date.suffix(5)
      lines.append((Bool.random(using: &generator) ? "EXDATE" : "RDATE") + mark + ":" + written(String(other)))
    }
    lines.append("SUMMARY:Gentagelse \(number)\nEND:VEVENT")
    return lines.joined(separator: "\n")
  }
}
