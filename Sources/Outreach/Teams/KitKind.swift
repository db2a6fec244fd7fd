public import Language
public import Municipality

/// What sort of kit a team takes along.
public enum KitKind: String, CodedChoice {
  case tablet
  case reader
  case printer
  case hotspot
  case practice
  case projector

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .tablet: Wording(da: "Tablet", sv: "Surfplatta", en: "Tablet")
    case .reader: Wording(da: "ID-læser", sv: "ID-läsare", en: "ID reader")
    case .printer: Wording(da: "Printer", sv: "Skrivare", en: "Printer")
    case .hotspot: Wording(da: "Mobilt wifi (hotspot)", sv: "Mobilt wifi", en: "Hotspot")
    case .practice: Wording(da: "Øvetelefon", sv: "Övningstelefon", en: "Practice device")
    case .projector: Wording(da: "Projektor", sv: "Projektor", en: "Projector")
    }
  }

  /// Whether it must be charged before the car leaves.
  public var isCharged: Bool {
    switch self {
    case .tablet, .printer, .hotspot, .practice: true
    case .reader, .projector: false
    }
  }
}
