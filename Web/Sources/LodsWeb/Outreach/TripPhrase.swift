import Language

/// What all pages about visits say alike.
enum TripPhrase: PhraseKey {
  case when, takes, takesOne, takesTwo, gets, moves, loses, or, place, help, wished, length, needs, residents, state
  case next, number, day, time, team, pinned, first, saidBack, notMine, notMyTeam, changedMeanwhile, standsNow,
    youWanted

  var wording: Wording {
    switch self {
    case .when: Wording(da: "{day} kl. {time}", sv: "{day} kl. {time}", en: "{day} at {time}")
    case .takes:
      Wording(
        da: "{minutes} minutter, {n} medarbejdere", sv: "{minutes} minuter, {n} medarbetare",
        en: "{minutes} minutes, {n} employees")
    case .takesOne:
      Wording(
        da: "{minutes} minutter, {n} medarbejder", sv: "{minutes} minuter, {n} medarbetare",
        en: "{minutes} minutes, {n} employee")
    case .takesTwo:
      Wording(
        da: "{minutes} minutter, to udehold med {n} medarbejdere hver",
        sv: "{minutes} minuter, två team med {n} medarbetare var",
        en: "{minutes} minutes, two teams of {n}")
    case .gets: Wording(da: "{name} får {after}", sv: "{name} får {after}", en: "{name} gets {after}")
    case .moves:
      Wording(
        da: "{name} flyttes fra {before} til {after}", sv: "{name} flyttas från {before} till {after}",
        en: "{name} moves from {before} to {after}")
    case .loses:
      Wording(
        da: "{name} mister {before} og venter på en ny dag", sv: "{name} förlorar {before} och väntar på en ny dag",
        en: "{name} loses {before} and waits for a new day")
    case .or: Wording(da: "eller", sv: "eller", en: "or")
    case .place: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .help: Wording(da: "Hjælp til", sv: "Hjälp med", en: "Help with")
    case .wished: Wording(da: "Ønsket tid", sv: "Önskad tid", en: "Wished time")
    case .length: Wording(da: "Omfang", sv: "Omfattning", en: "Size")
    case .needs: Wording(da: "Kræver", sv: "Kräver", en: "Needs")
    case .residents: Wording(da: "Beboere", sv: "Boende", en: "Residents")
    case .state: Wording(da: "Status", sv: "Status", en: "State")
    case .next: Wording(da: "Næste skridt", sv: "Nästa steg", en: "Next step")
    case .number: Wording(da: "Besøg {n}", sv: "Besök {n}", en: "Visit {n}")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .time: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .team: Wording(da: "Udehold", sv: "Team", en: "Team")
    case .pinned: Wording(da: "Låst", sv: "Låst", en: "Pinned")
    case .first: Wording(da: "Går forrest", sv: "Går först", en: "Goes first")
    case .saidBack: Wording(da: "Sig i telefonen:", sv: "Säg i telefonen:", en: "Say on the telephone:")
    case .notMine:
      Wording(
        da:
          "Det flytter besøg på andre biblioteker, som du ikke har adgang til. Bed en, der har hele kontoret, om det.",
        sv:
          "Det flyttar besök på andra bibliotek som du inte har behörighet till. Be någon som har behörighet till hela kontoret.",
        en: "That moves visits of other branches, which you have no access to. Ask somebody who has the whole office.")
    case .notMyTeam:
      Wording(
        da: "Udeholdet hører til et bibliotek, som du ikke har adgang til. Vælg et af dine egne, eller bed en, der har "
          + "hele kontoret, om det.",
        sv: "Teamet hör till ett bibliotek som du inte har behörighet till. Välj ett av dina egna, eller be någon som "
          + "har hela kontoret.",
        en: "The team belongs to a branch that you have no access to. Choose one of your own, or ask somebody who has "
          + "the whole office.")
    case .changedMeanwhile:
      Wording(
        da: "En anden har ændret besøget imens", sv: "Någon annan har ändrat besöket under tiden",
        en: "Somebody else has changed the visit meanwhile")
    case .standsNow: Wording(da: "Står der nu", sv: "Står där nu", en: "There now")
    case .youWanted: Wording(da: "Du ville", sv: "Du ville", en: "You wanted")
    }
  }
}
