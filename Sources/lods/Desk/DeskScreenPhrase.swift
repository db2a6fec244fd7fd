import Language

/// The fixed texts of the desk's screen: its head, its lists, the rule card, the keys at the bottom.
enum DeskScreenPhrase: PhraseKey {
  case desk, demo, today, free, running, minutes, prompt, promptMore, nothingFits, how, privacy, kept, latest
  case may, mayNot, instead, decides, checked, verified, unverified, ownTask, tooSmall
  case pick, search, pickMarked, startTimer, allKeys, level, save, addTask, back, fields, set, close, toggle, ready,
    clear
  case type, number, day, part, letters, space, backspace
  case next, again, undo, backlog, down, leave
  case keysTitle, keysSlots, keysAnyKey, keysChoose, keysFields, keysAlways, keysLeave, keysTimer

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
      Wording(da: "Hvad kom borgeren for?", sv: "Vad kom personen för?", en: "What did the citizen come for?")
    case .promptMore:
      Wording(
        da: "Hvad mere kom borgeren for?", sv: "Vad mer kom personen för?", en: "What else did the citizen come for?")
    case .nothingFits: Wording(da: "Ingen opgave passer.", sv: "Inget ärende passar.", en: "No task fits.")
    case .how:
      Wording(
        da: "Sådan: et tal for opgaven, 0–4 for hjælpegraden, Enter. Så er den gemt.",
        sv: "Så här: en siffra för ärendet, 0–4 för hjälpnivån, Enter. Då är det sparat.",
        en: "How: a number for the task, 0–4 for the help level, Enter. Then it is saved.")
    case .privacy:
      Wording(
        da: "Skriv aldrig navne, CPR-numre eller telefonnumre: der er ingen person i loggen.",
        sv: "Skriv aldrig namn, personnummer eller telefonnummer: det finns ingen person i loggen.",
        en: "Never type names, personal numbers or telephone numbers: no person is in the log.")
    case .kept:
      Wording(
        da: "Du kan lukke når som helst. Åbne ekspeditioner ligger her, når du kommer igen.",
        sv: "Du kan stänga när som helst. Öppna möten ligger kvar när du kommer tillbaka.",
        en: "You may close at any time. Open sessions are here when you come back.")
    case .latest: Wording(da: "Senest gemt", sv: "Senast sparat", en: "Latest saved")
    case .may: Wording(da: "Må", sv: "Får", en: "May")
    case .mayNot: Wording(da: "Må ikke", sv: "Får inte", en: "May not")
    case .instead: Wording(da: "I stedet", sv: "I stället", en: "Instead")
    case .decides: Wording(da: "Afgøres", sv: "Avgörs", en: "Decided")
    case .checked: Wording(da: "læst {day}", sv: "läst {day}", en: "read {day}")
    case .verified: Wording(da: "bekræftet", sv: "bekräftat", en: "confirmed")
    case .unverified: Wording(da: "ikke bekræftet", sv: "inte bekräftat", en: "not confirmed")
    case .ownTask:
      Wording(
        da: "Kommunens egen opgave. Der hører intet regelkort til den.",
        sv: "Kommunens eget ärende. Det finns inget regelkort till det.",
        en: "The municipality's own task. It has no rule card.")
    case .tooSmall:
      Wording(
        da: "Gør venligst vinduet større: mindst 80 tegn bredt og 24 linjer højt. Alt er, som du forlod det.",
        sv: "Gör fönstret större, tack: minst 80 tecken brett och 24 rader högt. Allt är som du lämnade det.",
        en: "Please make the window larger: at least 80 characters wide and 24 lines high. All is as you left it.")
    case .pick: Wording(da: "vælg", sv: "välj", en: "choose")
    case .search: Wording(da: "skriv for at søge", sv: "skriv för att söka", en: "type to search")
    case .pickMarked: Wording(da: "vælg den mærkede", sv: "välj den markerade", en: "choose the marked")
    case .startTimer: Wording(da: "start uret", sv: "starta klockan", en: "start timer")
    case .allKeys: Wording(da: "alle taster", sv: "alla tangenter", en: "all keys")
    case .level: Wording(da: "hjælpegrad", sv: "hjälpnivå", en: "help level")
    case .save: Wording(da: "gem", sv: "spara", en: "save")
    case .addTask: Wording(da: "en opgave til", sv: "ett ärende till", en: "another task")
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
    case .keysSlots:
      Wording(
        da: "Tab næste plads, Skift-Tab forrige, F1–F3 en bestemt. Hver plads har sit eget ur.",
        sv: "Tab nästa plats, Skift-Tab föregående, F1–F3 en viss. Varje plats har sin egen klocka.",
        en: "Tab next slot, Shift-Tab previous, F1–F3 a certain one. Each slot has its own timer.")
    case .keysTimer:
      Wording(
        da: "Mellemrum starter uret, før opgaven er kendt. Uret gemmer varigheden, aldrig klokken.",
        sv: "Mellanslag startar klockan innan ärendet är känt. Längden sparas, aldrig klockslaget.",
        en: "Space starts the timer before the task is known. The length is kept, never the time.")
    case .keysChoose:
      Wording(
        da: "1–9 opgaven på linjen, bogstaver søger, / søger også tal, pilene mærker, Enter vælger.",
        sv: "1–9 ärendet på raden, bokstäver söker, / söker även siffror, pilarna markerar, Enter väljer.",
        en: "1–9 the task on the line, letters search, / searches digits too, arrows mark, Enter chooses.")
    case .keysFields:
      Wording(
        da: "0–4 hjælpegrad, Enter gem, + en opgave til, Slet tager den sidste opgave ud. Felterne:",
        sv: "0–4 hjälpnivå, Enter spara, + ett ärende till, Backsteg tar bort det sista. Fälten:",
        en: "0–4 help level, Enter saves, + another task, Backspace takes the last one out. The fields:")
    case .keysAlways:
      Wording(
        da: "Ctrl-R gemmer den sidste igen. Ctrl-Z fortryder den sidste. Ctrl-E flere på én gang. Ctrl-N system nede.",
        sv: "Ctrl-R sparar det senaste igen. Ctrl-Z ångrar det. Ctrl-E flera på en gång. Ctrl-N systemet nere.",
        en: "Ctrl-R saves the last again. Ctrl-Z undoes the last. Ctrl-E many at once. Ctrl-N system down.")
    case .keysLeave:
      Wording(
        da: "Ctrl-C lukker uden at spørge: åbne ekspeditioner er gemt. Ctrl-L tegner skærmen igen.",
        sv: "Ctrl-C stänger utan att fråga: öppna möten är sparade. Ctrl-L ritar om skärmen.",
        en: "Ctrl-C closes without asking: open sessions are kept. Ctrl-L draws the screen again.")
    case .keysAnyKey:
      Wording(
        da: "Tryk en tast for at gå tilbage.", sv: "Tryck på en tangent för att gå tillbaka.",
        en: "Press a key to go back.")
    }
  }
}
