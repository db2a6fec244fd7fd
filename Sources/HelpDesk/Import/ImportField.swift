/// A field of an entry that a column of a sheet can hold.
public enum ImportField: String, CaseIterable, Sendable {
  case date, time, branch, task, level, suggested, outcome, channel, minutes, persons, count, approximate, barriers
  case alone, contact, misdirected, pathways, reason, area, age, helpedIn, effort, campaign, note

  /// Whether a cell holds words that the mapping translates into codes.
  public var hasWords: Bool {
    switch self {
    case .time, .branch, .task, .level, .suggested, .outcome, .channel, .approximate, .barriers, .alone, .contact,
      .misdirected, .pathways, .reason, .area, .age, .helpedIn, .minutes, .persons:
      true
    case .date, .count, .effort, .campaign, .note: false
    }
  }

  /// Whether a cell may name several, as `pas + mitid`.
  var takesSeveral: Bool { self == .task || self == .barriers || self == .pathways }

  /// Whether the mapping may say it once for the whole sheet.
  var canBeFixed: Bool { self != .date && self != .count && self != .note }
}
