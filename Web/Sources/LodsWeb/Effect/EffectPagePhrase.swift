import Language

/// The texts of the page of effect.
enum EffectPagePhrase: PhraseKey {
  case lead, what, offers, terms, none, noneYet

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Det, kursisterne selv har sat kryds ved på kortet før og efter holdet. Vælg et tilbud for at se alle dets "
          + "hold sammen, eller et enkelt hold.",
        sv: "Det som deltagarna själva har kryssat för på kortet före och efter kursen. Välj ett kursupplägg för att se "
          + "alla dess grupper tillsammans, eller en enda grupp.",
        en: "What learners themselves ticked on the card before and after the course. Choose an offer to see all its "
          + "terms together, or a single term.")
    case .what: Wording(da: "Tilbud eller hold", sv: "Kursupplägg eller grupp", en: "Offer or term")
    case .offers:
      Wording(
        da: "Tilbud: alle hold sammen", sv: "Kursupplägg: alla grupper tillsammans", en: "Offers: all terms together")
    case .terms: Wording(da: "Enkelte hold", sv: "Enskilda grupper", en: "Single terms")
    case .none: Wording(da: "Intet hold er begyndt endnu", sv: "Ingen grupp har börjat än", en: "No term has begun yet")
    case .noneYet:
      Wording(
        da: "Del kortene ud den første og den sidste gang på et hold, og tast dem ind på holdets side.",
        sv: "Dela ut korten första och sista gången i en grupp och skriv in dem på gruppens sida.",
        en: "Hand out the cards at the first and last meeting of a term, and type them in on the term’s page.")
    }
  }
}
