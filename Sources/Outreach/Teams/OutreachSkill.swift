public import Language
public import Municipality

/// What somebody on a team may or can do.
public enum OutreachSkill: String, CodedChoice {
  /// Authorised to register MitID (or to hand out what the country has in its place).
  case registration
  /// Sign language.
  case sign
  /// Teaches a group.
  case teaching
  /// Mends devices.
  case devices
  /// Knows dementia.
  case dementia

  /// The skill's name.
  public var wording: Wording {
    switch self {
    case .registration:
      Wording(da: "Må udstede MitID", sv: "Får hjälpa till med att skaffa e-legitimation", en: "May register MitID")
    case .sign: Wording(da: "Tegnsprog", sv: "Teckenspråk", en: "Sign language")
    case .teaching: Wording(da: "Underviser grupper", sv: "Undervisar grupper", en: "Teaches groups")
    case .devices: Wording(da: "Retter fejl på enheder", sv: "Felsöker enheter", en: "Mends devices")
    case .dementia: Wording(da: "Har erfaring med demens", sv: "Har erfarenhet av demens", en: "Knows dementia")
    }
  }
}
