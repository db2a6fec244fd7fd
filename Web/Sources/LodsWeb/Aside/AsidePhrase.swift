import Language

/// What is said of anything that is done aside.
enum AsidePhrase: PhraseKey {
  case lookAgain, seconds, minutes, percent

  var wording: Wording {
    switch self {
    case .lookAgain: Wording(da: "Se, hvor langt det er", sv: "Se hur långt det är", en: "See how far it is")
    case .seconds:
      Wording(
        da: "{n} {n|sekund|sekunder} indtil nu.", sv: "{n} {n|sekund|sekunder} hittills.",
        en: "{n} {n|second|seconds} so far.")
    case .minutes:
      Wording(
        da: "{n} {n|minut|minutter} indtil nu.", sv: "{n} {n|minut|minuter} hittills.",
        en: "{n} {n|minute|minutes} so far.")
    case .percent: Wording(same: "{n} %")
    }
  }
}
