public import Language
public import Municipality

/// How far a helper has come, from the first contact on.
public enum HelperState: String, CodedChoice {
  case contacted
  case interviewed
  case trained
  /// May be put on terms.
  case active
  /// Away for a while; stays on terms, which the clashes tell of.
  case paused
  /// Has left, or never began.
  case ended

  /// Where a helper begins.
  public static func first(of role: HelperRole) -> HelperState { role == .teacher ? .active : .contacted }

  /// What may come next: a volunteer is talked with and trained before teaching, own staff are not.
  ///
  /// Who has ended may come back, and then begins anew. Who is active may be written down as active again: they were
  /// asked and stay another year.
  public func next(for role: HelperRole) -> [HelperState] {
    switch self {
    case .contacted: [.interviewed, .ended]
    case .interviewed: [.trained, .ended]
    case .trained: [.active, .ended]
    case .active: [.paused, .ended, .active]
    case .paused: [.active, .ended]
    case .ended: [HelperState.first(of: role)]
    }
  }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .contacted: Wording(da: "Kontaktet", sv: "Kontaktad", en: "Contacted")
    case .interviewed: Wording(da: "Samtale holdt", sv: "Samtal genomfört", en: "Interviewed")
    case .trained: Wording(da: "Oplært", sv: "Introducerad", en: "Trained")
    case .active: Wording(da: "Aktiv", sv: "Aktiv", en: "Active")
    case .paused: Wording(da: "Holder pause", sv: "Tar paus", en: "Paused")
    case .ended: Wording(da: "Stoppet", sv: "Slutat", en: "Ended")
    }
  }
}
