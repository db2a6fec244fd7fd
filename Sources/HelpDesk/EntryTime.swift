public import Foundation
public import Language
public import Municipality

/// When the sessions of an entry were, as the person who logs them says.
public enum EntryTime: Hashable, Sendable {
  /// Now; where the id is known already, when that entry was.
  case now
  /// A day and a time of the clock in the office's own time.
  case moment(OfficeClock.Moment)
  /// An instant, written with its offset, which tells the two readings of a repeated hour apart.
  case instant(Date)
  /// A day and, where it is known, a part of it.
  case day(Day, PartOfDay?)

  /// Reads `yyyy-MM-ddTHH:mm`, the same with an offset (`+02:00` or `Z`), or a day alone.
  public init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard let day = Day(iso: parts[0]) else { return nil }
    if parts.count == 1 {
      self = .day(day, nil)
      return
    }
    guard parts.count == 2, let minute = Self.minutes(parts[1].prefix(5)), minute < 1440 else { return nil }
    let rest = parts[1].dropFirst(5)
    guard let sign = rest.first else {
      self = .moment(OfficeClock.Moment(day: day, minute: minute))
      return
    }
    let offset: Int
    switch sign {
    case "Z" where rest.count == 1: offset = 0
    case "+", "-":
      // No place on earth is further from Greenwich than fourteen hours.
      guard let minutes = Self.minutes(rest.dropFirst()), minutes <= 14 * 60 else { return nil }
      offset = sign == "+" ? minutes : -minutes
    default: return nil
    }
    self = .instant(Date(timeIntervalSince1970: Double((day.number * 1440 + minute - offset) * 60)))
  }

  /// The minutes of `HH:mm`, all four digits written; nil for anything else.
  private static func minutes(_ text: Substring) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":") else { return nil }
    let digits = [0, 1, 3, 4].map { Int(bytes[$0]) - 48 }
    guard digits.allSatisfy({ (0...9).contains($0) }), digits[2] < 6 else { return nil }
    return (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
  }
}
