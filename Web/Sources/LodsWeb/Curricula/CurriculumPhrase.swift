import Courses
import Language

/// The words about curricula and the editor.
enum CurriculumPhrase: PhraseKey {
  case title, lead, none, noneText, new, make, titleHint, titleMissing, titleTaken, language, name, level, sessions
  case minutes, objectives, version, state, lookAt, places, olderVersion, toNewest, versionOf, licence, contact
  case printWhole, papers, handout, sheets, plan, poster, keyCards, booklet, change, minutesOf, edit, editFile
  case editAbout, newSession, moveUp, moveDown, orderChanged, nothingStale, staleLead, atLine, line, lookedOn
  case neverLooked, stepsIn, fact, trySteps, seeSource, files, download, versions, whatChanged, changesTitle
  case noChange, fileAdded, fileRemoved, factChanged, words, text, textHint, sessionHint, oneALine, moreFields
  case moreHint, checks, checkNow, toMend, allWell, mustMend, shouldSee, mendFirst, newVersion, newVersionHint
  case versionTooLow, saveVersion, leave, preview, showPreview, changedMeanwhile, bothShown, theirs, useMine
  case keepTheirs, offerIt

  /// What a kind of sheet is called.
  static func kind(_ kind: CurriculumPrintKind) -> CurriculumPhrase {
    switch kind {
    case .handout: .handout
    case .sheets: .sheets
    case .plan: .plan
    case .poster: .poster
    case .cards: .keyCards
    case .booklet: .booklet
    }
  }

  var wording: Wording {
    switch self {
    case .title: Wording(da: "Undervisningsforløb", sv: "Kursinnehåll", en: "Curricula")
    case .lead:
      Wording(
        da: "Undervisningsforløb, som holdene bruger. Åbn et for at udskrive eller rette det.",
        sv: "Kursinnehåll som grupperna använder. Öppna ett för att skriva ut eller ändra det.",
        en: "Curricula that terms are taught from. Open one to print or change it.")
    case .none: Wording(da: "Ingen undervisningsforløb endnu", sv: "Inget kursinnehåll än", en: "No curricula yet")
    case .noneText:
      Wording(
        da: "Lav et nyt her, eller bed den, der står for Lods hos jer, om at hente dem, kommunen har i en mappe.",
        sv: "Gör ett nytt här, eller be den som sköter Lods hos er att hämta det som kommunen har i en mapp.",
        en: "Make a new one here, or ask whoever runs Lods with you to take in those that the municipality keeps in a "
          + "folder.")
    case .new: Wording(da: "Nyt undervisningsforløb", sv: "Nytt kursinnehåll", en: "New curriculum")
    case .make: Wording(da: "Lav undervisningsforløbet", sv: "Skapa kursinnehållet", en: "Make the curriculum")
    case .titleHint:
      Wording(
        da: "Det, kurset handler om, fx Billeder på telefonen.",
        sv: "Det som kursen handlar om, till exempel Bilder i telefonen.",
        en: "What the course is about, such as Pictures on the telephone.")
    case .titleMissing:
      Wording(
        da: "Skriv en titel på højst 120 tegn.",
        sv: "Skriv en titel på högst 120 tecken.",
        en: "Write a title of at most 120 characters.")
    case .titleTaken:
      Wording(
        da: "Der er allerede et undervisningsforløb med den titel. Vælg en anden.",
        sv: "Det finns redan kursinnehåll med den titeln. Välj en annan.",
        en: "There is a curriculum of that title already. Choose another.")
    case .language: Wording(da: "Sprog", sv: "Språk", en: "Language")
    case .name: Wording(da: "Titel", sv: "Titel", en: "Title")
    case .level: Wording(da: "Niveau", sv: "Nivå", en: "Level")
    case .sessions: Wording(da: "Gange", sv: "Träffar", en: "Sessions")
    case .minutes: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .objectives: Wording(da: "Mål", sv: "Mål", en: "Objectives")
    case .version: Wording(da: "Version", sv: "Version", en: "Version")
    case .state: Wording(da: "Status", sv: "Status", en: "State")
    case .lookAt: Wording(da: "Skal ses efter", sv: "Behöver ses över", en: "To be looked at")
    case .places: Wording(da: "{n} {n|sted|steder}", sv: "{n} {n|ställe|ställen}", en: "{n} {n|place|places}")
    case .olderVersion:
      Wording(
        da: "Det er version {version}. Der er en nyere.",
        sv: "Det här är version {version}. Det finns en nyare.",
        en: "This is version {version}. There is a newer one.")
    case .toNewest: Wording(da: "Se den nyeste", sv: "Se den nyaste", en: "See the newest")
    case .versionOf: Wording(da: "{version}, gemt {day}", sv: "{version}, sparad {day}", en: "{version}, kept {day}")
    case .licence: Wording(da: "Licens", sv: "Licens", en: "Licence")
    case .contact: Wording(da: "Kontakt", sv: "Kontakt", en: "Contact")
    case .printWhole:
      Wording(
        da: "Udskriv hele undervisningsforløbet",
        sv: "Skriv ut hela kursinnehållet",
        en: "Print the whole curriculum")
    case .papers: Wording(da: "Udskriv", sv: "Skriv ut", en: "Print")
    case .handout: Wording(da: "Hæfte til kursisten", sv: "Häfte till deltagaren", en: "Handout")
    case .sheets: Wording(da: "Øveark", sv: "Övningsblad", en: "Practice sheets")
    case .plan: Wording(da: "Plan til underviseren", sv: "Plan till läraren", en: "Teacher’s plan")
    case .poster: Wording(da: "Plakat", sv: "Affisch", en: "Poster")
    case .keyCards: Wording(da: "Nøglekort", sv: "Nyckelkort", en: "Key cards")
    case .booklet: Wording(da: "Samlet hæfte", sv: "Samlat häfte", en: "Booklet")
    case .change: Wording(da: "Ret", sv: "Ändra", en: "Change")
    case .minutesOf:
      Wording(
        da: "{n} ({teaching} undervisning, {exercises} øvelser, {pause} pause)",
        sv: "{n} ({teaching} undervisning, {exercises} övningar, {pause} paus)",
        en: "{n} ({teaching} teaching, {exercises} exercises, {pause} break)")
    case .edit: Wording(da: "Ret", sv: "Ändra", en: "Edit")
    case .editFile: Wording(da: "Ret {file}", sv: "Ändra {file}", en: "Edit {file}")
    case .editAbout:
      Wording(
        da: "Ret titel, målgruppe og omtale",
        sv: "Ändra titel, målgrupp och beskrivning",
        en: "Edit title, audience and description")
    case .newSession: Wording(da: "Ny gang", sv: "Ny träff", en: "New session")
    case .moveUp: Wording(da: "Flyt op", sv: "Flytta upp", en: "Move up")
    case .moveDown: Wording(da: "Flyt ned", sv: "Flytta ned", en: "Move down")
    case .orderChanged:
      Wording(
        da: "En kollega har rettet undervisningsforløbet imens. Her er det, som det er nu. Flyt gangen igen, hvis den "
          + "stadig skal flyttes.",
        sv: "En kollega har ändrat kursinnehållet under tiden. Här är det som det är nu. Flytta träffen "
          + "igen om den fortfarande ska flyttas.",
        en: "A colleague has changed the curriculum meanwhile. Here it is as it stands now. Move the "
          + "session again if it still is to be moved.")
    case .nothingStale:
      Wording(
        da: "Alt er set efter inden for det sidste år.",
        sv: "Allt har setts över under det senaste året.",
        en: "All was looked at within the last year.")
    case .staleLead:
      Wording(
        da: "Ingen har set efter her i et år: Apps, priser og numre kan være ændret. Se efter, og ret "
          + "teksten, eller skriv den nye dato.",
        sv: "Ingen har sett över det här på ett år: appar, priser och nummer kan vara ändrade. "
          + "Kontrollera och ändra texten, eller skriv det nya datumet.",
        en: "Nobody has looked here for a year: apps, prices and numbers may have changed. Look, and "
          + "change the text, or write the new date.")
    case .atLine: Wording(da: "{file}, linje {line}", sv: "{file}, rad {line}", en: "{file}, line {line}")
    case .line: Wording(da: "Linje {n}", sv: "Rad {n}", en: "Line {n}")
    case .lookedOn: Wording(da: "sidst set efter {day}", sv: "senast kontrollerat {day}", en: "last looked at {day}")
    case .neverLooked: Wording(da: "ingen har set efter", sv: "ingen har kontrollerat", en: "nobody has looked")
    case .stepsIn: Wording(da: "Trin i {name}", sv: "Steg i {name}", en: "Steps in {name}")
    case .fact: Wording(da: "Faktum {name}", sv: "Faktum {name}", en: "Fact {name}")
    case .trySteps:
      Wording(
        da: "Prøv trinene selv, og skriv version og dato i linjen over dem.",
        sv: "Prova stegen själv och skriv version och datum på raden ovanför dem.",
        en: "Try the steps yourself, and write version and date in the line above them.")
    case .seeSource:
      Wording(
        da: "Der står »{text}«. Se efter hos kilden: {source}",
        sv: "Där står ”{text}”. Kontrollera hos källan: {source}",
        en: "It says “{text}”. Look at the source: {source}")
    case .files: Wording(da: "Filerne", sv: "Filerna", en: "The files")
    case .download: Wording(da: "Hent", sv: "Hämta", en: "Download")
    case .versions: Wording(da: "Versioner", sv: "Versioner", en: "Versions")
    case .whatChanged:
      Wording(
        da: "Hvad er ændret siden {version}?",
        sv: "Vad är ändrat sedan {version}?",
        en: "What has changed since {version}?")
    case .changesTitle:
      Wording(
        da: "Ændret fra {old} til {new}",
        sv: "Ändrat från {old} till {new}",
        en: "Changed from {old} to {new}")
    case .noChange: Wording(da: "Intet er ændret.", sv: "Inget är ändrat.", en: "Nothing has changed.")
    case .fileAdded: Wording(da: "{file}: ny", sv: "{file}: ny", en: "{file}: new")
    case .fileRemoved: Wording(da: "{file}: væk", sv: "{file}: borta", en: "{file}: gone")
    case .factChanged: Wording(da: "Faktum {id}: ændret", sv: "Faktum {id}: ändrat", en: "Fact {id}: changed")
    case .words: Wording(da: "{n} ord", sv: "{n} ord", en: "{n} words")
    case .text: Wording(da: "Tekst", sv: "Text", en: "Text")
    case .textHint:
      Wording(
        da: "En linje, der begynder med ##, er en overskrift. En linje med - er et punkt.",
        sv: "En rad som börjar med ## är en rubrik. En rad med - är en punkt.",
        en: "A line that begins with ## is a heading. A line with - is an item.")
    case .sessionHint:
      Wording(
        da: "En linje, der begynder med ##, er en overskrift, og ### en øvelse eller et kort. En linje "
          + "med - er et punkt.",
        sv: "En rad som börjar med ## är en rubrik, och ### en övning eller ett kort. En rad med - är en "
          + "punkt.",
        en: "A line that begins with ## is a heading, and ### an exercise or a card. A line with - is an "
          + "item.")
    case .oneALine: Wording(da: "En på hver linje.", sv: "En på varje rad.", en: "One a line.")
    case .moreFields: Wording(da: "Flere felter", sv: "Fler fält", en: "More fields")
    case .moreHint:
      Wording(
        da: "Skriv feltets navn, kolon og værdien, fx bygger på: mitid",
        sv: "Skriv fältets namn, kolon och värdet, till exempel bygger på: e-legitimation",
        en: "Write the field’s name, a colon and the value, such as builds on: mitid")
    case .checks: Wording(da: "Hvad er fundet", sv: "Vad som hittades", en: "What was found")
    case .checkNow: Wording(da: "Se efter nu", sv: "Kontrollera nu", en: "Check now")
    case .toMend:
      Wording(
        da: "{n} {n|ting skal rettes|ting skal rettes}, før undervisningsforløbet kan gemmes.",
        sv: "{n} {n|sak måste rättas|saker måste rättas} innan kursinnehållet kan sparas.",
        en: "{n} {n|thing|things} to mend before the curriculum can be saved.")
    case .allWell: Wording(da: "Intet skal rettes.", sv: "Inget måste rättas.", en: "Nothing to mend.")
    case .mustMend: Wording(da: "Skal rettes", sv: "Måste rättas", en: "Must be mended")
    case .shouldSee: Wording(da: "Se på det", sv: "Se på det", en: "Have a look")
    case .mendFirst:
      Wording(
        da: "{n} {n|ting skal rettes|ting skal rettes} først. De står under »Hvad er fundet«.",
        sv: "{n} {n|sak måste rättas|saker måste rättas} först. De står under ”Vad som hittades”.",
        en: "{n} {n|thing|things} to mend first. See “What was found”.")
    case .newVersion: Wording(da: "Ny version", sv: "Ny version", en: "New version")
    case .newVersionHint:
      Wording(
        da: "Den gamle bliver stående, så hold, der er i gang, ikke mærker noget.",
        sv: "Den gamla står kvar, så pågående grupper märker inget.",
        en: "The old one stays, so that terms under way notice nothing.")
    case .versionTooLow:
      Wording(
        da: "Skriv en version, der er højere end {version}, fx med et tal mere.",
        sv: "Skriv en version som är högre än {version}.",
        en: "Write a version higher than {version}.")
    case .saveVersion: Wording(da: "Gem som ny version", sv: "Spara som ny version", en: "Save as a new version")
    case .leave: Wording(da: "Fortryd", sv: "Ångra", en: "Leave it")
    case .preview: Wording(da: "Se det som", sv: "Visa som", en: "See it as")
    case .showPreview: Wording(da: "Vis", sv: "Visa", en: "Show")
    case .changedMeanwhile:
      Wording(
        da: "En kollega har rettet det samme imens",
        sv: "En kollega har ändrat samma sak under tiden",
        en: "A colleague has changed the same meanwhile")
    case .bothShown:
      Wording(
        da: "Her er begge. Flyt det over, du vil beholde fra den anden, og gem så dit, eller behold det, "
          + "den anden har gemt.",
        sv: "Här är båda. Flytta över det du vill behålla från den andra och spara sedan ditt, eller "
          + "behåll det som den andra har sparat.",
        en: "Here are both. Move over what you want to keep of the other, then save yours, or keep what "
          + "the other has saved.")
    case .theirs:
      Wording(
        da: "Den andens, version {version}",
        sv: "Den andras, version {version}",
        en: "The other’s, version {version}")
    case .useMine: Wording(da: "Gem min", sv: "Spara min", en: "Save mine")
    case .offerIt:
      Wording(da: "Lav et tilbud af det", sv: "Gör ett kursupplägg av det", en: "Make an offer of it")
    case .keepTheirs: Wording(da: "Behold den andens", sv: "Behåll den andras", en: "Keep the other’s")
    }
  }
}
