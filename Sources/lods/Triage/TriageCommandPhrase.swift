import Language

/// The texts of `lods triage`.
enum TriageCommandPhrase: PhraseKey {
  case summary, details, advise, adviseDetails, adviseExample, task, answers, answersValue, role
  case noPair, unknownQuestion, unknownAnswer, gates, choose
  case paths, pathsDetails, pathsTitle, gatesFirst, countPoints, points, complexityHeading, sumHeading, sum
  case sumRow, sumLast, learnRule, ceilingRule, mostForBarriers, easy, middling, hard, offersHeading, offerFrom
  case output, format
  case model, modelShow, modelCheck, modelDiff, modelFile, modelHolds, modelSets, same, changed

  var wording: Wording {
    adviceWording ?? paperWording
  }

  private var adviceWording: Wording? {
    switch self {
    case .summary:
      Wording(
        da: "Hvilken hjælpegrad passer, og hvorfor", sv: "Vilken hjälpnivå passar, och varför",
        en: "Which degree of help fits, and why")
    case .details:
      Wording(
        da: "Reglerne er skrevet af mennesker og lærer ikke af nogen. Rådet er et råd: du vælger. Det må aldrig bruges "
          + "til at afvise hjælp.",
        sv: "Reglerna är skrivna av människor och lär sig inte av någon. Rådet är ett råd: du väljer. Det får aldrig "
          + "användas för att neka hjälp.",
        en: "The rules are written by people and learn from nobody. The advice is advice: you choose. It must never be "
          + "used to refuse help.")
    case .advise: Wording(da: "Få et råd", sv: "Få ett råd", en: "Get advice")
    case .adviseDetails:
      Wording(
        da:
          "Uden --answers spørges der, med én tast til hvert svar, højst fem gange. Alt kan besvares ved at se og "
          + "lytte. "
          + "Svar, der mangler, er »ved ikke«.",
        sv:
          "Utan --answers ställs frågorna, med en tangent per svar, högst fem gånger. Allt kan besvaras genom att "
          + "se och "
          + "lyssna. Svar som saknas är ”vet inte”.",
        en:
          "Without --answers the questions are asked, one key each, at most five times. All can be answered by "
          + "looking and "
          + "listening. Answers left out are \"not known\".")
    case .adviseExample: Wording(da: "svar på én linje", sv: "svar på en rad", en: "answers on one line")
    case .task:
      Wording(
        da: "Opgaven (se dem med: lods task list).", sv: "Ärendet (se dem med: lods task list).",
        en: "The task (see them with: lods task list).")
    case .answers:
      Wording(
        da: "gate=…, before=…, foundation=…, barriers=a+b, learn=…, deadline=…",
        sv: "gate=…, before=…, foundation=…, barriers=a+b, learn=…, deadline=…",
        en: "gate=…, before=…, foundation=…, barriers=a+b, learn=…, deadline=…")
    case .answersValue: Wording(da: "SVAR", sv: "SVAR", en: "ANSWERS")
    case .role:
      Wording(
        da: "Din rolle; dens loft kan ikke overskrides.", sv: "Din roll; dess tak kan inte överskridas.",
        en: "Your role; its ceiling cannot be passed.")
    case .noPair:
      Wording(
        da: "Skriv hvert svar som spørgsmål=svar, med komma imellem.",
        sv: "Skriv varje svar som fråga=svar, med komma emellan.",
        en: "Write each answer as question=answer, with commas between.")
    case .unknownQuestion:
      Wording(
        da: "Det spørgsmål findes ikke. Brug: {allowed}.", sv: "Den frågan finns inte. Använd: {allowed}.",
        en: "There is no such question. Use: {allowed}.")
    case .unknownAnswer:
      Wording(
        da: "Det svar på {question} findes ikke. Brug: {allowed}.",
        sv: "Det svaret på {question} finns inte. Använd: {allowed}.",
        en: "There is no such answer to {question}. Use: {allowed}.")
    case .gates:
      Wording(
        da: "Siger borgeren noget af det her? Så tryk bogstavet.",
        sv: "Säger besökaren något av det här? Tryck bokstaven.",
        en: "Does the citizen say any of this? Then press the letter.")
    case .choose:
      Wording(
        da: "Du vælger. Model {model}; se hele beslutningen med: lods triage paths",
        sv: "Du väljer. Modell {model}; se hela beslutet med: lods triage paths",
        en: "You choose. Model {model}; see the whole decision with: lods triage paths")
    default: nil
    }
  }
}
