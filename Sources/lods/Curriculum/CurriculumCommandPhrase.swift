import Language

/// The texts of `lods curriculum`.
enum CurriculumCommandPhrase: PhraseKey {
  case summary, details, folder, folders, output, inside, list, listExample, noneThere
  case folderColumn, title, audience, version, state, sessions
  case check, checkDetails, checkExample, checked, figures, error, warning
  case stale, staleDetails, staleExample, service, serviceValue, since, place, what, looked, never, stepsIn, factNamed
  case nothingStale
  case printSummary, printDetails, printExample, printWhat, session, from, timeValue, written, noSuchSession

  var wording: Wording { readingWording ?? printingWording }

  private var readingWording: Wording? {
    switch self {
    case .summary: Wording(da: "Undervisningsforløb", sv: "Kursinnehåll", en: "Curricula: teaching content")
    case .details:
      Wording(
        da:
          "Et forløb er en mappe med almindelige tekstfiler, som kan rettes i ethvert program. Se, hvordan de skrives, "
          + "i Curricula/README.md.",
        sv: "Kursinnehåll är en mapp med vanliga textfiler som kan ändras i vilket program som helst. Se hur de skrivs "
          + "i Curricula/README.md.",
        en: "A curriculum is a folder of plain text files that any program can edit. See how they are written in "
          + "Curricula/README.md.")
    case .folder: Wording(da: "Forløbets mappe.", sv: "Kursens mapp.", en: "The curriculum's folder.")
    case .folders:
      Wording(
        da: "Forløbets mappe, eller en mappe med flere forløb.", sv: "Kursens mapp eller en mapp med flera kurser.",
        en: "The curriculum's folder, or a folder of several.")
    case .output:
      Wording(
        da: "Skriv siden i en fil i stedet for på skærmen.", sv: "Skriv sidan i en fil i stället för på skärmen.",
        en: "Write the page to a file instead of the screen.")
    case .inside:
      Wording(
        da: "Mappen med forløbene. Uden den: Curricula.", sv: "Mappen med kurserna. Utan den: Curricula.",
        en: "The folder of curricula. Without it: Curricula.")
    case .list: Wording(da: "Vis forløbene i en mappe", sv: "Visa kurserna i en mapp", en: "Show a folder's curricula")
    case .listExample: Wording(da: "alle i mappen", sv: "alla i mappen", en: "all of the folder")
    case .noneThere:
      Wording(
        da: "Der er ingen forløb i mappen. Et forløb er en mappe med en curriculum.md.",
        sv: "Det finns inga kurser i mappen. En kurs är en mapp med en curriculum.md.",
        en: "There are no curricula in the folder. A curriculum is a folder with a curriculum.md.")
    case .folderColumn: Wording(da: "Mappe", sv: "Mapp", en: "Folder")
    case .title: Wording(da: "Titel", sv: "Titel", en: "Title")
    case .audience: Wording(da: "Målgruppe", sv: "Målgrupp", en: "Audience")
    case .version: Wording(da: "Version", sv: "Version", en: "Version")
    case .state: Wording(da: "Status", sv: "Status", en: "State")
    case .sessions: Wording(da: "Gange", sv: "Träffar", en: "Sessions")
    case .check: Wording(da: "Se et forløb efter", sv: "Granska en kurs", en: "Look a curriculum over")
    case .checkDetails:
      Wording(
        da: "Hver fejl står med fil, linje og hvad der skal skrives. Slutter med 65, når noget skal rettes. Advarsler "
          + "er til at tænke over.",
        sv: "Varje fel står med fil, rad och vad som ska skrivas. Slutar med 65 när något måste rättas. Varningar är "
          + "att tänka på.",
        en: "Every error comes with file, line and what to write. Ends with 65 when something must be mended. Warnings "
          + "are to think about.")
    case .checkExample: Wording(da: "ét forløb", sv: "en kurs", en: "one curriculum")
    case .checked:
      Wording(
        da: "{name}: {sessions} {sessions|gang|gange}, {errors} fejl, {warnings} {warnings|advarsel|advarsler}.",
        sv: "{name}: {sessions} {sessions|träff|träffar}, {errors} fel, {warnings} {warnings|varning|varningar}.",
        en: "{name}: {sessions} {sessions|session|sessions}, {errors} {errors|error|errors}, "
          + "{warnings} {warnings|warning|warnings}.")
    case .figures:
      Wording(
        da: "{file}: {teaching} + {exercises} + {pause} = {total} min. (undervisning, øvelser, pause), {words} ord, "
          + "lix {lix}",
        sv: "{file}: {teaching} + {exercises} + {pause} = {total} min (undervisning, övningar, paus), {words} ord, "
          + "lix {lix}",
        en: "{file}: {teaching} + {exercises} + {pause} = {total} min (teaching, exercises, break), {words} words, "
          + "LIX {lix}")
    case .error: Wording(da: "fejl", sv: "fel", en: "error")
    case .warning: Wording(da: "advarsel", sv: "varning", en: "warning")
    default: nil
    }
  }

  private var printingWording: Wording {
    switch self {
    case .stale:
      Wording(
        da: "Find det, en ændring i en app eller en regel rører ved",
        sv: "Hitta det som en ändring i en app eller en regel berör",
        en: "Find what a change in an app or a rule touches")
    case .staleDetails:
      Wording(
        da: "Viser trin og fakta, der nævner tjenesten, og som ingen har set efter siden dagen.",
        sv: "Visar steg och fakta som nämner tjänsten och som ingen har kontrollerat sedan dagen.",
        en: "Shows steps and facts that name the service and that nobody has looked at since the day.")
    case .staleExample:
      Wording(
        da: "MitID er ændret 1. november", sv: "MitID ändrades den 1 november", en: "MitID changed on 1 November")
    case .service:
      Wording(
        da: "Appens eller tjenestens navn.", sv: "Appens eller tjänstens namn.", en: "The app's or service's name.")
    case .serviceValue: Wording(da: "navn", sv: "namn", en: "name")
    case .since:
      Wording(
        da: "Det, der er set efter den dag eller senere, udelades.",
        sv: "Det som har kontrollerats den dagen eller senare utelämnas.",
        en: "What was looked at on that day or later is left out.")
    case .place: Wording(da: "Sted", sv: "Ställe", en: "Place")
    case .what: Wording(da: "Hvad", sv: "Vad", en: "What")
    case .looked: Wording(da: "Sidst set efter", sv: "Senast kontrollerat", en: "Last looked at")
    case .never: Wording(da: "aldrig", sv: "aldrig", en: "never")
    case .stepsIn: Wording(da: "trin i {name}", sv: "steg i {name}", en: "steps in {name}")
    case .factNamed: Wording(da: "faktum {name}", sv: "faktum {name}", en: "fact {name}")
    case .nothingStale:
      Wording(
        da: "Intet nævner tjenesten uden at være set efter.", sv: "Inget nämner tjänsten utan att vara kontrollerat.",
        en: "Nothing names the service without having been looked at.")
    case .printSummary: Wording(da: "Lav ark til print", sv: "Gör blad att skriva ut", en: "Make papers to print")
    case .printDetails:
      Wording(
        da:
          "Åbn siden i en browser, og print den på A4. handout: deltagerens tekst med stor skrift. sheets: øveark. plan: "
          + "underviserens plan med ur. poster: plakat. cards: nøglekort, fire på en side. booklet: det hele.",
        sv: "Öppna sidan i en webbläsare och skriv ut den på A4. handout: deltagarens text med stor stil. sheets: "
          + "övningsblad. plan: lärarens plan med klocka. poster: affisch. cards: nyckelkort, fyra på en sida. booklet: "
          + "alltihop.",
        en:
          "Open the page in a browser and print it on A4. handout: the learner's text in large print. sheets: practice "
          + "sheets. plan: the teacher's plan with clock. poster. cards: key cards, four to a page. booklet: all of it."
      )
    case .printExample: Wording(da: "ark til første gang", sv: "blad till första träffen", en: "for the first session")
    case .printWhat: Wording(da: "Hvad der skal printes.", sv: "Vad som ska skrivas ut.", en: "What to print.")
    case .session:
      Wording(
        da: "Kun den gang (1 er den første).", sv: "Bara den träffen (1 är den första).",
        en: "Only that session (1 is the first).")
    case .from:
      Wording(
        da: "Hvornår gangen begynder. Uden: 10:00.", sv: "När träffen börjar. Utan: 10:00.",
        en: "When the session begins. Without: 10:00.")
    case .timeValue: Wording(da: "tid", sv: "tid", en: "time")
    case .written: Wording(da: "Siden er skrevet.", sv: "Sidan är skriven.", en: "The page is written.")
    case .noSuchSession:
      Wording(
        da: "Forløbet har kun {n} {n|gang|gange}.", sv: "Kursen har bara {n} {n|träff|träffar}.",
        en: "The curriculum has only {n} {n|session|sessions}.")
    default: Wording(same: "")
    }
  }
}
