import Language

/// The words of the municipality's other offers.
enum OtherOfferPhrase: PhraseKey {
  case unknownSource, unknownSourceNear, sourceIsNew, notRead, andMore, skipHint

  var wording: Wording {
    switch self {
    case .unknownSource:
      Wording(
        da: "Kalenderen findes ikke. Se dem med: lods other-offer list",
        sv: "Kalendern finns inte. Se dem med: lods other-offer list",
        en: "There is no such calendar. See them with: lods other-offer list")
    case .unknownSourceNear:
      Wording(
        da: "Kalenderen findes ikke. Mente du {nearest}?", sv: "Kalendern finns inte. Menade du {nearest}?",
        en: "There is no such calendar. Did you mean {nearest}?")
    case .sourceIsNew:
      Wording(
        da: "Kalenderen er ny. Skriv, hvem den tilhører, med --name, og hvem den er for, med --audience.",
        sv: "Kalendern är ny. Skriv vems den är med --name och vem den är för med --audience.",
        en: "The calendar is new. Say whose it is with --name, and whom it is for with --audience.")
    case .notRead:
      Wording(
        da: "Intet er læst ind. {n} {n|fejl|fejl} i filen:",
        sv: "Inget är inläst. {n} fel i filen:",
        en: "Nothing was imported. {n} {n|fault|faults} in the file:")
    case .andMore: Wording(da: "… og {n} til.", sv: "… och {n} till.", en: "… and {n} more.")
    case .skipHint:
      Wording(
        da: "Bed om en rettet fil, eller læs resten ind med --skip-invalid.",
        sv: "Be om en rättad fil, eller läs in resten med --skip-invalid.",
        en: "Ask for a mended file, or import the rest with --skip-invalid.")
    }
  }
}
