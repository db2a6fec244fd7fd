package import Language

/// The words that every form has for what is wrong with it.
package enum FormPhrase: PhraseKey {
  case problems, faultMark

  package var wording: Wording {
    switch self {
    case .problems:
      Wording(da: "Ret dette først", sv: "Rätta det här först", en: "Put this right first")
    case .faultMark: Wording(da: "Fejl:", sv: "Fel:", en: "Error:")
    }
  }
}
