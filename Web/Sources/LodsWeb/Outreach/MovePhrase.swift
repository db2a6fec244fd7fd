import Language

/// The texts of the form that gives a visit another day.
enum MovePhrase: PhraseKey {
  case title, dayMissing, timeWrong, fits, othersMove, othersToo, othersLegend, others, said, bothShown, noDay, anyTeam
  case at, atHint, agreedLegend, agreed, move, tryIt

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Flyt {name}", sv: "Flytta {name}", en: "Move {name}")
    case .dayMissing:
      Wording(
        da: "Skriv dagen som dag, måned og år.", sv: "Skriv dagen som dag, månad och år.",
        en: "Type the day as day, month and year.")
    case .timeWrong:
      Wording(da: "Skriv tiden som 10.30.", sv: "Skriv tiden som 10:30.", en: "Type the time as 10:30.")
    case .fits: Wording(da: "Det passer: {slot}.", sv: "Det passar: {slot}.", en: "It fits: {slot}.")
    case .othersMove:
      Wording(
        da: "Der er kun plads, hvis andre besøg også får en anden tid: {list}. Sæt kryds nedenfor, hvis de må flytte.",
        sv: "Det finns plats bara om andra besök också får en annan tid: {list}. Kryssa nedan om de får flyttas.",
        en: "There is room only if other visits get another time too: {list}. Tick below if they may move.")
    case .othersToo:
      Wording(da: "Andre flytter med:", sv: "Andra flyttas också:", en: "Others move along:")
    case .othersLegend: Wording(da: "Andre besøg", sv: "Andra besök", en: "Other visits")
    case .others:
      Wording(
        da: "De andre besøg må få en anden tid", sv: "De andra besöken får en annan tid",
        en: "The other visits may get another time")
    case .said: Wording(da: "{name} står nu {slot}.", sv: "{name} står nu {slot}.", en: "{name} now stands {slot}.")
    case .bothShown:
      Wording(
        da: "Intet er gemt endnu. Tryk »Flyt« en gang til, hvis din ændring stadig skal gælde.",
        sv: "Inget är sparat än. Tryck ”Flytta” en gång till om din ändring fortfarande ska gälla.",
        en: "Nothing is saved yet. Press “Move” once more if your change shall still hold.")
    case .noDay: Wording(da: "Ingen dag endnu", sv: "Ingen dag än", en: "No day yet")
    case .anyTeam: Wording(da: "Det, der passer bedst", sv: "Det som passar bäst", en: "Whichever suits best")
    case .at: Wording(da: "Kl.", sv: "Kl.", en: "At")
    case .atHint:
      Wording(
        da: "Lad feltet stå tomt, så vælger Lods en tid, der passer.",
        sv: "Lämna fältet tomt så väljer Lods en tid som passar.",
        en: "Leave it empty, and Lods chooses a time that fits.")
    case .agreedLegend:
      Wording(da: "Imod det ønskede", sv: "Mot det önskade", en: "Against the wish")
    case .agreed:
      Wording(
        da: "Det er aftalt med stedet", sv: "Det är avtalat med platsen", en: "It is agreed with the place")
    case .move: Wording(da: "Flyt", sv: "Flytta", en: "Move")
    case .tryIt: Wording(da: "Se, om det passer", sv: "Se om det passar", en: "See whether it fits")
    }
  }
}
