import Language

/// The texts of the commands that bring a visit further.
enum VisitStepPhrase: PhraseKey {
  case confirm, start, nobody, cancel, cancelExample, rebook, homeDetails, by, again
  case confirmed, started, nobodyThere, cancelled, rebooked

  var wording: Wording {
    switch self {
    case .confirm:
      Wording(
        da: "Skriv, at stedet har bekræftet", sv: "Skriv att platsen har bekräftat",
        en: "Say that the place has confirmed")
    case .start:
      Wording(
        da: "Skriv, at udeholdet er på vej", sv: "Skriv att teamet är på väg", en: "Say that the team is on its way")
    case .nobody:
      Wording(
        da: "Skriv, at der ingen var", sv: "Skriv att det inte var någon där", en: "Say that nobody was there")
    case .cancel: Wording(da: "Aflys et besøg", sv: "Ställ in ett besök", en: "Cancel a visit")
    case .cancelExample:
      Wording(
        da: "stedet har aflyst og vil gerne have en ny tid", sv: "platsen har ställt in och vill ha en ny tid",
        en: "the place has cancelled and wants another time")
    case .rebook:
      Wording(
        da: "Bestil en ny tid til et besøg, der ikke blev til noget",
        sv: "Begär en ny tid för ett besök som inte blev av",
        en: "Ask anew for a visit that came to nothing")
    case .homeDetails:
      Wording(
        da:
          "Af et hjemmebesøg slettes navn, adresse og vejen ind med det samme, hvis der ikke bestilles en ny tid "
          + "(--rebook).",
        sv: "Av ett hembesök raderas namn, adress och vägen in direkt, om ingen ny tid begärs (--rebook).",
        en: "Of a home visit name, address and way in are erased at once, unless another time is asked for (--rebook).")
    case .by:
      Wording(
        da: "Hvem der aflyser: stedet eller os.", sv: "Vem som ställer in: platsen eller vi.",
        en: "Who cancels: the place or we.")
    case .again:
      Wording(da: "Bestil en ny tid i stedet.", sv: "Begär en ny tid i stället.", en: "Ask for another time instead.")
    case .confirmed:
      Wording(
        da: "{title} har bekræftet {when}.", sv: "{title} har bekräftat {when}.", en: "{title} has confirmed {when}.")
    case .started:
      Wording(
        da: "Udeholdet er på vej: besøg {n}, {title}.", sv: "Teamet är på väg: besök {n}, {title}.",
        en: "The team is on its way: visit {n}, {title}.")
    case .nobodyThere:
      Wording(
        da: "Der var ingen: besøg {n}, {title}.", sv: "Ingen var där: besök {n}, {title}.",
        en: "Nobody was there: visit {n}, {title}.")
    case .cancelled:
      Wording(
        da: "Besøg {n} er aflyst: {title}.", sv: "Besök {n} är inställt: {title}.",
        en: "Visit {n} is cancelled: {title}.")
    case .rebooked:
      Wording(
        da: "Besøg {n} er bestilt i stedet for besøg {old}: {title}, {wished}.",
        sv: "Besök {n} är begärt i stället för besök {old}: {title}, {wished}.",
        en: "Visit {n} is asked for instead of visit {old}: {title}, {wished}.")
    }
  }
}
