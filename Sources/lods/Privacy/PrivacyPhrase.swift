import Language

/// The texts of `lods privacy`.
enum PrivacyPhrase: PhraseKey {
  case summary

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hvad der gemmes, hvor længe, og hvad der kan findes ud af det",
        sv: "Vad som sparas, hur länge, och vad som går att få ut av det",
        en: "What is kept, how long, and what can be found out from it")
    }
  }
}
