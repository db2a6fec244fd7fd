import Language

/// The texts of the criteria, the regular visits, the call list and the sheet for the place.
enum VisitOfficePhrase: PhraseKey {
  case criteria, criteriaDetails, criteriaList, criteriaAdd, criteriaExample, criteriaClose, criteriaNone
  case criterionAdded, criterionClosed, criterionNumber, home, questionValue, question, questionColumn, askedFor
  case homes, places
  case regular, regularDetails, regularExample, regularMade, noneDue, noTasksKnown, monthValue, month
  case calls, callsDetails, callsExample, callsDate, callsDays, callsNone, callsNobody, callsHome, callsAbout
  case prep, prepDetails, prepExample, prepOutput, prepWritten

  var wording: Wording {
    switch self {
    case .criteria: Wording(da: "Kriterier for besøg", sv: "Kriterier för besök", en: "Criteria for visits")
    case .criteriaDetails:
      Wording(
        da:
          "Spørgsmål, der kan svares ja eller nej til; ja til dem alle giver et besøg. Spørg aldrig om helbred. Kun ét "
          + "samlet ja eller nej gemmes.",
        sv:
          "Frågor som går att svara ja eller nej på; ja på alla ger ett besök. Fråga aldrig om hälsa. Bara ett samlat ja "
          + "eller nej sparas.",
        en:
          "Questions with yes or no; yes to all of them gives a visit. Never ask about health. Only one yes or no to all "
          + "of them is kept.")
    case .criteriaList: Wording(da: "Vis kriterierne", sv: "Visa kriterierna", en: "List the criteria")
    case .criteriaAdd: Wording(da: "Tilføj et kriterium", sv: "Lägg till ett kriterium", en: "Add a criterion")
    case .criteriaExample:
      Wording(
        da: "et spørgsmål før besøg på steder", sv: "en fråga före besök på platser",
        en: "a question before visits to places")
    case .criteriaClose: Wording(da: "Hold op med at spørge", sv: "Sluta att fråga", en: "Stop asking")
    case .criteriaNone:
      Wording(
        da: "Der er ingen kriterier: Alle ønsker tages imod. Tilføj et med: lods visit criteria add",
        sv: "Det finns inga kriterier: alla önskemål tas emot. Lägg till ett med: lods visit criteria add",
        en: "There are no criteria: every request is taken. Add one with: lods visit criteria add")
    case .criterionAdded:
      Wording(da: "Kriterium {n} er tilføjet.", sv: "Kriterium {n} är tillagt.", en: "Criterion {n} is added.")
    case .criterionClosed:
      Wording(
        da: "Der spørges ikke længere om kriterium {n}.", sv: "Frågan i kriterium {n} ställs inte längre.",
        en: "Criterion {n} is no longer asked.")
    case .criterionNumber:
      Wording(
        da: "Kriteriets nummer (se dem med: lods visit criteria).",
        sv: "Kriteriets nummer (visas med: lods visit criteria).",
        en: "The criterion's number (see them with: lods visit criteria).")
    case .home: Wording(da: "Spørg før hjemmebesøg.", sv: "Fråga före hembesök.", en: "Ask before home visits.")
    case .questionValue: Wording(da: "spørgsmål", sv: "fråga", en: "question")
    case .question:
      Wording(
        da: "Spørgsmålet, som ja giver besøg.", sv: "Frågan, där ja ger besök.",
        en: "The question, to which yes gives a visit.")
    case .questionColumn: Wording(da: "Spørgsmål", sv: "Fråga", en: "Question")
    case .askedFor: Wording(da: "Før besøg", sv: "Före besök", en: "Before visits")
    case .homes: Wording(da: "hjemme", sv: "hemma", en: "at home")
    case .places: Wording(da: "på steder", sv: "på platser", en: "to places")
    case .regular:
      Wording(
        da: "Skriv de faste besøg op, som en måned kræver", sv: "Skriv upp månadens återkommande besök",
        en: "Ask for the regular visits of a month")
    case .regularDetails:
      Wording(
        da:
          "Et sted, der ønsker besøg hver 28. dag, er ude igen 28 dage efter det sidste besøg, som er gennemført eller "
          + "har en dag. Opgaver og antal er som sidst; --task gælder steder uden et tidligere besøg. Skrives "
          + "kommandoen igen, sker der ikke mere.",
        sv:
          "En plats som vill ha besök var 28:e dag är på tur igen 28 dagar efter det senaste besöket som är genomfört "
          + "eller har en dag. Ärenden och antal är som sist; --task gäller platser utan tidigare besök. Skrivs kommandot "
          + "igen händer inget mer.",
        en:
          "A place that wishes for a visit every 28 days is due again 28 days after the last visit that was made or has "
          + "a day. Tasks and number are as last time; --task is for places without an earlier visit. The command can be "
          + "given again: nothing more comes of it.")
    case .regularExample:
      Wording(da: "de faste besøg i marts", sv: "marsbesöken", en: "the regular visits of March")
    case .regularMade:
      Wording(
        da: "{n} {n|fast besøg|faste besøg} er skrevet op til {month}.",
        sv: "{n} {n|återkommande besök|återkommande besök} är uppskrivna för {month}.",
        en: "{n} {n|regular visit is|regular visits are} noted for {month}.")
    case .noneDue:
      Wording(
        da:
          "Ingen faste besøg mangler i den måned. Et sted er med, når det har --hours og --every: lods place "
          + "list",
        sv:
          "Inga återkommande besök saknas den månaden. En plats är med när den har --hours och --every: lods place list",
        en:
          "No regular visits are missing in that month. A place counts when it has --hours and --every: lods "
          + "place list")
    case .noTasksKnown:
      Wording(
        da: "{n} {n|sted|steder} har ikke haft besøg før, og opgaverne kendes ikke. Intet er skrevet op. "
          + "Skriv opgaverne, fx --task mitid-app; de gælder kun steder uden et tidligere besøg.",
        sv: "{n} {n|plats|platser} har inte haft besök förut, och ärendena är okända. Inget är uppskrivet. "
          + "Ange ärendena, till exempel --task mitid-app; de gäller bara platser utan tidigare besök.",
        en: "{n} {n|place has|places have} had no visit before, and the tasks are not known. Nothing is written. "
          + "Name the tasks, as --task mitid-app; they go to places without an earlier visit only.")
    case .monthValue: Wording(da: "MÅNED", sv: "MÅNAD", en: "MONTH")
    case .month: Wording(da: "Måneden, fx 2027-03.", sv: "Månaden, till exempel 2027-03.", en: "The month, as 2027-03.")
    case .calls:
      Wording(
        da: "Vis, hvem der skal ringes til for at bekræfte besøg",
        sv: "Visa vem som ska ringas upp för att bekräfta besök",
        en: "List whom to ring to confirm visits")
    case .callsDetails:
      Wording(
        da:
          "Planlagte besøg, der ikke er bekræftet, med stedets kontakt. Navne og numre står på skærmen og i filen fra "
          + "--output, aldrig i --json. Hjemmebesøg vises med nummer og område.",
        sv:
          "Planerade besök som inte är bekräftade, med platsens kontakt. Namn och nummer finns på skärmen och i filen "
          + "från --output, aldrig i --json. Hembesök visas med nummer och område.",
        en:
          "Planned visits that are not confirmed, with the place's contact. Names and numbers are on the screen and in "
          + "the file of --output, never in --json. Home visits are shown by number and area.")
    case .callsExample:
      Wording(
        da: "besøgene fra 1. til 5. marts", sv: "besöken från 1 till 5 mars", en: "the visits from 1 to 5 March")
    case .callsDate:
      Wording(
        da: "Besøg fra den dag (ellers i morgen).", sv: "Besök från den dagen (annars i morgon).",
        en: "Visits from that day (else tomorrow).")
    case .callsDays:
      Wording(
        da: "Så mange dage frem (ellers 7).", sv: "Så många dagar framåt (annars 7).", en: "So many days on (else 7).")
    case .callsNone:
      Wording(
        da: "Der er ingen at ringe til: Ingen planlagte besøg mangler bekræftelse.",
        sv: "Det finns ingen att ringa: inga planerade besök saknar bekräftelse.",
        en: "There is nobody to ring: no planned visit lacks a confirmation.")
    case .callsNobody:
      Wording(
        da: "Ingen kontakt. Skriv en med: lods place contact",
        sv: "Det finns ingen kontakt. Lägg till en med: lods place contact",
        en: "No contact. Write one with: lods place contact")
    case .callsHome:
      Wording(
        da: "Se, hvem der skal ringes til, med: lods home-visit show {n}",
        sv: "Se vem du ska ringa med: lods home-visit show {n}", en: "See whom to ring with: lods home-visit show {n}")
    case .callsAbout:
      Wording(
        da: "{n} {n|beboer|beboere}, {minutes} minutter, {team}: {tasks}",
        sv: "{n} boende, {minutes} minuter, {team}: {tasks}",
        en: "{n} {n|resident|residents}, {minutes} minutes, {team}: {tasks}")
    case .prep:
      Wording(
        da: "Lav arket til stedet: hvad der skal være klar", sv: "Gör bladet till platsen: vad som ska vara klart",
        en: "Make the sheet for the place: what to have ready")
    case .prepDetails:
      Wording(
        da:
          "Et A4-ark i HTML med tal og aldrig navne. Regler om legitimation og vidner har kilde og dato; det, der ikke er "
          + "bekræftet, står som „ikke bekræftet“.",
        sv:
          "Ett A4-blad i HTML med siffror och aldrig namn. Regler om legitimation och vittnen har källa och datum; det "
          + "som inte är bekräftat står som ”inte bekräftat”.",
        en:
          "An A4 sheet in HTML with numbers and never names. Rules on identity papers and witnesses bear their source and "
          + "date; what is not confirmed is marked so.")
    case .prepExample:
      Wording(
        da: "arket til besøg 12, klar til at sende", sv: "bladet till besök 12, klart att skicka",
        en: "the sheet of visit 12, ready to send")
    case .prepOutput:
      Wording(
        da: "Fil til arket (HTML, A4); ellers skrives det på skærmen.",
        sv: "Fil för bladet (HTML, A4); annars skrivs det på skärmen.",
        en: "A file for the sheet (HTML, A4); else it is written to the screen.")
    case .prepWritten:
      Wording(
        da: "Arket er skrevet. Åbn det, print det, eller send det til stedet.",
        sv: "Bladet är skrivet. Öppna det, skriv ut det eller skicka det till platsen.",
        en: "The sheet is written. Open it, print it, or send it to the place.")
    }
  }
}
