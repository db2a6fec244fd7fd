import Language

/// What stands on the card that a learner fills in before and after a term.
enum EffectCardPhrase: PhraseKey {
  case cardBefore, cardAfter, howWell, notAtAll, alone, turn, tryNow, tryHow, yourCode, codeBefore, codeAfter
  case animal, number, codeUse, noneWrong, task

  var wording: Wording {
    switch self {
    case .cardBefore: Wording(da: "Første kort: før kurset", sv: "Första kortet: före kursen", en: "First card: before")
    case .cardAfter: Wording(da: "Andet kort: efter kurset", sv: "Andra kortet: efter kursen", en: "Second card: after")
    case .howWell:
      Wording(
        da: "Hvor godt kan du det? Sæt ét kryds i hver linje.", sv: "Hur bra kan du det? Sätt ett kryss på varje rad.",
        en: "How well can you do it? One cross in each line.")
    case .noneWrong:
      Wording(
        da: "Der er ingen forkerte svar.",
        sv: "Det finns inga fel svar.",
        en: "No answer is wrong.")
    case .task: Wording(da: "Opgave {number}", sv: "Uppgift {number}", en: "Task {number}")
    case .notAtAll: Wording(da: "Slet ikke", sv: "Inte alls", en: "Not at all")
    case .alone: Wording(da: "Helt alene", sv: "Helt själv", en: "All alone")
    case .turn: Wording(da: "Vend kortet", sv: "Vänd på kortet", en: "Turn the card")
    case .tryNow: Wording(da: "Prøv det nu", sv: "Prova nu", en: "Try it now")
    case .tryHow:
      Wording(
        da: "En lille opgave til hvert mål. Hvordan gik det?",
        sv: "En liten uppgift till varje mål. Hur gick det?",
        en: "A small task for each line. How did it go?")
    case .yourCode: Wording(da: "Din hemmelige kode", sv: "Din hemliga kod", en: "Your secret code")
    case .codeBefore:
      Wording(
        da: "Vælg et dyr og et tal fra 1 til 99. Skriv dem også i dit hæfte: Du får brug for dem igen.",
        sv:
          "Välj ett djur och ett tal från 1 till 99. Skriv dem också i ditt häfte: du behöver dem igen på "
          + "slutet.",
        en:
          "Think of an animal and a number from 1 to 99. Write them in your booklet too: you need them again "
          + "at the end.")
    case .codeAfter:
      Wording(
        da: "Skriv det samme dyr og det samme tal som første gang. Kan du ikke huske dem, så spring det over.",
        sv: "Skriv samma djur och samma tal som första gången. Minns du dem inte, så hoppa över.",
        en: "Write the same animal and the same number as the first time. If you do not remember them, leave it out.")
    case .animal: Wording(da: "Dyr", sv: "Djur", en: "Animal")
    case .number: Wording(da: "Tal", sv: "Tal", en: "Number")
    case .codeUse:
      Wording(
        da: "Koden viser, hvilke to kort der hører sammen, og slettes så. Skriv ikke dit navn.",
        sv: "Koden visar vilka två kort som hör ihop och raderas sedan. Skriv inte ditt namn.",
        en: "The code puts your two cards together and is then erased. Do not write your name.")
    }
  }
}
