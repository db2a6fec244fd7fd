import Language

/// The texts of `lods comparison`.
enum ComparisonCommandPhrase: PhraseKey {
  case summary, details, list, all, show, showExample, definitionName, definition, take, takeDetails, takeExample, done
  case codeColumn, saysColumn, figuresColumn, newestColumn, timeColumn, groupColumn, figureColumn, sourceColumn
  case stateColumn, confirmed, unconfirmed, neverMixed

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Tal, som andre har offentliggjort, til at se sine egne ved siden af",
        sv: "Siffror som andra har offentliggjort, att se sina egna bredvid",
        en: "Figures that others have published, to see your own beside")
    case .details:
      Wording(
        da:
          "Hvert tal har kilde, tid og én definition, og en tabel viser kun én definition ad gangen: Tre af dem kaldes "
          + "»digitalt udfordret« og betyder hver sit. Tal, der ikke er set ved kilden, er mærket.",
        sv: "Varje siffra har källa, tid och en definition, och en tabell visar bara en definition i taget: tre av dem "
          + "kallas ”digitalt utmanad” och betyder olika saker. Siffror som inte är sedda vid källan är märkta.",
        en:
          "Every figure has a source, a time and one definition, and a table shows one definition at a time: three of "
          + "them are called “digitally challenged”, and each means something else. Figures that were not seen at the "
          + "source are marked.")
    case .list:
      Wording(
        da: "Hvilke definitioner der er tal efter", sv: "Vilka definitioner det finns siffror för",
        en: "Which definitions there are figures by")
    case .all:
      Wording(
        da: "Vis også definitioner uden tal.", sv: "Visa även definitioner utan siffror.",
        en: "Show definitions without figures too.")
    case .show:
      Wording(
        da: "Tallene efter én definition", sv: "Siffrorna enligt en definition", en: "The figures by one definition")
    case .showExample:
      Wording(
        da: "Hvor mange der er fritaget for Digital Post", sv: "Hur många som är undantagna från dansk Digital Post",
        en: "How many are exempt from Digital Post")
    case .definitionName: Wording(da: "definition", sv: "definition", en: "definition")
    case .definition:
      Wording(
        da: "Definitionens kode; se dem med lods comparison list --all.",
        sv: "Definitionens kod; se dem med lods comparison list --all.",
        en: "The code of the definition; see them by lods comparison list --all.")
    case .take:
      Wording(da: "Læs offentliggjorte tal ind", sv: "Läs in offentliggjorda siffror", en: "Read published figures in")
    case .takeDetails:
      Wording(
        da: "Filen er CSV med overskrifterna definition, date, group, value, high (kan udelades), unit, source og "
          + "verified (kan udelades; ja, når tallet er set ved kilden). Et tal for samme definition, tid, gruppe og enhed "
          + "erstattes.",
        sv:
          "Filen är CSV med rubrikerna definition, date, group, value, high (kan utelämnas), unit, source och verified "
          + "(kan utelämnas; ja, när siffran är sedd vid källan). En siffra för samma definition, tid, grupp och enhet "
          + "ersätts.",
        en:
          "The file is CSV with the headings definition, date, group, value, high (may be left out), unit, source and "
          + "verified (may be left out; yes where the figure was seen at the source). A figure of the same definition, "
          + "time, group and unit is replaced.")
    case .takeExample:
      Wording(da: "Årets nye landstal", sv: "Årets nya rikssiffror", en: "This year's national figures")
    case .done:
      Wording(
        da: "{n} {n|tal er gemt|tal er gemt}.", sv: "{n} {n|siffra är sparad|siffror är sparade}.",
        en: "{n} {n|figure is|figures are} saved.")
    case .codeColumn: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .saysColumn: Wording(da: "Det siger tallet", sv: "Det säger siffran", en: "What the figure says")
    case .figuresColumn: Wording(da: "Tal", sv: "Siffror", en: "Figures")
    case .newestColumn: Wording(da: "Nyeste", sv: "Senaste", en: "Newest")
    case .timeColumn: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .groupColumn: Wording(da: "Hvem", sv: "Vilka", en: "Whom")
    case .figureColumn: Wording(da: "Tal", sv: "Siffra", en: "Figure")
    case .sourceColumn: Wording(da: "Kilde", sv: "Källa", en: "Source")
    case .stateColumn: Wording(da: "Tilstand", sv: "Läge", en: "State")
    case .confirmed: Wording(da: "set ved kilden {day}", sv: "sedd vid källan {day}", en: "seen at the source {day}")
    case .unconfirmed:
      Wording(da: "ikke bekræftet ({day})", sv: "inte bekräftad ({day})", en: "not confirmed ({day})")
    case .neverMixed:
      Wording(
        da: "Bland ikke tallene med andre tal for digitalt udfordrede: De tre definitioner måler hver sit.",
        sv: "Blanda inte siffrorna med andra siffror om digitalt utmanade: de tre definitionerna mäter olika saker.",
        en: "Do not mix these with other figures of the digitally challenged: the three definitions each measure "
          + "something else.")
    }
  }
}
