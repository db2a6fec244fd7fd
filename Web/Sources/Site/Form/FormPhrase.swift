package import Language

/// The words that every form has for what is wrong with it.
package enum FormPhrase: PhraseKey {
  case problems, faultMark

  package var wording: Wording {
    switch self {
    case .problems: Wording(da: "Der er problemer", sv: "Det finns problem", en: "There is a problem")
    case .faultMark: Wording(da: "Fejl:", sv: "Fel:", en: "Error:")
    }
  }
}
