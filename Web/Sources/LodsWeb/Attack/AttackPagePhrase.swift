import Language

/// The texts of the page about the linkage attack.
enum AttackPagePhrase: PhraseKey {
  case title, lead, underWay, failed, lastRun, neverRun, runNow, runAgain
  case nobodyFound, somebodyFound, copied, remedies, particulars

  var wording: Wording {
    switch self {
    case .title:
      Wording(
        da: "Kan nogen genkendes i loggen?", sv: "Går någon att känna igen i loggen?",
        en: "Can anybody be found in the log?")
    case .lead:
      Wording(
        da:
          "Lods prøver selv: Det læser, hvem der har bestilt tid eller får besøg, og leder efter deres registreringer, "
          + "som en, der har begge filer. Så længe noget kan findes, er loggen personoplysninger.",
        sv:
          "Lods prövar självt: det läser vem som har bokat tid eller får besök och letar efter deras registreringar, som "
          + "någon som har båda filerna. Så länge något går att hitta är loggen personuppgifter.",
        en: "Lods tries it itself: it reads who has booked a time or gets a visit, and looks for their entries, as "
          + "somebody with both files would. As long as something can be found, the log is personal data.")
    case .underWay:
      Wording(
        da: "Forsøget er i gang, begyndt {when}.", sv: "Försöket pågår, påbörjat {when}.",
        en: "Under way, begun {when}.")
    case .failed:
      Wording(
        da: "Forsøget gik i stå. Prøv igen, og oplys ellers nummeret {reference} til den, der driver Lods.",
        sv: "Försöket avbröts. Försök igen, och uppge annars numret {reference} för den som driver Lods.",
        en: "The attempt broke off. Try again, or give the number {reference} to whoever runs Lods.")
    case .lastRun: Wording(da: "Sidst kørt {when}.", sv: "Senast kört {when}.", en: "Last run {when}.")
    case .neverRun:
      Wording(
        da: "Ikke kørt, siden Lods blev startet.", sv: "Inte kört sedan Lods startades.",
        en: "Not run since Lods was started.")
    case .runNow: Wording(da: "Kør forsøget", sv: "Kör försöket", en: "Run the attempt")
    case .runAgain: Wording(da: "Kør forsøget igen", sv: "Kör försöket igen", en: "Run it again")
    case .nobodyFound: Wording(da: "Ingen blev fundet", sv: "Ingen hittades", en: "Nobody was found")
    case .somebodyFound: Wording(da: "Nogen kan genkendes", sv: "Någon går att känna igen", en: "Somebody can be found")
    case .copied:
      Wording(
        da: "{n} {n|registrerings nummer|registreringers numre} står i filen med personer.",
        sv: "{n} {n|registrerings nummer|registreringars nummer} står i filen med personer.",
        en: "{n} {n|entry’s id stands|entries’ ids stand} in the file of persons.")
    case .remedies: Wording(da: "Det ville hjælpe mest", sv: "Det här skulle hjälpa mest", en: "What would help most")
    case .particulars: Wording(da: "Sådan blev der ledt", sv: "Så letades det", en: "How it was looked")
    }
  }
}
