public import Language

/// What an alert is about.
public enum AlertKind: String, CaseIterable, Sendable {
  /// A system was down, and people were turned away.
  case outage
  /// More came in the last week or two than chance, season and trend explain.
  case rise
  /// More come than a year before, for months.
  case growth
  /// Staffed days of a branch without a single session in the log, or fewer of those who came stand in it than before: the
  /// need did not fall, the logging did.
  case lostLogging = "lost-logging"

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .outage: Wording(da: "Nedbrud", sv: "Driftstopp", en: "Outage")
    case .rise: Wording(da: "Stigning", sv: "Ökning", en: "Rise")
    case .growth: Wording(da: "Vækst", sv: "Tillväxt", en: "Growth")
    case .lostLogging: Wording(da: "Huller i loggen", sv: "Luckor i loggen", en: "Gaps in the log")
    }
  }
}
