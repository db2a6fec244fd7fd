/// Days and times of day as people write them.
public enum DayText {
  /// The short form: 14-10-2026 in Danish, 2026-10-14 in Swedish, 14/10/2026 in English.
  public static func short(_ day: Day, in language: LanguageCode) -> String {
    let parts = day.iso.split(separator: "-")
    switch language {
    case .da: return parts.reversed().joined(separator: "-")
    case .sv: return day.iso
    case .en: return parts.reversed().joined(separator: "/")
    }
  }

  /// The long form with the weekday, as "onsdag 14 oktober 2026" in Swedish and with "den" in Danish.
  public static func long(_ day: Day, in language: LanguageCode) -> String {
    let weekday = day.weekday.wording[language]
    let month = monthName(day.month)[language]
    return switch language {
    case .da: "\(weekday) den \(day.day). \(month) \(day.year)"
    case .sv, .en: "\(weekday) \(day.day) \(month) \(day.year)"
    }
  }

  /// A month with its year: "oktober 2026".
  public static func month(of day: Day, in language: LanguageCode) -> String {
    "\(monthName(day.month)[language]) \(day.year)"
  }

  /// A time of day from minutes after midnight: 13.05 in Danish, 13:05 otherwise; those outside the day as its beginning
  /// or its end.
  public static func time(minute: Int, in language: LanguageCode) -> String {
    let minute = min(max(minute, 0), 1440)
    let hour = minute / 60
    let rest = minute % 60
    return "\(hour < 10 ? "0" : "")\(hour)\(language == .da ? "." : ":")\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The name of a month, 1…12.
  public static func monthName(_ month: Int) -> Wording {
    months[min(max(month, 1), 12) - 1]
  }

  private static let months: [Wording] = [
    Wording(da: "januar", sv: "januari", en: "January"), Wording(da: "februar", sv: "februari", en: "February"),
    Wording(da: "marts", sv: "mars", en: "March"), Wording(da: "april", sv: "april", en: "April"),
    Wording(da: "maj", sv: "maj", en: "May"), Wording(da: "juni", sv: "juni", en: "June"),
    Wording(da: "juli", sv: "juli", en: "July"), Wording(da: "august", sv: "augusti", en: "August"),
    Wording(da: "september", sv: "september", en: "September"), Wording(da: "oktober", sv: "oktober", en: "October"),
    Wording(da: "november", sv: "november", en: "November"), Wording(da: "december", sv: "december", en: "December"),
  ]
}
