import Language
import Site

/// The texts of the log page.
enum LogPhrase: PhraseKey {
  case title, branch, tasks, search, searchHint, otherTask, chooseTask, quantity, level, outcome, more, save, clear
  case slots, freeSlot, begunSlot, putAside, today, undo, undoLeft, again, saved, undone, undoTooLate, changedTitle
  case changedText, saveAsNew, backlog, systemDown, misdirectedYes, unknown, unsaid, minutesTimer
  case triage, triageHint, gates, ask, advised, points, useLevel, otherBecause, slip, waysOn, needsTask
  case noLevel, taskMissing, taskUnknown, levelMissing, numberRange, noteTooLong, noScripts, keys, keysOn, keysOff
  case noAdvice
  case waiting, waitingNone, sendNow, offline, refusedOne, edit, remove, signInToSend, notKept
  case keyTask, keyLevel, keyMore, keyTriage, keySlot, keysWhere, close, keptHere, undoneOnly, undoFailed, noFreeSlot
  case keyRemove, keysInField, timeLeft, reachable, reload
  case branchOfDevice, branchOutOfReach, choiceUnknown, hourUnknown, undoneUnsent, undoneUnsentOnly, otherAccount
  case next, back, noneFound, begin, leave, why, saidNothing, screening, signInAgain

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Skranken", sv: "Disken", en: "The desk")
    case .branch: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Branch")
    case .tasks:
      Wording(da: "Hvad kom borgeren for?", sv: "Vad kom besökaren för?", en: "What did the citizen come for?")
    case .search: Wording(da: "Søg en opgave", sv: "Sök ett ärende", en: "Search for a task")
    case .searchHint:
      Wording(
        da: "Skriv opgaven, aldrig borgerens navn.", sv: "Skriv ärendet, aldrig besökarens namn.",
        en: "Type the task, never the citizen's name.")
    case .otherTask: Wording(da: "En anden opgave", sv: "Ett annat ärende", en: "Another task")
    case .chooseTask: Wording(da: "Vælg en opgave", sv: "Välj ett ärende", en: "Choose a task")
    case .quantity: Wording(da: "Antal gange", sv: "Antal gånger", en: "How many times")
    case .level: Wording(da: "Hvor meget hjælp?", sv: "Hur mycket hjälp?", en: "How much help?")
    case .outcome: Wording(da: "Hvordan endte det?", sv: "Hur slutade det?", en: "How did it end?")
    case .more: Wording(da: "Mere om ekspeditionen", sv: "Mer om mötet", en: "More about the session")
    case .save: Wording(da: "Gem", sv: "Spara", en: "Save")
    case .clear: Wording(da: "Ryd", sv: "Rensa", en: "Clear")
    case .slots: Wording(da: "Åbne ekspeditioner", sv: "Öppna möten", en: "Open sessions")
    case .freeSlot: Wording(da: "ledig", sv: "ledig", en: "free")
    case .begunSlot: Wording(da: "begyndt", sv: "påbörjat", en: "begun")
    case .putAside: Wording(da: "Åbn {n}", sv: "Öppna {n}", en: "Open {n}")
    case .today:
      Wording(
        da: "{n} {n|ekspedition|ekspeditioner} i dag", sv: "{n} {n|möte|möten} i dag",
        en: "{n} {n|session|sessions} today")
    case .undo: Wording(da: "Fortryd", sv: "Ångra", en: "Undo")
    case .undoLeft:
      Wording(
        da: "Kan fortrydes i et minut", sv: "Kan ångras i en minut", en: "Can be undone for a minute")
    case .again: Wording(da: "Én til magen", sv: "En likadan till", en: "One more like it")
    case .saved: Wording(da: "Gemt:", sv: "Sparat:", en: "Saved:")
    case .undone:
      Wording(
        da: "Fortrudt. Ekspeditionen er ude af loggen og står i formularen igen.",
        sv: "Ångrat. Mötet är borta ur loggen och står i formuläret igen.",
        en: "Undone. The session is out of the log and back in the form.")
    case .undoTooLate:
      Wording(
        da: "Minuttet er gået, så den kan ikke fortrydes mere. Bed en leder om at rette den.",
        sv: "Minuten har gått, så det kan inte ångras längre. Be en chef att rätta det.",
        en: "The minute is over, so it cannot be undone any more. Ask a manager to correct it.")
    case .changedTitle:
      Wording(da: "Den er gemt i forvejen", sv: "Det är redan sparat", en: "It is saved already")
    case .changedText:
      Wording(
        da: "Formularen er ændret, siden den blev gemt. Er det en ny ekspedition, så gem den som en ny.",
        sv: "Formuläret har ändrats sedan det sparades. Är det ett nytt möte, spara det som ett nytt.",
        en: "The form was changed after it was saved. If it is a new session, save it as a new one.")
    case .saveAsNew: Wording(da: "Gem som en ny", sv: "Spara som nytt", en: "Save as a new one")
    case .backlog: Wording(da: "Efterregistrering", sv: "Efterregistrering", en: "Backlog")
    case .systemDown: Wording(da: "Systemet er nede", sv: "Systemet ligger nere", en: "System down")
    case .misdirectedYes:
      Wording(
        da: "Borgeren skulle have været et andet sted", sv: "Besökaren skulle ha vänt sig någon annanstans",
        en: "The citizen should have gone elsewhere")
    case .unknown: Wording(da: "Ved ikke", sv: "Vet inte", en: "Not known")
    case .unsaid: Wording(da: "Ikke noteret", sv: "Inte noterat", en: "Not recorded")
    case .minutesTimer:
      Wording(
        da: "Tomt felt: uret på siden bruges.", sv: "Tomt fält: sidans klocka används.",
        en: "Left empty: the page's timer is used.")
    case .triage: Wording(da: "Hvor meget hjælp passer?", sv: "Hur mycket hjälp passar?", en: "How much help fits?")
    case .triageHint:
      Wording(
        da: "Se efter, og svar på det, du ved. Du vælger selv graden bagefter.",
        sv: "Se efter och svara på det du vet. Du väljer själv nivån efteråt.",
        en: "Look, and answer what you know. You choose the level yourself afterwards.")
    case .gates:
      Wording(
        da: "Siger borgeren noget af dette?", sv: "Säger besökaren något av detta?",
        en: "Does the citizen say any of this?")
    case .ask: Wording(da: "Vis rådet", sv: "Visa rådet", en: "Show the advice")
    case .advised: Wording(da: "Rådet", sv: "Rådet", en: "The advice")
    case .points: Wording(da: "Point i alt: {n}", sv: "Poäng totalt: {n}", en: "Points in all: {n}")
    case .useLevel: Wording(da: "Brug grad {n}", sv: "Använd nivå {n}", en: "Use level {n}")
    case .otherBecause:
      Wording(
        da: "Hvorfor en anden grad end rådet?", sv: "Varför en annan nivå än rådet?",
        en: "Why another level than advised?")
    case .slip: Wording(da: "Seddel til borgeren", sv: "Lapp till besökaren", en: "Slip for the citizen")
    case .waysOn: Wording(da: "Veje videre", sv: "Vägar vidare", en: "Ways on")
    case .needsTask:
      Wording(
        da: "Vælg en opgave først. Så kan du få råd om graden og se regelkortet.",
        sv: "Välj ett ärende först. Sedan kan du få råd om nivån och se regelkortet.",
        en: "Choose a task first. Then you can be advised on the level and see the rule card.")
    case .noLevel:
      Wording(
        da: "Opgaven har ingen hjælpegrad: {kind}.", sv: "Ärendet har ingen hjälpnivå: {kind}.",
        en: "The task has no help level: {kind}.")
    case .noAdvice:
      Wording(
        da: "Her er der ikke noget råd at få. Følg regelkortet.",
        sv: "Här finns inget råd att få. Följ regelkortet.",
        en: "There is no advice on this one. Follow the rule card.")
    case .taskMissing:
      Wording(
        da: "Vælg, hvad borgeren kom for.", sv: "Välj vad besökaren kom för.", en: "Choose what the citizen came for.")
    case .taskUnknown:
      Wording(
        da: "Opgaven findes ikke mere. Vælg en anden.", sv: "Ärendet finns inte längre. Välj ett annat.",
        en: "The task is not there any more. Choose another one.")
    case .levelMissing:
      Wording(da: "Vælg, hvor meget du hjalp.", sv: "Välj hur mycket du hjälpte.", en: "Choose how much you helped.")
    case .numberRange:
      Wording(
        da: "Skriv et helt tal fra {from} til {to}.", sv: "Skriv ett heltal från {from} till {to}.",
        en: "Type a whole number from {from} to {to}.")
    case .noteTooLong:
      Wording(
        da: "Gør noten kortere: højst {n} tegn.", sv: "Gör anteckningen kortare: högst {n} tecken.",
        en: "Make the note shorter: at most {n} characters.")
    case .noScripts:
      Wording(
        da: "Uden JavaScript virker alt undtagen at gemme, mens nettet er væk.",
        sv: "Utan JavaScript fungerar allt utom att spara medan nätet är borta.",
        en: "Without JavaScript everything works but saving while the network is away.")
    case .keys: Wording(da: "Taster", sv: "Tangenter", en: "Keys")
    case .keysOn: Wording(da: "Slå taster til", sv: "Slå på tangenter", en: "Turn keys on")
    case .keysOff: Wording(da: "Slå taster fra", sv: "Stäng av tangenter", en: "Turn keys off")
    case .waiting:
      Wording(
        da: "{n} {n|registrering venter|registreringer venter} på nettet",
        sv: "{n} {n|registrering väntar|registreringar väntar} på nätet",
        en: "{n} {n|entry waits|entries wait} for the network")
    case .waitingNone: Wording(da: "Alt er sendt", sv: "Allt är skickat", en: "Everything is sent")
    case .sendNow: Wording(da: "Send nu", sv: "Skicka nu", en: "Send now")
    case .offline:
      Wording(
        da:
          "Ingen forbindelse. Gem bare: registreringerne bliver i browseren og sendes af sig selv, når nettet er tilbage.",
        sv:
          "Ingen förbindelse. Spara som vanligt: registreringarna ligger kvar i webbläsaren och skickas av sig själva när nätet är tillbaka.",
        en: "No connection. Save as usual: entries stay in this browser and go by themselves when the network is back.")
    case .refusedOne:
      Wording(
        da: "Denne registrering kunne ikke gemmes. Ret den, eller fjern den.",
        sv: "Den här registreringen gick inte att spara. Ändra den eller ta bort den.",
        en: "This entry could not be saved. Change it or remove it.")
    case .edit: Wording(da: "Ret", sv: "Ändra", en: "Change")
    case .remove: Wording(da: "Fjern", sv: "Ta bort", en: "Remove")
    case .signInToSend:
      Wording(
        da: "Log ind for at sende det, der venter", sv: "Logga in för att skicka det som väntar",
        en: "Sign in to send what waits")
    case .notKept:
      Wording(
        da: "Browseren kan ikke gemme noget her. Det, der venter, går tabt, hvis siden lukkes.",
        sv: "Webbläsaren kan inte spara något här. Det som väntar går förlorat om sidan stängs.",
        en: "The browser cannot keep anything here. What waits is lost if the page is closed.")
    case .keyTask: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .keyLevel:
      Wording(
        da: "Grad, når en opgave er valgt", sv: "Nivå, när ett ärende är valt", en: "Level, once a task is chosen")
    case .keyMore: Wording(da: "Én opgave til", sv: "Ett ärende till", en: "One more task")
    case .keyRemove:
      Wording(da: "Tag den sidste opgave ud", sv: "Ta bort det senaste ärendet", en: "Take the last task out")
    case .keysInField:
      Wording(
        da: "Et bogstav åbner et felt. Så vælger cifrene i feltet, og Enter gemmer ekspeditionen.",
        sv: "En bokstav öppnar ett fält. Sedan väljer siffrorna i fältet, och Enter sparar mötet.",
        en: "A letter opens a field. Then digits choose in the field, and Enter saves the session.")
    case .timeLeft: Wording(da: "{time} tilbage", sv: "{time} kvar", en: "{time} left")
    case .reachable:
      Wording(
        da: "Forbindelsen er tilbage. Genindlæs siden for at få menuen igen; det, du har skrevet, bliver stående.",
        sv: "Förbindelsen är tillbaka. Ladda om sidan för att få tillbaka menyn; det du har skrivit står kvar.",
        en: "The connection is back. Reload the page to have the menu again; what you have typed stays.")
    case .reload: Wording(da: "Genindlæs siden", sv: "Ladda om sidan", en: "Reload the page")
    case .keyTriage: Wording(da: "Råd om graden", sv: "Råd om nivån", en: "Advice on the level")
    case .keySlot: Wording(da: "Skift ekspedition", sv: "Byt möte", en: "Change session")
    case .keysWhere:
      Wording(
        da: "Tasterne virker ikke, mens du skriver i et felt. Esc går ud af feltet.",
        sv: "Tangenterna fungerar inte medan du skriver i ett fält. Esc lämnar fältet.",
        en: "The keys do nothing while you type in a field. Esc leaves the field.")
    case .close: Wording(da: "Luk", sv: "Stäng", en: "Close")
    case .keptHere: Wording(da: "Venter på nettet:", sv: "Väntar på nätet:", en: "Waits for the network:")
    case .undoneOnly:
      Wording(
        da: "Fortrudt. Ekspeditionen er ude af loggen.", sv: "Ångrat. Mötet är borta ur loggen.",
        en: "Undone. The session is out of the log.")
    case .undoneUnsent:
      Wording(
        da: "Fortrudt. Registreringen bliver ikke sendt og står i formularen igen.",
        sv: "Ångrat. Registreringen skickas inte och står i formuläret igen.",
        en: "Undone. The entry will not be sent and is back in the form.")
    case .undoneUnsentOnly:
      Wording(
        da: "Fortrudt. Registreringen bliver ikke sendt.", sv: "Ångrat. Registreringen skickas inte.",
        en: "Undone. The entry will not be sent.")
    case .otherAccount:
      Wording(
        da: "Kontoen, der er logget ind her, kan ikke registrere. Det, der venter, sendes, når en anden er logget ind.",
        sv: "Kontot som är inloggat här kan inte registrera. Det som väntar skickas när någon annan har loggat in.",
        en: "The account that is signed in here cannot log. What waits is sent once somebody else has signed in.")
    case .branchOfDevice:
      Wording(
        da: "Registreringen er til et andet bibliotek, og denne skranke registrerer kun for {branch}. Log ind for at "
          + "gemme den, hvor den hører til. Gemmer du den her, tæller den på {branch}.",
        sv: "Registreringen gäller ett annat bibliotek, och den här disken registrerar bara för {branch}. Logga in för "
          + "att spara den där den hör hemma. Sparar du den här räknas den på {branch}.",
        en: "The entry is for another branch, and this desk logs for {branch} only. Sign in to save it where it "
          + "belongs. Saved here, it counts for {branch}.")
    case .branchOutOfReach:
      Wording(
        da: "Registreringen er til et bibliotek, som er lukket, eller som din konto ikke har adgang til. "
          + "Vælg et andet, eller lad en kollega med adgang gemme den.",
        sv: "Registreringen gäller ett bibliotek som är stängt eller som ditt konto inte når. "
          + "Välj ett annat, eller låt en kollega med behörighet spara den.",
        en: "The entry is for a branch that is closed or that your account does not reach. Choose another, or let a "
          + "colleague who reaches it save the entry.")
    case .choiceUnknown:
      Wording(
        da: "Det valgte findes ikke mere. Vælg igen.", sv: "Det valda finns inte längre. Välj igen.",
        en: "What was chosen is not there any more. Choose again.")
    case .hourUnknown:
      Wording(
        da: "Det kunne ikke læses, hvornår ekspeditionen var. Gem den igen, så tæller den fra nu.",
        sv: "Det gick inte att läsa när mötet var. Spara det igen, så räknas det från nu.",
        en: "It could not be read when the session was. Save it again, and it counts from now.")
    case .undoFailed:
      Wording(
        da: "Den er sendt, og der er ingen forbindelse lige nu. Prøv igen inden for minuttet.",
        sv: "Det är skickat och det finns ingen förbindelse just nu. Försök igen inom minuten.",
        en: "It is sent, and there is no connection right now. Try again within the minute.")
    case .noFreeSlot:
      Wording(
        da: "Alle tre ekspeditioner er i brug. Gem eller ryd én først.",
        sv: "Alla tre mötena används. Spara eller rensa ett först.",
        en: "All three sessions are in use. Save or clear one first.")
    case .next: Wording(da: "Videre", sv: "Vidare", en: "Go on")
    case .back: Wording(da: "Tilbage", sv: "Tillbaka", en: "Back")
    case .noneFound:
      Wording(
        da: "Ingen opgave passer. Prøv et andet ord.", sv: "Inget ärende passar. Prova ett annat ord.",
        en: "No task fits. Try another word.")
    case .begin: Wording(da: "Få råd om graden", sv: "Få råd om nivån", en: "Be advised on the level")
    case .leave: Wording(da: "Luk uden råd", sv: "Stäng utan råd", en: "Close without advice")
    case .why:
      Wording(
        da: "Hvorfor grad {n} i stedet for rådet?", sv: "Varför nivå {n} i stället för rådet?",
        en: "Why level {n} and not the advice?")
    case .saidNothing: Wording(da: "Sig ikke hvorfor", sv: "Säg inte varför", en: "Do not say why")
    case .screening:
      Wording(
        da:
          "Noten kan ikke tjekkes her i browseren lige nu, så den kan ikke vente på nettet. Gem uden note, eller prøv igen, når der er forbindelse.",
        sv:
          "Anteckningen kan inte kontrolleras i webbläsaren just nu, så den kan inte vänta på nätet. Spara utan anteckning, eller försök igen när förbindelsen är tillbaka.",
        en:
          "The note cannot be checked in the browser right now, so it cannot wait for the network. Save without a note, or try again when there is a connection."
      )
    case .signInAgain:
      Wording(
        da: "Du er logget ud. Gem bare: registreringerne bliver her i browseren og sendes, når du er logget ind igen.",
        sv:
          "Du är utloggad. Spara som vanligt: registreringarna ligger kvar i webbläsaren och skickas när du har loggat in igen.",
        en:
          "You are signed out. Save as usual: entries stay in this browser and are sent once you have signed in again.")
    }
  }
}
