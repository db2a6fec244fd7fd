import Language

/// The texts of `lods visit log`, `form` and `follow-up`.
enum LogCommandPhrase: PhraseKey {
  case logSummary, logVisitDetails, logVisitExample, logFormExample, logHomeExample, visitNumberHelp, sourceHelp,
    typeLines, minutesHelp
  case travelHelp, personsHelp, helpedValue, helpedHelp, kitValue, kitHelp, partlyHelp, followByHelp, spanValue,
    againHelp
  case visitLogged, homeLogged, visitAgain, sourceRule
  case formSummary, formDetails, formExample, formDate, formOut, formNone, formWritten, formWhich
  case followSummary, followList, followDone, followNone, followedUp, dueColumn, whatColumn, placeColumn, visitColumn

  var wording: Wording {
    switch self {
    case .logSummary:
      Wording(
        da: "Skriv et besøg ned: tid, opgaver, hjælp og udfald",
        sv: "Registrera ett besök: tid, ärenden, hjälp och utfall",
        en: "Log a visit: time, tasks, help and outcome")
    case .logVisitDetails:
      Wording(
        da: "Hver linje bliver registreringer i loggen med måneden og uden sammenhæng med besøget. Med - læses resten "
          + "fra besøgssedlen, én linje ad gangen, som Minutter: 75. Noter om, hvad der manglede, skrives kun dér. Når et "
          + "hjemmebesøg er skrevet ned, er navn og adresse slettet.",
        sv:
          "Varje rad blir registreringar i loggen med månaden och utan koppling till besöket. Med - läses resten från "
          + "besöksblanketten, en rad i taget, som Minuter: 75. Anteckningar om vad som saknades skrivs bara där. När ett "
          + "hembesök är registrerat är namn och adress raderade.",
        en:
          "Each line becomes entries of the log with the month, tied to the visit by nothing. With - the rest is read "
          + "from the visit form, a line at a time, as Minutes: 75. Notes on what was missing are written there only. "
          + "Once a home visit is logged, name and address are erased.")
    case .logVisitExample:
      Wording(
        da: "Fire fik hjælp til appen side om side, én havde intet MitID",
        sv: "Fyra fick hjälp med appen sida vid sida, en hade ingen e-legitimation",
        en: "Four were helped with the app side by side, one had no e-ID")
    case .logFormExample:
      Wording(da: "Tast sedlen ind", sv: "Skriv in blanketten", en: "Type the form in")
    case .logHomeExample:
      Wording(
        da: "Kom igen i februar", sv: "Kom tillbaka i februari", en: "Come again in February")
    case .visitNumberHelp:
      Wording(
        da: "Besøgets nummer (se dem med: lods visit list).", sv: "Besökets nummer (se dem med: lods visit list).",
        en: "The visit's number (see them with: lods visit list).")
    case .typeLines:
      Wording(
        da: "Tast sedlens linjer, fx Minutter: 75 og mitid-app: 2=4. Slut med Ctrl-D på en tom linje.",
        sv: "Skriv blankettens rader, till exempel Minuter: 75 och mitid-app: 2=4. Sluta med Ctrl-D på en tom rad.",
        en: "Type the form's lines, as Minutes: 75 and mitid-app: 2=4. End with Ctrl-D on an empty line.")
    case .sourceHelp:
      Wording(
        da: "Læs besøgssedlens linjer fra standard-input.", sv: "Läs besöksblankettens rader från standard in.",
        en: "Read the form's lines from standard input.")
    case .minutesHelp:
      Wording(da: "Minutter på stedet.", sv: "Minuter på plats.", en: "Minutes on the spot.")
    case .travelHelp:
      Wording(da: "Minutter på vejen dertil.", sv: "Minuter på vägen dit.", en: "Minutes on the road to it.")
    case .personsHelp:
      Wording(
        da: "Hvor mange der fik hjælp, hvis nogle fik hjælp til flere ting.",
        sv: "Hur många som fick hjälp, om några fick hjälp med flera saker.",
        en: "How many were helped, where some were helped with several things.")
    case .helpedValue:
      Wording(da: "OPGAVE:GRAD=ANTAL", sv: "ÄRENDE:GRAD=ANTAL", en: "TASK:LEVEL=NUMBER")
    case .helpedHelp:
      Wording(
        da: "Hvad I hjalp med, hvor meget og hvor mange. Udfald og årsag kan stå efter graden.",
        sv: "Vad ni hjälpte till med, hur mycket och hur många. Utfall och orsak kan stå efter graden.",
        en: "What you helped with, how much and how many. Outcome and reason may stand after the level.")
    case .kitValue: Wording(da: "SLAGS=ANTAL", sv: "SORT=ANTAL", en: "KIND=NUMBER")
    case .kitHelp:
      Wording(
        da: "Udstyr, I havde med; ellers det, der var aftalt.",
        sv: "Utrustning ni hade med; annars det som var planerat.",
        en: "Kit you had along; else what was planned.")
    case .partlyHelp:
      Wording(
        da: "I nåede ikke alle, der havde bedt om hjælp.", sv: "Ni hann inte med alla som hade bett om hjälp.",
        en: "You did not reach all who had asked for help.")
    case .followByHelp:
      Wording(
        da: "Hvornår der senest følges op på det, der står på sedlen.",
        sv: "När det som står på blanketten senast ska följas upp.", en: "By when to follow up what the form says.")
    case .spanValue: Wording(da: "DAG..DAG", sv: "DAG..DAG", en: "DAY..DAY")
    case .againHelp:
      Wording(
        da: "Bed om et nyt besøg med samme ønsker i de dage; en enkelt dag giver fire uger fra den.",
        sv: "Begär ett nytt besök med samma önskemål de dagarna; en enda dag ger fyra veckor från den.",
        en: "Ask for a new visit with the same wishes in those days; one day is four weeks on.")
    case .visitLogged:
      Wording(
        da: "Besøg {n}, {place}, er skrevet ned: {sessions} {sessions|ekspedition|ekspeditioner}, {persons} "
          + "{persons|person|personer}.",
        sv:
          "Besök {n}, {place}, är registrerat: {sessions} {sessions|möte|möten}, {persons} {persons|person|personer}.",
        en:
          "Visit {n} to {place} is logged: {sessions} {sessions|session|sessions}, {persons} {persons|person|persons}.")
    case .homeLogged:
      Wording(
        da: "Hjemmebesøg {n} er skrevet ned, og navn og adresse er slettet. Makulér arket fra besøget.",
        sv: "Hembesök {n} är registrerat, och namn och adress är raderade. Strimla bladet från besöket.",
        en: "Home visit {n} is logged, and name and address are erased. Shred the visit's sheet.")
    case .visitAgain:
      Wording(
        da: "Besøg {n} er bestilt til samme sted og venter på en dag.",
        sv: "Besök {n} är begärt till samma plats och väntar på en dag.",
        en: "Visit {n} to the same place is asked for and waits for a day.")
    case .sourceRule:
      Wording(
        da: "Skriv - efter nummeret for at læse sedlens linjer.",
        sv: "Skriv - efter numret för att läsa blankettens rader.",
        en: "Write - after the number to read the form's lines.")
    case .formSummary:
      Wording(
        da: "Besøgssedlen på papir (A4, HTML)", sv: "Besöksblanketten på papper (A4, HTML)",
        en: "The visit form on paper (A4, HTML)")
    case .formDetails:
      Wording(
        da: "Sedlen har felter for opgaver og hjælpegrader og tastes ind bagefter med lods visit log NUMMER -",
        sv: "Blanketten har rutor för ärenden och hjälpgrader och skrivs in efteråt med lods visit log NUMMER -",
        en: "The form has boxes for tasks and help levels and is typed in afterwards with lods visit log NUMBER -")
    case .formExample:
      Wording(da: "Alle sedler til en dag", sv: "Alla blanketter för en dag", en: "All forms of a day")
    case .formDate:
      Wording(da: "Alle besøg den dag.", sv: "Alla besök den dagen.", en: "All visits of that day.")
    case .formOut:
      Wording(
        da: "Skriv til en fil i stedet for skærmen.", sv: "Skriv till en fil i stället för skärmen.",
        en: "Write to a file instead of the screen.")
    case .formNone:
      Wording(
        da: "Der er ingen besøg den dag.", sv: "Det finns inga besök den dagen.", en: "There are no visits on that day."
      )
    case .formWritten:
      Wording(
        da: "{n} {n|seddel|sedler} er skrevet. Åbn filen i en browser, og print den.",
        sv: "{n} {n|blankett är skriven|blanketter är skrivna}. Öppna filen i en webbläsare och skriv ut den.",
        en: "{n} {n|form|forms} written. Open the file in a browser and print it.")
    case .formWhich:
      Wording(
        da: "Skriv enten besøgets nummer eller --date.", sv: "Skriv antingen besökets nummer eller --date.",
        en: "Write either the visit's number or --date.")
    case .followSummary:
      Wording(
        da: "Hvad der skal følges op på efter besøg", sv: "Vad som ska följas upp efter besök",
        en: "What to follow up after visits")
    case .followList:
      Wording(
        da: "Vis, hvad der er tilbage, det mest presserende først",
        sv: "Visa vad som är kvar, det mest brådskande först",
        en: "Show what is left, the most urgent first")
    case .followDone:
      Wording(
        da: "Skriv ned, at der er fulgt op", sv: "Skriv ned att det är uppföljt", en: "Write down that it was done")
    case .followNone:
      Wording(
        da: "Der er intet at følge op på.", sv: "Det finns inget att följa upp.", en: "There is nothing to follow up.")
    case .followedUp:
      Wording(da: "Der er fulgt op på besøg {n}.", sv: "Besök {n} är uppföljt.", en: "Visit {n} is followed up.")
    case .dueColumn: Wording(da: "Inden", sv: "Senast", en: "By")
    case .whatColumn: Wording(da: "Følg op", sv: "Följ upp", en: "Follow up")
    case .placeColumn: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .visitColumn: Wording(da: "Besøg", sv: "Besök", en: "Visit")
    }
  }
}
