import Language

/// The texts of `lods enrolment`.
enum EnrolmentCommandPhrase: PhraseKey {
  case summary, details, list, show, add, addDetails, addExample, accept, decline, leave, again, move, moveDetails
  case party, device, loan, senior, seniorValue, priority, to, number, numberHelp
  case askName, askTelephone, askEmail, askWish
  case lineNotRead, notANumber, badStatus
  case name, contact, persons, deviceColumn, status, position, answerBy, none, wish, history, alsoOffered,
    alsoOfferedByMail
  case enrolled, waits, waitsTogether, accepted, declined, left, moved

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Tilmeldinger: hvem der har plads, og hvem der venter",
        sv: "Anmälningar: vem som har plats och vem som väntar",
        en: "Enrolments: who has a seat and who waits")
    case .details:
      Wording(
        da:
          "En tilmelding kaldes ved holdets kode og sit nummer på holdet (se dem med: lods enrolment list HOLD). "
          + "Bliver en "
          + "plads ledig, får den næste på ventelisten et tilbud i samme øjeblik, og du ser, hvem der skal ringes til.",
        sv:
          "En anmälan anges med gruppens kod och sitt nummer i gruppen (se dem med: lods enrolment list GRUPP). "
          + "Blir en plats "
          + "ledig får nästa på väntelistan ett erbjudande i samma ögonblick, och du ser vem som ska ringas upp.",
        en:
          "An enrolment is named by the term's code and its number there (see them with: lods enrolment list TERM). "
          + "When a "
          + "seat becomes free, the next on the waiting list is offered it at once, and you see whom to ring.")
    case .list:
      Wording(da: "Vis et holds tilmeldinger", sv: "Visa en grupps anmälningar", en: "List a term's enrolments")
    case .show:
      Wording(
        da: "Vis en tilmelding og dens forløb", sv: "Visa en anmälan och dess historik",
        en: "Show an enrolment and its history")
    case .add: Wording(da: "Tilmeld en person", sv: "Anmäl en person", en: "Sign somebody up")
    case .addDetails:
      Wording(
        da:
          "Linjer på standard input: navn, telefon eller e-mail, og ønske, hver med kolon efter ordet; ellers "
          + "bliver der "
          + "spurgt. Fx:\n\nnavn: Karen Lund\ntelefon: 12 34 56 78\nønske: MitID på den nye telefon\n\nEr der ikke plads, "
          + "kommer personen på ventelisten.",
        sv:
          "Rader på standard in: namn, telefon eller e-post, och önskemål, med kolon efter ordet; annars ställs "
          + "frågor. Finns "
          + "det ingen plats hamnar personen på väntelistan.",
        en:
          "Lines on standard input: name, telephone or email, and wish, each with a colon after the word; else you are "
          + "asked. Where there is no seat, the person is put on the waiting list.")
    case .addExample:
      Wording(da: "et par med hver sin iPhone", sv: "ett par med var sin iPhone", en: "a couple with iPhones")
    case .accept:
      Wording(
        da: "Personen siger ja til en tilbudt plads", sv: "Personen tackar ja till en erbjuden plats",
        en: "Accept an offered seat")
    case .decline:
      Wording(
        da: "Personen siger nej til en tilbudt plads", sv: "Personen tackar nej till en erbjuden plats",
        en: "Decline an offered seat")
    case .leave:
      Wording(da: "Meld en person fra", sv: "Avanmäl en person", en: "Take somebody off the term or the list")
    case .again:
      Wording(
        da: "Tilmeld en person igen, sidst i køen", sv: "Anmäl en person på nytt, sist i kön",
        en: "Sign somebody up again, last in line")
    case .move:
      Wording(
        da: "Giv eller fratag en plads uden om køen", sv: "Ge eller ta ifrån en plats vid sidan av kön",
        en: "Give or take a seat out of turn")
    case .moveDetails:
      Wording(
        da:
          "Grunden læses fra standard input; ellers bliver der spurgt. Den står i forløbet, så I kan svare den, der "
          + "spørger.",
        sv:
          "Skälet läses från standard in; annars ställs en fråga. Det står i historiken, så att ni kan svara den "
          + "som frågar.",
        en: "The reason is read from standard input; else you are asked. It stands in the history, for whoever asks.")
    case .party:
      Wording(
        da: "Hvor mange der kommer sammen, 1-20.", sv: "Hur många som kommer tillsammans, 1–20.",
        en: "How many come together, 1-20.")
    case .device: Wording(da: "Hvad de tager med.", sv: "Vad de tar med.", en: "What they bring.")
    case .loan: Wording(da: "Vil låne en enhed.", sv: "Vill låna en enhet.", en: "Wants to borrow a device.")
    case .senior:
      Wording(
        da: "Siger selv, at personen er fyldt 65: yes eller no.",
        sv: "Säger själv att personen har fyllt 65: yes eller no.",
        en: "Says to be 65 or more: yes or no.")
    case .seniorValue: Wording(da: "yes|no", sv: "yes|no", en: "yes|no")
    case .priority:
      Wording(
        da: "Hvad der giver forrang på ventelisten.", sv: "Vad som ger förtur på väntelistan.",
        en: "What comes first on the waiting list.")
    case .to:
      Wording(
        da: "enrolled eller offered for en plads, cancelled for at tage den.",
        sv: "enrolled eller offered för en plats, cancelled för att ta den.",
        en: "enrolled or offered for a seat, cancelled to take it away.")
    case .number: Wording(da: "nummer", sv: "nummer", en: "number")
    case .numberHelp:
      Wording(
        da: "Tilmeldingens nummer på holdet.", sv: "Anmälans nummer i gruppen.",
        en: "The enrolment's number in the term.")
    case .askName: Wording(da: "Navn:", sv: "Namn:", en: "Name:")
    case .askTelephone: Wording(da: "Telefon:", sv: "Telefon:", en: "Telephone:")
    case .askEmail: Wording(da: "E-mail:", sv: "E-post:", en: "E-mail:")
    case .askWish:
      Wording(
        da: "Hvad vil personen gerne lære?", sv: "Vad vill personen lära sig?", en: "What would they like to learn?")
    case .lineNotRead:
      Wording(
        da: "Linje {n} kunne ikke læses. Begynd den med navn, telefon, e-mail eller ønske og kolon.",
        sv: "Rad {n} kunde inte läsas. Börja den med namn, telefon, e-post eller önskemål och kolon.",
        en: "Line {n} could not be read. Begin it with name, telephone, email or wish and a colon.")
    case .notANumber:
      Wording(
        da: "Skriv tilmeldingens nummer på holdet, fx 3.", sv: "Skriv anmälans nummer i gruppen, till exempel 3.",
        en: "Write the enrolment's number in the term, such as 3.")
    case .badStatus:
      Wording(
        da: "Skriv enrolled, offered eller cancelled.", sv: "Skriv enrolled, offered eller cancelled.",
        en: "Write enrolled, offered or cancelled.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .contact: Wording(da: "Telefon eller e-mail", sv: "Telefon eller e-post", en: "Telephone or e-mail")
    case .persons: Wording(da: "Antal", sv: "Antal", en: "Persons")
    case .deviceColumn: Wording(da: "Enhed", sv: "Enhet", en: "Device")
    case .status: Wording(da: "Status", sv: "Status", en: "Status")
    case .position: Wording(da: "I køen", sv: "I kön", en: "In line")
    case .answerBy: Wording(da: "Svar senest", sv: "Svar senast", en: "Answer by")
    case .none:
      Wording(
        da: "Ingen er tilmeldt. Tilmeld den første med: lods enrolment add {term}",
        sv: "Ingen är anmäld. Anmäl den första med: lods enrolment add {term}",
        en: "Nobody is enrolled. Sign up the first with: lods enrolment add {term}")
    case .wish: Wording(da: "Vil gerne lære", sv: "Vill lära sig", en: "Wants to learn")
    case .history: Wording(da: "Forløb", sv: "Historik", en: "History")
    case .alsoOffered:
      Wording(
        da: "Ring til {name} på {contact}: en plads er ledig indtil {time}.",
        sv: "Ring {name} på {contact}: en plats är ledig till {time}.",
        en: "Ring {name} on {contact}: a seat is free until {time}.")
    case .alsoOfferedByMail:
      Wording(
        da: "Skriv til {name} på {contact}: en plads er ledig indtil {time}.",
        sv: "Skriv till {name} på {contact}: en plats är ledig till {time}.",
        en: "Write to {name} at {contact}: a seat is free until {time}.")
    case .enrolled:
      Wording(
        da: "{name} har en plads på {term}.", sv: "{name} har en plats i {term}.", en: "{name} has a seat in {term}.")
    case .waits:
      Wording(
        da: "{term} er fuldt. {name} er nummer {n} på ventelisten.",
        sv: "{term} är full. {name} är nummer {n} på väntelistan.",
        en: "{term} is full. {name} is number {n} on the waiting list.")
    case .waitsTogether:
      Wording(
        da: "På {term} er der ikke plads til {persons} sammen. {name} er nummer {n} på ventelisten.",
        sv: "I {term} finns det inte plats för {persons} tillsammans. {name} är nummer {n} på väntelistan.",
        en: "{term} has no room for {persons} together. {name} is number {n} on the waiting list.")
    case .accepted: Wording(da: "{name} har sagt ja.", sv: "{name} har tackat ja.", en: "{name} has accepted.")
    case .declined: Wording(da: "{name} har sagt nej tak.", sv: "{name} har tackat nej.", en: "{name} has declined.")
    case .left: Wording(da: "{name} er meldt fra.", sv: "{name} är avanmäld.", en: "{name} has left.")
    case .moved:
      Wording(
        da: "{name} står nu som: {status}.", sv: "{name} står nu som: {status}.", en: "{name} now stands as: {status}.")
    }
  }
}
