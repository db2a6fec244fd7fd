import Language

/// The texts of the pages of practice.
enum PracticePhrase: PhraseKey {
  case lead, storyLanguage, howMany, groupHint, alone, group, cases, caseCount, round, roundHint, begin
  case caseTitle, resultTitle, about, whatDoYouDo, eachInTurn, person, choose, answerMissing, seeReference
  case skip, endRound, sideBySide, right, otherwise, groupAnswer, handsOver, modelDiffers, nextCase
  case seeResult, nothingAnswered, result, gates, groupResult, kappa, kappaAmong, splits, noSplits
  case referenceIs, tooFewPersons, nothingKept, again

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Læs en sag, svar, og se, hvad facit siger og hvorfor. Alene, eller flere ved samme skærm.",
        sv: "Läs ett fall, svara och se vad facit säger och varför. Ensam eller flera vid samma skärm.",
        en: "Read a case, answer, and see what the reference says and why. Alone, or several at one screen.")
    case .storyLanguage:
      Wording(
        da: "Sagerne er skrevet på skrankernes eget sprog.",
        sv: "Fallen är skrivna på diskarnas eget språk.",
        en: "The cases are written in the language of the desks.")
    case .howMany:
      Wording(
        da: "Hvor mange svarer?",
        sv: "Hur många svarar?",
        en: "How many answer?")
    case .groupHint:
      Wording(
        da: "En gruppe får kun tal for hele gruppen, og kun når I er mindst {n}.",
        sv: "En grupp får bara siffror för hela gruppen, och bara när ni är minst {n}.",
        en: "A group gets figures for the whole group only, and only where you are at least {n}.")
    case .alone:
      Wording(
        da: "Jeg øver alene",
        sv: "Jag övar ensam",
        en: "I practise alone")
    case .group:
      Wording(
        da: "Vi er {n}",
        sv: "Vi är {n}",
        en: "We are {n}")
    case .cases:
      Wording(
        da: "Hvor mange sager?",
        sv: "Hur många fall?",
        en: "How many cases?")
    case .caseCount:
      Wording(
        da: "{n} sager",
        sv: "{n} fall",
        en: "{n} cases")
    case .round:
      Wording(
        da: "Runde",
        sv: "Omgång",
        en: "Round")
    case .roundHint:
      Wording(
        da: "Lad den stå tom for nye sager. Samme nummer giver de samme sager.",
        sv: "Lämna tomt för nya fall. Samma nummer ger samma fall.",
        en: "Leave it empty for new cases. The same number gives the same cases.")
    case .begin:
      Wording(
        da: "Begynd",
        sv: "Börja",
        en: "Begin")
    case .caseTitle:
      Wording(
        da: "Sag {n} af {all}",
        sv: "Fall {n} av {all}",
        en: "Case {n} of {all}")
    case .resultTitle:
      Wording(
        da: "Sådan gik runden",
        sv: "Så gick omgången",
        en: "How the round went")
    case .about:
      Wording(
        da: "Opgave: {task}. Du er her som: {role} (loft: {ceiling}).",
        sv: "Ärende: {task}. Du är här som: {role} (tak: {ceiling}).",
        en: "Task: {task}. You are here as: {role} (ceiling: {ceiling}).")
    case .whatDoYouDo:
      Wording(
        da: "Hvad gør du?",
        sv: "Vad gör du?",
        en: "What do you do?")
    case .eachInTurn:
      Wording(
        da: "Hver vælger sit svar, før I ser facit.",
        sv: "Var och en väljer sitt svar innan ni ser facit.",
        en: "Each chooses an answer before you see the reference.")
    case .person: Wording(same: "Person {n}")
    case .choose:
      Wording(
        da: "Vælg",
        sv: "Välj",
        en: "Choose")
    case .answerMissing:
      Wording(
        da: "Vælg et svar for alle, eller spring sagen over.",
        sv: "Välj ett svar för alla, eller hoppa över fallet.",
        en: "Choose an answer for everybody, or skip the case.")
    case .seeReference:
      Wording(
        da: "Se facit",
        sv: "Se facit",
        en: "See the reference")
    case .skip:
      Wording(
        da: "Spring over",
        sv: "Hoppa över",
        en: "Skip")
    case .endRound:
      Wording(
        da: "Slut runden",
        sv: "Avsluta omgången",
        en: "End the round")
    case .sideBySide:
      Wording(
        da: "Jeres svar",
        sv: "Era svar",
        en: "Your answers")
    case .right:
      Wording(
        da: "Som facit: {reference}.",
        sv: "Som facit: {reference}.",
        en: "As the reference: {reference}.")
    case .otherwise:
      Wording(
        da: "Facit siger: {reference}.",
        sv: "Facit säger: {reference}.",
        en: "The reference says: {reference}.")
    case .groupAnswer:
      Wording(
        da: "{n} af {all} som facit: {reference}.",
        sv: "{n} av {all} som facit: {reference}.",
        en: "{n} of {all} as the reference: {reference}.")
    case .handsOver:
      Wording(
        da: "Der er brug for mere, end rollen må give: Giv videre til en kollega, der må.",
        sv: "Det behövs mer än rollen får ge: lämna över till en kollega som får.",
        en: "More is needed than the role may give: hand over to a colleague who may.")
    case .modelDiffers:
      Wording(
        da: "Modellen her siger noget andet: {verdict}.",
        sv: "Modellen här säger något annat: {verdict}.",
        en: "The model here says otherwise: {verdict}.")
    case .nextCase:
      Wording(
        da: "Næste sag",
        sv: "Nästa fall",
        en: "Next case")
    case .seeResult:
      Wording(
        da: "Se, hvordan det gik",
        sv: "Se hur det gick",
        en: "See how it went")
    case .nothingAnswered:
      Wording(
        da: "Der blev ikke svaret på noget.",
        sv: "Inget besvarades.",
        en: "Nothing was answered.")
    case .result:
      Wording(
        da: "{n} {n|sag|sager} besvaret: {alike} som facit, {less} med mindre hjælp, {more} med mere hjælp.",
        sv: "{n} fall besvarade: {alike} som facit, {less} med mindre hjälp, {more} med mer hjälp.",
        en: "{n} {n|case|cases} answered: {alike} as the reference, {less} with less help, {more} with more.")
    case .gates:
      Wording(
        da: "Det, der går forud for spørgsmålene, blev set {seen} af {n} gange.",
        sv: "Det som går före frågorna upptäcktes {seen} av {n} gånger.",
        en: "What goes before the questions was seen {seen} of {n} times.")
    case .groupResult:
      Wording(
        da: "{persons} personer svarede i alt {n} gange: {alike} som facit.",
        sv: "{persons} personer gav {n} svar: {alike} som facit.",
        en: "{persons} people gave {n} answers: {alike} as the reference.")
    case .kappa:
      Wording(
        da: "Enighed med facit (vægtet kappa, 1 er fuld enighed): {value}, 95 % fra {low} til {high}.",
        sv: "Enighet med facit (viktad kappa, 1 är full enighet): {value}, 95 % från {low} till {high}.",
        en: "Agreement with the reference (weighted kappa, 1 is full): {value}, 95% from {low} to {high}.")
    case .kappaAmong:
      Wording(
        da: "Enighed indbyrdes: {value}, 95 % fra {low} til {high}.",
        sv: "Enighet inbördes: {value}, 95 % från {low} till {high}.",
        en: "Agreement among yourselves: {value}, 95% from {low} to {high}.")
    case .splits:
      Wording(
        da: "De sager, I var mest uenige om",
        sv: "De fall ni var mest oense om",
        en: "The cases you differed on most")
    case .noSplits:
      Wording(
        da: "I var enige om alle sager.",
        sv: "Ni var eniga om alla fall.",
        en: "You agreed on all cases.")
    case .referenceIs:
      Wording(
        da: "Facit: {reference}",
        sv: "Facit: {reference}",
        en: "Reference: {reference}")
    case .tooFewPersons:
      Wording(
        da: "Med færre end {n} vises ingen tal: Enhver kunne regne de andres svar ud.",
        sv: "Med färre än {n} visas inga siffror: var och en kunde räkna ut de andras svar.",
        en: "With fewer than {n} no figures are shown: each could work out the others’ answers.")
    case .nothingKept:
      Wording(
        da: "Intet er gemt. De samme sager igen: runde {round}.",
        sv: "Inget har sparats. Samma fall igen: omgång {round}.",
        en: "Nothing was stored. The same cases again: round {round}.")
    case .again:
      Wording(
        da: "En ny runde",
        sv: "En ny omgång",
        en: "Another round")
    }
  }
}
