import Language

/// The texts of the page of the population.
enum PopulationPagePhrase: PhraseKey {
  case lead, none, source, place, whole, entryTitle, entryLead, whichSource, sourceHint, sourceMissing, day
  case dayHint, dayMissing, municipality, municipalityHint, file, upload, paste, fileHint, fileMissing, readIn

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Med folketallet kan frigivne tabeller vises pr. 1.000 indbyggere, efter lokalområde og alder.",
        sv: "Med folkmängden kan offentliggjorda tabeller visas per 1 000 invånare, efter område och ålder.",
        en: "With the population, released tables can be shown to 1,000 inhabitants, by area and age.")
    case .none:
      Wording(
        da: "Intet folketal er læst ind endnu.",
        sv: "Ingen folkmängd är inläst än.",
        en: "No population is read in yet.")
    case .source:
      Wording(
        da: "Kilde",
        sv: "Källa",
        en: "Source")
    case .place:
      Wording(
        da: "Sted",
        sv: "Plats",
        en: "Place")
    case .whole:
      Wording(
        da: "Hele kommunen",
        sv: "Hela kommunen",
        en: "The whole municipality")
    case .entryTitle:
      Wording(
        da: "Læs folketal ind",
        sv: "Läs in folkmängd",
        en: "Read in a population")
    case .entryLead:
      Wording(
        da: "Hent tallene hos landets statistik, og vælg filen her. Tal for samme dag bliver erstattet.",
        sv: "Hämta siffrorna från landets statistik och välj filen här. Siffror för samma dag ersätts.",
        en: "Get the figures from the country’s statistics and choose the file here. Figures of the same day are "
          + "replaced.")
    case .whichSource:
      Wording(
        da: "Hvor er tallene fra?",
        sv: "Varifrån kommer siffrorna?",
        en: "Where are the figures from?")
    case .sourceHint:
      Wording(
        da: "Som Danmarks Statistik, FOLK1A. Højst 120 tegn.",
        sv: "Som SCB, Folkmängd. Högst 120 tecken.",
        en: "As Danmarks Statistik, FOLK1A. At most 120 characters.")
    case .sourceMissing:
      Wording(
        da: "Skriv, hvor tallene er fra, med højst 120 tegn og uden navne på personer.",
        sv: "Skriv varifrån siffrorna kommer, med högst 120 tecken och utan namn på personer.",
        en: "Write where the figures are from, in at most 120 characters and without names of persons.")
    case .day:
      Wording(
        da: "Hvilken dag gælder tallene?",
        sv: "Vilken dag gäller siffrorna?",
        en: "Of which day are the figures?")
    case .dayHint:
      Wording(
        da: "For eksempel 1 1 2026.",
        sv: "Till exempel 1 1 2026.",
        en: "For example 1 1 2026.")
    case .dayMissing:
      Wording(
        da: "Skriv den dag, tallene gælder, som dag, måned og år.",
        sv: "Skriv dagen siffrorna gäller, som dag, månad och år.",
        en: "Write the day of the figures as day, month and year.")
    case .municipality:
      Wording(
        da: "Kommunens navn i filen",
        sv: "Kommunens namn i filen",
        en: "The name of the municipality in the file")
    case .municipalityHint:
      Wording(
        da: "Kun hvis filen har flere kommuner og skriver jeres navn anderledes.",
        sv: "Bara om filen har flera kommuner och skriver ert namn annorlunda.",
        en: "Only if the file has several municipalities and writes your name otherwise.")
    case .file:
      Wording(
        da: "Filens indhold",
        sv: "Filens innehåll",
        en: "What stands in the file")
    case .fileHint:
      Wording(
        da: "CSV med kolonnerne band og persons, og måske area; eller JSON-stat 2.0 med alder.",
        sv: "CSV med kolumnerna band och persons, och kanske area; eller JSON-stat 2.0 med ålder.",
        en: "CSV with the columns band and persons, and perhaps area; or JSON-stat 2.0 with ages.")
    case .upload:
      Wording(
        da: "Filen med tallene",
        sv: "Filen med siffrorna",
        en: "The file with the figures")
    case .paste:
      Wording(
        da: "Indsæt tallene i stedet",
        sv: "Klistra in siffrorna i stället",
        en: "Paste the figures instead")
    case .fileMissing:
      Wording(
        da: "Vælg filen, eller indsæt det, der står i den.",
        sv: "Välj filen, eller klistra in det som står i den.",
        en: "Choose the file, or paste what stands in it.")
    case .readIn:
      Wording(
        da: "Læs tallene ind",
        sv: "Läs in siffrorna",
        en: "Read the figures in")
    }
  }
}
