import Language

/// The words of the municipality's other offers.
enum OtherOfferPhrase: PhraseKey {
  case unknownSource, unknownSourceNear, sourceIsNew, notRead, andMore, skipHint

  var wording: Wording {
    switch self {
    case .unknownSource:
      Wording(
        da: "Kalenderen findes ikke. Se i listen, hvilke der er.",
        sv: "Kalendern finns inte. Se i listan vilka som finns.",
        en: "There is no such calendar. See in the list which there are.")
    case .unknownSourceNear:
      Wording(
        da: "Kalenderen findes ikke. Mente du {nearest}?", sv: "Kalendern finns inte. Menade du {nearest}?",
        en: "There is no such calendar. Did you mean {nearest}?")
    case .sourceIsNew:
      Wording(
        da: "Kalenderen er ny. Skriv, hvem den tilhører, og hvem den er for.",
        sv: "Kalendern är ny. Skriv vems den är och vem den är för.",
        en: "The calendar is new. Say whose it is, and whom it is for.")
    case .notRead:
      Wording(
        da: "Intet er læst ind. {n} {n|fejl|fejl} i filen:",
        sv: "Inget är inläst. {n} fel i filen:",
        en: "Nothing was imported. {n} {n|fault|faults} in the file:")
    case .andMore: Wording(da: "… og {n} til.", sv: "… och {n} till.", en: "… and {n} more.")
    case .skipHint:
      Wording(
        da: "Bed om en rettet fil, eller læs resten ind uden det, der ikke kan læses.",
        sv: "Be om en rättad fil, eller läs in resten utan det som inte går att läsa.",
        en: "Ask for a mended file, or import the rest without what cannot be read.")
    }
  }
}
