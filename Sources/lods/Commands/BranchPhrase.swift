import Language

/// The texts of `lods branch`.
enum BranchPhrase: PhraseKey {
  case summary, details, list, add, rename, telephone, telephoneDetails, telephoneExample, numberValue, numberOption
  case telephoneSet, noTelephone, close, reopen, hours, hoursDetails
  case name, openedOption, closedOption, onOption, setOption, kindOption, fromOption, addExample, hoursExample
  case added, renamed, closedNow, reopened, hoursSet, hoursClosed
  case weekday, open, staffed, notSet, sameAsOpen, none

  var wording: Wording {
    switch self {
    case .summary:
      Wording(da: "Bibliotekerne og deres tider", sv: "Biblioteken och deras tider", en: "Branches and hours")
    case .details:
      Wording(
        da: "Et bibliotek er et sted med en skranke, også i borgerservice. Koden bruges i kommandoer og rapporter og "
          + "bliver ved med at være den samme.",
        sv: "Ett bibliotek är en plats med en disk, även på medborgarkontoret. Koden används i kommandon och rapporter "
          + "och ändras aldrig.",
        en: "A branch is a place with a desk, also in citizen service. Its code is used in commands and reports and "
          + "never changes.")
    case .list: Wording(da: "Vis bibliotekerne", sv: "Visa biblioteken", en: "List the branches")
    case .add: Wording(da: "Tilføj et bibliotek", sv: "Lägg till ett bibliotek", en: "Add a branch")
    case .rename:
      Wording(da: "Giv et bibliotek et nyt navn", sv: "Ge ett bibliotek ett nytt namn", en: "Rename a branch")
    case .telephone:
      Wording(
        da: "Skriv, hvad man ringer til biblioteket på", sv: "Ange bibliotekets telefonnummer",
        en: "Say where the branch is rung up")
    case .telephoneDetails:
      Wording(
        da: "Nummeret står på borgersiderne og i breve og beskeder til kursister. Skriv bibliotekets eget nummer, "
          + "aldrig en medarbejders. Uden --number fjernes nummeret.",
        sv: "Numret står på medborgarsidorna och i brev och meddelanden till kursdeltagare. Ange bibliotekets eget "
          + "nummer, aldrig en medarbetares. Utan --number tas numret bort.",
        en: "The number stands on the public pages and in letters and messages to learners. Give the branch's own "
          + "number, never that of one of the staff. Without --number it is taken away.")
    case .telephoneExample:
      Wording(
        da: "Skriv bibliotekets nummer", sv: "Ange bibliotekets nummer", en: "Write down the branch's number")
    case .numberValue: Wording(da: "NUMMER", sv: "NUMMER", en: "NUMBER")
    case .numberOption:
      Wording(
        da: "Nummeret, som man skriver det.", sv: "Numret som man skriver det.", en: "The number as it is written.")
    case .telephoneSet:
      Wording(
        da: "{name}: telefon {number}.", sv: "{name}: telefon {number}.", en: "{name}: telephone {number}.")
    case .noTelephone:
      Wording(
        da: "{name} står uden telefonnummer.", sv: "{name} står utan telefonnummer.",
        en: "{name} has no telephone number.")
    case .close:
      Wording(da: "Luk et bibliotek for altid", sv: "Stäng ett bibliotek för gott", en: "Close a branch for good")
    case .reopen:
      Wording(da: "Genåbn et lukket bibliotek", sv: "Öppna ett stängt bibliotek igen", en: "Reopen a branch")
    case .hours:
      Wording(da: "Vis eller sæt ugens tider", sv: "Visa eller ange veckans tider", en: "Show or set the week's hours")
    case .hoursDetails:
      Wording(
        da: "Åbningstid er, når døren er åben. Bemandet tid er, når nogen står ved skranken og tæller. Den skiller "
          + "»ingen kom« fra »ingen talte«. Er den bemandede tid ikke sat, gælder åbningstiden.",
        sv: "Öppettid är när dörren är öppen. Bemannad tid är när någon står vid disken och räknar. Den skiljer "
          + "”ingen kom” från ”ingen räknade”. Om bemannad tid inte är angiven gäller öppettiden.",
        en: "Opening hours are when the door is open. Staffed hours are when somebody stands at the desk and counts. "
          + "They tell \"nobody came\" from \"nobody counted\". Where they are not set, the opening hours hold.")
    case .name:
      Wording(da: "Navnet, som det står på listerne.", sv: "Namnet som det står i listorna.", en: "The name in lists.")
    case .openedOption:
      Wording(da: "Den første dag med skranke.", sv: "Den första dagen med disk.", en: "The first day with a desk.")
    case .closedOption:
      Wording(da: "Den sidste dag med skranke.", sv: "Den sista dagen med disk.", en: "The last day with a desk.")
    case .onOption: Wording(da: "Den sidste dag.", sv: "Den sista dagen.", en: "The last day.")
    case .setOption:
      Wording(
        da: "Ugens tider, fx mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00, eller closed.",
        sv: "Veckans tider, till exempel mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00, eller closed.",
        en: "The week's hours, as mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00, or closed.")
    case .kindOption:
      Wording(
        da: "open: åbningstid. staffed: bemandet tid. Ellers open.",
        sv: "open: öppettid. staffed: bemannad tid. Annars open.",
        en: "open: opening hours. staffed: staffed hours. Else open.")
    case .fromOption:
      Wording(
        da: "Dagen, som tiderne gælder fra (ellers i dag). Tidligere dage beholder deres.",
        sv: "Dagen som tiderna gäller från (annars i dag). Tidigare dagar behåller sina.",
        en: "The day that the hours hold from (else today). Earlier days keep theirs.")
    case .addExample:
      Wording(
        da: "Et bibliotek, der åbnede i august 2024", sv: "Ett bibliotek som öppnade i augusti 2024",
        en: "A branch that opened in August 2024")
    case .hoursExample:
      Wording(
        da: "Skranken er bemandet tre eftermiddage om ugen", sv: "Disken är bemannad tre eftermiddagar i veckan",
        en: "The desk is staffed three afternoons a week")
    case .added: Wording(da: "{name} er tilføjet.", sv: "{name} har lagts till.", en: "{name} was added.")
    case .renamed:
      Wording(da: "{code} hedder nu {name}.", sv: "{code} heter nu {name}.", en: "{code} is now called {name}.")
    case .closedNow:
      Wording(
        da: "{name} har {day} som sidste dag. Registreringerne bliver.",
        sv: "{name} har {day} som sista dag. Registreringarna finns kvar.",
        en: "The last day of {name} is {day}. Its entries stay.")
    case .reopened: Wording(da: "{name} er åbent igen.", sv: "{name} är öppet igen.", en: "{name} is open again.")
    case .hoursSet:
      Wording(
        da: "{kind} for {name} fra {day}: {week}", sv: "{kind} för {name} från {day}: {week}",
        en: "{kind} of {name} from {day}: {week}")
    case .hoursClosed: Wording(da: "lukket hele ugen", sv: "stängt hela veckan", en: "closed all week")
    case .weekday: Wording(da: "Ugedag", sv: "Veckodag", en: "Weekday")
    case .open: Wording(da: "Åbningstid", sv: "Öppettid", en: "Opening hours")
    case .staffed: Wording(da: "Bemandet tid", sv: "Bemannad tid", en: "Staffed hours")
    case .notSet:
      Wording(
        da: "Ingen tider er sat. Sæt dem med: {line}", sv: "Inga tider är angivna. Ange dem med: {line}",
        en: "No hours are set. Set them with: {line}")
    case .sameAsOpen: Wording(da: "som åbningstiden", sv: "som öppettiden", en: "as the opening hours")
    case .none:
      Wording(
        da: "Der er ingen biblioteker. Tilføj et med: lods branch add",
        sv: "Det finns inga bibliotek. Lägg till ett med: lods branch add",
        en: "There are no branches. Add one with: lods branch add")
    }
  }
}
