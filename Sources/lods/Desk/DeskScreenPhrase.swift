import Language

/// The fixed texts of the desk's screen: its head, its lists, the keys at the bottom.
enum DeskScreenPhrase: PhraseKey {
  case desk, demo, today, free, running, minutes, prompt, promptMore, nothingFits, how, privacy, kept, latest, tooSmall
  case pick, search, pickMarked, startTimer, allKeys, level, save, addTask, back, fields, set, close, toggle, ready,
    clear
  case type, number, day, part, letters, space, backspace
  case next, again, undo, backlog, down, leave
  case triageWhy, saysNothing, triage, triageGates, takeAdvice, otherLevel, previous, unknown, keysTriage
  case keysTitle, anyKey, keysPick, keysSearch, keysMark, keysTimer, keysLevel, keysAdd, keysSave, keysSlots, keysRepeat
  case keysUndo, keysBacklog, keysDown, keysLeave

  var wording: Wording {
    switch self {
    case .desk: Wording(da: "skranke {desk}", sv: "disk {desk}", en: "desk {desk}")
    case .demo:
      Wording(da: "øvelse med opdigtede tal", sv: "övning med påhittade siffror", en: "practice, invented figures")
    case .today:
      Wording(
        da: "I dag: {n} {n|ekspedition|ekspeditioner}", sv: "I dag: {n} {n|möte|möten}",
        en: "Today: {n} {n|session|sessions}")
    case .free: Wording(da: "ledig", sv: "ledig", en: "free")
    case .running: Wording(da: "uret går", sv: "klockan går", en: "timer runs")
    case .minutes: Wording(same: "{n} min")
    case .prompt:
      Wording(da: "Hvad kom borgeren for?", sv: "Vad kom besökaren för?", en: "What did the citizen come for?")
    case .promptMore:
      Wording(
        da: "Hvad mere kom borgeren for?", sv: "Vad mer kom besökaren för?", en: "What else did the citizen come for?")
    case .nothingFits: Wording(da: "Ingen opgave passer.", sv: "Inget ärende passar.", en: "No task fits.")
    case .how:
      Wording(
        da: "Sådan: et tal for opgaven, 0–4 for hjælpegraden, Enter. Så er den gemt.",
        sv: "Så här: en siffra för ärendet, 0–4 för nivån, Enter. Då är det sparat.",
        en: "How: a number for the task, 0–4 for the help level, Enter. Then it is saved.")
    case .privacy:
      Wording(
        da: "Skriv aldrig navne, CPR-numre eller telefonnumre: loggen har ingen personer.",
        sv: "Skriv aldrig namn, personnummer eller telefon: loggen har inga personer.",
        en: "Never type names, personal or telephone numbers: the log holds no persons.")
    case .kept:
      Wording(
        da: "Luk, når du vil: åbne ekspeditioner ligger her, når du kommer igen.",
        sv: "Stäng när du vill: öppna möten ligger kvar när du kommer tillbaka.",
        en: "Close whenever you like: open sessions are here when you come back.")
    case .latest: Wording(da: "Senest gemt", sv: "Senast sparat", en: "Latest saved")
    case .tooSmall:
      Wording(
        da: "Gør venligst vinduet større: mindst 80 tegn bredt og 24 linjer højt. Alt er, som du forlod det.",
        sv: "Gör fönstret större, tack: minst 80 tecken brett och 24 rader högt. Allt är som du lämnade det.",
        en: "Please make the window larger: at least 80 characters wide and 24 lines high. All is as you left it.")
    case .pick: Wording(da: "vælg", sv: "välj", en: "choose")
    case .search: Wording(da: "søg", sv: "sök", en: "search")
    case .pickMarked: Wording(da: "vælg den mærkede", sv: "välj den markerade", en: "choose the marked")
    case .startTimer: Wording(da: "start uret", sv: "starta klockan", en: "start timer")
    case .allKeys: Wording(da: "taster", sv: "tangenter", en: "keys")
    case .level: Wording(da: "hjælpegrad", sv: "hjälpnivå", en: "help level")
    case .save: Wording(da: "gem", sv: "spara", en: "save")
    case .addTask: Wording(da: "opgave til", sv: "ärende till", en: "more tasks")
    case .back: Wording(da: "tilbage", sv: "tillbaka", en: "back")
    case .fields: Wording(da: "felter", sv: "fält", en: "fields")
    case .set: Wording(da: "vælg", sv: "välj", en: "choose")
    case .close: Wording(da: "luk", sv: "stäng", en: "close")
    case .toggle: Wording(da: "til og fra", sv: "till och från", en: "on and off")
    case .ready: Wording(da: "færdig", sv: "klar", en: "ready")
    case .clear: Wording(da: "tøm feltet", sv: "töm fältet", en: "empty the field")
    case .type: Wording(da: "skriv", sv: "skriv", en: "type")
    case .number: Wording(da: "antal", sv: "antal", en: "number")
    case .day: Wording(da: "dag", sv: "dag", en: "day")
    case .part: Wording(da: "del af dagen", sv: "del av dagen", en: "part of day")
    case .letters: Wording(da: "a–å", sv: "a–ö", en: "a–z")
    case .space: Wording(da: "Mellemrum", sv: "Mellanslag", en: "Space")
    case .backspace: Wording(da: "Slet", sv: "Backsteg", en: "Backspace")
    case .next: Wording(da: "næste plads", sv: "nästa plats", en: "next slot")
    case .again: Wording(da: "gentag", sv: "upprepa", en: "repeat")
    case .undo: Wording(da: "fortryd", sv: "ångra", en: "undo")
    case .backlog: Wording(da: "efterregistrér", sv: "efterregistrera", en: "backlog")
    case .down: Wording(da: "nede", sv: "nere", en: "down")
    case .leave: Wording(da: "luk", sv: "stäng", en: "close")
    case .keysTitle: Wording(da: "Alle taster", sv: "Alla tangenter", en: "All keys")
    case .anyKey: Wording(da: "Enhver tast", sv: "Valfri tangent", en: "Any key")
    case .keysPick: Wording(da: "opgaven på linjen", sv: "ärendet på raden", en: "the task on the line")
    case .keysSearch:
      Wording(
        da: "søg på tre sprog; begynd med / for at søge på tal",
        sv: "sök på tre språk; börja med / för att söka siffror",
        en: "search in three languages; begin with / to search for digits")
    case .keysMark:
      Wording(da: "mærk en opgave og vælg den", sv: "markera ett ärende och välj det", en: "mark a task and choose it")
    case .keysTimer:
      Wording(
        da: "start uret nu, vælg opgaven senere; klokken gemmes aldrig",
        sv: "starta klockan nu, välj ärende senare; klockslaget sparas aldrig",
        en: "start the timer now, choose later; the time of day is never kept")
    case .triage: Wording(da: "råd om graden", sv: "råd om nivån", en: "advice on it")
    case .triageGates:
      Wording(
        da: "Eller siger borgeren et af disse?", sv: "Eller säger besökaren något av detta?",
        en: "Or does the citizen say one of these?")
    case .triageWhy:
      Wording(da: "Hvorfor {level}?", sv: "Varför {level}?", en: "Why {level}?")
    case .saysNothing: Wording(da: "uden grund", sv: "utan skäl", en: "no reason")
    case .takeAdvice: Wording(da: "tag rådet", sv: "ta rådet", en: "take the advice")
    case .otherLevel: Wording(da: "vælg selv", sv: "välj själv", en: "choose yourself")
    case .previous: Wording(da: "forrige", sv: "förra", en: "previous")
    case .unknown: Wording(da: "ved ikke", sv: "vet inte", en: "not known")
    case .keysTriage:
      Wording(
        da: "triage: råd om hjælpegraden", sv: "triage: råd om hjälpnivån", en: "triage: advice on the help level")
    case .keysLevel: Wording(da: "hjælpegraden", sv: "hjälpnivån", en: "the help level")
    case .keysAdd:
      Wording(
        da: "en opgave til; Slet tager den sidste ud igen", sv: "ett ärende till; Backsteg tar bort det sista",
        en: "another task; Backspace takes the last one out")
    case .keysSave: Wording(da: "gem", sv: "spara", en: "save")
    case .keysSlots:
      Wording(
        da: "en anden plads; hver af de tre har sit eget ur",
        sv: "en annan plats; var och en av de tre har sin egen klocka",
        en: "another slot; each of the three has its own timer")
    case .keysRepeat:
      Wording(
        da: "gem den seneste igen som en ny", sv: "spara det senaste igen som ett nytt",
        en: "save the latest again, as a new one")
    case .keysUndo:
      Wording(
        da: "fortryd den seneste fra i dag", sv: "ångra det senaste från i dag", en: "undo the latest of today")
    case .keysBacklog:
      Wording(
        da: "flere på én gang, fx 7 ens i går formiddag", sv: "flera på en gång, t.ex. 7 likadana i går förmiddag",
        en: "several at once, as 7 alike yesterday morning")
    case .keysDown:
      Wording(
        da: "systemet er nede, og flere måtte gå uden hjælp", sv: "systemet ligger nere och flera fick vända",
        en: "a system is down and several were turned away")
    case .keysLeave:
      Wording(
        da: "luk uden at spørge; åbne ekspeditioner er gemt", sv: "stäng utan fråga; öppna möten är sparade",
        en: "close without asking; open sessions are kept")
    }
  }
}
