import Language

/// The texts of the page of others' figures.
enum ComparisonPagePhrase: PhraseKey {
  case lead, none, neverMixed, time, group, figure, source, state, confirmed, unconfirmed, fetch
  case entryTitle, entryLead, upload, uploadHint, fileMissing, readIn

  var wording: Wording {
    switch self {
    case .lead:
      Wording(
        da: "Tal, som andre har offentliggjort, så I kan holde jeres egne op mod dem. Hver tabel har én definition.",
        sv: "Siffror som andra har offentliggjort, så att ni kan jämföra era egna med dem. Varje tabell har en "
          + "definition.",
        en: "Figures that others have published, to hold your own beside. Each table has one definition.")
    case .none:
      Wording(
        da: "Der er ingen tal endnu. Læs en fil ind herunder.", sv: "Det finns inga siffror än. Läs in en fil nedan.",
        en: "There are no figures yet. Read in a file below.")
    case .neverMixed:
      Wording(
        da: "»Digitalt udfordret« har flere definitioner. Sæt aldrig tal efter to af dem ved siden af hinanden.",
        sv: "”Digitalt utmanad” har flera definitioner. Sätt aldrig siffror enligt två av dem bredvid varandra.",
        en: "“Digitally challenged” has several definitions. Never put figures by two of them side by side.")
    case .time: Wording(da: "Tid", sv: "Tid", en: "Time")
    case .group: Wording(da: "Hvem", sv: "Vilka", en: "Who")
    case .figure: Wording(da: "Tal", sv: "Siffra", en: "Figure")
    case .source: Wording(da: "Kilde", sv: "Källa", en: "Source")
    case .state: Wording(da: "Set hos kilden?", sv: "Sedd hos källan?", en: "Seen at the source?")
    case .confirmed: Wording(da: "Ja, {day}", sv: "Ja, {day}", en: "Yes, {day}")
    case .unconfirmed:
      Wording(da: "Nej: slå tallet efter", sv: "Nej: slå upp siffran", en: "No: look the figure up")
    case .fetch: Wording(da: "Hent som csv", sv: "Hämta som csv", en: "Get as csv")
    case .entryTitle: Wording(da: "Læs tal ind", sv: "Läs in siffror", en: "Read figures in")
    case .entryLead:
      Wording(
        da:
          "Et tal med samme definition, tid, gruppe og enhed bliver erstattet. Er der fejl i filen, gemmes intet af den.",
        sv: "En siffra med samma definition, tid, grupp och enhet ersätts. Är det fel i filen sparas inget av den.",
        en:
          "A figure of the same definition, time, group and unit is replaced. Where the file has faults, none of it is "
          + "saved.")
    case .upload: Wording(da: "Filen med tallene", sv: "Filen med siffrorna", en: "The file with the figures")
    case .uploadHint:
      Wording(
        da: "CSV med kolonnerne definition, date, group, value, unit og source, og måske high og verified. Hent en af "
          + "tabellerne for at se formen.",
        sv:
          "CSV med kolumnerna definition, date, group, value, unit och source, och kanske high och verified. Hämta en "
          + "av tabellerna för att se formen.",
        en:
          "CSV with the columns definition, date, group, value, unit and source, and perhaps high and verified. Get one "
          + "of the tables to see the form.")
    case .fileMissing: Wording(da: "Vælg en fil.", sv: "Välj en fil.", en: "Choose a file.")
    case .readIn: Wording(da: "Læs tallene ind", sv: "Läs in siffrorna", en: "Read the figures in")
    }
  }
}
