public import Language
public import Municipality

/// When the sessions of an entry were, as the person who logs them says.
public enum EntryTime: Hashable, Sendable {
  /// Now.
  case now
  /// A day and a time of the clock in the office's own time.
  case moment(OfficeClock.Moment)
  /// An instant written with its offset, which tells the two readings of a repeated hour apart.
  case instant(OfficeClock.Moment)
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
    guard parts.count == 2 else { return nil }
    let time = parts[1]
    guard time.count >= 5, let minute = TimeSpan.minute(String(time.prefix(5))), minute < 1440,
      time.prefix(5).contains(":")
    else { return nil }
    let moment = OfficeClock.Moment(day: day, minute: minute)
    let rest = time.dropFirst(5)
    if rest.isEmpty {
      self = .moment(moment)
    } else if rest == "Z" || ["+00:00", "+01:00", "+02:00"].contains(String(rest)) {
      self = .instant(moment)
    } else {
      return nil
    }
  }
}
