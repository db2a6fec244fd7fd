public import Language
public import Municipality

/// The language that the help was given in.
public enum HelpedIn: String, CodedChoice {
  case da, sv, en, other

  /// The language's name.
  public var wording: Wording {
    switch self {
    case .da: Wording(da: "Dansk", sv: "Danska", en: "Danish")
    case .sv: Wording(da: "Svensk", sv: "Svenska", en: "Swedish")
    case .en: Wording(da: "Engelsk", sv: "Engelska", en: "English")
    case .other: Wording(da: "Et andet sprog", sv: "Ett annat språk", en: "Another language")
    }
  }
}
