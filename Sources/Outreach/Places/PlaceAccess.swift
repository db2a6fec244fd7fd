public import Language
public import Municipality

/// How one gets in with kit on a trolley.
public enum PlaceAccess: String, CodedChoice {
  case stepFree = "step-free"
  case lift
  case doorphone
  case reception
  case bookedRoom = "booked-room"

  /// The name.
  public var wording: Wording {
    switch self {
    case .stepFree: Wording(da: "Uden trin", sv: "Utan trappsteg", en: "Step-free")
    case .lift: Wording(da: "Elevator", sv: "Hiss", en: "Lift")
    case .doorphone: Wording(da: "Dørtelefon", sv: "Porttelefon", en: "Door phone")
    case .reception: Wording(da: "Meld jer i receptionen", sv: "Anmäl er i receptionen", en: "Report at reception")
    case .bookedRoom: Wording(da: "Lokale skal bestilles", sv: "Lokal måste bokas", en: "Room must be booked")
    }
  }
}
