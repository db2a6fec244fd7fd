import Language

/// The texts of the forms for many sessions alike, besides those of the log page.
enum BulkPhrase: PhraseKey {
  case backlogTitle, downTitle, backlogTasks, downTask, tasksMissing, taskMissing, oneTask, minutesEach, approximate
  case dayLimits, beforeOpening, oneMore, notInBranch
  case count, turnedAway, day, part, partUnknown, bulkText, downText, countMissing, dayWrong, toLog

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
    case .count: Wording(da: "Hvor mange ekspeditioner?", sv: "Hur många möten?", en: "How many sessions?")
    case .turnedAway:
      Wording(da: "Hvor mange måtte gå uden hjælp?", sv: "Hur många fick vända?", en: "How many were turned away?")
    case .day: Wording(da: "Hvilken dag?", sv: "Vilken dag?", en: "Which day?")
    case .part: Wording(da: "Hvornår på dagen?", sv: "När på dagen?", en: "When in the day?")
    case .partUnknown: Wording(da: "Ved ikke", sv: "Vet inte", en: "Not known")
    case .bulkText:
      Wording(
        da: "Flere ekspeditioner, der lignede hinanden, gemmes som én registrering med et cirkaantal.",
        sv: "Flera möten som liknade varandra sparas som en registrering med ett ungefärligt antal.",
        en: "Several sessions that were alike are saved as one entry with an approximate number.")
    case .downText:
      Wording(
        da: "Borgere, der måtte gå uden hjælp, fordi et system var nede. De tælles som »kunne ikke løses«.",
        sv: "Besökare som fick vända för att ett system låg nere. De räknas som ”gick inte att lösa”.",
        en: "Citizens who were turned away because a system was down. They count as “could not be done”.")
    case .countMissing:
      Wording(
        da: "Skriv et antal fra 1 til {n}.", sv: "Skriv ett antal från 1 till {n}.",
        en: "Type a number from 1 to {n}.")
    case .dayWrong:
      Wording(
        da: "Skriv en dag, der har været, som dag, måned og år.",
        sv: "Skriv en dag som har varit, som dag, månad och år.",
        en: "Type a day that has been, as day, month and year.")
    case .toLog: Wording(da: "Tilbage til skranken", sv: "Tillbaka till disken", en: "Back to the desk")
    }
  }
}
