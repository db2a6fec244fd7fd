import Language

/// The words of the pages of the municipality's other offers.
enum OtherCalendarPhrase: PhraseKey {
  case lead, none, noneText, calendar, audience, coming, imported
  case overlapTitle, overlapText, noOverlap, moreOverlap, day, term, hours, other, place, untitled, allDay
  case readTitle, readText, which, new, name, nameHint, audienceHint, asBefore, upload, uploadHint, skip, skipLegend,
    skipHint
  case keptFile, readIn, fileMissing, nameMissing, audienceMissing, known, gone
  case read, withheld, notAll, isRemoved, events, moreEvents, noEvents, readAgain, remove, removeText
  case noticeTitle, sameTime, nameExample

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Når I læser andres kalendere ind, siger Lods til, hvis et hold falder sammen med noget andet for de samme "
          + "borgere.",
        sv: "När ni läser in andras kalendrar säger Lods till om en grupp krockar med något annat för samma målgrupp.",
        en:
          "Once the calendars of others are imported, you are told when a term falls together with something else for "
          + "the same audience.")
    case .none: Wording(da: "Ingen kalendere endnu", sv: "Inga kalendrar ännu", en: "No calendars yet")
    case .noneText:
      Wording(
        da: "Bed kommunen, foreningerne eller et seniorhus om deres kalender som en fil, der ender på .ics.",
        sv: "Be kommunen, föreningarna eller ett seniorhus om deras kalender som en fil som slutar på .ics.",
        en: "Ask the municipality, the societies or a seniors' house for their calendar as a file that ends in .ics.")
    case .calendar: Wording(da: "Kalender", sv: "Kalender", en: "Calendar")
    case .audience: Wording(da: "For hvem", sv: "För vem", en: "For whom")
    case .coming: Wording(da: "Kommende datoer", sv: "Kommande datum", en: "Coming dates")
    case .imported: Wording(da: "Læst ind", sv: "Inläst", en: "Imported")
    case .overlapTitle:
      Wording(
        da: "Hold, der falder sammen med andres tilbud", sv: "Grupper som krockar med andras aktiviteter",
        en: "Terms that fall together with offers of others")
    case .overlapText:
      Wording(
        da: "Samme målgruppe, samme dag og samme tid, et halvt år frem. En begivenhed uden klokkeslæt tæller ikke med.",
        sv: "Samma målgrupp, samma dag och samma tid, ett halvår framåt. En händelse utan klockslag räknas inte.",
        en: "The same audience, day and hours, half a year on. An event without hours does not count.")
    case .noOverlap:
      Wording(
        da: "Ingen hold falder sammen med andres tilbud.", sv: "Inga grupper krockar med andras aktiviteter.",
        en: "No term falls together with offers of others.")
    case .moreOverlap: Wording(da: "… og {n} til.", sv: "… och {n} till.", en: "… and {n} more.")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .term: Wording(da: "Hold", sv: "Grupp", en: "Term")
    case .hours: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .other: Wording(da: "Samtidig", sv: "Samtidigt", en: "At the same time")
    case .place: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .untitled: Wording(da: "uden titel", sv: "utan titel", en: "untitled")
    case .allDay: Wording(da: "hele dagen", sv: "hela dagen", en: "all day")
    case .readTitle: Wording(da: "Læs en kalender ind", sv: "Läs in en kalender", en: "Import a calendar")
    case .readText:
      Wording(
        da: "Lods læser kun tid, titel og sted; beskrivelser, arrangører og deltagere læses ikke. Læses den samme "
          + "kalender ind igen, træder den i stedet for den gamle.",
        sv: "Lods läser bara tid, titel och plats; beskrivningar, arrangörer och deltagare läses inte. Läses samma "
          + "kalender in igen ersätter den den gamla.",
        en: "Only time, title and place are read; descriptions, organisers and attendees are not. The same calendar "
          + "imported again takes the place of the old one.")
    case .which: Wording(da: "Hvilken kalender?", sv: "Vilken kalender?", en: "Which calendar?")
    case .new: Wording(da: "En ny kalender", sv: "En ny kalender", en: "A new calendar")
    case .name: Wording(da: "Hvem tilhører den?", sv: "Vems är den?", en: "Whose is it?")
    case .nameHint:
      Wording(
        da: "For eksempel »Seniorhuset«. Kan udelades, hvis den er læst ind før.",
        sv: "Till exempel ”Seniorhuset”. Kan utelämnas om den har lästs in förut.",
        en: "Such as “The seniors' house”. May be left out if it was imported before.")
    case .nameExample:
      Wording(
        da: "For eksempel »Seniorhuset«.", sv: "Till exempel ”Seniorhuset”.", en: "Such as “The seniors' house”.")
    case .audienceHint:
      Wording(
        da: "Hold for de samme borgere sammenlignes med den.", sv: "Grupper för samma målgrupp jämförs med den.",
        en: "Terms for the same audience are compared with it.")
    case .asBefore: Wording(da: "Vælg, eller som før", sv: "Välj, eller som förut", en: "Choose, or as before")
    case .upload: Wording(da: "Kalenderens fil", sv: "Kalenderns fil", en: "The calendar's file")
    case .uploadHint:
      Wording(da: "En fil, der ender på .ics.", sv: "En fil som slutar på .ics.", en: "A file that ends in .ics.")
    case .skip:
      Wording(
        da: "Læs resten ind uden det, der ikke kan læses", sv: "Läs in resten utan det som inte går att läsa",
        en: "Import the rest without what cannot be read")
    case .skipLegend:
      Wording(da: "Noget kan ikke læses", sv: "Något går inte att läsa", en: "Something cannot be read")
    case .skipHint:
      Wording(
        da: "Så siger Lods ikke til, hvis et hold falder sammen med det, der mangler.",
        sv: "Då säger Lods inte till om en grupp krockar med det som saknas.",
        en: "You are then not told when a term falls together with what is missing.")
    case .keptFile:
      Wording(
        da: "Filen, du valgte, er her stadig. Vælg kun en igen, hvis du har fået en rettet.",
        sv: "Filen du valde finns kvar här. Välj bara en igen om du har fått en rättad.",
        en: "The file that you chose is still here. Choose one again only if you have a mended one.")
    case .readIn: Wording(da: "Læs kalenderen ind", sv: "Läs in kalendern", en: "Import the calendar")
    case .fileMissing:
      Wording(da: "Vælg kalenderens fil.", sv: "Välj kalenderns fil.", en: "Choose the calendar's file.")
    case .nameMissing:
      Wording(
        da: "Skriv, hvem kalenderen tilhører.", sv: "Skriv vems kalender det är.", en: "Write whose calendar it is.")
    case .audienceMissing:
      Wording(
        da: "Vælg, hvem kalenderen er for.", sv: "Välj vem kalendern är för.", en: "Choose whom the calendar is for.")
    case .known:
      Wording(
        da: "Den kalender er læst ind før. Vælg den i listen over kalendere, eller skriv et andet navn.",
        sv: "Den kalendern har lästs in förut. Välj den i listan över kalendrar, eller skriv ett annat namn.",
        en: "That calendar was imported before. Choose it in the list of calendars, or write another name.")
    case .gone:
      Wording(
        da: "Kalenderen er fjernet imens. Vælg »En ny kalender«, hvis den skal læses ind igen.",
        sv: "Kalendern har tagits bort under tiden. Välj ”En ny kalender” om den ska läsas in igen.",
        en: "The calendar was removed meanwhile. Choose “A new calendar” to import it again.")
    case .read:
      Wording(
        da: "{name} er læst ind: {n} {n|dato|datoer}, heraf {new} {new|ny|nye} og {changed} {changed|ændret|ændrede}; "
          + "{gone} er væk.",
        sv:
          "{name} är inläst: {n} datum, varav {new} {new|nytt|nya} och {changed} {changed|ändrat|ändrade}; {gone} har "
          + "försvunnit.",
        en:
          "{name} is imported: {n} {n|date|dates}, {new} of them new and {changed} changed; {gone} {gone|is|are} gone.")
    case .withheld:
      Wording(
        da: "{n} {n|dato|datoer} er læst ind uden titel eller sted, fordi teksten kan pege på en person.",
        sv: "{n} datum är {n|inläst|inlästa} utan titel eller plats, eftersom texten kan peka ut en person.",
        en: "{n} {n|date|dates} came in without title or place, because the text may point at a person.")
    case .notAll:
      Wording(
        da: "Der var {n} fejl i filen. Det, der ikke kunne læses, er ikke med.",
        sv: "Det fanns {n} fel i filen. Det som inte gick att läsa är inte med.",
        en: "There {n|was|were} {n} {n|fault|faults} in the file. What could not be read is left out.")
    case .isRemoved:
      Wording(da: "Kalenderen er fjernet.", sv: "Kalendern är borttagen.", en: "The calendar is removed.")
    case .events: Wording(da: "Det, der kommer", sv: "Det som kommer", en: "What is to come")
    case .moreEvents: Wording(da: "… og {n} til senere.", sv: "… och {n} till senare.", en: "… and {n} more, later.")
    case .noEvents:
      Wording(
        da: "Der er ingen kommende datoer. Hent en nyere kalender, og læs den ind.",
        sv: "Det finns inga kommande datum. Hämta en nyare kalender och läs in den.",
        en: "There are no coming dates. Fetch a newer calendar, and import it.")
    case .readAgain: Wording(da: "Læs den ind igen", sv: "Läs in den igen", en: "Import it again")
    case .noticeTitle:
      Wording(
        da: "Andre holder noget samtidig", sv: "Andra har något samtidigt", en: "Others hold something at the same time"
      )
    case .sameTime:
      Wording(
        da: "{day}: {title} kl. {hours} ({source}).", sv: "{day}: {title} kl. {hours} ({source}).",
        en: "{day}: {title} at {hours} ({source}).")
    case .remove: Wording(da: "Fjern kalenderen", sv: "Ta bort kalendern", en: "Remove the calendar")
    case .removeText:
      Wording(
        da: "Alle dens datoer slettes, og hold sammenlignes ikke længere med den. Du kan læse den ind igen.",
        sv: "Alla dess datum raderas, och grupper jämförs inte längre med den. Du kan läsa in den igen.",
        en: "All its dates are erased, and terms are no longer compared with it. You can import it again.")
    }
  }
}
