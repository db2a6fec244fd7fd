import Language
import Markup

/// The texts of the form on which what was counted at a visit is put right.
enum TripCorrectPhrase: PhraseKey {
  case title, open, counted, monthLegend, monthHint, others, forgotten, because, becauseMissing, save
  case meanwhile, bothShown, now, wrote

  var wording: Wording {
    switch self {
    case .title:
      Wording(
        da: "Ret det, der er talt: {name}", sv: "Rätta det som är räknat: {name}", en: "Correct the count: {name}")
    case .open: Wording(da: "Ret det, der er talt", sv: "Rätta det som är räknat", en: "Correct the count")
    case .counted:
      Wording(
        da: "Talt: {minutes} {minutes|minut|minutter}, {sessions} {sessions|ekspedition|ekspeditioner}, {persons} "
          + "{persons|menneske|mennesker}.",
        sv: "Räknat: {minutes} {minutes|minut|minuter}, {sessions} {sessions|möte|möten}, {persons} "
          + "{persons|människa|människor}.",
        en: "Counted: {minutes} {minutes|minute|minutes}, {sessions} {sessions|session|sessions}, {persons} "
          + "{persons|person|people}.")
    case .monthLegend:
      Wording(da: "Ekspeditioner i {month}", sv: "Möten i {month}", en: "Sessions in {month}")
    case .monthHint:
      Wording(
        da:
          "Loggen ved ikke, hvilket besøg en ekspedition hører til. Derfor står her, hvad alle besøg ved {branch} har "
          + "talt i måneden. Skriv det rigtige antal, hvor dette besøg blev talt forkert, og lad resten stå.",
        sv: "Loggen vet inte vilket besök ett möte hör till. Därför står här vad alla besök vid {branch} har räknat "
          + "under månaden. Skriv rätt antal där det här besöket räknades fel och låt resten stå.",
        en: "The log does not know which visit a session belongs to. So this is what all visits at {branch} have "
          + "counted in the month. Write the right number where this visit was counted wrongly, and leave the rest.")
    case .others:
      Wording(
        da: "{n} andre slags ekspeditioner i måneden", sv: "{n} andra slags möten under månaden",
        en: "{n} other sorts of sessions in the month")
    case .forgotten:
      Wording(da: "Glemte I noget?", sv: "Glömde ni något?", en: "Did you forget something?")
    case .because: Wording(da: "Hvorfor rettes det?", sv: "Varför rättas det?", en: "Why is it corrected?")
    case .becauseMissing:
      Wording(da: "Vælg, hvorfor det rettes.", sv: "Välj varför det rättas.", en: "Choose why it is corrected.")
    case .save: Wording(da: "Gem rettelsen", sv: "Spara rättelsen", en: "Save the correction")
    case .meanwhile:
      Wording(
        da: "En anden har rettet det samme imens", sv: "Någon annan har rättat samma sak under tiden",
        en: "Somebody else has corrected the same meanwhile")
    case .bothShown:
      Wording(
        da: "Intet af dit er gemt. Se begge dele her. I felterne nedenfor står det, du ændrede, som du skrev det, og "
          + "resten, som det står nu. Ret dem til det rigtige, og gem igen.",
        sv: "Inget av ditt är sparat. Se båda delarna här. I fälten nedan står det du ändrade som du skrev det, och "
          + "resten som det står nu. Rätta dem och spara igen.",
        en: "Nothing of yours is saved. See both here. In the fields below, what you changed stands as you wrote it, "
          + "and the rest as it is now. Put them right, and save again.")
    case .now: Wording(da: "Står der nu: {value}", sv: "Står där nu: {value}", en: "There now: {value}")
    case .wrote: Wording(da: "Du skrev: {value}", sv: "Du skrev: {value}", en: "You wrote: {value}")
    }
  }
}
