public import Language

/// The part of a day that an entry falls in: all that is kept of its time.
public enum PartOfDay: String, CodedChoice {
  case morning
  case afternoon
  case evening

  /// The part that a time falls in: before 12, before 17, after.
  public init(minute: Int) {
    self = minute < 12 * 60 ? .morning : minute < 17 * 60 ? .afternoon : .evening
  }

  /// The part's name.
  public var wording: Wording {
    switch self {
    case .morning: Wording(da: "formiddag", sv: "förmiddag", en: "morning")
    case .afternoon: Wording(da: "eftermiddag", sv: "eftermiddag", en: "afternoon")
    case .evening: Wording(da: "aften", sv: "kväll", en: "evening")
    }
  }
}
