import Language

/// What was just done with the address of the public pages, as the address after it says.
enum CitizenCardDone: String, PhraseKey {
  case saved, removed

  var wording: Wording {
    switch self {
    case .saved: CitizenCardPhrase.saved.wording
    case .removed: CitizenCardPhrase.removed.wording
    }
  }
}
