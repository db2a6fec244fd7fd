import Language

/// The texts of `lods visit board`, `lods visit map` and `lods visit calendar`.
enum BoardCommandPhrase: PhraseKey {
  case team, date, from, until
  case board, boardDetails, boardOutput, boardExample, paperExample, boardWritten
  case map, mapDetails, mapOutput, mapExample, listExample, mapWritten
  case begins, ends, stop, kilometres, minutes, total
  case calendar, calendarDetails, calendarExample, calendarWritten, monthAndDays

  var wording: Wording {
    switch self {
    case .team:
      Wording(
        da: "Kun dette udehold (se dem med: lods team list).", sv: "Bara det här teamet (se dem med: lods team list).",
        en: "This team only (see them with: lods team list).")
    case .date: Wording(da: "Dagen (ellers i dag).", sv: "Dagen (annars i dag).", en: "The day (else today).")
    case .from:
      Wording(
        da: "Den første dag (ellers den første i denne måned).",
        sv: "Den första dagen (annars den första i den här månaden).",
        en: "The first day (else the first of this month).")
    case .until:
      Wording(
        da: "Den sidste dag (ellers et år frem).", sv: "Den sista dagen (annars ett år framåt).",
        en: "The last day (else a year ahead).")
    case .board:
      Wording(da: "Måneden som tavle", sv: "Månaden som tavla", en: "The month as a board")
    case .boardDetails:
      Wording(
        da: "Viser hvert besøg på sin dag, og under tavlen dem, der venter på en dag, steder, der er lukket, og "
          + "udehold, der ikke kører. Med -o skrives en side til print, A4 på tværs. Der står ingen navne på borgere.",
        sv: "Visar varje besök på sin dag, och under tavlan dem som väntar på en dag, platser som är stängda och team "
          + "som inte åker ut. Med -o skrivs en sida för utskrift, A4 liggande. Där står inga namn på invånare.",
        en: "Shows each visit on its day, and below the board those that wait for a day, places that are closed and "
          + "teams that do not drive. With -o a page to print is written, A4 across. No citizen is named.")
    case .boardOutput:
      Wording(
        da: "HTML-filen til print; ellers vises tavlen.", sv: "HTML-filen för utskrift; annars visas tavlan.",
        en: "The HTML file to print; else the board is shown.")
    case .boardExample: Wording(da: "marts på skærmen", sv: "mars på skärmen", en: "March on the screen")
    case .paperExample: Wording(da: "marts til opslagstavlen", sv: "mars till anslagstavlan", en: "March for the wall")
    case .boardWritten:
      Wording(
        da: "Tavlen er skrevet. Åbn filen i en browser og print den på tværs.",
        sv: "Tavlan är skriven. Öppna filen i en webbläsare och skriv ut den liggande.",
        en: "The board is written. Open the file in a browser and print it across.")
    case .map: Wording(da: "Dagens ruter på et kort", sv: "Dagens rutter på en karta", en: "The day's routes on a map")
    case .mapDetails:
      Wording(
        da: "Viser stoppene i rækkefølge med kilometer og minutter. Med -o tegnes et kort (SVG). Kortet bruger ingen "
          + "korttjeneste, så ingen udenfor får at vide, hvor I kører; derfor er der ingen veje på det. Hjemmebesøg "
          + "vises som en cirkel om områdets midte, aldrig på adressen.",
        sv: "Visar stoppen i ordning med kilometer och minuter. Med -o ritas en karta (SVG). Kartan använder ingen "
          + "karttjänst, så ingen utomstående får veta vart ni åker; därför saknar den vägar. Hembesök visas som en "
          + "cirkel runt områdets mitt, aldrig på adressen.",
        en: "Shows the stops in order with kilometres and minutes. With -o a map (SVG) is drawn. It uses no map "
          + "service, so that no outsider learns where you drive; it therefore has no roads. Home visits are a circle around the "
          + "middle of the area, never at the address.")
    case .mapOutput:
      Wording(
        da: "SVG-filen med kortet; ellers vises en liste.", sv: "SVG-filen med kartan; annars visas en lista.",
        en: "The SVG file with the map; else a list is shown.")
    case .mapExample: Wording(da: "dagens kort", sv: "dagens karta", en: "the map of the day")
    case .listExample: Wording(da: "dagens ruter som liste", sv: "dagens rutter som lista", en: "the routes as a list")
    case .mapWritten:
      Wording(
        da: "Kortet er tegnet. Åbn filen i en browser.", sv: "Kartan är ritad. Öppna filen i en webbläsare.",
        en: "The map is drawn. Open the file in a browser.")
    case .begins: Wording(da: "Fra", sv: "Från", en: "From")
    case .ends: Wording(da: "Til", sv: "Till", en: "To")
    case .stop: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .kilometres: Wording(da: "Km", sv: "Km", en: "Km")
    case .minutes: Wording(da: "Min. kørsel", sv: "Min körning", en: "Min driving")
    case .total: Wording(da: "I alt", sv: "Totalt", en: "Total")
    case .calendar:
      Wording(
        da: "Besøgene til en kalender (iCalendar)", sv: "Besöken till en kalender (iCalendar)",
        en: "The visits for a calendar (iCalendar)")
    case .calendarDetails:
      Wording(
        da: "En begivenhed for hvert besøg, uden navne på borgere. Et hjemmebesøg står med nummer og område og uden "
          + "adresse. Hentes filen igen, retter kalenderen det, der er flyttet eller aflyst.",
        sv: "En händelse för varje besök, utan namn på invånare. Ett hembesök står med nummer och område och utan "
          + "adress. Hämtas filen igen rättar kalendern det som har flyttats eller ställts in.",
        en: "An event for each visit, without any citizen. A home visit is its number and its area, without an "
          + "address. Fetched again, it corrects in the calendar what was moved or cancelled.")
    case .calendarExample: Wording(da: "marts til kalenderen", sv: "mars till kalendern", en: "March for the calendar")
    case .calendarWritten:
      Wording(
        da: "{n} besøg er skrevet.", sv: "{n} besök är {n|skrivet|skrivna}.", en: "{n} {n|visit|visits} written.")
    case .monthAndDays:
      Wording(
        da: "Vælg enten en måned med --month eller dage med --from og --to.",
        sv: "Välj antingen en månad med --month eller dagar med --from och --to.",
        en: "Choose either a month with --month or days with --from and --to.")
    }
  }
}
