import Language
import Site

/// The texts of the page of alerts and of its form.
enum AlertPagePhrase: PhraseKey {
  case title, upTo, underWay, lookAgain
  case nothingToWatch, unsure
  case askStaffTell, calendarOf, writeCause
  case notes, notesLead, whoNotes, noNotes, cause, task, from, until, change, open, takenBack, endToday, takeBack
  case noteTitle, noteLead, allTasks, whichCause, chooseCause, whatHappened, textHint
  case firstDay, fromHint, lastDay, untilHint, save
  case taskUnknown, causeMissing, dayWrong

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Varslinger", sv: "Varningar", en: "Alerts")
    case .upTo:
      Wording(
        da: "til og med uge {week} {year}, gennemgået {when}",
        sv: "till och med vecka {week} {year}, genomgånget {when}",
        en: "up to week {week} of {year}, looked over {when}")
    case .underWay:
      Wording(
        da: "Loggen bliver gennemgået lige nu. Er den lang, tager det nogle sekunder.",
        sv: "Loggen gås igenom just nu. Är den lång tar det några sekunder.",
        en: "The log is being looked over just now. If it is long, that takes some seconds.")
    case .lookAgain: Wording(da: "Se igen", sv: "Titta igen", en: "Look again")
    case .nothingToWatch: Wording(da: "Intet lige nu.", sv: "Inget just nu.", en: "Nothing just now.")
    case .unsure:
      Wording(
        da: "Hvad loggen ikke kan sige", sv: "Vad loggen inte kan säga", en: "What the log cannot tell")
    case .askStaffTell:
      Wording(
        da: "Spørg kollegerne, hvad der er sket. Kender I årsagen, så sig det til en leder, der kan skrive den her.",
        sv: "Fråga kollegorna vad som har hänt. Känner ni till orsaken, säg det till en chef som kan skriva den här.",
        en: "Ask your colleagues what happened. If you know the cause, tell a manager, who can write it down here.")
    case .calendarOf:
      Wording(
        da: "Kalenderen for {branch}", sv: "Kalendern för {branch}", en: "The calendar of {branch}")
    case .writeCause: Wording(da: "Skriv årsagen", sv: "Skriv orsaken", en: "Write the cause")
    case .notes: Wording(da: "Kendte årsager", sv: "Kända orsaker", en: "Known causes")
    case .notesLead:
      Wording(
        da: "Ugerne med en kendt årsag regnes ikke med i det, der er sædvanligt, og stigningen står med sin årsag.",
        sv: "Veckorna med en känd orsak räknas inte in i det vanliga, och ökningen står med sin orsak.",
        en: "Weeks with a known cause are left out of what is usual, and the rise stands with its cause.")
    case .whoNotes:
      Wording(
        da: "En administrator eller en leder, hvis konto dækker alle biblioteker, kan skrive en årsag.",
        sv: "En administratör eller en chef vars konto omfattar alla bibliotek kan skriva en orsak.",
        en: "An administrator or a manager whose account covers all branches can write a cause.")
    case .noNotes:
      Wording(
        da: "Ingen kendte årsager er skrevet.", sv: "Inga kända orsaker är skrivna.",
        en: "No known causes were noted.")
    case .cause: Wording(da: "Årsag", sv: "Orsak", en: "Cause")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .from: Wording(da: "Fra", sv: "Från", en: "From")
    case .until: Wording(da: "Til", sv: "Till", en: "Until")
    case .change: Wording(da: "Ret", sv: "Ändra", en: "Change")
    case .open: Wording(da: "indtil videre", sv: "tills vidare", en: "until further notice")
    case .takenBack: Wording(da: "taget tilbage {day}", sv: "återkallad {day}", en: "taken back {day}")
    case .endToday: Wording(da: "Slut i dag", sv: "Slut i dag", en: "Ends today")
    case .takeBack: Wording(da: "Tag tilbage", sv: "Återkalla", en: "Take back")
    case .noteTitle: Wording(da: "Skriv en kendt årsag", sv: "Skriv en känd orsak", en: "Note a known cause")
    case .noteLead:
      Wording(
        da: "Fx at et brev er sendt ud. En årsag slettes ikke, men kan afsluttes eller tages tilbage.",
        sv: "Till exempel att ett brev har gått ut. En orsak raderas inte men kan avslutas eller återkallas.",
        en: "As that a letter went out. A cause is not deleted, but can be ended or taken back.")
    case .allTasks: Wording(da: "Alle opgaver", sv: "Alla ärenden", en: "All tasks")
    case .whichCause: Wording(da: "Hvad er årsagen?", sv: "Vad är orsaken?", en: "What is the cause?")
    case .chooseCause: Wording(da: "Vælg en årsag", sv: "Välj en orsak", en: "Choose a cause")
    case .whatHappened: Wording(da: "Hvad skete der?", sv: "Vad hände?", en: "What happened?")
    case .textHint:
      Wording(
        da: "Med få ord og uden navne, højst {n} tegn. Kan stå tomt.",
        sv: "Med få ord och utan namn, högst {n} tecken. Kan lämnas tomt.",
        en: "In a few words and without names, {n} characters at most. May be left empty.")
    case .firstDay: Wording(da: "Den første dag", sv: "Den första dagen", en: "The first day")
    case .fromHint:
      Wording(da: "Tom betyder i dag.", sv: "Tomt betyder i dag.", en: "Empty means today.")
    case .lastDay: Wording(da: "Den sidste dag", sv: "Den sista dagen", en: "The last day")
    case .untilHint:
      Wording(
        da: "Tom betyder indtil videre.", sv: "Tomt betyder tills vidare.",
        en: "Empty means until further notice.")
    case .save: Wording(da: "Gem årsagen", sv: "Spara orsaken", en: "Save the cause")
    case .taskUnknown:
      Wording(
        da: "Opgaven er ikke i brug mere. Vælg en anden, eller vælg alle opgaver.",
        sv: "Ärendet används inte längre. Välj ett annat, eller välj alla ärenden.",
        en: "The task is no longer in use. Choose another one, or choose all tasks.")
    case .causeMissing:
      Wording(da: "Vælg, hvad årsagen er.", sv: "Välj vad orsaken är.", en: "Choose what the cause is.")
    case .dayWrong:
      Wording(
        da: "Skriv en dag, der findes, som dag, måned og år.", sv: "Skriv en dag som finns, som dag, månad och år.",
        en: "Write a day that exists, as day, month and year.")
    }
  }
}
