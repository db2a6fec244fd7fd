public import Language
public import Municipality

/// How a term stands.
public enum TermState: String, CodedChoice {
  /// Being planned; nobody signs up yet.
  case planned
  /// People sign up.
  case open
  /// No more sign-up.
  case closed
  /// Will not be held.
  case cancelled
  /// Over and counted.
  case ended

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .planned: Wording(da: "Planlagt", sv: "Planerad", en: "Planned")
    case .open: Wording(da: "Åben for tilmelding", sv: "Öppen för anmälan", en: "Open for sign-up")
    case .closed: Wording(da: "Lukket for tilmelding", sv: "Stängd för anmälan", en: "Closed for sign-up")
    case .cancelled: Wording(da: "Aflyst", sv: "Inställd", en: "Cancelled")
    case .ended: Wording(da: "Afsluttet", sv: "Avslutad", en: "Ended")
    }
  }
}
