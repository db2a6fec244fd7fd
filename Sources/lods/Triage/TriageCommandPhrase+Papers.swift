import Language

extension TriageCommandPhrase {
  /// The texts of the wall table and of the model's commands.
  var paperWording: Wording {
    switch self {
    case .paths:
      Wording(
        da: "Hele beslutningen på én side til væggen", sv: "Hela beslutet på en sida till väggen",
        en: "The whole decision on one page for the wall")
    case .pathsDetails:
      Wording(
        da: "Kan læses uden maskine: Tæl pointene sammen, og se hjælpegraden.",
        sv: "Går att läsa utan maskin: räkna ihop poängen och se hjälpnivån.",
        en: "Can be read without a machine: add up the points and see the degree of help.")
    case .pathsTitle: Wording(da: "Hvilken hjælp passer?", sv: "Vilken hjälp passar?", en: "Which help fits?")
    case .gatesFirst:
      Wording(
        da: "Først: Siger borgeren noget af det her?", sv: "Först: säger besökaren något av det här?",
        en: "First: does the citizen say any of this?")
    case .countPoints:
      Wording(
        da: "Ellers: Tæl point ved at se og lytte", sv: "Annars: räkna poäng genom att se och lyssna",
        en: "Otherwise: count points by looking and listening")
    case .points: Wording(da: "Point", sv: "Poäng", en: "Points")
    case .complexityHeading:
      Wording(
        da: "Hvor svær er opgaven? (kortet: 1, 2, 3)", sv: "Hur svårt är ärendet? (kortet: 1, 2, 3)",
        en: "How hard is the task? (its card: 1, 2, 3)")
    case .sumHeading: Wording(da: "Læg sammen", sv: "Lägg ihop", en: "Add up")
    case .sum: Wording(da: "I alt", sv: "Summa", en: "Sum")
    case .sumRow: Wording(da: "{low}–{high}", sv: "{low}–{high}", en: "{low} to {high}")
    case .sumLast: Wording(da: "{low} eller flere", sv: "{low} eller fler", en: "{low} or more")
    case .learnRule:
      Wording(
        da: "Vil borgeren gerne lære det, så træk {points} fra, men gå aldrig under side om side for den, der har brug "
          + "for mere.",
        sv: "Vill besökaren gärna lära sig, dra av {points}, men gå aldrig under sida vid sida för den som behöver "
          + "mer.",
        en:
          "If the citizen wants to learn, take off {points}, but never go below side by side for somebody who needs "
          + "more."
      )
    case .ceilingRule:
      Wording(
        da: "Må din rolle ikke give så meget hjælp, så giv videre til en kollega, der må. I tvivl mellem to: Vælg mest "
          + "hjælp. Afvis aldrig hjælp på grund af pointene.",
        sv: "Får din roll inte ge så mycket hjälp, lämna över till en kollega som får. Tvekar du mellan två: välj mest "
          + "hjälp. Neka aldrig hjälp på grund av poängen.",
        en:
          "If your role may not give so much help, hand over to a colleague who may. In doubt between two: choose more "
          + "help. Never refuse help because of the points.")
    case .mostForBarriers:
      Wording(
        da: "Tæl højst {points} point i alt for det, der står i vejen.",
        sv: "Räkna högst {points} poäng totalt för det som står i vägen.",
        en: "Count at most {points} points in all for what stands in the way.")
    case .easy: Wording(da: "Enkel", sv: "Enkelt", en: "Simple")
    case .middling: Wording(da: "Flere trin", sv: "Flera steg", en: "Several steps")
    case .hard: Wording(da: "Svær, også for øvede", sv: "Svårt, även för vana", en: "Hard, even with practice")
    case .offersHeading: Wording(da: "Tilbyd også", sv: "Erbjud också", en: "Offer as well")
    case .offerFrom: Wording(da: "Fra »{level}«: {offer}", sv: "Från ”{level}”: {offer}", en: "From “{level}”: {offer}")
    case .output: Wording(da: "Skriv i en fil.", sv: "Skriv i en fil.", en: "Write to a file.")
    case .format:
      Wording(
        da: "Tekst (markdown) eller en side til print (html).",
        sv: "Text (markdown) eller en sida att skriva ut (html).",
        en: "Text (markdown) or a page to print (html).")
    case .model:
      Wording(da: "Modellen, der giver rådene", sv: "Modellen som ger råden", en: "The model that gives the advice")
    case .modelShow:
      Wording(da: "Vis modellens dokument", sv: "Visa modellens dokument", en: "Show the model's document")
    case .modelCheck:
      Wording(
        da: "Prøv et dokument efter: Er det helt, og holder lovene?",
        sv: "Pröva ett dokument: är det helt, och håller lagarna?",
        en: "Check a document: is it whole, do the laws hold?")
    case .modelDiff:
      Wording(
        da: "Vis, hvilke svar et andet dokument giver et andet råd",
        sv: "Visa vilka svar ett annat dokument ger ett annat råd",
        en: "Show which answers another document advises differently")
    case .modelFile: Wording(da: "Dokumentet (JSON).", sv: "Dokumentet (JSON).", en: "The document (JSON).")
    case .modelHolds:
      Wording(
        da: "{id}: Dokumentet er helt, og lovene holder for alle {sets} sæt svar.",
        sv: "{id}: Dokumentet är helt, och lagarna håller för alla {sets} uppsättningar svar.",
        en: "{id}: The document is whole, and the laws hold for all {sets} sets of answers.")
    case .modelSets:
      Wording(
        da: "Der spørges i gennemsnit {mean} gange.", sv: "I genomsnitt ställs {mean} frågor.",
        en: "On average {mean} questions are asked.")
    case .same:
      Wording(
        da: "De to giver samme råd til alle svar.", sv: "De två ger samma råd för alla svar.",
        en: "The two give the same advice for all answers.")
    case .changed:
      Wording(
        da: "{n} af {sets} sæt svar får en anden hjælpegrad: {up} mere hjælp, {down} mindre. De første:",
        sv: "{n} av {sets} uppsättningar svar får en annan hjälpnivå: {up} mer hjälp, {down} mindre. De första:",
        en: "{n} of {sets} sets of answers get another degree of help: {up} more help, {down} less. The first:")
    default: Wording(same: "")
    }
  }
}
