public import Language
public import Municipality

/// What a helper is to the library.
public enum HelperRole: String, CodedChoice {
  /// Own staff, who need not be won and trained first.
  case teacher
  /// A volunteer, on their own or from a partner.
  case volunteer

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .teacher: Wording(da: "Egen underviser", sv: "Egen lärare", en: "Own teacher")
    case .volunteer: Wording(da: "Frivillig", sv: "Volontär", en: "Volunteer")
    }
  }
}
