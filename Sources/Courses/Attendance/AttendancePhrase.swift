import Language

/// The words of who came, and of the papers about it.
enum AttendancePhrase: PhraseKey {
  case ended, dateCancelled, dateToCome, noSeat, cameOutOfRange, countOutOfRange, tooManySeniors, hasList, notOver
  case listsMissing, listIncomplete, noLists, notCompleted, nobodyCompleted, nameGone
  case list, clock, number, name, together, walkIns, allWhoCame, seniors, keepSafe, dossier

  var wording: Wording {
    switch self {
    case .ended:
      Wording(
        da: "Det er mere end {n} dage siden, holdet sluttede, så listen kan ikke rettes mere. Er noget forkert, så sig "
          + "det til den, der laver årets rapport.",
        sv: "Det är mer än {n} dagar sedan gruppen slutade, så listan kan inte rättas längre. Är något fel, säg det "
          + "till den som gör årets rapport.",
        en: "The term ended more than {n} days ago, so the list can no longer be changed. If something is wrong, tell "
          + "whoever writes the yearly report.")
    case .dateCancelled:
      Wording(
        da: "Den {day} er aflyst, så der er ingen liste at føre.",
        sv: "Den {day} är inställd, så det finns ingen lista att föra.",
        en: "{day} is cancelled, so there is no list to keep.")
    case .dateToCome:
      Wording(
        da: "Den {day} er ikke kommet endnu. Skriv listen på dagen.",
        sv: "Den {day} har inte varit än. Fyll i listan samma dag.",
        en: "{day} is still to come. Keep the list on the day.")
    case .noSeat:
      Wording(
        da: "Et af numrene har ikke en plads på holdet. Er der kommet nogen, som venter eller er tilbudt en plads, så "
          + "giv dem først pladsen.",
        sv: "Ett av numren har ingen plats i gruppen. Har någon kommit som väntar eller har erbjudits en plats, ge "
          + "personen platsen först.",
        en: "One of the numbers has no seat in the term. If somebody came who waits or was offered a seat, first give "
          + "it to them.")
    case .cameOutOfRange:
      Wording(
        da: "Der er tilmeldt {n} sammen. Skriv et tal fra 1 til {n}, eller skriv dem som udeblevet.",
        sv: "De är {n} i sällskapet. Skriv ett tal från 1 till {n} eller markera dem som uteblivna.",
        en: "The party has {n}. Write a number from 1 to {n}, or mark them absent.")
    case .countOutOfRange:
      Wording(
        da: "Tallet skal være fra 0 til {n}.", sv: "Talet måste vara mellan 0 och {n}.",
        en: "The number must be from 0 to {n}.")
    case .tooManySeniors:
      Wording(
        da: "Der kan ikke være flere på 65+, end der kom: {n}.",
        sv: "Det kan inte vara fler på 65+ än som kom: {n}.",
        en: "There cannot be more of 65+ than came: {n}.")
    case .hasList:
      Wording(
        da: "Der er skrevet, hvem der kom den {day}, så den er holdt. Læg en ny dato til i stedet for at flytte den.",
        sv: "Det står redan vilka som kom den {day}, så den har hållits. Lägg till ett nytt datum i stället för att "
          + "flytta det.",
        en: "Who came on {day} is written down, so it was held. Add a new date instead of moving it.")
    case .notOver:
      Wording(
        da: "Holdet mødes sidste gang den {day}. Afslut det, når I har været der.",
        sv: "Gruppen träffas sista gången den {day}. Avsluta den när ni har träffats.",
        en: "The term meets for the last time on {day}. End it once you have met.")
    case .listIncomplete:
      Wording(
        da: "Holdet er afsluttet, og datoen havde ingen liste. Sæt et mærke ud for alle, og gem så.",
        sv: "Gruppen är avslutad och datumet hade ingen lista. Markera alla och spara sedan.",
        en: "The term has ended, and the date had no list. Mark everybody, and then save.")
    case .listsMissing:
      Wording(
        da:
          "Der mangler en liste for {n} {n|dato|datoer}: {days}. Skriv, hvem der kom. Var der ingen liste, kan holdet "
          + "afsluttes uden; så tæller de datoer ikke med for nogen.",
        sv:
          "Det saknas en lista för {n} datum: {days}. Skriv vilka som kom. Fanns det ingen lista kan gruppen avslutas "
          + "utan den; då räknas de datumen inte för någon.",
        en: "A list is missing for {n} {n|date|dates}: {days}. Write who came. If there was no list, the term can be "
          + "ended without; then those dates count for nobody.")
    case .noLists:
      Wording(
        da:
          "Der står intet om, hvem der kom. Skriv det for mindst en dato. Blev holdet aldrig til noget, så aflys det.",
        sv: "Det står inget om vilka som kom. Skriv det för minst ett datum. Blev gruppen aldrig av, ställ in den.",
        en: "Nothing is written of who came. Write it for at least one date. If the term was never held, cancel it.")
    case .notCompleted:
      Wording(
        da: "Kursusbevis er til dem, der har gennemført. Tilmeldingen står sådan: {status}.",
        sv: "Kursintyg är till för dem som har genomfört kursen. Anmälan står så här: {status}.",
        en: "A certificate is for those who completed. The enrolment stands like this: {status}.")
    case .nobodyCompleted:
      Wording(
        da: "Der er ingen at skrive kursusbevis til: ingen har gennemført, eller navnene er slettet. Er holdet ikke "
          + "afsluttet, så gør det først.",
        sv: "Det finns ingen att skriva kursintyg för: ingen har genomfört kursen, eller så är namnen raderade. Är "
          + "gruppen inte avslutad, avsluta den först.",
        en: "There is nobody to write a certificate for: none completed, or the names are gone. If the term has not "
          + "ended, end it first.")
    case .nameGone:
      Wording(
        da: "Navnet er slettet, så der kan ikke skrives et kursusbevis.",
        sv: "Namnet är raderat, så det går inte att skriva något kursintyg.",
        en: "The name is gone, so no certificate can be written.")
    case .list: Wording(da: "Fremmødeliste", sv: "Närvarolista", en: "Attendance list")
    case .clock: Wording(da: "kl. {from}–{to}", sv: "kl. {from}–{to}", en: "{from}–{to}")
    case .number: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .together:
      Wording(da: "sammen med nr. {n}", sv: "tillsammans med nr {n}", en: "together with no. {n}")
    case .walkIns: Wording(da: "Kom uden tilmelding", sv: "Kom utan anmälan", en: "Came without signing up")
    case .allWhoCame: Wording(da: "Kom i alt", sv: "Kom totalt", en: "Came in all")
    case .seniors: Wording(da: "– heraf 65+", sv: "– varav 65+", en: "– of them 65+")
    case .keepSafe:
      Wording(
        da: "Der står navne på listen. Lad den ikke ligge fremme, og makulér den, når den er tastet ind.",
        sv: "Listan innehåller namn. Låt den inte ligga framme, och strimla den när uppgifterna är inmatade.",
        en: "There are names on this list. Do not leave it lying, and shred it once it is typed in.")
    case .dossier: Wording(da: "Fremmøde på kurser", sv: "Närvaro på kurser", en: "Attendance of courses")
    }
  }
}
