import Language

/// The texts of `lods alert`.
enum AlertCommandPhrase: PhraseKey {
  case summary, details, list, listExample, date
  case title, titleWeek
  case show, showExample, showTask
  case note, noteDetails, noteExample, endExample, noteTask, noteCause, noteText, noteFrom, noteUntil, noteEnd, noteVoid
  case noted, ended, voided, notes, noNotes, number, task, cause, text, takenBack, allTasks
  case noCause, severalAtOnce, futureDay, intervals

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hvad skiller sig ud i loggen?", sv: "Vad sticker ut i loggen?", en: "What stands out in the log?")
    case .details:
      Wording(
        da: "Ser på de seneste hele uger: stigninger ud over tilfældigheder og årstid, vækst på et år, nedbrud og "
          + "dage, hvor der ikke er registreret. Timer uden registrering, skoleferier og kendte årsager er regnet fra.",
        sv:
          "Ser på de senaste hela veckorna: ökningar utöver slump och årstid, tillväxt på ett år, driftstopp och dagar "
          + "då inget har registrerats. Timmar utan registrering, skollov och kända orsaker är borträknade.",
        en: "Looks at the newest whole weeks: rises beyond chance and season, growth in a year, outages, and days on "
          + "which nothing was logged. Hours without entries, school holidays and known causes are taken off.")
    case .list: Wording(da: "Vis det, der skiller sig ud", sv: "Visa det som sticker ut", en: "List what stands out")
    case .listExample:
      Wording(
        da: "Som det så ud den 1. november", sv: "Som det såg ut den 1 november", en: "As it looked on 1 November")
    case .date:
      Wording(
        da: "Dagen, der ses fra (ellers i dag).", sv: "Dagen som man ser från (annars i dag).",
        en: "The day to look from (else today).")
    case .title: Wording(da: "Varslinger {day}", sv: "Varningar {day}", en: "Alerts {day}")
    case .titleWeek:
      Wording(
        da: "Varslinger {day} · til og med uge {week} {year}", sv: "Varningar {day} · till och med vecka {week} {year}",
        en: "Alerts {day} · up to week {week} of {year}")
    case .show:
      Wording(
        da: "Tegn en opgaves uger, og sig, hvor den står", sv: "Rita ett ärendes veckor och säg var det står",
        en: "Draw a task's weeks and say where it stands")
    case .showExample:
      Wording(
        da: "Ugerne for MitID-appen", sv: "Veckorna för MitID-appen", en: "The weeks of the MitID app")
    case .showTask:
      Wording(
        da: "Opgavens kode (ellers alle ekspeditioner).", sv: "Ärendets kod (annars alla möten).",
        en: "The task's code (else all sessions).")
    case .note: Wording(da: "Skriv en kendt årsag", sv: "Skriv en känd orsak", en: "Note a known cause")
    case .noteDetails:
      Wording(
        da: "Fx at et brev er sendt ud. Ugerne regnes så ikke med i det, der er sædvanligt, og stigningen står med sin "
          + "årsag. En årsag slettes ikke, men kan afsluttes eller tages tilbage.",
        sv:
          "Till exempel att ett brev har gått ut. Veckorna räknas då inte in i det vanliga, och ökningen står med sin "
          + "orsak. En orsak raderas inte men kan avslutas eller återkallas.",
        en: "As that a letter went out. Those weeks are then left out of what is usual, and the rise stands with its "
          + "cause. A cause is not deleted, but can be ended or taken back.")
    case .noteExample:
      Wording(
        da: "Et brev om MitID er sendt ud", sv: "Ett brev om MitID har gått ut", en: "A letter on MitID went out")
    case .endExample:
      Wording(da: "Årsag 3 er slut", sv: "Orsak 3 är slut", en: "Cause 3 is over")
    case .noteTask:
      Wording(
        da: "Opgaven (ellers alle).", sv: "Ärendet (annars alla).", en: "The task (else all of them).")
    case .noteCause: Wording(da: "Hvad det er.", sv: "Vad det är.", en: "What it is.")
    case .noteText:
      Wording(
        da: "Hvad der skete, med få ord og uden navne.", sv: "Vad som hände, med få ord och utan namn.",
        en: "What happened, in a few words and without names.")
    case .noteFrom:
      Wording(
        da: "Den første dag (ellers i dag).", sv: "Den första dagen (annars i dag).", en: "The first day (else today).")
    case .noteUntil:
      Wording(
        da: "Den sidste dag (ellers indtil videre).", sv: "Den sista dagen (annars tills vidare).",
        en: "The last day (else until further notice).")
    case .noteEnd:
      Wording(
        da: "Afslut årsagen med dette nummer (i dag eller den dag, --until siger).",
        sv: "Avsluta orsaken med detta nummer (i dag eller den dag som --until säger).",
        en: "End the cause of this number (today, or on the day that --until says).")
    case .noteVoid:
      Wording(
        da: "Tag årsagen med dette nummer tilbage.", sv: "Återkalla orsaken med detta nummer.",
        en: "Take the cause of this number back.")
    case .noted:
      Wording(
        da: "Årsag {n} er skrevet: {name}.", sv: "Orsak {n} är skriven: {name}.", en: "Cause {n} was noted: {name}.")
    case .ended:
      Wording(
        da: "Årsag {n} er afsluttet: {name}.", sv: "Orsak {n} är avslutad: {name}.", en: "Cause {n} was ended: {name}.")
    case .voided:
      Wording(
        da: "Årsag {n} er taget tilbage: {name}.", sv: "Orsak {n} är återkallad: {name}.",
        en: "Cause {n} was taken back: {name}.")
    case .notes: Wording(da: "Vis de kendte årsager", sv: "Visa de kända orsakerna", en: "List the known causes")
    case .noNotes:
      Wording(
        da: "Ingen kendte årsager er skrevet. Skriv en med: lods alert note",
        sv: "Inga kända orsaker är skrivna. Skriv en med: lods alert note",
        en: "No known causes were noted. Note one with: lods alert note")
    case .number: Wording(da: "Nr.", sv: "Nr", en: "No.")
    case .task: Wording(da: "Opgave", sv: "Ärende", en: "Task")
    case .cause: Wording(da: "Årsag", sv: "Orsak", en: "Cause")
    case .text: Wording(da: "Hvad der skete", sv: "Vad som hände", en: "What happened")
    case .takenBack: Wording(da: "taget tilbage", sv: "återkallad", en: "taken back")
    case .allTasks: Wording(da: "Alle opgaver", sv: "Alla ärenden", en: "All tasks")
    case .noCause:
      Wording(
        da: "Sig, hvad årsagen er, med --cause.", sv: "Säg vad orsaken är med --cause.",
        en: "Say what the cause is, with --cause.")
    case .futureDay:
      Wording(
        da: "Dagen ligger i fremtiden, og det, der kommer, står ikke i loggen. Vælg en anden dag med --date, eller "
          + "udelad den.",
        sv: "Dagen ligger i framtiden, och det som kommer står inte i loggen. Välj en annan dag med --date, eller "
          + "utelämna den.",
        en: "The day lies in the future, and the log does not hold what is to come. Choose another day with --date, or "
          + "leave it out.")
    case .intervals:
      Wording(
        da:
          "Et 95 %-interval gælder én talrække for sig. Om det er vækst, er afgjort strengere: Højst 1 af 100 gange må "
          + "en af alle opgaverne falsk blive kaldt det.",
        sv:
          "Ett 95-procentsintervall gäller en talserie för sig. Om det är tillväxt har avgjorts strängare: högst 1 gång "
          + "av 100 får något av alla ärenden felaktigt kallas det.",
        en: "A 95 % interval is of one series by itself. Whether it is growth was decided more strictly: at most once "
          + "in 100 times may one of all tasks be called so falsely.")
    case .severalAtOnce:
      Wording(
        da: "Skriv, afslut eller tag en årsag tilbage, én ting ad gangen. Til --end hører kun --until.",
        sv: "Skriv, avsluta eller återkalla en orsak, en sak i taget. Till --end hör bara --until.",
        en: "Note, end or take back a cause, one thing at a time. Only --until goes with --end.")
    }
  }
}
