import Language

/// The texts of `lods table`.
enum TableCommandPhrase: PhraseKey {
  case summary, details, show, showDetails, showExample, statExample, rateExample, axesValue, rows, columns, measure
  case release, format, written, list, listPeriod, tableColumn, minutesColumn, releaseColumn, minutesOfAll, replaced
  case dictionary, dictionaryDetails, dictionaryExample, dictionaryFormat

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Frigivne tal som åbne data", sv: "Offentliggjorda siffror som öppna data",
        en: "Released figures as open data")
    case .details:
      Wording(
        da: "Kun det, der er frigivet med lods release publish, kan hentes. Summerne i en frigivet tabel er frigivet "
          + "sammen med den.",
        sv:
          "Bara det som är offentliggjort med lods release publish kan hämtas. Summorna i en offentliggjord tabell är "
          + "offentliggjorda med den.",
        en:
          "Only what was released by lods release publish can be had. The sums of a released table were released with "
          + "it.")
    case .show:
      Wording(
        da: "En tabel af frigivne tal til skærm, side eller program",
        sv: "En tabell med offentliggjorda siffror för skärm, sida eller program",
        en: "A table of released figures for screen, page or program")
    case .showDetails:
      Wording(
        da:
          "Der kan deles op efter branch, area, age, task, level, channel, outcome, barrier og owner, højst fire på én "
          + "gang. json-stat er JSON-stat 2.0: Skjulte tal er null med mærket \"..\", og et nul er et nul. Koderne er de "
          + "samme på alle sprog; se dem med lods table dictionary.",
        sv:
          "Det går att dela upp efter branch, area, age, task, level, channel, outcome, barrier och owner, högst fyra "
          + "på en gång. json-stat är JSON-stat 2.0: dolda tal är null med märket \"..\", och en nolla är en nolla. "
          + "Koderna är desamma på alla språk; se dem med lods table dictionary.",
        en: "Figures can be split by branch, area, age, task, level, channel, outcome, barrier and owner, at most four "
          + "at once. json-stat is JSON-stat 2.0: blank numbers are null with the mark \"..\", and a zero is a zero. "
          + "Codes are the same in all languages; see them by lods table dictionary.")
    case .showExample:
      Wording(
        da: "Lokalområder nedad og opgaver henad", sv: "Områden nedåt och ärenden åt sidan",
        en: "Areas down and tasks across")
    case .statExample:
      Wording(
        da: "Et datasæt, som statistikprogrammer læser", sv: "En datamängd som statistikprogram läser",
        en: "A data set that statistical programs read")
    case .rateExample:
      Wording(
        da: "Ekspeditioner pr. 1.000 indbyggere i hver aldersgruppe",
        sv: "Möten per 1 000 invånare i varje åldersgrupp", en: "Sessions to 1,000 inhabitants of each age")
    case .axesValue: Wording(da: "DELING,…", sv: "DELNING,…", en: "AXIS,…")
    case .rows:
      Wording(
        da: "Hvad der står nedad, for eksempel area,age.", sv: "Vad som står nedåt, till exempel area,age.",
        en: "What goes down, as area,age.")
    case .columns:
      Wording(
        da: "Hvad der står henad, for eksempel task.", sv: "Vad som står åt sidan, till exempel task.",
        en: "What goes across, as task.")
    case .measure:
      Wording(
        da: "Ekspeditioner, minutter pr. ekspedition eller ekspeditioner pr. 1.000 indbyggere (kun efter area og age).",
        sv: "Möten, minuter per möte eller möten per 1 000 invånare (bara efter area och age).",
        en: "Sessions, minutes of a session, or sessions to 1,000 inhabitants (by area and age only).")
    case .release:
      Wording(
        da: "Kun denne frigivelse (ellers den nyeste, der har tabellen).",
        sv: "Bara detta offentliggörande (annars det senaste som har tabellen).",
        en: "This release only (else the newest that has the table).")
    case .format:
      Wording(
        da: "Formen; json-stat og csv er til databehandling, excel til regneark.",
        sv: "Formen; json-stat och csv är för databehandling, excel för kalkylark.",
        en: "The form; json-stat and csv are for data work, excel for spreadsheets.")
    case .written: Wording(da: "Filen er skrevet.", sv: "Filen är skriven.", en: "The file is written.")
    case .list:
      Wording(
        da: "Hvilke tabeller der er frigivet", sv: "Vilka tabeller som är offentliggjorda",
        en: "Which tables were released")
    case .listPeriod:
      Wording(
        da: "Kun tabeller for netop den periode.", sv: "Bara tabeller för just den perioden.",
        en: "Only tables of just that period.")
    case .tableColumn: Wording(da: "Tabel", sv: "Tabell", en: "Table")
    case .minutesColumn: Wording(da: "Minutter efter", sv: "Minuter efter", en: "Minutes by")
    case .releaseColumn: Wording(da: "Frigivelse", sv: "Offentliggörande", en: "Release")
    case .minutesOfAll: Wording(da: "kun i alt", sv: "bara totalt", en: "the total only")
    case .replaced:
      Wording(
        da: "erstattet af {release}", sv: "ersatt av {release}", en: "replaced by {release}")
    case .dictionary:
      Wording(
        da: "Hvad koderne i de frigivne tal betyder, på tre sprog",
        sv: "Vad koderna i de offentliggjorda siffrorna betyder, på tre språk",
        en: "What the codes of released figures mean, in three languages")
    case .dictionaryDetails:
      Wording(
        da: "Delinger, koder, mål og tegn, med opgavelistens udgave. Læg den ved siden af filerne.",
        sv: "Delningar, koder, mått och tecken, med ärendelistans utgåva. Lägg den bredvid filerna.",
        en: "Axes, codes, measures and marks, with the edition of the task list. Put it beside the files.")
    case .dictionaryExample:
      Wording(
        da: "Dataordbogen som en fil til dataafdelingen", sv: "Dataordboken som en fil till dataavdelningen",
        en: "The dictionary as a file for the data office")
    case .dictionaryFormat: Wording(da: "Formen.", sv: "Formen.", en: "The form.")
    }
  }
}
