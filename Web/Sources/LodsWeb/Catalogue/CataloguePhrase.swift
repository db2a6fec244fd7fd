import Language
import Municipality

/// The texts of the catalogue.
enum CataloguePhrase: PhraseKey {
  case lead, searchNow, all, none, found, groups, ungrouped, task, kind, owner, complexity, here, group, code, ofThree
  case key, own, hiddenAt, retired, shownWhere, state, change, isShown, isHidden, show, hide
  case number, numberHint, saveNumber, changedMeanwhile, standsNow, nothing, useMine, keepTheirs, theirsBelow, yours
  case quickTitle, quickLead, quickFull, keyColumn, up, down, remove, addToQuick, add
  case nameOfPerson, nameWithoutLetters
  case newTitle, newLead, name, nameHint, nameMissing, groupMissing, chooseGroup, kindMissing, codeOptional, codeHint
  case addTask, easy, middle, hard, guidanceMeaning, transactionMeaning, teachingMeaning, elsewhereMeaning
  case doneHidden, doneShown, doneNumbered, doneAdded, doneQuick

  /// What a kind of work is, in a line.
  static func meaning(of kind: TaskKind) -> CataloguePhrase {
    switch kind {
    case .guidance: .guidanceMeaning
    case .transaction: .transactionMeaning
    case .teaching: .teachingMeaning
    case .elsewhere: .elsewhereMeaning
    }
  }

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Det, borgerne kommer for. Vælg en opgave for at se, hvad du må og ikke må.",
        sv: "Det som folk kommer för. Välj ett ärende för att se vad du får och inte får göra.",
        en: "What citizens come for. Choose a task to see what you may and may not do.")
    case .searchNow: Wording(da: "Søg", sv: "Sök", en: "Search")
    case .all: Wording(da: "Alle opgaver", sv: "Alla ärenden", en: "All tasks")
    case .none:
      Wording(
        da: "Ingen opgave passer. Prøv et andet ord, eller se alle opgaver.",
        sv: "Inget ärende passar. Prova ett annat ord eller se alla ärenden.",
        en: "No task fits. Try another word, or see all tasks.")
    case .found:
      Wording(
        da: "{n} {n|opgave|opgaver} fundet", sv: "{n} ärenden hittades", en: "{n} {n|task|tasks} found")
    case .groups: Wording(da: "Grupper af opgaver", sv: "Grupper av ärenden", en: "Groups of tasks")
    case .ungrouped: Wording(da: "Andet", sv: "Annat", en: "Other")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .kind: Wording(da: "Slags", sv: "Slag", en: "Kind")
    case .owner: Wording(da: "Hvem har løsningen", sv: "Vem har lösningen", en: "Who owns the solution")
    case .complexity: Wording(da: "Sværhed", sv: "Svårighet", en: "Difficulty")
    case .here: Wording(da: "Hos jer", sv: "Hos er", en: "In your office")
    case .group: Wording(da: "Gruppe", sv: "Grupp", en: "Group")
    case .code: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .ofThree: Wording(da: "{n} af 3", sv: "{n} av 3", en: "{n} of 3")
    case .key: Wording(da: "Tast {n}", sv: "Tangent {n}", en: "Key {n}")
    case .own: Wording(da: "Jeres egen", sv: "Ert eget", en: "Your own")
    case .hiddenAt: Wording(da: "Skjult på {names}", sv: "Dolt på {names}", en: "Hidden at {names}")
    case .retired:
      Wording(
        da: "Opgaven er udgået. Gamle registreringer beholder den, nye kan ikke få den.",
        sv: "Ärendet har utgått. Gamla registreringar behåller det, nya kan inte få det.",
        en: "The task is retired. Old entries keep it, new ones cannot take it.")
    case .shownWhere:
      Wording(
        da: "Hvor opgaven kan vælges", sv: "Var ärendet går att välja", en: "Where the task can be chosen")
    case .state: Wording(da: "Tilstand", sv: "Läge", en: "State")
    case .change: Wording(da: "Ændr", sv: "Ändra", en: "Change")
    case .isShown: Wording(da: "Vises", sv: "Visas", en: "Shown")
    case .isHidden: Wording(da: "Skjult", sv: "Dolt", en: "Hidden")
    case .show: Wording(da: "Vis igen", sv: "Visa igen", en: "Show again")
    case .hide: Wording(da: "Skjul", sv: "Dölj", en: "Hide")
    case .number: Wording(da: "Kommunens eget nummer", sv: "Kommunens eget nummer", en: "The municipality's own number")
    case .numberHint:
      Wording(
        da: "For eksempel nummeret i jeres journalplan. Bogstaver, tal, punktum og bindestreg, højst 20 tegn.",
        sv: "Till exempel numret i er diarieplan. Bokstäver, siffror, punkt och bindestreck, högst 20 tecken.",
        en: "For example the number in your filing plan. Letters, digits, dots and hyphens, at most 20.")
    case .saveNumber: Wording(da: "Gem nummeret", sv: "Spara numret", en: "Save the number")
    case .changedMeanwhile:
      Wording(
        da: "En anden har ændret det imens. Intet er gemt endnu.",
        sv: "Någon annan har ändrat det under tiden. Inget är sparat än.",
        en: "Somebody else has changed it meanwhile. Nothing is saved yet.")
    case .standsNow: Wording(da: "Der står nu:", sv: "Där står nu:", en: "It says now:")
    case .nothing: Wording(da: "intet", sv: "inget", en: "nothing")
    case .useMine: Wording(da: "Brug mit", sv: "Använd mitt", en: "Use mine")
    case .keepTheirs:
      Wording(da: "Behold det, der står nu", sv: "Behåll det som står nu", en: "Keep what stands there now")
    case .theirsBelow:
      Wording(
        da: "Listen nedenfor er, som den er nu.", sv: "Listan nedan är som den är nu.",
        en: "The list below is as it is now.")
    case .yours: Wording(da: "Din liste var:", sv: "Din lista var:", en: "Your list was:")
    case .quickTitle: Wording(da: "Hurtigliste", sv: "Snabblista", en: "Quick list")
    case .quickLead:
      Wording(
        da: "Opgaverne på tasterne 1–9 ved alle skranker. Sæt dem, I bruger mest, øverst.",
        sv: "Ärendena på tangenterna 1–9 vid alla diskar. Sätt dem ni använder mest överst.",
        en: "The tasks on keys 1–9 at every desk. Put those that you use most at the top.")
    case .quickFull:
      Wording(
        da: "Alle ni taster er i brug. Fjern en opgave for at gøre plads til en anden.",
        sv: "Alla nio tangenter används. Ta bort ett ärende för att göra plats för ett annat.",
        en: "All nine keys are in use. Remove a task to make room for another.")
    case .keyColumn: Wording(da: "Tast", sv: "Tangent", en: "Key")
    case .up: Wording(da: "Op", sv: "Upp", en: "Up")
    case .down: Wording(da: "Ned", sv: "Ner", en: "Down")
    case .remove: Wording(da: "Fjern", sv: "Ta bort", en: "Remove")
    case .addToQuick: Wording(da: "Føj en opgave til", sv: "Lägg till ett ärende", en: "Add a task")
    case .add: Wording(da: "Tilføj", sv: "Lägg till", en: "Add")
    case .newTitle: Wording(da: "Ny opgave", sv: "Nytt ärende", en: "New task")
    case .newLead:
      Wording(
        da: "En opgave, som kun I har. Den kan ikke slettes igen, men den kan skjules.",
        sv: "Ett ärende som bara ni har. Det kan inte tas bort igen men det kan döljas.",
        en: "A task that only you have. It cannot be deleted again, but it can be hidden.")
    case .name: Wording(da: "Navn", sv: "Namn", en: "Name")
    case .nameHint:
      Wording(
        da: "For eksempel Rejsekort: tank op. Højst {n} tegn.", sv: "Till exempel Resekort: fyll på. Högst {n} tecken.",
        en: "For example Travel card: top up. At most {n} characters.")
    case .nameMissing: Wording(da: "Skriv opgavens navn.", sv: "Skriv ärendets namn.", en: "Type the task's name.")
    case .nameOfPerson:
      Wording(
        da: "Navnet ligner noget om en person. Skriv kun, hvad opgaven går ud på, uden navne og numre.",
        sv: "Namnet liknar uppgifter om en person. Skriv bara vad ärendet går ut på, utan namn och nummer.",
        en: "The name looks like something about a person. Say only what the task is, without names and numbers.")
    case .nameWithoutLetters:
      Wording(
        da: "Der kan ikke laves en kode af navnet. Brug bogstaver i navnet, eller skriv selv en kode nederst.",
        sv: "Det går inte att göra en kod av namnet. Använd bokstäver i namnet eller skriv en egen kod längst ner.",
        en: "No code can be made of the name. Use letters in the name, or type a code yourself at the bottom.")
    case .groupMissing:
      Wording(
        da: "Vælg den gruppe, opgaven hører til.", sv: "Välj gruppen som ärendet hör till.",
        en: "Choose the group that the task belongs to.")
    case .chooseGroup: Wording(da: "Vælg en gruppe", sv: "Välj en grupp", en: "Choose a group")
    case .kindMissing:
      Wording(
        da: "Vælg, hvad det er for en slags opgave.", sv: "Välj vilket slags ärende det är.",
        en: "Choose what kind of task it is.")
    case .codeOptional: Wording(da: "Kode (valgfri)", sv: "Kod (valfri)", en: "Code (optional)")
    case .codeHint:
      Wording(
        da: "Det, opgaven hedder i filer. Tomt felt: koden laves af navnet. Små bogstaver a–z, tal og bindestreg.",
        sv:
          "Det som ärendet heter i filer. Tomt fält: koden görs av namnet. Små bokstäver a–z, siffror och bindestreck.",
        en: "What files call the task. Left empty, it is made of the name. Small letters a–z, digits and hyphens.")
    case .addTask: Wording(da: "Tilføj opgaven", sv: "Lägg till ärendet", en: "Add the task")
    case .easy: Wording(da: "1: få trin", sv: "1: få steg", en: "1: few steps")
    case .middle:
      Wording(
        da: "2: flere trin eller login", sv: "2: flera steg eller inloggning", en: "2: several steps or a login")
    case .hard:
      Wording(
        da: "3: mange trin og valg med følger", sv: "3: många steg och val med följder",
        en: "3: many steps and choices with consequences")
    case .guidanceMeaning:
      Wording(
        da: "Hjælp til selv at gøre det digitalt. Den har en hjælpegrad.",
        sv: "Hjälp att göra det digitalt själv. Det har en hjälpnivå.",
        en: "Help to do it digitally oneself. It has a help level.")
    case .transactionMeaning:
      Wording(
        da: "Noget, en myndighed gør på stedet, som at udstede MitID.",
        sv: "Något som en myndighet gör på plats, som att utfärda en legitimation.",
        en: "Something that an authority does in person, as issuing an ID.")
    case .teachingMeaning: Wording(da: "En kort lektion.", sv: "En kort lektion.", en: "A short lesson.")
    case .elsewhereMeaning:
      Wording(
        da: "Borgeren får at vide, hvor det er i stedet.", sv: "Besökaren får veta vart hen ska gå i stället.",
        en: "The citizen is told where to go instead.")
    case .doneHidden:
      Wording(
        da: "Opgaven er skjult. Gamle registreringer beholder den.",
        sv: "Ärendet är dolt. Gamla registreringar behåller det.",
        en: "The task is hidden. Old entries keep it.")
    case .doneShown: Wording(da: "Opgaven vises igen.", sv: "Ärendet visas igen.", en: "The task is shown again.")
    case .doneNumbered: Wording(da: "Nummeret er gemt.", sv: "Numret är sparat.", en: "The number is saved.")
    case .doneAdded:
      Wording(
        da: "Opgaven er tilføjet og kan vælges nu.", sv: "Ärendet är tillagt och kan väljas nu.",
        en: "The task is added and can be chosen now.")
    case .doneQuick:
      Wording(
        da: "Hurtiglisten er gemt. Den gælder ved alle skranker, næste gang siden åbnes.",
        sv: "Snabblistan är sparad. Den gäller vid alla diskar nästa gång sidan öppnas.",
        en: "The quick list is saved. It holds at all desks the next time the page is opened.")
    }
  }
}
