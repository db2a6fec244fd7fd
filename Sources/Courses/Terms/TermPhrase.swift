import Language

/// The words of terms and enrolments.
enum TermPhrase: PhraseKey {
  case unknown, unknownNear, taken, badCode, textMissing, textTooLong, outOfRange, contactMissing
  case termPlanned, termClosed, termCancelled, termPast, termEnded, noEnrolment, alreadyEnrolled, full, partyTooLarge
  case noGroup, noFreeSeats, wrongStatus, seatsTaken, reasonMissing, changedMeanwhile
  case noDates, dateClosed, dateTaken, datePast, decidesLate
  case term, date, enrolment, offer, room
  case branchClosed, floor
  case fieldTitle, fieldName, fieldReason, fieldPlace, fieldSeats, fieldParty, fieldOther

  /// What a subject is called.
  static func name(of subject: TermFault.Subject) -> TermPhrase {
    switch subject {
    case .term: .term
    case .date: .date
    case .enrolment: .enrolment
    case .offer: .offer
    case .room: .room
    }
  }

  /// What a field is called.
  static func field(_ code: String) -> TermPhrase {
    switch code {
    case "title": .fieldTitle
    case "name": .fieldName
    case "reason": .fieldReason
    case "place", "table", "floor": .fieldPlace
    case "seats": .fieldSeats
    case "party": .fieldParty
    default: .fieldOther
    }
  }

  var wording: Wording {
    switch self {
    case .floor: Wording(da: "etage {floor}", sv: "våning {floor}", en: "floor {floor}")
    case .unknown:
      Wording(
        da: "{what} findes ikke. Se efter i listen.",
        sv: "{what} finns inte. Titta i listan.",
        en: "There is no such {what}. Look it up in the list.")
    case .unknownNear:
      Wording(
        da: "{what} findes ikke. Mente du {nearest}?", sv: "{what} finns inte. Menade du {nearest}?",
        en: "There is no such {what}. Did you mean {nearest}?")
    case .taken:
      Wording(
        da: "Koden er i brug. Vælg en anden.", sv: "Koden används redan. Välj en annan.",
        en: "The code is in use. Choose another.")
    case .badCode:
      Wording(
        da: "Koden kan ikke bruges. Skriv små bogstaver a–z, tal og bindestreg, og begynd med et bogstav.",
        sv: "Koden kan inte användas. Skriv små bokstäver a–z, siffror och bindestreck, och börja med en bokstav.",
        en: "The code cannot be used. Write small letters a–z, digits and hyphens, beginning with a letter.")
    case .textMissing:
      Wording(da: "Skriv {field}.", sv: "Skriv {field}.", en: "Write the {field}.")
    case .textTooLong:
      Wording(
        da: "Skriv {field} kortere: højst {limit} tegn.", sv: "Skriv {field} kortare: högst {limit} tecken.",
        en: "Write the {field} shorter: at most {limit} characters.")
    case .outOfRange:
      Wording(
        da: "Skriv {field} fra {from} til {to}.", sv: "Skriv {field} från {from} till {to}.",
        en: "Write the {field} from {from} to {to}.")
    case .contactMissing:
      Wording(
        da: "Skriv et telefonnummer eller en e-mailadresse, så I kan ringe, hvis en plads bliver ledig.",
        sv: "Skriv ett telefonnummer eller en e-postadress, så att ni kan ringa om en plats blir ledig.",
        en: "Write a telephone number or an e-mail address, so that you can call when a seat becomes free.")
    case .termPlanned:
      Wording(
        da: "Holdet er ikke åbnet for tilmelding endnu. Åbn det først.",
        sv: "Gruppen är inte öppen för anmälan än. Öppna den först.",
        en: "The term is not open for sign-up yet. Open it first.")
    case .termClosed:
      Wording(
        da: "Der er lukket for tilmelding til holdet. Vælg et andet hold, eller åbn det igen.",
        sv: "Anmälan till gruppen är stängd. Välj en annan grupp eller öppna den igen.",
        en: "Sign-up to the term is closed. Choose another term, or open it again.")
    case .termCancelled:
      Wording(
        da: "Holdet er aflyst. Vælg et andet hold.", sv: "Gruppen är inställd. Välj en annan grupp.",
        en: "The term is cancelled. Choose another term.")
    case .termPast:
      Wording(
        da: "Holdet er forbi. Vælg et andet hold.", sv: "Gruppen har varit. Välj en annan grupp.",
        en: "The term is past. Choose another term.")
    case .termEnded:
      Wording(
        da: "Holdet er afsluttet og talt op. Det kan ikke ændres mere.",
        sv: "Gruppen är avslutad och räknad. Den kan inte ändras längre.",
        en: "The term has ended and is counted. It can no longer be changed.")
    case .noEnrolment:
      Wording(
        da: "I en åben café melder man sig ikke til. Tæl i stedet dem, der kommer.",
        sv: "Till ett öppet kafé anmäler man sig inte. Räkna i stället dem som kommer.",
        en: "Nobody signs up to a drop-in café. Count those who come instead.")
    case .alreadyEnrolled:
      Wording(
        da: "Personen står allerede på holdet: {status}.", sv: "Personen finns redan i gruppen: {status}.",
        en: "The person is already in the term: {status}.")
    case .full:
      Wording(
        da: "Holdet er fuldt, og ventelisten er fuld. Vælg et andet hold, eller gør ventelisten længere.",
        sv: "Gruppen är full och väntelistan är full. Välj en annan grupp eller gör väntelistan längre.",
        en: "The term is full, and so is its waiting list. Choose another term, or make the list longer.")
    case .partyTooLarge:
      Wording(
        da: "Så mange er der ikke plads til sammen: højst {n}. Del dem på flere hold.",
        sv: "Så många får inte plats tillsammans: högst {n}. Dela upp dem på flera grupper.",
        en: "There is no room for so many together: at most {n}. Part them over several terms.")
    case .noGroup:
      Wording(
        da: "Holdet er kun for bestemte enheder. Skriv, hvilken enhed det drejer sig om, eller vælg et andet hold.",
        sv: "Gruppen är bara för vissa enheter. Skriv vilken enhet det gäller eller välj en annan grupp.",
        en: "The term is for certain devices only. Say which device it is about, or choose another term.")
    case .noFreeSeats:
      Wording(
        da: "Der er ikke plads. Giv holdet flere pladser, eller flyt en anden først.",
        sv: "Det finns ingen plats. Ge gruppen fler platser eller flytta någon annan först.",
        en: "There is no seat. Give the term more seats, or move somebody else first.")
    case .wrongStatus:
      Wording(
        da: "Det kan ikke gøres nu. Tilmeldingen står sådan: {status}.",
        sv: "Det går inte nu. Anmälan står så här: {status}.",
        en: "That cannot be done now. The enrolment stands like this: {status}.")
    case .seatsTaken:
      Wording(
        da: "{n} {n|plads|pladser} er optaget. Alle skal stadig have plads, også i den gruppe, deres enhed hører til.",
        sv: "{n} {n|plats är upptagen|platser är upptagna}. Alla måste ha plats kvar, även i den del som är för deras "
          + "enhet.",
        en: "{n} {n|seat is|seats are} taken. All must keep a seat, also in the group that is for their device.")
    case .reasonMissing:
      Wording(
        da: "Skriv hvorfor. Den, der spørger, skal kunne få et svar.",
        sv: "Skriv varför. Den som frågar ska kunna få ett svar.",
        en: "Write why. Whoever asks shall have an answer.")
    case .changedMeanwhile:
      Wording(
        da: "En anden har ændret holdet imens. Se det igen, og prøv så en gang til.",
        sv: "Någon annan har ändrat gruppen under tiden. Titta på den igen och försök sedan en gång till.",
        en: "Somebody else has changed the term meanwhile. Look at it again, then try once more.")
    case .noDates:
      Wording(
        da: "Holdet skal have mindst en dato.", sv: "Gruppen måste ha minst ett datum.",
        en: "The term must have at least one date.")
    case .dateClosed:
      Wording(
        da: "Den {day} er der lukket: {name}. Vælg en anden dag.",
        sv: "Den {day} är det stängt: {name}. Välj en annan dag.",
        en: "It is closed on {day}: {name}. Choose another day.")
    case .dateTaken:
      Wording(
        da: "Holdet mødes allerede den {day}.", sv: "Gruppen träffas redan den {day}.",
        en: "The term meets on {day} already.")
    case .datePast:
      Wording(
        da: "Den {day} er forbi. Vælg en dag, der kommer.", sv: "Den {day} har varit. Välj en dag som kommer.",
        en: "{day} is past. Choose a day to come.")
    case .decidesLate:
      Wording(
        da: "Det skal afgøres senest den dag, holdet begynder: {day}. Vælg en tidligere dag.",
        sv: "Det måste avgöras senast den dag gruppen börjar: {day}. Välj en tidigare dag.",
        en: "It must be decided no later than the day the term begins: {day}. Choose an earlier day.")
    case .term: Wording(da: "Holdet", sv: "Gruppen", en: "term")
    case .date: Wording(da: "Datoen", sv: "Datumet", en: "date")
    case .enrolment: Wording(da: "Tilmeldingen", sv: "Anmälan", en: "enrolment")
    case .offer: Wording(da: "Tilbuddet", sv: "Kursupplägget", en: "offer")
    case .room: Wording(da: "Lokalet", sv: "Lokalen", en: "room")
    case .branchClosed: Wording(da: "stedet er lukket", sv: "enheten är stängd", en: "the branch is closed")
    case .fieldTitle: Wording(da: "titlen", sv: "titeln", en: "title")
    case .fieldName: Wording(da: "navnet", sv: "namnet", en: "name")
    case .fieldReason: Wording(da: "grunden", sv: "skälet", en: "reason")
    case .fieldPlace: Wording(da: "stedet", sv: "platsen", en: "place")
    case .fieldSeats: Wording(da: "antallet af pladser", sv: "antalet platser", en: "number of seats")
    case .fieldParty: Wording(da: "hvor mange der kommer", sv: "hur många som kommer", en: "number who come")
    case .fieldOther: Wording(da: "værdien", sv: "värdet", en: "value")
    }
  }
}
