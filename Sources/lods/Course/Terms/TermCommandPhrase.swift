import Language

/// The texts of `lods term`.
enum TermCommandPhrase: PhraseKey {
  case summary, details, list, listDetails, show, plan, planDetails, planExample, groupExample
  case openSummary, closeSummary, seatsSummary, seatsDetails, moveSummary, cancelSummary, cancelDetails
  case offer, room, kind, first, at, count, every, holidays, seats, listLimit, group, groupValue, queue, priority
  case least, decides, price, spoken, stage, share, offerHours, offerDays, unannounced, noSignUp, to, date, yes, from,
    until
  case place, table, campaign, spanValue
  case title, begins, dates, taken, waiting, state, none, badSpan, badGroup, seatsAndGroups, seatsMissing, sure,
    notConfirmed
  case planned, plannedOnce, skipped, opened, openedForAll, closed, seatsSet, moved, dateCancelled, cancelled, toTell
  case sureNobody, cancelledNobody
  case wherePlace, who, freeSeats, isCancelled, atLeast, priceLine, free

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hold: hvad der holdes, hvor og hvornår", sv: "Grupper: vad som hålls, var och när",
        en: "Terms: what is held, where and when")
    case .details:
      Wording(
        da:
          "Et hold planlægges, åbnes for tilmelding (lods enrolment), holdes og tælles. Datoer kan flyttes og "
          + "aflyses uden at "
          + "forsvinde.\n\nEn sæson: lods room add, lods offer add, lods helper add, lods term plan, lods term staff, "
          + "lods term open, lods enrolment add, lods call, lods attendance set, lods term end, lods report courses.",
        sv:
          "En grupp planeras, öppnas för anmälan (lods enrolment), hålls och räknas. Datum kan flyttas och ställas "
          + "in utan "
          + "att försvinna.\n\nEn säsong: lods room add, lods offer add, lods helper add, lods term plan, lods term "
          + "staff, lods term open, lods enrolment add, lods call, lods attendance set, lods term end, lods report "
          + "courses.",
        en:
          "A term is planned, opened for sign-up (lods enrolment), held and counted. Dates can be moved and cancelled "
          + "without vanishing.\n\nA season: lods room add, lods offer add, lods helper add, lods term plan, lods term "
          + "staff, lods term open, lods enrolment add, lods call, lods attendance set, lods term end, lods report "
          + "courses.")
    case .list:
      Wording(da: "Vis hold i en periode", sv: "Visa grupper under en period", en: "List the terms of a period")
    case .listDetails:
      Wording(
        da: "Uden datoer: fra i dag og et halvt år frem.", sv: "Utan datum: från i dag och ett halvår framåt.",
        en: "Without dates: from today and half a year on.")
    case .show: Wording(da: "Vis et hold", sv: "Visa en grupp", en: "Show a term")
    case .plan: Wording(da: "Planlæg et hold", sv: "Planera en grupp", en: "Plan a term")
    case .planDetails:
      Wording(
        da:
          "Datoerne tages efter en regel: fra --first, samme ugedag, --count gange. Helligdage, lukkedage og "
          + "skoleferier "
          + "springes over, og holdet slutter så meget senere. Pladserne skrives med --seats eller --group; en åben "
          + "café har ingen.",
        sv:
          "Datumen tas efter en regel: från --first, samma veckodag, --count gånger. Helgdagar, stängda dagar och "
          + "skollov "
          + "hoppas över, och gruppen slutar så mycket senare. Platserna skrivs med --seats eller --group; ett öppet "
          + "kafé har inga.",
        en:
          "Dates are taken by a rule: from --first, the same weekday, --count times. Public holidays, closing days and "
          + "school holidays are left out, and the term ends so much later. Write the seats with --seats or --group; a "
          + "drop-in café has none.")
    case .planExample:
      Wording(
        da: "otte tirsdage kl. 10, otte pladser", sv: "åtta tisdagar kl. 10, åtta platser", en: "eight Tuesdays at 10")
    case .groupExample:
      Wording(
        da: "seks pladser til iPhone og seks til Android", sv: "sex platser för iPhone och sex för Android",
        en: "six seats for iPhones and six for Androids")
    case .openSummary:
      Wording(da: "Åbn et hold for tilmelding", sv: "Öppna en grupp för anmälan", en: "Open a term for sign-up")
    case .closeSummary:
      Wording(da: "Luk et hold for tilmelding", sv: "Stäng en grupp för anmälan", en: "Close a term for sign-up")
    case .seatsSummary:
      Wording(da: "Giv et hold andre pladser", sv: "Ge en grupp andra platser", en: "Give a term other seats")
    case .seatsDetails:
      Wording(
        da:
          "Den, der venter og er plads til, får straks et tilbud. Færre pladser, end der er optaget, kan holdet "
          + "ikke få.",
        sv:
          "Den som väntar och får plats får genast ett erbjudande. Färre platser än som är upptagna kan gruppen "
          + "inte få.",
        en: "Whoever waits and fits is offered a seat at once. A term cannot have fewer seats than are taken.")
    case .moveSummary: Wording(da: "Flyt en dato", sv: "Flytta ett datum", en: "Move a date")
    case .cancelSummary:
      Wording(da: "Aflys et hold eller en dato", sv: "Ställ in en grupp eller ett datum", en: "Cancel a term or a date")
    case .cancelDetails:
      Wording(
        da: "Med --date aflyses den ene dato; ellers hele holdet, og alle på det skal have besked.",
        sv: "Med --date ställs det datumet in; annars hela gruppen, och alla i den ska få besked.",
        en: "With --date that one date is cancelled; else the whole term, and everybody in it must be told.")
    case .offer:
      Wording(
        da: "Tilbuddet (se dem med: lods offer list).",
        sv: "Kursupplägget (se dem med: lods offer list).",
        en: "The offer (see them with: lods offer list).")
    case .room:
      Wording(
        da: "Lokalet (se dem med: lods room list).", sv: "Lokalen (se dem med: lods room list).",
        en: "The room (see them with: lods room list).")
    case .kind:
      Wording(
        da: "Slags; ellers et forløb.",
        sv: "Slag; annars en kurs.",
        en: "The kind; a series by default.")
    case .first:
      Wording(
        da: "Den første dag, der må bruges.", sv: "Den första dagen som får användas.",
        en: "The first day that may be used.")
    case .at:
      Wording(
        da: "Fra hvornår til hvornår, fx 10:00-12:00.", sv: "Från när till när, till exempel 10:00-12:00.",
        en: "From when to when, such as 10:00-12:00.")
    case .count:
      Wording(da: "Hvor mange datoer (ellers 1).", sv: "Hur många datum (annars 1).", en: "How many dates (else 1).")
    case .every:
      Wording(
        da: "Uger mellem datoerne (ellers 1).", sv: "Veckor mellan datumen (annars 1).",
        en: "Weeks between dates (else 1).")
    case .holidays:
      Wording(da: "Hold også i skoleferier.", sv: "Håll också under skollov.", en: "Also in school holidays.")
    case .seats: Wording(da: "Pladser i alt.", sv: "Platser totalt.", en: "All seats.")
    case .listLimit:
      Wording(
        da: "Hvor mange tilmeldinger der må vente.", sv: "Hur många anmälningar som får vänta.",
        en: "How many enrolments may wait.")
    case .group:
      Wording(
        da: "Pladser til en slags enhed, fx iphone=6 eller ipad+iphone=6.",
        sv: "Platser för en sorts enhet, till exempel iphone=6 eller ipad+iphone=6.",
        en: "Seats for a kind of device, such as iphone=6 or ipad+iphone=6.")
    case .groupValue: Wording(da: "ENHED=ANTAL", sv: "ENHET=ANTAL", en: "DEVICE=SEATS")
    case .queue:
      Wording(
        da: "Hvem der er næste, når der ikke er plads til et par.", sv: "Vem som är näst när ett par inte får plats.",
        en: "Who is next when a couple does not fit.")
    case .priority:
      Wording(
        da: "Hvad der giver forrang på ventelisten.", sv: "Vad som ger förtur på väntelistan.",
        en: "What comes first on the waiting list.")
    case .least:
      Wording(
        da: "Holdes kun, hvis så mange er tilmeldt.", sv: "Hålls bara om så många är anmälda.",
        en: "Held only if so many are enrolled.")
    case .decides: Wording(da: "Dagen, hvor det afgøres.", sv: "Dagen då det avgörs.", en: "The day that is decided.")
    case .price: Wording(da: "Prisen i hele kroner.", sv: "Priset i hela kronor.", en: "The price in whole kroner.")
    case .spoken: Wording(da: "Sproget, der tales.", sv: "Språket som talas.", en: "The language that is spoken.")
    case .stage:
      Wording(
        da: "Overdragelse til frivillige, 0-4.", sv: "Överlämning till volontärer, 0–4.",
        en: "Handover to volunteers, 0-4.")
    case .share:
      Wording(
        da: "Hvor stor en del af datoerne, i procent, der er gennemført.",
        sv: "Hur stor del av datumen, i procent, som är genomfört.",
        en: "The share of dates, in per cent, that completes it.")
    case .offerHours:
      Wording(
        da: "Hvor mange timer en tilbudt plads holdes.",
        sv: "Hur många timmar en erbjuden plats hålls.",
        en: "Hours that an offered seat is held.")
    case .offerDays:
      Wording(
        da: "Dage før start, hvor der ikke længere tilbydes pladser.",
        sv: "Dagar före start då platser inte längre erbjuds.", en: "Days before the start when offers end.")
    case .unannounced:
      Wording(da: "Ikke annonceret offentligt.", sv: "Inte offentligt annonserad.", en: "Not announced to the public.")
    case .noSignUp: Wording(da: "Kræver ikke tilmelding.", sv: "Kräver ingen anmälan.", en: "Needs no sign-up.")
    case .to: Wording(da: "Den nye dag.", sv: "Den nya dagen.", en: "The new day.")
    case .date: Wording(da: "Kun denne dato.", sv: "Bara det här datumet.", en: "This date only.")
    case .yes: Wording(da: "Spørg ikke først.", sv: "Fråga inte först.", en: "Do not ask first.")
    case .from: Wording(da: "Fra denne dag.", sv: "Från den här dagen.", en: "From this day.")
    case .until: Wording(da: "Til og med denne dag.", sv: "Till och med den här dagen.", en: "Until this day.")
    case .place:
      Wording(
        da: "Stedet med ord, når det ikke er et af jeres lokaler.",
        sv: "Platsen i ord, när det inte är en av era lokaler.",
        en: "The place in words, where it is none of your rooms.")
    case .table: Wording(da: "Bordet eller hjørnet.", sv: "Bordet eller hörnet.", en: "The table or corner.")
    case .campaign:
      Wording(da: "Kampagnen, det hører til.", sv: "Kampanjen den hör till.", en: "The campaign it belongs to.")
    case .spanValue: Wording(da: "FRA-TIL", sv: "FRÅN-TILL", en: "FROM-TO")
    case .title: Wording(da: "Titel", sv: "Titel", en: "Title")
    case .begins: Wording(da: "Begynder", sv: "Börjar", en: "Begins")
    case .dates: Wording(da: "Datoer", sv: "Datum", en: "Dates")
    case .taken: Wording(da: "Optaget", sv: "Upptagna", en: "Taken")
    case .waiting: Wording(da: "Venter", sv: "Väntar", en: "Waiting")
    case .state: Wording(da: "Står", sv: "Läge", en: "State")
    case .none:
      Wording(
        da: "Der er ingen hold i perioden. Planlæg et med: lods term plan",
        sv: "Det finns inga grupper under perioden. Planera en med: lods term plan",
        en: "There are no terms in the period. Plan one with: lods term plan")
    case .badSpan:
      Wording(
        da: "Skriv tiden som 10:00-12:00.", sv: "Skriv tiden som 10:00-12:00.", en: "Write the time as 10:00-12:00.")
    case .badGroup:
      Wording(
        da: "Skriv en gruppe som iphone=6. Enhederne er: {devices}.",
        sv: "Skriv en grupp som iphone=6. Enheterna är: {devices}.",
        en: "Write a group as iphone=6. The devices are: {devices}.")
    case .seatsAndGroups:
      Wording(
        da: "Skriv enten --seats eller --group, ikke begge.", sv: "Skriv antingen --seats eller --group, inte båda.",
        en: "Write either --seats or --group, not both.")
    case .seatsMissing:
      Wording(
        da: "Skriv pladserne med --seats eller --group.", sv: "Skriv platserna med --seats eller --group.",
        en: "Write the seats with --seats or --group.")
    case .sure:
      Wording(
        da: "Aflys hele holdet? {n} {n|tilmelding|tilmeldinger} skal have besked.",
        sv: "Ställa in hela gruppen? {n} {n|anmälan|anmälningar} ska få besked.",
        en: "Cancel the whole term? {n} {n|enrolment|enrolments} must be told.")
    case .notConfirmed:
      Wording(
        da: "Intet er aflyst. Tilføj --yes for at gøre det uden spørgsmål.",
        sv: "Inget är inställt. Lägg till --yes för att göra det utan fråga.",
        en: "Nothing was cancelled. Add --yes to do it without a question.")
    case .planned:
      Wording(
        da: "Holdet {name} er planlagt: {n} datoer, første gang {day} og sidste gang {last}.",
        sv: "Gruppen {name} är planerad: {n} datum, första gången {day} och sista gången {last}.",
        en: "Term {name} is planned: {n} dates, the first on {day} and the last on {last}.")
    case .plannedOnce:
      Wording(
        da: "Holdet {name} er planlagt: én gang, {day}.", sv: "Gruppen {name} är planerad: en gång, {day}.",
        en: "Term {name} is planned: once, on {day}.")
    case .skipped: Wording(da: "Sprunget over: {days}.", sv: "Överhoppat: {days}.", en: "Left out: {days}.")
    case .opened:
      Wording(
        da: "Holdet {name} er åbent for tilmelding.", sv: "Gruppen {name} är öppen för anmälan.",
        en: "Term {name} is open for sign-up.")
    case .openedForAll:
      Wording(
        da: "{name} er åben for alle, der kommer; ingen skal tilmeldes.",
        sv: "{name} är öppet för alla som kommer; ingen behöver anmälas.",
        en: "{name} is open to everybody who comes; nobody signs up.")
    case .sureNobody:
      Wording(
        da: "Aflys hele holdet? Ingen er tilmeldt.", sv: "Ställa in hela gruppen? Ingen är anmäld.",
        en: "Cancel the whole term? Nobody is enrolled.")
    case .cancelledNobody:
      Wording(
        da: "Holdet {name} er aflyst. Ingen var tilmeldt, så ingen skal have besked.",
        sv: "Gruppen {name} är inställd. Ingen var anmäld, så ingen behöver få besked.",
        en: "Term {name} is cancelled. Nobody was enrolled, so nobody has to be told.")
    case .closed:
      Wording(
        da: "Holdet {name} er lukket for tilmelding.", sv: "Gruppen {name} är stängd för anmälan.",
        en: "Term {name} is closed for sign-up.")
    case .seatsSet:
      Wording(
        da: "Holdet {name} har nu {n} {n|plads|pladser}.", sv: "Gruppen {name} har nu {n} {n|plats|platser}.",
        en: "Term {name} now has {n} {n|seat|seats}.")
    case .moved:
      Wording(
        da: "Datoen er flyttet til {day}.", sv: "Datumet är flyttat till {day}.", en: "The date is moved to {day}.")
    case .dateCancelled: Wording(da: "Den {day} er aflyst.", sv: "Den {day} är inställd.", en: "{day} is cancelled.")
    case .cancelled:
      Wording(
        da: "Holdet {name} er aflyst. {n} {n|tilmelding|tilmeldinger} skal have besked.",
        sv: "Gruppen {name} är inställd. {n} {n|anmälan|anmälningar} ska få besked.",
        en: "Term {name} is cancelled. {n} {n|enrolment|enrolments} must be told.")
    case .toTell:
      Wording(
        da: "{n} har fået et tilbud og skal ringes op.", sv: "{n} har fått ett erbjudande och ska ringas upp.",
        en: "{n} {n|was|were} offered a seat and must be called.")
    case .wherePlace: Wording(da: "Sted", sv: "Plats", en: "Place")
    case .who: Wording(da: "Pladser", sv: "Platser", en: "Seats")
    case .freeSeats:
      Wording(
        da: "{taken} af {seats} optaget, {waiting} venter", sv: "{taken} av {seats} upptagna, {waiting} väntar",
        en: "{taken} of {seats} taken, {waiting} waiting")
    case .isCancelled: Wording(da: "aflyst", sv: "inställt", en: "cancelled")
    case .atLeast:
      Wording(
        da: "Holdes, hvis mindst {n} er tilmeldt", sv: "Hålls om minst {n} är anmälda",
        en: "Held if at least {n} are enrolled")
    case .priceLine: Wording(da: "Pris: {n} kr.", sv: "Pris: {n} kr", en: "Price: {n} kr.")
    case .free: Wording(da: "Gratis", sv: "Gratis", en: "Free")
    }
  }
}
