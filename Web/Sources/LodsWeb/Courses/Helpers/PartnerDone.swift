import Language

/// What was just done about a partner, as the address after it says.
enum PartnerDone: String, PhraseKey {
  case added, changed, closed, again

  var wording: Wording {
    switch self {
    case .added: Wording(da: "Partneren er tilføjet.", sv: "Partnern är tillagd.", en: "The partner is added.")
    case .changed: Wording(da: "Partneren er rettet.", sv: "Partnern är ändrad.", en: "The partner is changed.")
    case .closed:
      Wording(
        da: "Den sidste dag er skrevet. Frivillige, der kommer derfra, bliver stående i listen over undervisere.",
        sv: "Den sista dagen är noterad. Volontärer som kommer därifrån står kvar i listan över lärare.",
        en: "The last day is noted. Volunteers who come from there stay in the list of teachers.")
    case .again:
      Wording(da: "Samarbejdet er genoptaget.", sv: "Samarbetet är återupptaget.", en: "You work together again.")
    }
  }
}
