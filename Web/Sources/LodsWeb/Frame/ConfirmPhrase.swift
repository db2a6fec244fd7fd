import Language

/// The words of buttons that many forms have.
enum ConfirmPhrase: PhraseKey {
  case cancel

  var wording: Wording {
    switch self {
    case .cancel: Wording(da: "Annullér", sv: "Avbryt", en: "Cancel")
    }
  }
}
