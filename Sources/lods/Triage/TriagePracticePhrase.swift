import Language

/// The texts of `lods triage practice`.
enum TriagePracticePhrase: PhraseKey {
  case summary, details, aloneExample, groupExample, casesHelp, countryHelp, groupHelp, roundHelp
  case begin, storyLanguage, caseHeading, about, person, unknownKey, tooMany, right, otherwise, groupAnswer
  case handsOver, modelDiffers
  case nothingAnswered, result, groupResult, gates, kappa, kappaAmong, kappaMeaning, splits, split, noSplits
  case nothingKept, tooFewCases, tooFewPersons, notDefined, figure, figureRough, figureAlone

  var wording: Wording {
    callWording ?? roundWording ?? resultWording
  }

  private var callWording: Wording? {
    switch self {
    case .summary:
      Wording(
        da: "Øv dig på beskrevne sager, alene eller i en gruppe", sv: "Öva på beskrivna fall, ensam eller i grupp",
        en: "Practise on written cases, alone or in a group")
    case .details:
      Wording(
        da: "Sagerne vises én ad gangen. Svar med ét tegn: 0 til 4 for hjælpegraden, a til e for det, borgeren siger. "
          + "Efter hvert svar står facit og hvorfor. En tom linje springer sagen over, q slutter. Svarene gemmes "
          + "ingen steder: din egen "
          + "opgørelse står kun på skærmen, og en gruppe får kun tal for hele gruppen.",
        sv: "Fallen visas ett i taget. Svara med ett tecken: 0 till 4 för hjälpnivån, a till e för det besökaren "
          + "säger. Efter varje svar visas facit och varför. En tom rad hoppar över fallet, q avslutar. Svaren sparas "
          + "ingenstans: ditt eget "
          + "resultat visas bara på skärmen, och en grupp får bara siffror för hela gruppen.",
        en: "The cases are shown one at a time. Answer with one key: 0 to 4 for the degree of help, a to e for what "
          + "the citizen says. The reference and the reason follow each answer. An empty line skips the case, q ends. "
          + "No answer is stored: your own result is on the screen only, and a group gets figures for the whole group "
          + "only.")
    case .aloneExample: Wording(da: "ti sager alene", sv: "tio fall ensam", en: "ten cases alone")
    case .groupExample:
      Wording(
        da: "seks kolleger ved samme skærm", sv: "sex kollegor vid samma skärm", en: "six colleagues at one screen")
    case .casesHelp:
      Wording(
        da: "Så mange sager (ellers 20, eller alle, der er).", sv: "Så många fall (annars 20, eller alla som finns).",
        en: "So many cases (else 20, or all there are).")
    case .countryHelp:
      Wording(
        da: "Landets sager, uden et kontor (DK på dansk, SE på svensk).",
        sv: "Landets fall, utan ett kontor (DK på danska, SE på svenska).",
        en: "The country's cases, without an office (DK in Danish, SE in Swedish).")
    case .groupHelp:
      Wording(
        da: "Så mange personer svarer på hver sag: ét tegn hver, på hver sin linje eller samlet på én.",
        sv: "Så många personer svarar på varje fall: ett tecken var, på var sin rad eller alla på en.",
        en: "So many people answer each case: one key each, on lines of their own or all on one.")
    case .roundHelp:
      Wording(
        da: "De samme sager i samme rækkefølge som i den runde.", sv: "Samma fall i samma ordning som i den omgången.",
        en: "The same cases in the same order as in that round.")
    default: nil
    }
  }

  private var roundWording: Wording? {
    switch self {
    case .begin:
      Wording(
        da: "{n} {n|sag|sager}. De samme igen: --round {round}. Tom linje springer over, q slutter.",
        sv: "{n} fall. Samma igen: --round {round}. Tom rad hoppar över, q avslutar.",
        en: "{n} {n|case|cases}. The same again: --round {round}. An empty line skips, q ends.")
    case .storyLanguage:
      Wording(
        da: "Sagerne er skrevet på svensk.", sv: "Fallen är skrivna på danska.",
        en: "The cases are written in the language of the desks.")
    case .caseHeading: Wording(da: "Sag {n} af {all}", sv: "Fall {n} av {all}", en: "Case {n} of {all}")
    case .about:
      Wording(
        da: "Opgave: {task}. Du er her som: {role} (loft: {ceiling}).",
        sv: "Ärende: {task}. Du är här som: {role} (tak: {ceiling}).",
        en: "Task: {task}. You are here as: {role} (ceiling: {ceiling}).")
    case .person: Wording(da: "{n} af {all} >", sv: "{n} av {all} >", en: "{n} of {all} >")
    case .unknownKey:
      Wording(
        da: "Svar med 0 til 4 eller a til e.", sv: "Svara med 0 till 4 eller a till e.",
        en: "Answer with 0 to 4 or a to e.")
    case .tooMany:
      Wording(
        da: "Det er flere svar, end der er personer tilbage ({n}). Skriv dem igen.",
        sv: "Det är fler svar än det är personer kvar ({n}). Skriv dem igen.",
        en: "Those are more answers than there are people left ({n}). Write them again.")
    case .right:
      Wording(da: "Som facit: {reference}.", sv: "Som facit: {reference}.", en: "As the reference: {reference}.")
    case .otherwise:
      Wording(da: "Facit siger: {reference}.", sv: "Facit säger: {reference}.", en: "The reference says: {reference}.")
    case .groupAnswer:
      Wording(
        da: "{n} af {all} som facit: {reference}.", sv: "{n} av {all} som facit: {reference}.",
        en: "{n} of {all} as the reference: {reference}.")
    case .handsOver:
      Wording(
        da: "Der er brug for mere, end rollen må give: giv videre til en kollega, der må.",
        sv: "Det behövs mer än rollen får ge: lämna över till en kollega som får.",
        en: "More is needed than the role may give: hand over to a colleague who may.")
    case .modelDiffers:
      Wording(
        da: "Modellen her ({model}) siger noget andet: {verdict}.",
        sv: "Modellen här ({model}) säger något annat: {verdict}.",
        en: "The model here ({model}) says otherwise: {verdict}.")
    default: nil
    }
  }

  private var resultWording: Wording {
    switch self {
    case .nothingAnswered:
      Wording(da: "Der blev ikke svaret på noget.", sv: "Inget besvarades.", en: "Nothing was answered.")
    case .result:
      Wording(
        da: "{n} {n|sag|sager} besvaret: {alike} som facit, {less} med mindre hjælp, {more} med mere hjælp.",
        sv: "{n} fall besvarade: {alike} som facit, {less} med mindre hjälp, {more} med mer hjälp.",
        en: "{n} {n|case|cases} answered: {alike} as the reference, {less} with less help, {more} with more.")
    case .groupResult:
      Wording(
        da: "{persons} personer svarede i alt {n} gange: {alike} som facit.",
        sv: "{persons} personer gav {n} svar: {alike} som facit.",
        en: "{persons} people gave {n} answers: {alike} as the reference.")
    case .gates:
      Wording(
        da: "Det, der går forud for spørgsmålene, blev set {seen} af {n} gange.",
        sv: "Det som går före frågorna upptäcktes {seen} av {n} gånger.",
        en: "What goes before the questions was seen {seen} of {n} times.")
    case .kappa:
      Wording(
        da: "Mod facit, vægtet kappa: {figure}.", sv: "Mot facit, viktad kappa: {figure}.",
        en: "Against the reference, weighted kappa: {figure}.")
    case .kappaAmong:
      Wording(
        da: "Indbyrdes, vægtet kappa: {figure}.", sv: "Inbördes, viktad kappa: {figure}.",
        en: "Among yourselves, weighted kappa: {figure}.")
    case .kappaMeaning:
      Wording(
        da: "1 er fuld enighed, 0 er som tilfældet. Facit er skrevet af mennesker og kan diskuteres.",
        sv: "1 är full enighet, 0 är som slumpen. Facit är skrivet av människor och kan diskuteras.",
        en: "1 is full agreement, 0 what chance gives. People wrote the reference, and it may be argued with.")
    case .splits:
      Wording(
        da: "De sager, I var mest uenige om:", sv: "De fall ni var mest oense om:",
        en: "The cases you differed on most:")
    case .split:
      Wording(
        da: "{piles}. Facit er {reference}.", sv: "{piles}. Facit: {reference}.", en: "{piles}. Reference: {reference}."
      )
    case .noSplits:
      Wording(da: "I var enige om alle sager.", sv: "Ni var eniga om alla fall.", en: "You agreed on every case.")
    case .nothingKept: Wording(da: "Intet er gemt.", sv: "Inget har sparats.", en: "Nothing was stored.")
    case .tooFewCases:
      Wording(
        da: "for få sager med en hjælpegrad (mindst {n})", sv: "för få fall med en hjälpnivå (minst {n})",
        en: "too few cases with a degree of help (at least {n})")
    case .tooFewPersons:
      Wording(
        da: "Der skal være mindst {n} personer, før der vises tal for gruppen.",
        sv: "Det måste vara minst {n} personer för att siffror för gruppen ska visas.",
        en: "There must be at least {n} people before figures of the group are shown.")
    case .notDefined:
      Wording(
        da: "kan ikke regnes ud, når alle svar er ens", sv: "går inte att räkna ut när alla svar är lika",
        en: "cannot be worked out when all answers are alike")
    case .figure:
      Wording(
        da: "{value} (95 %: {low} til {high}; {n} sager)", sv: "{value} (95 %: {low} till {high}; {n} fall)",
        en: "{value} (95%: {low} to {high}; {n} cases)")
    case .figureRough:
      Wording(
        da: "{value} (95 %: {low} til {high}; kun {n} sager, så tag det som et fingerpeg)",
        sv: "{value} (95 %: {low} till {high}; bara {n} fall, så ta det som en fingervisning)",
        en: "{value} (95%: {low} to {high}; only {n} cases, so take it as a hint)")
    case .figureAlone: Wording(da: "{value} ({n} sager)", sv: "{value} ({n} fall)", en: "{value} ({n} cases)")
    default: Wording(same: "")
    }
  }
}
