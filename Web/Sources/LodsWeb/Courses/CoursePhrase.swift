import Language

/// The words of the list of terms and of a term's page.
enum CoursePhrase: PhraseKey {
  case tabs, tabTerm, toCalls, noTerms, noTermsHint, search, season, seasonComing, seasonPast, allBranches, state
  case allStates, term, nextDate, seats, free, waiting, enrolled, offered, takenOf, ofSeats, dropIn
  case clashes, clashMore, clashRoom, clashClosed, clashSeats, clashHelper, clashBackup, clashAway, clashKit
  case withSeat, waitingList, nobodyYet, nobodyWaits, gone, goneTitle, inLine, name, contact, remarks, answerBy
  case persons, loan, allDevices, erased, doubles, doublesHint, doubleNumber, takeOut
  case dates, dateCancelled, dateChanged, facts, offer, kind, teacher, noTeacher, kit, price, isFree, queue, listLimit
  case curriculum, newerVersion, chooseVersion
  case least, decides, decided, priority, spoken
  case faultPlanned, faultClosed, faultNoEnrolment, faultGone, faultNotDue, faultNothingToDecide, faultNotActive

  var wording: Wording {
    switch self {
    case .tabs: Wording(da: "Sider om holdet", sv: "Sidor om gruppen", en: "Pages of the term")
    case .tabTerm: Wording(da: "Holdet", sv: "Gruppen", en: "The term")
    case .toCalls: Wording(da: "Ring til disse i dag", sv: "Ring de här i dag", en: "Ring these today")
    case .noTerms: Wording(da: "Ingen hold her", sv: "Inga grupper här", en: "No terms here")
    case .noTermsHint:
      Wording(
        da: "Vælg noget andet ovenfor, eller planlæg et hold.", sv: "Välj något annat ovan eller planera en grupp.",
        en: "Choose something else above, or plan a term.")
    case .search: Wording(da: "Søg i titler", sv: "Sök i titlar", en: "Search titles")
    case .season: Wording(da: "Hvornår", sv: "När", en: "When")
    case .seasonComing: Wording(da: "I gang og på vej", sv: "Pågår och kommer", en: "Now and to come")
    case .seasonPast: Wording(da: "Forbi", sv: "Har varit", en: "Past")
    case .allBranches: Wording(da: "Alle mine biblioteker", sv: "Alla mina bibliotek", en: "All my branches")
    case .state: Wording(da: "Status", sv: "Status", en: "State")
    case .allStates: Wording(da: "Alle", sv: "Alla", en: "All")
    case .term: Wording(da: "Hold", sv: "Grupp", en: "Term")
    case .nextDate: Wording(da: "Næste gang", sv: "Nästa gång", en: "Next date")
    case .seats: Wording(da: "Pladser", sv: "Platser", en: "Seats")
    case .free: Wording(da: "Ledige", sv: "Lediga", en: "Free")
    case .waiting: Wording(da: "Venter", sv: "Väntar", en: "Waiting")
    case .enrolled: Wording(da: "Tilmeldt", sv: "Anmälda", en: "Enrolled")
    case .offered: Wording(da: "Tilbudt en plads", sv: "Erbjudna plats", en: "Offered a seat")
    case .takenOf: Wording(da: "{n} af {all}", sv: "{n} av {all}", en: "{n} of {all}")
    case .ofSeats: Wording(da: "af {n} pladser", sv: "av {n} platser", en: "of {n} seats")
    case .dropIn: Wording(da: "Uden tilmelding", sv: "Utan anmälan", en: "Drop in")
    case .clashes: Wording(da: "Det passer ikke sammen", sv: "Det går inte ihop", en: "This does not fit together")
    case .clashMore:
      Wording(
        da: "Det samme gælder {n} {n|dag|dage} til.", sv: "Detsamma gäller {n} {n|dag|dagar} till.",
        en: "The same on {n} more {n|day|days}.")
    case .clashRoom:
      Wording(
        da: "{what} bruges også til {terms} {day} kl. {time}. Flyt en dato, eller vælg et andet lokale.",
        sv: "{what} används också till {terms} {day} kl. {time}. Flytta ett datum eller välj en annan lokal.",
        en: "{what} is also used for {terms} on {day} at {time}. Move a date, or choose another room.")
    case .clashClosed:
      Wording(
        da: "{what} bruges ikke efter {last}, men holdet mødes {day}. Vælg noget andet.",
        sv: "{what} används inte efter {last}, men gruppen träffas {day}. Välj något annat.",
        en: "{what} is not used after {last}, but the term meets on {day}. Choose something else.")
    case .clashSeats:
      Wording(
        da: "{what} har {has} pladser, og holdet har {needs}. Vælg et større lokale, eller færre pladser.",
        sv: "{what} har {has} platser och gruppen har {needs}. Välj en större lokal eller färre platser.",
        en: "{what} has {has} seats, and the term has {needs}. Choose a larger room, or fewer seats.")
    case .clashHelper:
      Wording(
        da: "{what} skal være to steder {day} kl. {time}: også {terms}. Find en anden til det ene.",
        sv: "{what} ska vara på två ställen {day} kl. {time}: även {terms}. Hitta någon annan till det ena.",
        en: "{what} is needed in two places on {day} at {time}: also {terms}. Find somebody else for one of them.")
    case .clashBackup:
      Wording(
        da: "{what} er afløser og kan blive kaldt to steder {day} kl. {time}: også {terms}.",
        sv: "{what} är ersättare och kan bli kallad till två ställen {day} kl. {time}: även {terms}.",
        en: "{what} is a backup and could be needed in two places on {day} at {time}: also {terms}.")
    case .clashAway:
      Wording(
        da: "{what} er på holdet, men står som: {state}. Find en anden.",
        sv: "{what} är med i gruppen men står som: {state}. Hitta någon annan.",
        en: "{what} is on the term but stands as: {state}. Find somebody else.")
    case .clashKit:
      Wording(
        da: "{what}: der er {has}, og der er lånt {needs} ud {day} kl. {time}.",
        sv: "{what}: det finns {has} och {needs} är utlånade {day} kl. {time}.",
        en: "{what}: there are {has}, and {needs} are lent on {day} at {time}.")
    case .withSeat: Wording(da: "Har en plads", sv: "Har en plats", en: "Have a seat")
    case .waitingList: Wording(da: "Venteliste", sv: "Väntelista", en: "Waiting list")
    case .nobodyYet: Wording(da: "Ingen endnu.", sv: "Ingen ännu.", en: "Nobody yet.")
    case .nobodyWaits: Wording(da: "Ingen venter.", sv: "Ingen väntar.", en: "Nobody waits.")
    case .gone:
      Wording(
        da: "Har meldt fra eller sagt nej: {n}", sv: "Har avanmält sig eller tackat nej: {n}",
        en: "Left or declined: {n}")
    case .doubles: Wording(da: "Måske tilmeldt to gange", sv: "Kanske anmäld två gånger", en: "Perhaps signed up twice")
    case .doublesHint:
      Wording(
        da:
          "Ring og spørg, om det er den samme. Er det den samme, så tag den ene ud; pladsen går videre til den næste.",
        sv: "Ring och fråga om det är samma person. I så fall ta ut den ena; platsen går vidare till nästa.",
        en: "Ring and ask whether it is the same person. If so, take one of the two out; the seat goes on to the next.")
    case .doubleNumber: Wording(da: "tilmelding {n}", sv: "anmälan {n}", en: "sign-up {n}")
    case .takeOut: Wording(da: "Tag denne ud", sv: "Ta ut den här", en: "Take this one out")
    case .goneTitle:
      Wording(da: "Har meldt fra eller sagt nej", sv: "Har avanmält sig eller tackat nej", en: "Left or declined")
    case .inLine: Wording(da: "I køen", sv: "I kön", en: "In line")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .contact: Wording(da: "Telefon", sv: "Telefon", en: "Telephone")
    case .remarks: Wording(da: "Bemærk", sv: "Obs", en: "Note")
    case .answerBy: Wording(da: "Svar senest {when}", sv: "Svar senast {when}", en: "Answer by {when}")
    case .persons: Wording(da: "{n} personer", sv: "{n} personer", en: "{n} persons")
    case .loan: Wording(da: "låner enhed", sv: "lånar enhet", en: "borrows a device")
    case .allDevices: Wording(da: "Alle enheder", sv: "Alla enheter", en: "All devices")
    case .erased: Wording(da: "Slettet", sv: "Raderad", en: "Erased")
    case .dates: Wording(da: "Datoer", sv: "Datum", en: "Dates")
    case .dateCancelled: Wording(da: "Aflyst", sv: "Inställt", en: "Cancelled")
    case .dateChanged: Wording(da: "Ændret", sv: "Ändrat", en: "Changed")
    case .facts: Wording(da: "Om holdet", sv: "Om gruppen", en: "About the term")
    case .offer: Wording(da: "Tilbud", sv: "Kursupplägg", en: "Offer")
    case .curriculum: Wording(da: "Undervisningsforløb", sv: "Kursinnehåll", en: "Curriculum")
    case .newerVersion:
      Wording(
        da: "Der er en nyere version: {version}", sv: "Det finns en nyare version: {version}",
        en: "There is a newer version: {version}")
    case .chooseVersion: Wording(da: "Vælg version", sv: "Välj version", en: "Choose the version")
    case .kind: Wording(da: "Form", sv: "Form", en: "Kind")
    case .teacher: Wording(da: "Underviser", sv: "Lärare", en: "Teacher")
    case .noTeacher: Wording(da: "Ingen endnu", sv: "Ingen ännu", en: "Nobody yet")
    case .kit: Wording(da: "Udstyr", sv: "Utrustning", en: "Kit")
    case .price: Wording(da: "Pris", sv: "Pris", en: "Price")
    case .isFree: Wording(da: "Gratis", sv: "Gratis", en: "Free of charge")
    case .queue: Wording(da: "Ledig plads går til", sv: "Ledig plats går till", en: "A free seat goes to")
    case .listLimit:
      Wording(da: "Pladser på ventelisten", sv: "Platser på väntelistan", en: "Places on the waiting list")
    case .least: Wording(da: "Mindste antal deltagere", sv: "Minsta antal deltagare", en: "Fewest participants")
    case .decides: Wording(da: "Afgøres", sv: "Avgörs", en: "Decided on")
    case .decided: Wording(da: "Besluttet gennemført", sv: "Beslutat att gruppen blir av", en: "Decided to be held")
    case .priority: Wording(da: "Forrang", sv: "Förtur", en: "Priority")
    case .spoken: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .faultPlanned:
      Wording(
        da: "Holdet er ikke åbnet for tilmelding endnu. Den, der planlægger hold, kan åbne det på holdets side.",
        sv: "Gruppen är inte öppen för anmälan än. Den som planerar grupper kan öppna den på gruppens sida.",
        en: "The term is not open for sign-up yet. Whoever plans terms can open it on the term's page.")
    case .faultClosed:
      Wording(
        da: "Der er lukket for tilmelding til holdet. Vælg et andet hold, eller få det åbnet igen på holdets side.",
        sv: "Anmälan till gruppen är stängd. Välj en annan grupp eller få den öppnad igen på gruppens sida.",
        en: "Sign-up to the term is closed. Choose another term, or have it opened again on the term's page.")
    case .faultNoEnrolment:
      Wording(
        da: "I en åben café melder man sig ikke til. Man kommer bare.",
        sv: "Till ett öppet kafé anmäler man sig inte. Man kommer bara.",
        en: "Nobody signs up to a drop-in café. One just comes.")
    case .faultGone:
      Wording(
        da: "Det findes ikke mere. Måske har en kollega ændret det imens. Se siden igen.",
        sv: "Det finns inte längre. Kanske har en kollega ändrat det under tiden. Titta på sidan igen.",
        en: "It is no longer there. Perhaps a colleague has changed it meanwhile. Look at the page again.")
    case .faultNotDue:
      Wording(
        da: "Der er ikke mere at give personen besked om.", sv: "Det finns inget mer att meddela personen.",
        en: "There is nothing more to tell the person.")
    case .faultNotActive:
      Wording(
        da: "Personen er ikke længere aktiv og kan ikke sættes på et hold. Vælg en anden.",
        sv: "Personen är inte längre aktiv och kan inte sättas in i en grupp. Välj någon annan.",
        en: "The person is no longer active and cannot be put on a term. Choose somebody else.")
    case .faultNothingToDecide:
      Wording(
        da: "Holdet gennemføres, uanset hvor mange der er tilmeldt. Sæt et mindste antal først.",
        sv: "Gruppen blir av oavsett hur många som är anmälda. Sätt ett minsta antal först.",
        en: "The term is held however many sign up. Set a smallest number first.")
    }
  }
}
