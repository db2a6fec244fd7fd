import Language

/// The texts of `lods task`, but for the card.
enum TaskPhrase: PhraseKey {
  case summary, details, list, show, quick, quickDetails, groups, hide, unhide, localCode, importCodes, importDetails,
    add
  case words, taskArgument, numberArgument, quickArgument
  case kindOption, tagOption, allOption, branchOption, removeOption, nameOption, groupOption, newKind, owner, complexity
  case listExample, quickExample, localExample, importExample, addExample
  case kind, parent, number, quickSet, hidden, shown, unchanged, numbered, unnumbered, imported, added, noMatch,
    numberMissing

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Opgaverne og deres regelkort", sv: "Ärendena och deras regelkort", en: "Tasks and their rule cards")
    case .details:
      Wording(
        da:
          "Opgaven er det, borgeren kom for. Landets katalog følger med programmet; I kan skjule opgaver, tilføje jeres "
          + "egne og give dem jeres egne numre. Vi leverer ingen KLE-numre: læs jeres egen liste ind.",
        sv:
          "Ärendet är det som besökaren kom för. Landets katalog följer med programmet; ni kan dölja ärenden, lägga till "
          + "egna och ge dem egna nummer.",
        en:
          "The task is what the citizen came for. The country's catalogue comes with the program; you can hide tasks, "
          + "add your own and give them numbers of your own. We ship no KLE numbers: import your own list.")
    case .list:
      Wording(
        da: "Vis opgaverne, eller søg i dem", sv: "Visa ärendena eller sök bland dem", en: "List or search the tasks")
    case .show: Wording(da: "Vis en opgaves regelkort", sv: "Visa ett ärendes regelkort", en: "Show a task's rule card")
    case .quick:
      Wording(
        da: "Vis eller vælg hurtiglisten 1–9", sv: "Visa eller välj snabblistan 1–9",
        en: "Show or choose the quick list 1–9")
    case .quickDetails:
      Wording(
        da: "Hurtiglisten ligger på tasterne 1–9 ved skranken. Skriv 1–9 koder i den rækkefølge, de skal ligge i.",
        sv: "Snabblistan ligger på tangenterna 1–9 vid disken. Skriv 1–9 koder i den ordning de ska ligga.",
        en: "The quick list is on the keys 1–9 at the desk. Write 1 to 9 codes in the order of their keys.")
    case .groups: Wording(da: "Vis opgavernes grupper", sv: "Visa ärendenas grupper", en: "List the groups of tasks")
    case .hide:
      Wording(
        da: "Skjul en opgave på et bibliotek", sv: "Dölj ett ärende på ett bibliotek", en: "Hide a task at a branch")
    case .unhide:
      Wording(da: "Vis en skjult opgave igen", sv: "Visa ett dolt ärende igen", en: "Show a hidden task again")
    case .localCode:
      Wording(
        da: "Giv en opgave jeres eget nummer", sv: "Ge ett ärende ert eget nummer", en: "Give a task your own number")
    case .importCodes:
      Wording(da: "Læs jeres egne numre ind", sv: "Läs in era egna nummer", en: "Import your own numbers")
    case .importDetails:
      Wording(
        da: "Filen er CSV med overskrifterne task;code (eller opgave;kode), en opgave på hver linje. Et tomt nummer "
          + "fjerner opgavens nummer. Er der fejl i filen, bliver intet gemt.",
        sv: "Filen är CSV med rubrikerna task;code (eller ärende;kod), ett ärende per rad. Ett tomt nummer tar bort "
          + "ärendets nummer. Om filen har fel sparas inget.",
        en:
          "The file is CSV with the headings task;code, one task a line. An empty number takes the task's number away. "
          + "If the file has faults, nothing is saved.")
    case .add: Wording(da: "Tilføj jeres egen opgave", sv: "Lägg till ett eget ärende", en: "Add a task of your own")
    case .words: Wording(da: "Ord at søge efter.", sv: "Ord att söka efter.", en: "Words to search for.")
    case .taskArgument:
      Wording(da: "Opgavens kode.", sv: "Ärendets kod.", en: "The task's code.")
    case .numberArgument:
      Wording(
        da: "Nummeret: bogstaver, tal, punktum og bindestreg.",
        sv: "Numret: bokstäver, siffror, punkt och bindestreck.",
        en: "The number: letters, digits, full stops and hyphens.")
    case .quickArgument:
      Wording(
        da: "Opgavernes koder, tast 1 først.", sv: "Ärendenas koder, tangent 1 först.",
        en: "Codes of tasks, key 1 first.")
    case .kindOption:
      Wording(
        da: "Vis kun opgaver af den slags.", sv: "Visa bara ärenden av det slaget.", en: "Only tasks of that kind.")
    case .tagOption:
      Wording(
        da: "Vis kun opgaver med det mærke (se dem med: lods tag list).",
        sv: "Visa bara ärenden med den märkningen (se dem med: lods tag list).",
        en: "Only tasks with that tag (see them with: lods tag list).")
    case .allOption:
      Wording(
        da: "Vis også skjulte og udgåede opgaver.", sv: "Visa även dolda och utgångna ärenden.",
        en: "Show hidden and retired tasks too.")
    case .branchOption:
      Wording(
        da: "Vis opgaverne, som de er på det bibliotek.", sv: "Visa ärendena som de är på det biblioteket.",
        en: "The tasks as they are at that branch.")
    case .removeOption: Wording(da: "Fjern nummeret.", sv: "Ta bort numret.", en: "Take the number away.")
    case .nameOption:
      Wording(da: "Navnet, højst 38 tegn.", sv: "Namnet, högst 38 tecken.", en: "The name, at most 38 characters.")
    case .groupOption:
      Wording(
        da: "Gruppens kode (se dem med: lods task groups).", sv: "Gruppens kod (se dem med: lods task groups).",
        en: "The group's code (see them with: lods task groups).")
    case .newKind: Wording(da: "Opgavens slags.", sv: "Ärendets slag.", en: "The kind of task.")
    case .owner:
      Wording(
        da: "Hvem der har løsningen (ellers municipality).", sv: "Vem som har lösningen (annars municipality).",
        en: "Who owns the solution (else municipality).")
    case .complexity:
      Wording(
        da: "1 få trin, 2 flere trin eller login, 3 mange trin og valg (ellers 1).",
        sv: "1 få steg, 2 flera steg eller inloggning, 3 många steg och val (annars 1).",
        en: "1 few steps, 2 several or a login, 3 many with choices (else 1).")
    case .listExample: Wording(da: "Find opgaver om pas", sv: "Hitta ärenden om pass", en: "Find tasks about passports")
    case .quickExample:
      Wording(
        da: "Læg tre opgaver på tast 1–3", sv: "Lägg tre ärenden på tangent 1–3", en: "Put three tasks on keys 1 to 3")
    case .localExample: Wording(da: "Jeres eget nummer", sv: "Ert eget nummer", en: "Your own number")
    case .importExample:
      Wording(
        da: "Læs kommunens egen liste ind", sv: "Läs in kommunens egen lista", en: "Import the municipality's list")
    case .addExample:
      Wording(da: "En opgave, kun I har", sv: "Ett ärende som bara ni har", en: "A task that only you have")
    case .kind: Wording(da: "Slags", sv: "Slag", en: "Kind")
    case .parent: Wording(da: "Gruppe", sv: "Grupp", en: "Group")
    case .number: Wording(da: "Nummer", sv: "Nummer", en: "Number")
    case .quickSet:
      Wording(
        da: "Hurtiglisten har nu {n} {n|opgave|opgaver}.", sv: "Snabblistan har nu {n} ärenden.",
        en: "The quick list now has {n} {n|task|tasks}.")
    case .hidden:
      Wording(
        da: "{task} er skjult på {branch}.", sv: "{task} är dolt på {branch}.", en: "{task} is hidden at {branch}.")
    case .shown:
      Wording(
        da: "{task} vises igen på {branch}.", sv: "{task} visas igen på {branch}.",
        en: "{task} is shown again at {branch}.")
    case .unchanged: Wording(da: "Sådan var det allerede.", sv: "Så var det redan.", en: "It was so already.")
    case .numbered:
      Wording(
        da: "{task} har nu nummeret {number}.", sv: "{task} har nu numret {number}.",
        en: "{task} now has the number {number}.")
    case .unnumbered:
      Wording(
        da: "{task} har ikke længere et nummer.", sv: "{task} har inte längre något nummer.",
        en: "{task} no longer has a number.")
    case .imported:
      Wording(
        da: "Numre læst ind til {n} {n|opgave|opgaver}.", sv: "Nummer inlästa för {n} ärenden.",
        en: "Numbers imported for {n} {n|task|tasks}.")
    case .added: Wording(da: "{task} er tilføjet.", sv: "{task} har lagts till.", en: "{task} was added.")
    case .noMatch:
      Wording(
        da: "Ingen opgaver passer. Prøv et andet ord, eller se alle med: lods task list --all",
        sv: "Inga ärenden passar. Prova ett annat ord, eller se alla med: lods task list --all",
        en: "No task fits. Try another word, or see all of them with: lods task list --all")
    case .numberMissing:
      Wording(
        da: "Skriv nummeret efter opgavens kode, eller fjern det med --remove.",
        sv: "Skriv numret efter ärendets kod, eller ta bort det med --remove.",
        en: "Write the number after the task's code, or take it away with --remove.")
    }
  }
}
