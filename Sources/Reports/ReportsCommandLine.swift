public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum ReportsCommandLine: PhraseKey {
  case period, weeks, staff

  /// The text.
  public var wording: Wording {
    switch self {
    case .period: Wording(da: "--period PERIODE", sv: "--period PERIOD", en: "--period PERIOD")
    case .weeks: Wording(same: "--step week")
    case .staff: Wording(same: "--staff-at-least-five")
    }
  }
}
