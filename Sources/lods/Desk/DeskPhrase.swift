import Language

/// What the desk says: its status line and its faults.
enum DeskPhrase: PhraseKey {
  case saved, undone, discarded, broughtBack, returned, timerRuns
  case noSuchLine, nothingFits, chooseFirst, levelMissing, levelRange, enterSaves, noLevelHere, fieldNotAsked,
    reasonNeedsOutcome
  case numberRange, noteLimit, noteStopsSaving, searchNotKept, closeFieldFirst, nothingToRepeat, keyMeansNothing,
    bulkKeys,
    countMissing
  case needsTerminal, deskTaken, cannotLock, unexpected, closed, closedWithOpen

  var wording: Wording {
    switch self {
    case .saved: Wording(da: "Gemt: {line}", sv: "Sparat: {line}", en: "Saved: {line}")
    case .undone:
      Wording(
        da: "Fortrudt: {line}. Ctrl-R gemmer den igen.", sv: "Ångrat: {line}. Ctrl-R sparar det igen.",
        en: "Undone: {line}. Ctrl-R saves it again.")
    case .discarded:
      Wording(
        da: "Ekspeditionen er lagt væk uden at blive gemt. Ctrl-Z henter den tilbage.",
        sv: "Mötet lades undan utan att sparas. Ctrl-Z tar tillbaka det.",
        en: "The session was put away unsaved. Ctrl-Z brings it back.")
    case .broughtBack:
      Wording(da: "Ekspeditionen er hentet tilbage.", sv: "Mötet är tillbaka.", en: "The session is back.")
    case .returned:
      Wording(
        da: "Velkommen tilbage: {n} {n|åben ekspedition|åbne ekspeditioner} fra sidst.",
        sv: "Välkommen tillbaka: {n} {n|öppet möte|öppna möten} från förra gången.",
        en: "Welcome back: {n} open {n|session|sessions} from last time.")
    case .timerRuns:
      Wording(
        da: "Uret går. Vælg opgaven, når du ved, hvad det er.",
        sv: "Klockan går. Välj ärende när du vet vad det gäller.",
        en: "The timer runs. Choose the task when you know what it is.")
    case .noSuchLine:
      Wording(
        da: "Tryk et tal fra listen, eller skriv, hvad borgeren kom for.",
        sv: "Tryck en siffra från listan, eller skriv vad besökaren kom för.",
        en: "Press a number from the list, or type what the citizen came for.")
    case .nothingFits:
      Wording(
        da: "Ingen opgave passer. Slet et bogstav, eller begynd forfra med Esc.",
        sv: "Inget ärende passar. Ta bort en bokstav eller börja om med Esc.",
        en: "No task fits. Delete a letter, or start over with Esc.")
    case .chooseFirst:
      Wording(
        da: "Vælg den første opgave først. Med + kommer der én til.",
        sv: "Välj det första ärendet först. Med + lägger du till ett.",
        en: "Choose the first task first. With + you add another.")
    case .levelMissing:
      Wording(
        da: "Tryk 0–4: hvor meget hjalp du?", sv: "Tryck 0–4: hur mycket hjälpte du?",
        en: "Press 0–4: how much did you help?")
    case .levelRange:
      Wording(
        da: "Hjælpegraden er et tal fra 0 til 4.", sv: "Hjälpnivån är en siffra från 0 till 4.",
        en: "The help level is a number from 0 to 4.")
    case .enterSaves:
      Wording(
        da: "Enter gemmer. Felterne er frivillige.", sv: "Enter sparar. Fälten är frivilliga.",
        en: "Enter saves. The fields are optional.")
    case .noLevelHere:
      Wording(
        da: "Opgaven har ingen hjælpegrad. Enter gemmer.", sv: "Ärendet har ingen hjälpnivå. Enter sparar.",
        en: "The task has no help level. Enter saves.")
    case .fieldNotAsked:
      Wording(
        da: "Det felt registreres ikke denne gang.", sv: "Det fältet registreras inte den här gången.",
        en: "That field is not recorded this time.")
    case .reasonNeedsOutcome:
      Wording(
        da: "En grund hører til en opgave, der ikke blev løst. Vælg først udfaldet med u.",
        sv: "Ett skäl hör till ett ärende som inte löstes. Välj först utfallet med u.",
        en: "A reason belongs to a task that was not done. Choose the outcome first, with u.")
    case .numberRange:
      Wording(
        da: "Skriv et tal fra {from} til {to}.", sv: "Skriv ett tal från {from} till {to}.",
        en: "Type a number from {from} to {to}.")
    case .noteLimit:
      Wording(
        da: "Noten kan højst have {n} tegn.", sv: "Anteckningen får ha högst {n} tecken.",
        en: "The note can have at most {n} characters.")
    case .noteStopsSaving:
      Wording(
        da: "Ikke gemt: noten ligner noget om en person. Tryk n, og ret det understregede.",
        sv: "Inte sparat: anteckningen liknar uppgifter om en person. Tryck n och rätta det understrukna.",
        en: "Not saved: the note looks like something about a person. Press n and change what is underlined.")
    case .searchNotKept:
      Wording(
        da: "Det ligner noget om en person. Søgningen er ikke gemt noget sted.",
        sv: "Det liknar uppgifter om en person. Sökningen är inte sparad någonstans.",
        en: "This looks like something about a person. The search is not stored anywhere.")
    case .closeFieldFirst:
      Wording(
        da: "Ctrl-Z fortryder en registrering, ikke det skrevne. Luk feltet først med Esc.",
        sv: "Ctrl-Z ångrar en registrering, inte det skrivna. Stäng fältet först med Esc.",
        en: "Ctrl-Z undoes an entry, not what you type. Close the field first, with Esc.")
    case .nothingToRepeat:
      Wording(
        da: "Der er ikke gemt noget ved denne skranke i dag, som kan gentages.",
        sv: "Inget har sparats vid den här disken i dag som går att upprepa.",
        en: "Nothing was saved at this desk today that could be repeated.")
    case .keyMeansNothing:
      Wording(
        da: "Den tast gør ikke noget her. Tryk ? for at se dem alle.",
        sv: "Den tangenten gör inget här. Tryck ? för att se alla.",
        en: "That key does nothing here. Press ? to see them all.")
    case .bulkKeys:
      Wording(
        da: "Skriv antallet, gem med Enter, eller gå tilbage med Esc.",
        sv: "Skriv antalet, spara med Enter eller gå tillbaka med Esc.",
        en: "Type the number, save with Enter, or go back with Esc.")
    case .countMissing:
      Wording(da: "Skriv, hvor mange der var.", sv: "Skriv hur många det var.", en: "Type how many there were.")
    case .needsTerminal:
      Wording(
        da: "Skranken skal bruge en terminal. I et script: lods session log",
        sv: "Disken behöver en terminal. I ett skript: lods session log",
        en: "The desk needs a terminal. In a script, use: lods session log")
    case .deskTaken:
      Wording(
        da: "Skranken er åben i et andet vindue. Luk den dér, eller åbn en anden med --desk NAVN.",
        sv: "Disken är öppen i ett annat fönster. Stäng den där, eller öppna en annan med --desk NAMN.",
        en: "The desk is open in another window. Close it there, or open another with --desk NAME.")
    case .cannotLock:
      Wording(
        da: "Skranken kan ikke åbnes, fordi der ikke må skrives i datamappen. Giv brugeren skriveret til mappen.",
        sv:
          "Disken kan inte öppnas eftersom det inte går att skriva i datamappen. Ge användaren skrivrätt till mappen.",
        en: "The desk cannot be opened since the data folder may not be written to. Give the user write access to it.")
    case .unexpected:
      Wording(
        da: "Noget gik galt i programmet. Det skrevne står her endnu; prøv igen.",
        sv: "Något gick fel i programmet. Det skrivna står kvar; försök igen.",
        en: "Something went wrong in the program. What you typed is still here; try again.")
    case .closed: Wording(da: "Skranke {desk} er lukket.", sv: "Disk {desk} är stängd.", en: "Desk {desk} is closed.")
    case .closedWithOpen:
      Wording(
        da: "Skranke {desk} er lukket. {n} {n|åben ekspedition|åbne ekspeditioner} ligger klar, når du åbner den igen.",
        sv: "Disk {desk} är stängd. {n} {n|öppet möte|öppna möten} ligger kvar när du öppnar den igen.",
        en: "Desk {desk} is closed. {n} open {n|session|sessions} will be here when you open it again.")
    }
  }
}
