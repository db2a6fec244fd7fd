import Language

/// The words of the pages of offers.
enum OfferPhrase: PhraseKey {
  case add, change, none, noTerms, facts, title, codeHint, audience, curriculum, goesOnAt, optional
  case saveOffer, noCurriculum, useMine, decide, decideNow, reasonHint, changedMeanwhile

  var wording: Wording {
    switch self {
    case .add: Wording(da: "Nyt tilbud", sv: "Nytt kursupplägg", en: "New offer")
    case .change: Wording(da: "Ret tilbuddet", sv: "Ändra kursupplägget", en: "Change the offer")
    case .none: Wording(da: "Ingen tilbud endnu.", sv: "Inga kursupplägg ännu.", en: "No offers yet.")
    case .noTerms: Wording(da: "Ingen hold endnu.", sv: "Inga grupper ännu.", en: "No terms yet.")
    case .facts: Wording(da: "Om tilbuddet", sv: "Om kursupplägget", en: "About the offer")
    case .title: Wording(da: "Titel", sv: "Titel", en: "Title")
    case .codeHint:
      Wording(
        da: "Kan udelades: så laves den af titlen.", sv: "Kan utelämnas: då görs den av titeln.",
        en: "May be left out: then it is made of the title.")
    case .audience: Wording(da: "For hvem", sv: "För vem", en: "For whom")
    case .curriculum: Wording(da: "Undervisningsforløb", sv: "Kursinnehåll", en: "Curriculum")
    case .noCurriculum: Wording(da: "Intet", sv: "Inget", en: "None")
    case .goesOnAt:
      Wording(da: "Fortsætter, hvis så mange kom", sv: "Fortsätter om så många kom", en: "Goes on if so many came")
    case .optional: Wording(da: "Kan udelades.", sv: "Kan utelämnas.", en: "May be left out.")
    case .saveOffer: Wording(da: "Gem tilbuddet", sv: "Spara kursupplägget", en: "Save the offer")
    case .useMine: Wording(da: "Brug mit", sv: "Använd mitt", en: "Use mine")
    case .decide: Wording(da: "Beslut", sv: "Besluta", en: "Decide")
    case .decideNow: Wording(da: "Gem beslutningen", sv: "Spara beslutet", en: "Save the decision")
    case .reasonHint:
      Wording(
        da: "Skal skrives, hvis tilbuddet lukkes. Uden navne.", sv: "Måste skrivas om upplägget läggs ned. Utan namn.",
        en: "Needed to close an offer. Without names.")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har ændret tilbuddet imens. Se det, som det er nu, og vælg, hvad der skal gælde.",
        sv: "En kollega har ändrat kursupplägget under tiden. Titta på det som det är nu och välj vad som ska gälla.",
        en: "A colleague has changed the offer meanwhile. Look at it as it is now, and choose what shall hold.")
    }
  }
}
