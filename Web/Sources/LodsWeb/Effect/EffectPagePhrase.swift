import Language

/// The texts of the page of effect.
enum EffectPagePhrase: PhraseKey {
  case lead, what, offers, terms, none, noneYet, year, allYears, yearHint, noneThen

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Det, kursisterne selv har sat kryds ved på kortet før og efter holdet. Vælg et tilbud for at se alle dets "
          + "hold sammen, eller et enkelt hold.",
        sv: "Det som deltagarna själva har kryssat för på kortet före och efter kursen. Välj ett kursupplägg för att "
          + "se alla dess grupper tillsammans, eller en enda grupp.",
        en: "What learners themselves ticked on the card before and after the course. Choose an offer to see all its "
          + "terms together, or a single term.")
    case .what: Wording(da: "Tilbud eller hold", sv: "Kursupplägg eller grupp", en: "Offer or term")
    case .offers:
      Wording(
        da: "Tilbud: alle hold sammen", sv: "Kursupplägg: alla grupper tillsammans", en: "Offers: all terms together")
    case .terms: Wording(da: "Enkelte hold", sv: "Enskilda grupper", en: "Single terms")
    case .year: Wording(da: "Hold, der begyndte i", sv: "Grupper som började", en: "Terms that began in")
    case .allYears: Wording(da: "Alle år", sv: "Alla år", en: "All years")
    case .yearHint:
      Wording(da: "Gælder for et helt tilbud.", sv: "Gäller för ett helt kursupplägg.", en: "For a whole offer.")
    case .noneThen:
      Wording(
        da: "Ingen af tilbuddets hold begyndte det år. Vælg et andet år.",
        sv: "Ingen av kursuppläggets grupper började det året. Välj ett annat år.",
        en: "None of the offer’s terms began in that year. Choose another year.")
    case .none: Wording(da: "Intet hold er begyndt endnu", sv: "Ingen grupp har börjat än", en: "No term has begun yet")
    case .noneYet:
      Wording(
        da: "Del kortene ud den første og den sidste gang på et hold, og tast dem ind på holdets side.",
        sv: "Dela ut korten första och sista gången i en grupp och skriv in dem på gruppens sida.",
        en: "Hand out the cards at the first and last meeting of a term, and type them in on the term’s page.")
    }
  }
}
