import Language

/// The texts of the forms for many sessions alike, besides those of the log page.
enum BulkPhrase: PhraseKey {
  case backlogTitle, downTitle, backlogTasks, downTask, tasksMissing, taskMissing, oneTask, minutesEach, approximate
  case dayLimits, beforeOpening, oneMore, notInBranch

  var wording: Wording {
    switch self {
    case .backlogTitle: Wording(da: "Efterregistrering", sv: "Efterregistrering", en: "Backlog")
    case .downTitle: Wording(da: "Systemet er nede", sv: "Systemet ligger nere", en: "System down")
    case .backlogTasks: Wording(da: "Hvad kom de for?", sv: "Vad kom de för?", en: "What did they come for?")
    case .downTask:
      Wording(da: "Hvilken opgave gælder det?", sv: "Vilket ärende gäller det?", en: "Which task is it about?")
    case .tasksMissing:
      Wording(da: "Vælg, hvad borgerne kom for.", sv: "Välj vad personerna kom för.", en: "Choose what they came for.")
    case .taskMissing:
      Wording(
        da: "Vælg den opgave, der ikke kunne løses.", sv: "Välj ärendet som inte gick att lösa.",
        en: "Choose the task that could not be done.")
    case .oneTask:
      Wording(
        da: "Vælg kun én opgave. Gem de andre hver for sig.", sv: "Välj bara ett ärende. Spara de andra var för sig.",
        en: "Choose one task only. Save the others one by one.")
    case .minutesEach:
      Wording(
        da: "Minutter for hver ekspedition, hvis du ved det.", sv: "Minuter för varje möte, om du vet det.",
        en: "Minutes of each session, if you know them.")
    case .approximate:
      Wording(
        da: "Et cirkaantal er godt nok. Højst {n} ad gangen.", sv: "Ett ungefärligt antal räcker. Högst {n} åt gången.",
        en: "About right will do. At most {n} at a time.")
    case .dayLimits:
      Wording(
        da: "En dag fra {from} til i dag. For eksempel {example}.",
        sv: "En dag från {from} till i dag. Till exempel {example}.",
        en: "A day from {from} until today. For example {example}.")
    case .beforeOpening:
      Wording(
        da: "{branch} åbnede {day}. Skriv den dag eller en senere.",
        sv: "{branch} öppnade {day}. Skriv den dagen eller en senare.",
        en: "{branch} opened on {day}. Type that day or a later one.")
    case .oneMore: Wording(da: "Én til", sv: "En till", en: "One more")
    case .notInBranch:
      Wording(
        da: "En valgt opgave bruges ikke på dette bibliotek. Vælg en anden.",
        sv: "Ett valt ärende används inte på det här biblioteket. Välj ett annat.",
        en: "A chosen task is not used at this branch. Choose another.")
    }
  }
}
