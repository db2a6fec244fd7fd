import Language

/// What is said of anything that is done aside.
enum AsidePhrase: PhraseKey {
  case lookAgain, seconds, minutes, percent, leave, failed

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
    case .leave:
      Wording(
        da: "Du kan gå til andre sider imens; det fortsætter.",
        sv: "Du kan gå till andra sidor under tiden; det fortsätter.",
        en: "You may go to other pages meanwhile; it goes on.")
    case .failed:
      Wording(
        da: "Noget gik galt i Lods. Prøv igen, og oplys ellers nummeret {reference} til den, der driver Lods.",
        sv: "Något gick fel i Lods. Försök igen, och uppge annars numret {reference} för den som driver Lods.",
        en: "Something went wrong in Lods. Try again, or give the number {reference} to whoever runs Lods.")
    }
  }
}
