public import Language
public import Municipality

/// What stands in a room.
public enum RoomEquipment: String, CodedChoice {
  case projector
  case wifi
  case computers
  case tablets
  case printer
  case microphone
  case kitchen

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .projector: Wording(da: "Projektor", sv: "Projektor", en: "Projector")
    case .wifi: Wording(da: "Wi-fi", sv: "Wifi", en: "Wi-Fi")
    case .computers: Wording(da: "Computere", sv: "Datorer", en: "Computers")
    case .tablets: Wording(da: "Tablets", sv: "Surfplattor", en: "Tablets")
    case .printer: Wording(da: "Printer", sv: "Skrivare", en: "Printer")
    case .microphone: Wording(da: "Mikrofon", sv: "Mikrofon", en: "Microphone")
    case .kitchen: Wording(da: "Køkken", sv: "Kök", en: "Kitchen")
    }
  }
}
