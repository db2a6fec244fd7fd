import Language

/// The texts of the page for a team on the road, also those that its script writes.
enum RoadPhrase: PhraseKey {
  case title, lead, today, tomorrow, before, after, teams, days, noTeam, nothing, tour, ring, prep, count
  case counted, home, homeWhy, homeOpen, needsScript
  case keepTitle, keepWhat, keepLater, keep, keepAgain, remove, kept, keptUntil, keptList, keptFailed, keepNot, renewed,
    removed,
    isOld, isBack, fetchPage, signedOut, signInFirst, nothingKept
  case formTitle, saveHere, close, draftKept
  case queueTitle, waits, waitsCount, waitsHere, decide, signInToSend, sentAt, allSent, away, failing, otherAccount,
    othersWait
  case sendNow, edit, drop, dropSure, dropYes, dropNo, refused, tooLate, notKept, unscreened, written
  case clashOther, clashCounted, clashMoved, clashEnded, theirs, mine, addMine, countMine, countOwn, figures, noDay
  case tooOld, numberWrong, nobodyHelped, minutesMissing, mineLine, more, less

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Med på turen", sv: "Med på turen", en: "On the road")
    case .lead:
      Wording(
        da: "Stoppene i den rækkefølge, I kører dem. Tæl besøget her, også uden forbindelse.",
        sv: "Stoppen i den ordning ni kör dem. Räkna besöket här, även utan uppkoppling.",
        en: "The stops in the order you drive them. Count the visit here, also without a connection.")
    case .today: Wording(da: "I dag", sv: "I dag", en: "Today")
    case .tomorrow: Wording(da: "I morgen", sv: "I morgon", en: "Tomorrow")
    case .before: Wording(da: "Dagen før", sv: "Dagen före", en: "Day before")
    case .after: Wording(da: "Dagen efter", sv: "Dagen efter", en: "Day after")
    case .teams: Wording(da: "Udehold", sv: "Team", en: "Teams")
    case .days: Wording(da: "Dage", sv: "Dagar", en: "Days")
    case .noTeam:
      Wording(
        da: "Der er ikke noget udehold på dine biblioteker.", sv: "Det finns inget team på dina bibliotek.",
        en: "There is no team at your branches.")
    case .nothing:
      Wording(
        da: "{team} har ingen besøg den dag. Vælg en anden dag eller et andet udehold.",
        sv: "{team} har inga besök den dagen. Välj en annan dag eller ett annat team.",
        en: "{team} has no visits that day. Choose another day or another team.")
    case .tour: Wording(da: "{day} · {team}", sv: "{day} · {team}", en: "{day} · {team}")
    case .ring: Wording(da: "Ring {number}", sv: "Ring {number}", en: "Ring {number}")
    case .prep: Wording(da: "Gør klar", sv: "Förbered", en: "Getting ready")
    case .count: Wording(da: "Tæl besøget", sv: "Räkna besöket", en: "Count the visit")
    case .counted: Wording(da: "Talt med", sv: "Räknat", en: "Counted")
    case .home: Wording(da: "Hjemmebesøg", sv: "Hembesök", en: "Home visit")
    case .homeWhy:
      Wording(
        da: "Kræver forbindelse: hvem og hvor gemmes aldrig på telefonen.",
        sv: "Kräver uppkoppling: vem och var sparas aldrig på telefonen.",
        en: "Needs a connection: who and where are never kept on the telephone.")
    case .homeOpen: Wording(da: "Åbn besøget", sv: "Öppna besöket", en: "Open the visit")
    case .needsScript:
      Wording(
        da: "Uden forbindelse virker siden kun, når browseren må køre scripts.",
        sv: "Utan uppkoppling fungerar sidan bara när webbläsaren får köra skript.",
        en: "Without a connection the page only works where the browser may run scripts.")
    case .keepTitle: Wording(da: "Uden forbindelse", sv: "Utan uppkoppling", en: "Without a connection")
    case .keepWhat:
      Wording(
        da: "Tag turen med, så kan du åbne den uden forbindelse. Telefonen gemmer steder, tider, stedernes "
          + "telefonnumre og det, I skal have med. Ingen navne, og af hjemmebesøg kun tidspunktet.",
        sv: "Ta med turen, så kan du öppna den utan uppkoppling. Telefonen sparar platser, tider, platsernas "
          + "telefonnummer och det ni ska ha med. Inga namn, och av hembesök bara tidpunkten.",
        en: "Take the round along to open it without a connection. The telephone keeps places, times, the places' "
          + "telephone numbers and what to bring. No names, and of home visits the time alone.")
    case .keepLater:
      Wording(
        da: "Turen kan tages med på telefonen fra {day}.", sv: "Turen kan tas med på telefonen från {day}.",
        en: "The round can be taken along on the telephone from {day}.")
    case .keep: Wording(da: "Tag turen med", sv: "Ta med turen", en: "Take the round along")
    case .keepAgain: Wording(da: "Hent den nyeste", sv: "Hämta den senaste", en: "Fetch the newest")
    case .remove: Wording(da: "Slet fra telefonen", sv: "Ta bort från telefonen", en: "Delete from the telephone")
    case .kept:
      Wording(
        da: "Turen er gemt på telefonen, som den var {time}.", sv: "Turen är sparad på telefonen, som den var {time}.",
        en: "The round is kept on the telephone, as it was {time}.")
    case .keptUntil:
      Wording(
        da: "Den slettes, når du logger ud, og første gang Lods åbnes efter {day}.",
        sv: "Den tas bort när du loggar ut, och första gången Lods öppnas efter {day}.",
        en: "It is deleted when you sign out, and the first time Lods is opened after {day}.")
    case .keptList: Wording(da: "Gemt på telefonen", sv: "Sparat på telefonen", en: "Kept on the telephone")
    case .keptFailed:
      Wording(
        da: "Turen kunne ikke gemmes. Prøv igen, når der er forbindelse.",
        sv: "Turen kunde inte sparas. Försök igen när det finns uppkoppling.",
        en: "The round could not be kept. Try again when there is a connection.")
    case .keepNot:
      Wording(
        da: "Browseren kan ikke gemme turen. Det kræver en adresse med https og et vindue, der ikke er privat. "
          + "Udskriv køresedlen i stedet.",
        sv: "Webbläsaren kan inte spara turen. Det kräver en adress med https och ett fönster som inte är privat. "
          + "Skriv ut körschemat i stället.",
        en: "The browser cannot keep the round. It takes an address with https and a window that is not private. "
          + "Print the route sheet instead.")
    case .renewed:
      Wording(
        da: "Turen er ændret, siden du tog den med. Telefonen har nu den nyeste.",
        sv: "Turen har ändrats sedan du tog med den. Telefonen har nu den senaste.",
        en: "The round has changed since you took it along. The telephone now has the newest.")
    case .isBack:
      Wording(
        da: "Der er forbindelse. Du ser turen, som den var {time}.",
        sv: "Det finns uppkoppling. Du ser turen som den var {time}.",
        en: "There is a connection. You see the round as it was {time}.")
    case .fetchPage: Wording(da: "Hent den nyeste", sv: "Hämta den senaste", en: "Fetch the newest")
    case .signedOut:
      Wording(
        da: "Der er forbindelse, men du er ikke logget ind. Log ind for at se turen.",
        sv: "Det finns uppkoppling, men du är inte inloggad. Logga in för att se turen.",
        en: "There is a connection, but you are not signed in. Sign in to see the round.")
    case .removed:
      Wording(
        da: "Turen er slettet fra telefonen.", sv: "Turen är borttagen från telefonen.",
        en: "The round is deleted from the telephone.")
    case .isOld:
      Wording(
        da: "Ingen forbindelse. Du ser turen, som den var {time}.",
        sv: "Ingen uppkoppling. Du ser turen som den var {time}.",
        en: "No connection. You see the round as it was {time}.")
    case .signInFirst: Wording(da: "Log ind", sv: "Logga in", en: "Sign in")
    case .nothingKept:
      Wording(
        da: "Telefonen har ingen tur til dig. Når der er forbindelse, åbner du siden igen og trykker »Tag turen med«.",
        sv:
          "Telefonen har ingen tur åt dig. När det finns uppkoppling öppnar du sidan igen och trycker ”Ta med turen”.",
        en: "The telephone has no round for you. Open the page again when there is a connection and press “Take the "
          + "round along”.")
    case .formTitle: Wording(da: "Tæl besøget: {name}", sv: "Räkna besöket: {name}", en: "Count the visit: {name}")
    case .saveHere: Wording(da: "Gem besøget", sv: "Spara besöket", en: "Save the visit")
    case .close: Wording(da: "Luk", sv: "Stäng", en: "Close")
    case .draftKept:
      Wording(
        da: "Det, du har skrevet, står her, når du åbner igen.", sv: "Det du har skrivit står kvar när du öppnar igen.",
        en: "What you have typed is here when you open it again.")
    case .queueTitle: Wording(da: "Talte besøg", sv: "Räknade besök", en: "Counted visits")
    case .waits: Wording(da: "Venter på at blive sendt", sv: "Väntar på att skickas", en: "Waits to be sent")
    case .waitsCount:
      Wording(
        da: "{n} besøg venter på telefonen og sendes, når der er forbindelse.",
        sv: "{n} besök väntar på telefonen och skickas när det finns uppkoppling.",
        en: "{n} {n|visit waits|visits wait} on the telephone and will be sent when there is a connection.")
    case .waitsHere:
      Wording(
        da: "{n} besøg venter på telefonen.", sv: "{n} besök väntar på telefonen.",
        en: "{n} {n|visit waits|visits wait} on the telephone.")
    case .decide: Wording(da: "Venter på dit svar", sv: "Väntar på ditt svar", en: "Waits for your answer")
    case .signInToSend:
      Wording(
        da: "Log ind for at sende {n} besøg", sv: "Logga in för att skicka {n} besök",
        en: "Sign in to send {n} {n|visit|visits}")
    case .sentAt: Wording(da: "Sendt", sv: "Skickat", en: "Sent")
    case .allSent: Wording(da: "Alt er sendt.", sv: "Allt är skickat.", en: "All is sent.")
    case .away:
      Wording(da: "Der er ingen forbindelse.", sv: "Det finns ingen uppkoppling.", en: "There is no connection.")
    case .failing:
      Wording(
        da: "Lods svarer ikke rigtigt. Det prøves igen om lidt.",
        sv: "Lods svarar inte som det ska. Ett nytt försök görs strax.",
        en: "Lods does not answer properly. It is tried again in a while.")
    case .otherAccount:
      Wording(
        da: "Kontoen, der er logget ind, kan ikke sende besøgene.",
        sv: "Kontot som är inloggat kan inte skicka besöken.",
        en: "The account that is signed in cannot send the visits.")
    case .othersWait:
      Wording(
        da: "{n} besøg fra en anden konto venter på telefonen. De sendes, når den, der skrev dem, logger ind.",
        sv: "{n} besök från ett annat konto väntar på telefonen. De skickas när den som skrev dem loggar in.",
        en: "{n} {n|visit|visits} of another account {n|waits|wait} on the telephone, and will be sent when whoever "
          + "wrote them signs in.")
    case .sendNow: Wording(da: "Send nu", sv: "Skicka nu", en: "Send now")
    case .edit: Wording(da: "Ret", sv: "Ändra", en: "Change")
    case .drop: Wording(da: "Slet mit", sv: "Ta bort mitt", en: "Delete mine")
    case .dropSure:
      Wording(
        da: "Er du sikker? Det, du har skrevet om {name}, bliver ikke talt med.",
        sv: "Är du säker? Det du har skrivit om {name} räknas inte.",
        en: "Are you sure? What you have written about {name} will not be counted.")
    case .dropYes: Wording(da: "Ja, slet", sv: "Ja, ta bort", en: "Yes, delete")
    case .dropNo: Wording(da: "Behold", sv: "Behåll", en: "Keep")
    case .refused:
      Wording(da: "Kan ikke tælles, som det er", sv: "Kan inte räknas som det är", en: "Cannot be counted as it is")
    case .tooLate: Wording(da: "Ikke sendt, for gammelt", sv: "Inte skickat, för gammalt", en: "Not sent, too old")
    case .notKept:
      Wording(
        da: "Browseren gemmer intet, fx fordi vinduet er privat. Luk ikke siden, før alt er sendt.",
        sv:
          "Webbläsaren sparar inget, till exempel för att fönstret är privat. Stäng inte sidan förrän allt är skickat.",
        en: "The browser keeps nothing, as in a private window. Do not close the page before all is sent.")
    case .unscreened:
      Wording(
        da: "Teksten kan ikke læses igennem for personoplysninger lige nu. Slet den, eller skriv den, når der er "
          + "forbindelse.",
        sv: "Texten kan inte läsas igenom efter personuppgifter just nu. Ta bort den, eller skriv den när det finns "
          + "uppkoppling.",
        en: "The text cannot be looked through for personal data just now. Delete it, or write it when there is a "
          + "connection.")
    case .written: Wording(da: "skrevet {time}", sv: "skrivet {time}", en: "written {time}")
    case .clashOther:
      Wording(
        da: "Du har sendt det her besøg før, med andre tal. Det første er talt med, og det her lægges ikke til. Se "
          + "besøget, og slet så dit.",
        sv: "Du har skickat det här besöket förut, med andra siffror. Det första är räknat, och det här läggs inte "
          + "till. Se besöket och ta sedan bort ditt.",
        en: "You have sent this visit before, with other figures. The first is counted, and this one is not "
          + "added. Look at the visit, and then delete yours.")
    case .clashCounted:
      Wording(
        da: "En anden har talt besøget med imens.", sv: "Någon annan har räknat besöket under tiden.",
        en: "Somebody else has counted the visit meanwhile.")
    case .clashMoved:
      Wording(
        da: "Besøget har fået en anden dag eller et andet udehold imens.",
        sv: "Besöket har fått en annan dag eller ett annat team under tiden.",
        en: "The visit has got another day or another team meanwhile.")
    case .clashEnded:
      Wording(
        da: "Besøget er skrevet som ikke blevet til noget imens.",
        sv: "Besöket har antecknats som inte genomfört under tiden.",
        en: "The visit has meanwhile been written down as not made.")
    case .theirs: Wording(da: "På kontoret står der", sv: "På kontoret står det", en: "The office has")
    case .mine: Wording(da: "Du har skrevet", sv: "Du har skrivit", en: "You wrote")
    case .addMine: Wording(da: "Læg mit til", sv: "Lägg till mitt", en: "Add mine")
    case .countMine:
      Wording(
        da: "Tæl det på den dag, jeg skrev", sv: "Räkna det på dagen jag skrev", en: "Count it on the day I wrote")
    case .countOwn:
      Wording(
        da: "Vi var der: tæl det som et besøg for sig", sv: "Vi var där: räkna det som ett eget besök",
        en: "We were there: count it as a visit of its own")
    case .figures:
      Wording(
        da: "Hjulpet {sessions} {sessions|gang|gange}, {persons} {persons|person|personer}, {minutes} minutter.",
        sv: "Hjälpt {sessions} {sessions|gång|gånger}, {persons} {persons|person|personer}, {minutes} minuter.",
        en: "Helped {sessions} {sessions|time|times}, {persons} {persons|person|people}, {minutes} minutes.")
    case .noDay: Wording(da: "Ingen dag", sv: "Ingen dag", en: "No day")
    case .tooOld:
      Wording(
        da: "Besøget er mere end tre måneder gammelt. Tæl det på besøgets egen side, eller slet det.",
        sv: "Besöket är mer än tre månader gammalt. Räkna det på besökets egen sida, eller ta bort det.",
        en: "The visit is more than three months old. Count it on the visit's own page, or delete it.")
    case .numberWrong:
      Wording(
        da: "Skriv et tal fra {from} til {to}.", sv: "Skriv ett tal från {from} till {to}.",
        en: "Write a number from {from} to {to}.")
    case .nobodyHelped:
      Wording(da: "Skriv, hvor mange I hjalp.", sv: "Skriv hur många ni hjälpte.", en: "Write how many you helped.")
    case .minutesMissing:
      Wording(
        da: "Skriv, hvor mange minutter I var der.", sv: "Skriv hur många minuter ni var där.",
        en: "Write how many minutes you were there.")
    case .mineLine:
      Wording(da: "{lines}, {minutes} minutter", sv: "{lines}, {minutes} minuter", en: "{lines}, {minutes} minutes")
    case .more: Wording(da: "Én mere", sv: "En till", en: "One more")
    case .less: Wording(da: "Én færre", sv: "En färre", en: "One fewer")
    }
  }
}
