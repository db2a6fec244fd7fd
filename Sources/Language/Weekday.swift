/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day's name.
  public var wording: Wording {
    switch self {
    case .monday: Wording(da: "mandag", sv: "måndag", en: "Monday")
    case .tuesday: Wording(da: "tirsdag", sv: "tisdag", en: "Tuesday")
    case .wednesday: Wording(da: "onsdag", sv: "onsdag", en: "Wednesday")
    case .thursday: Wording(da: "torsdag", sv: "torsdag", en: "Thursday")
    case .friday: Wording(da: "fredag", sv: "fredag", en: "Friday")
    case .saturday: Wording(da: "lørdag", sv: "lördag", en: "Saturday")
    case .sunday: Wording(da: "søndag", sv: "söndag", en: "Sunday")
    }
  }

  /// The code in files and options: `mon` … `sun`.
  public var code: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }

  /// The weekday with a code.
  public init?(code: String) {
    guard let day = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
    self = day
  }
}
