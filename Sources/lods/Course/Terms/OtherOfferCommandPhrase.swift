import Language

/// The texts of `lods other-offer`.
enum OtherOfferCommandPhrase: PhraseKey {
  case summary, details, list, none, coming, imported
  case load, loadDetails, loadExample, file, source, name, skip, loaded, withheld, more
  case overlap, overlapDetails, term, noOverlap, day, hours, other, calendar
  case remove, removed, untitled, allDay, sameTime, moreAtSameTime

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Kommunens andre tilbud, så hold ikke falder sammen med dem",
        sv: "Kommunens andra aktiviteter, så att grupper inte krockar med dem",
        en: "The municipality's other offers, so that terms do not clash with them")
    case .details:
      Wording(
        da:
          "Læs andres kalendere (iCalendar) ind, så siger lods term til, når et hold falder sammen med noget "
          + "andet for de samme borgere. Beskrivelser, arrangører og deltagere læses ikke.",
        sv:
          "Läs in andras kalendrar (iCalendar), så säger lods term till när en grupp krockar med något annat "
          + "för samma målgrupp. Beskrivningar, arrangörer och deltagare läses inte.",
        en:
          "Import the calendars of others (iCalendar), and lods term tells when a term falls together with "
          + "something else for the same audience. Descriptions, organisers and attendees are not read.")
    case .list:
      Wording(
        da: "Vis de kalendere, der er læst ind",
        sv: "Visa de inlästa kalendrarna",
        en: "List the calendars")
    case .none:
      Wording(
        da: "Der er ingen kalendere. Læs en ind med: lods other-offer import",
        sv: "Det finns inga kalendrar. Läs in en med: lods other-offer import",
        en: "There are no calendars. Import one with: lods other-offer import")
    case .coming: Wording(da: "Kommende datoer", sv: "Kommande datum", en: "Coming dates")
    case .imported: Wording(da: "Læst ind", sv: "Inläst", en: "Imported")
    case .load: Wording(da: "Læs en kalender ind", sv: "Läs in en kalender", en: "Import a calendar")
    case .loadDetails:
      Wording(
        da:
          "Filen er en .ics-fil fra kommunens, foreningernes eller et seniorhus' kalender; - læser det, der "
          + "sendes ind. Læses den samme kalender ind igen, træder den i stedet for den gamle. Er der fejl, "
          + "læses intet ind.",
        sv:
          "Filen är en .ics-fil från kommunens, föreningars eller ett seniorhus kalender; - läser det som "
          + "skickas in. Läses samma kalender in igen ersätter den den gamla. Finns det fel läses inget in.",
        en:
          "The file is an .ics file from the calendar of the municipality, a society or a seniors' house; - "
          + "reads what is sent in. The same calendar imported again takes the place of the old one. With "
          + "faults nothing is imported.")
    case .loadExample:
      Wording(da: "seniorhusets kalender", sv: "seniorhusets kalender", en: "the calendar of the seniors' house")
    case .file:
      Wording(da: "Kalenderen, en .ics-fil.", sv: "Kalendern, en .ics-fil.", en: "The calendar, an .ics file.")
    case .source:
      Wording(
        da: "Kalenderens kode; den samme kode igen er den samme kalender.",
        sv: "Kalenderns kod; samma kod igen är samma kalender.",
        en: "The calendar's code; the same code again is the same calendar.")
    case .name: Wording(da: "Hvem kalenderen tilhører.", sv: "Vems kalender det är.", en: "Whose calendar it is.")
    case .skip:
      Wording(
        da: "Læs resten ind, hvis en begivenhed ikke kan læses.",
        sv: "Läs in resten om en händelse inte går att läsa.",
        en: "Import the rest where an event cannot be read.")
    case .loaded:
      Wording(
        da:
          "{name}: {n} {n|dato|datoer}, heraf {new} {new|ny|nye} og {changed} {changed|ændret|ændrede}; "
          + "{gone} er væk.",
        sv:
          "{name}: {n} datum, varav {new} {new|nytt|nya} och {changed} {changed|ändrat|ändrade}; {gone} har "
          + "försvunnit.",
        en: "{name}: {n} {n|date|dates}, {new} of them new and {changed} changed; {gone} {gone|is|are} gone.")
    case .withheld:
      Wording(
        da: "{n} {n|dato|datoer} er læst ind uden titel eller sted, fordi teksten kan pege på en person.",
        sv: "{n} datum är {n|inläst|inlästa} utan titel eller plats, eftersom texten kan peka ut en person.",
        en: "{n} {n|date|dates} came in without title or place, because the text may point at a person.")
    case .more: Wording(da: "… og {n} til.", sv: "… och {n} till.", en: "… and {n} more.")
    case .overlap:
      Wording(
        da: "Vis hold, der falder sammen med andres tilbud", sv: "Visa grupper som krockar med andras aktiviteter",
        en: "Show terms that fall together with offers of others")
    case .overlapDetails:
      Wording(
        da:
          "Samme målgruppe, samme dag og samme tid. En begivenhed uden klokkeslæt falder ikke sammen med noget. Uden "
          + "datoer: fra i dag og et halvt år frem.",
        sv:
          "Samma målgrupp, samma dag och samma tid. En händelse utan klockslag krockar inte med något. Utan datum: "
          + "från "
          + "i dag och ett halvår framåt.",
        en:
          "The same audience, the same day and the same hours. An event without hours overlaps with nothing. Without "
          + "dates: from today and half a year on.")
    case .term: Wording(da: "Kun dette hold.", sv: "Bara den här gruppen.", en: "This term only.")
    case .noOverlap:
      Wording(
        da: "Ingen hold falder sammen med andres tilbud i perioden.",
        sv: "Inga grupper krockar med andras aktiviteter under perioden.",
        en: "No term falls together with offers of others in the period.")
    case .day: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .hours: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .other: Wording(da: "Samtidig", sv: "Samtidigt", en: "At the same time")
    case .calendar: Wording(da: "Hos", sv: "Hos", en: "Held by")
    case .remove: Wording(da: "Fjern en kalender", sv: "Ta bort en kalender", en: "Forget a calendar")
    case .removed:
      Wording(
        da: "Kalenderen {name} er fjernet, med {n} {n|kommende dato|kommende datoer}.",
        sv: "Kalendern {name} är borttagen, med {n} {n|kommande datum|kommande datum}.",
        en: "Calendar {name} is forgotten, with {n} coming {n|date|dates}.")
    case .untitled: Wording(da: "uden titel", sv: "utan titel", en: "untitled")
    case .allDay: Wording(da: "hele dagen", sv: "hela dagen", en: "all day")
    case .sameTime:
      Wording(
        da: "Samtidig den {day}: {title} kl. {hours} ({source}).",
        sv: "Samtidigt den {day}: {title} kl. {hours} ({source}).",
        en: "At the same time on {day}: {title} at {hours} ({source}).")
    case .moreAtSameTime:
      Wording(
        da: "… og {n} til. Se dem med: {line}", sv: "… och {n} till. Se dem med: {line}",
        en: "… and {n} more. See them with: {line}")
    }
  }
}
