import Language

/// The texts of the page on whose solution fills the desk.
enum OwnerPhrase: PhraseKey {
  case title, heading, share, rule, most, others, cost, cannotSay

  var wording: Wording {
    switch self {
    case .title:
      Wording(
        da: "Hvem ejer de løsninger, der fylder ved skranken?", sv: "Vems lösningar tar tiden i disken?",
        en: "Whose solutions fill our desk?")
    case .heading: Wording(da: "Tid efter løsningens ejer", sv: "Tid efter lösningens ägare", en: "Time by owner")
    case .share: Wording(da: "Hvor går tiden hen?", sv: "Vart går tiden?", en: "Where does the time go?")
    case .rule:
      Wording(
        da: "Tiden er registreret i {share} af ekspeditionerne og regnet op til alle, som om resten varede lige så "
          + "længe. Intervallet er 95 % og kommer af, hvor forskellige ugerne er (kvotientestimator, Cochran 1977). "
          + "Flere opgaver i én ekspedition deler tiden lige.",
        sv: "Tiden är registrerad i {share} av mötena och uppräknad till alla, som om resten tog lika lång tid. "
          + "Intervallet är 95 % och kommer av hur olika veckorna är (kvotskattning, Cochran 1977). Flera ärenden i "
          + "ett "
          + "möte delar tiden lika.",
        en: "The time was recorded for {share} of the sessions and scaled up to all, as if the others took as long. "
          + "The "
          + "interval is 95 % and comes from how much the weeks differ (ratio estimator, Cochran 1977). Several "
          + "tasks in "
          + "one session share the time evenly.")
    case .most:
      Wording(
        da: "{owner} fylder mest: {share} af tiden i {period}, omkring {hours} timer, går til løsninger derfra.",
        sv:
          "{owner} tar mest tid: {share} av tiden under {period}, omkring {hours} timmar, går till lösningar "
          + "därifrån.",
        en: "Most time, {share} or about {hours} hours in {period}, goes to solutions owned by: {owner}.")
    case .others:
      Wording(
        da: "{share} af tiden, omkring {hours} timer, går til løsninger, som kommunen ikke selv ejer.",
        sv: "{share} av tiden, omkring {hours} timmar, går till lösningar som kommunen inte själv äger.",
        en: "{share} of the time, about {hours} hours, goes to solutions that the municipality does not own.")
    case .cost:
      Wording(
        da: "Al tiden svarer til {money} med den timepris, der er oplyst ({hour}).",
        sv: "All tid motsvarar {money} med det timpris som angetts ({hour}).",
        en: "All the time comes to {money} at the cost of an hour that was given ({hour}).")
    case .cannotSay:
      Wording(
        da: "Tiden i {period} kan ikke fordeles på ejere: For få ekspeditioner har tid på, eller små tal er skjult.",
        sv: "Tiden under {period} går inte att fördela på ägare: för få möten har tid angiven, eller små tal är dolda.",
        en: "The time in {period} cannot be told by owner: too few sessions were timed, or small figures are hidden.")
    }
  }
}
