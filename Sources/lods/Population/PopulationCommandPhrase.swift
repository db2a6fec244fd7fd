import Language

/// The texts of `lods population`.
enum PopulationCommandPhrase: PhraseKey {
  case summary, take, takeDetails, takeExample, fileArgument, source, sourceValue, date, done, list, none
  case dayColumn, placeColumn, sourceColumn, whole, municipality

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Hvor mange der bor i kommunen, så frigivne tal kan vises pr. 1.000 indbyggere",
        sv: "Hur många som bor i kommunen, så att offentliggjorda siffror kan visas per 1 000 invånare",
        en: "How many live in the municipality, so that released figures can be shown to 1,000 inhabitants")
    case .take:
      Wording(da: "Læs befolkningstal ind", sv: "Läs in befolkningssiffror", en: "Read population figures in")
    case .takeDetails:
      Wording(
        da:
          "Filen er CSV med overskrifterna area (kan udelades), band, date (kan udelades) og persons, eller et datasæt "
          + "i JSON-stat 2.0 fordelt på alder. Aldrene skal være enkelte år eller ligge inden for 0–14, 15–24, 25–44, "
          + "45–64, 65–74, 75–84 og 85+; går en på tværs, siges det, og intet gemmes. Tal for samme dag erstattes.",
        sv: "Filen är CSV med rubrikerna area (kan utelämnas), band, date (kan utelämnas) och persons, eller en "
          + "datamängd i JSON-stat 2.0 fördelad på ålder. Åldrarna ska vara enskilda år eller ligga inom 0–14, 15–24, "
          + "25–44, 45–64, 65–74, 75–84 och 85+; går någon tvärs över sägs det och inget sparas. Siffror för samma dag "
          + "ersätts.",
        en: "The file is CSV with the headings area (may be left out), band, date (may be left out) and persons, or a "
          + "JSON-stat 2.0 data set by age. Ages must be single years or lie within 0–14, 15–24, 25–44, 45–64, 65–74, "
          + "75–84 and 85+; if one cuts across, you are told and nothing is saved. Figures of the same day are replaced."
      )
    case .takeExample:
      Wording(
        da: "Folketallet fra Danmarks Statistik", sv: "Folkmängden från Danmarks Statistik",
        en: "The population from Danmarks Statistik")
    case .fileArgument:
      Wording(
        da: "Filen, eller - for at læse det, der sendes ind.", sv: "Filen, eller - för att läsa det som skickas in.",
        en: "The file, or - to read what is sent in.")
    case .source:
      Wording(
        da: "Hvor tallene er fra; står ved siden af dem overalt.",
        sv: "Varifrån siffrorna kommer; står bredvid dem "
          + "överallt.", en: "Where the figures are from; told beside them everywhere.")
    case .sourceValue: Wording(da: "TEKST", sv: "TEXT", en: "TEXT")
    case .date:
      Wording(
        da: "Dagen, som tallene gælder, når filen ikke siger det eller har flere.",
        sv: "Dagen som siffrorna gäller, när filen inte säger det eller har flera.",
        en: "The day that the figures are of, where the file does not say or has several.")
    case .municipality:
      Wording(
        da: "Hvad filen kalder kommunen, når det er noget andet end kontorets navn.",
        sv: "Vad filen kallar kommunen, när det är något annat än kontorets namn.",
        en: "What the file calls the municipality, where that is not the office's name.")
    case .done:
      Wording(
        da:
          "Befolkningstal {day} er gemt: {n} {n|aldersgruppe|aldersgrupper}, {areas} {areas|lokalområde|lokalområder}.",
        sv: "Befolkningssiffror {day} är sparade: {n} {n|åldersgrupp|åldersgrupper}, {areas} {areas|område|områden}.",
        en: "Population figures of {day} are saved: {n} {n|band|bands} of age, {areas} {areas|area|areas}.")
    case .list:
      Wording(
        da: "De befolkningstal, der er læst ind", sv: "De befolkningssiffror som är inlästa",
        en: "The population figures that were read in")
    case .none:
      Wording(
        da: "Der er ingen befolkningstal. Læs nogle ind: lods population import FIL --source TEKST",
        sv: "Det finns inga befolkningssiffror. Läs in några: lods population import FIL --source TEXT",
        en: "There are no population figures. Read some in: lods population import FILE --source TEXT")
    case .dayColumn: Wording(da: "Dag", sv: "Dag", en: "Day")
    case .placeColumn: Wording(da: "Område", sv: "Område", en: "Area")
    case .sourceColumn: Wording(da: "Kilde", sv: "Källa", en: "Source")
    case .whole: Wording(da: "Hele kommunen", sv: "Hela kommunen", en: "The whole municipality")
    }
  }
}
