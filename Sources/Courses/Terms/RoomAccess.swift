public import Language
public import Municipality

/// What one should know of a place before coming: facts about the room, never a question about somebody's health.
public enum RoomAccess: String, CodedChoice {
  case ramp
  case lift
  case loop
  case parking
  case toilet

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .ramp: Wording(da: "Rampe", sv: "Ramp", en: "Ramp")
    case .lift: Wording(da: "Elevator", sv: "Hiss", en: "Lift")
    case .loop: Wording(da: "Teleslynge", sv: "Hörslinga", en: "Hearing loop")
    case .parking: Wording(da: "Parkering ved døren", sv: "Parkering vid dörren", en: "Parking at the door")
    case .toilet: Wording(da: "Handicaptoilet", sv: "Tillgänglig toalett", en: "Accessible toilet")
    }
  }
}
