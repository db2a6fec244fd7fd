public import Language
public import Municipality

/// How far a visit has come.
public enum VisitState: String, CodedChoice {
  case requested, checked, planned, confirmed
  case onTheWay = "on-the-way"
  case done, partly
  case homeCancelled = "home-cancelled"
  case weCancelled = "we-cancelled"
  case nobodyThere = "nobody-there"
  case toRebook = "to-rebook"
  /// Not within the criteria, or no longer wanted: it is not planned, and no reason is kept.
  case closed

  /// The states that may follow.
  public var next: [VisitState] {
    switch self {
    case .requested: [.checked, .homeCancelled, .weCancelled, .closed]
    case .checked: [.planned, .homeCancelled, .weCancelled, .closed]
    case .planned: [.confirmed, .onTheWay, .checked, .done, .partly, .nobodyThere, .homeCancelled, .weCancelled]
    case .confirmed: [.onTheWay, .checked, .done, .partly, .nobodyThere, .homeCancelled, .weCancelled]
    case .onTheWay: [.done, .partly, .nobodyThere, .homeCancelled, .weCancelled]
    case .homeCancelled, .weCancelled, .nobodyThere, .partly: [.toRebook, .closed]
    case .done, .toRebook, .closed: []
    }
  }

  /// Whether it waits to be planned.
  public var isWaiting: Bool { self == .checked }

  /// Whether it has a day, a time and a team, and is still to come.
  public var isScheduled: Bool { [.planned, .confirmed, .onTheWay].contains(self) }

  /// Whether the team was there and helped somebody.
  public var isMade: Bool { self == .done || self == .partly }

  /// The state's name.
  public var wording: Wording {
    switch self {
    case .requested: Wording(da: "Ønsket", sv: "Önskat", en: "Requested")
    case .checked: Wording(da: "Venter på en dag", sv: "Väntar på en dag", en: "Waits for a day")
    case .planned: Wording(da: "Planlagt", sv: "Planerat", en: "Planned")
    case .confirmed: Wording(da: "Bekræftet", sv: "Bekräftat", en: "Confirmed")
    case .onTheWay: Wording(da: "På vej", sv: "På väg", en: "On the way")
    case .done: Wording(da: "Gennemført", sv: "Genomfört", en: "Done")
    case .partly: Wording(da: "Delvist gennemført", sv: "Delvis genomfört", en: "Partly done")
    case .homeCancelled: Wording(da: "Stedet aflyste", sv: "Platsen avbokade", en: "The place cancelled")
    case .weCancelled: Wording(da: "Vi aflyste", sv: "Vi avbokade", en: "We cancelled")
    case .nobodyThere: Wording(da: "Ingen hjemme", sv: "Ingen på plats", en: "Nobody there")
    case .toRebook: Wording(da: "Ny tid er bestilt", sv: "Ny tid är begärd", en: "Asked for anew")
    case .closed: Wording(da: "Afsluttet uden besøg", sv: "Avslutat utan besök", en: "Closed without a visit")
    }
  }
}
