public import Language

/// The texts of this room's faults.
public enum EntryPhrase: PhraseKey {
  case taskMissing, taskTwice, tooManyTasks, levelMissing, levelNotForTask, outOfRange, reasonWithoutCause, fieldOff
  case modelWithoutAdvice, nothingOtherwise
  case inFuture, branchNotYetOpen, branchClosed, hourSkipped, hourRepeated, otherContent, unknownEntry, ambiguousEntry
  case nothingToUndo, alreadyVoid, sealed, refusedText

  /// The text in the three languages.
  public var wording: Wording {
    switch self {
    case .taskMissing:
      Wording(
        da: "Vælg mindst én opgave: hvad kom borgeren for?", sv: "Välj minst ett ärende: vad kom besökaren för?",
        en: "Choose at least one task: what did the citizen come for?")
    case .taskTwice:
      Wording(
        da: "Samme opgave er skrevet to gange. Skriv den én gang med antal.",
        sv: "Samma ärende står två gånger. Skriv det en gång med antal.",
        en: "The same task is written twice. Write it once with its number.")
    case .tooManyTasks:
      Wording(
        da: "En ekspedition kan have højst 8 opgaver. Del den i to registreringer.",
        sv: "Ett möte kan ha högst 8 ärenden. Dela upp det i två registreringar.",
        en: "A session can have at most 8 tasks. Split it into two entries.")
    case .levelMissing:
      Wording(
        da: "Vælg hjælpegrad 0–4: hvor meget hjalp du?", sv: "Välj hjälpnivå 0–4: hur mycket hjälpte du?",
        en: "Choose the help level, 0 to 4: how much did you help?")
    case .levelNotForTask:
      Wording(
        da: "Hjælpegrad hører kun til vejledning. Udelad den for denne opgave.",
        sv: "Hjälpnivå hör bara till vägledning. Utelämna den för det här ärendet.",
        en: "A help level belongs to guidance only. Leave it out for this task.")
    case .modelWithoutAdvice:
      Wording(
        da: "Modellen hører til en foreslået hjælpegrad. Tilføj hjælpegraden, eller udelad modellen.",
        sv: "Modellen hör till en föreslagen hjälpnivå. Lägg till hjälpnivån eller utelämna modellen.",
        en: "A model belongs to an advised level. Add the level, or leave the model out.")
    case .nothingOtherwise:
      Wording(
        da: "Grunden hører til en hjælpegrad, der er en anden end den foreslåede. Udelad grunden, eller ret "
          + "hjælpegraden.",
        sv: "Skälet hör till en hjälpnivå som är en annan än den föreslagna. Utelämna skälet eller rätta hjälpnivån.",
        en: "The reason belongs to a level other than the one advised. Leave the reason out, or correct the level.")
    case .outOfRange:
      Wording(
        da: "Tallet i {field} skal være fra {from} til {to}.", sv: "Talet i {field} ska vara från {from} till {to}.",
        en: "The number in {field} must be from {from} to {to}.")
    case .reasonWithoutCause:
      Wording(
        da: "En grund hører til en opgave, der ikke blev løst. Udelad grunden, eller ret udfaldet.",
        sv: "Ett skäl hör till ett ärende som inte löstes. Utelämna skälet eller rätta utfallet.",
        en: "A reason belongs to a task that was not done. Leave the reason out, or correct the outcome.")
    case .fieldOff:
      Wording(
        da: "Kommunen registrerer ikke {field}. Udelad feltet, eller bed en administrator slå det til.",
        sv: "Kommunen registrerar inte {field}. Utelämna fältet eller be en administratör slå på det.",
        en: "The municipality does not record {field}. Leave it out, or ask an administrator to turn it on.")
    case .inFuture:
      Wording(
        da: "Tidspunktet ligger i fremtiden. Ret datoen eller klokken.",
        sv: "Tidpunkten ligger i framtiden. Rätta datumet eller klockslaget.",
        en: "The time is in the future. Correct the date or the time.")
    case .branchNotYetOpen:
      Wording(
        da: "Biblioteket var ikke åbnet den dag. Ret datoen eller biblioteket.",
        sv: "Biblioteket hade inte öppnat den dagen. Rätta datumet eller biblioteket.",
        en: "The branch had not opened on that day. Correct the date or the branch.")
    case .branchClosed:
      Wording(
        da: "Biblioteket var lukket for altid den dag. Ret datoen eller biblioteket.",
        sv: "Biblioteket hade stängt för gott den dagen. Rätta datumet eller biblioteket.",
        en: "The branch had closed for good by that day. Correct the date or the branch.")
    case .hourSkipped:
      Wording(
        da: "Det klokkeslæt fandtes ikke den nat: uret blev stillet frem. Ret klokken.",
        sv: "Det klockslaget fanns inte den natten: klockan ställdes fram. Rätta klockslaget.",
        en: "That time did not exist that night: the clock was put forward. Correct the time.")
    case .hourRepeated:
      Wording(
        da: "Den time kom to gange den nat. Skriv tidsforskellen med: +02:00 for den første, +01:00 for den anden.",
        sv: "Den timmen kom två gånger den natten. Skriv tidsskillnaden: +02:00 för den första, +01:00 för den andra.",
        en: "That hour came twice that night. Add the offset: +02:00 for the first, +01:00 for the second.")
    case .otherContent:
      Wording(
        da: "Der findes en registrering med samme id og andet indhold. Intet er gemt. Brug et nyt id.",
        sv: "Det finns en registrering med samma id och annat innehåll. Inget har sparats. Använd ett nytt id.",
        en: "There is an entry with this id and other content. Nothing was saved. Use a new id.")
    case .ambiguousEntry:
      Wording(
        da: "Flere registreringer begynder sådan. Skriv flere tegn af id'et.",
        sv: "Flera registreringar börjar så. Skriv fler tecken av id:t.",
        en: "Several entries begin like that. Give more characters of the id.")
    case .unknownEntry:
      Wording(
        da: "Registreringen findes ikke. Find den på listen.",
        sv: "Registreringen finns inte. Leta upp den i listan.",
        en: "There is no such entry. Find it in the list.")
    case .nothingToUndo:
      Wording(
        da: "Der er intet at fortryde ved denne skranke i dag. Er det en ældre registrering, så annullér den.",
        sv: "Det finns inget att ångra vid den här disken i dag. Gäller det en äldre registrering, makulera den.",
        en: "There is nothing to undo at this desk today. If it is an older entry, void it.")
    case .alreadyVoid:
      Wording(
        da: "Registreringen er allerede annulleret.", sv: "Registreringen är redan makulerad.",
        en: "The entry is void already.")
    case .sealed:
      Wording(
        da: "Registreringen er forseglet og kan ikke ændres.", sv: "Registreringen är förseglad och kan inte ändras.",
        en: "The entry is sealed and cannot be changed.")
    case .refusedText:
      Wording(
        da: "Teksten ligner noget om en person. Intet er gemt. Skriv den om uden navne, numre og adresser.",
        sv: "Texten liknar uppgifter om en person. Inget har sparats. Skriv om den utan namn, nummer och adresser.",
        en: "The text looks like something about a person. Nothing was saved. Rewrite it without names or numbers.")
    }
  }
}
