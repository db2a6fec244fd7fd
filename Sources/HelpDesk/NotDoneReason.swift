public import Language
public import Municipality

/// Why a session did not end with the task done.
public enum NotDoneReason: String, CodedChoice {
  case systemDown = "system-down"
  case papersMissing = "papers-missing"
  case noEID = "no-eid"
  case refusedByRule = "refused-by-rule"
  case needsColleague = "needs-colleague"
  case privateMatter = "private-matter"
  case noTime = "no-time"

  /// The reason's name.
  public var wording: Wording {
    switch self {
    case .systemDown: Wording(da: "Systemet var nede", sv: "Systemet låg nere", en: "System was down")
    case .papersMissing: Wording(da: "Papirer manglede", sv: "Handlingar saknades", en: "Papers were missing")
    case .noEID: Wording(da: "Intet MitID", sv: "Ingen e-legitimation", en: "No e-ID")
    case .refusedByRule:
      Wording(da: "Reglerne tillader det ikke", sv: "Reglerna tillåter det inte", en: "Rules forbid it")
    case .needsColleague: Wording(da: "Kræver en kollega", sv: "Kräver en kollega", en: "Needs a colleague")
    case .privateMatter: Wording(da: "For privat her", sv: "För privat här", en: "Too private here")
    case .noTime: Wording(da: "Tiden slog ikke til", sv: "Tiden räckte inte", en: "Not enough time")
    }
  }
}
