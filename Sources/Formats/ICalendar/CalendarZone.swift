/// The time zone of a written calendar.
public enum CalendarZone: String, CaseIterable, Sendable {
  /// Danish time.
  case copenhagen = "Europe/Copenhagen"
  /// Swedish time.
  case stockholm = "Europe/Stockholm"

  /// The language in the product's name, as it is usual at the end of PRODID.
  var languageMark: String {
    switch self {
    case .copenhagen: "DA"
    case .stockholm: "SV"
    }
  }

  /// The definition that goes with every use of the zone: summer time from the last Sunday of March to the last Sunday of
  /// October at 01:00 UTC, as both countries have had it since 1996 (Directive 2000/84/EC).
  var definition: [String] {
    [
      "BEGIN:VTIMEZONE", "TZID:" + rawValue,
      "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:CEST",
      "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT",
      "BEGIN:STANDARD", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZNAME:CET",
      "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
    ]
  }
}
