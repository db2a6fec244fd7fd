import Language

/// The texts of `lods indicator` and `lods report indicators`.
enum IndicatorCommandPhrase: PhraseKey {
  case summary, details, list, show, showExample, indicatorArgument, report, reportDetails, reportExample, compare
  case codeColumn, nameColumn, unknown, unknownNear

  var wording: Wording {
    switch self {
    case .summary:
      Wording(
        da: "Indikatorer: tallene at styre efter, hver med sin definition",
        sv: "Indikatorer: siffrorna att styra efter, var och en med sin definition",
        en: "Indicators: the figures to steer by, each with its definition")
    case .details:
      Wording(
        da: "En indikator tager sit tal fra den rapport, hvor det står i forvejen, og skjuler det samme som den. "
          + "Definitionen siger, hvad der tæller, hvad der ikke tæller, hvor tallet er fra, og hvad der er galt med "
          + "det.",
        sv: "En indikator tar sin siffra från den rapport där den redan står, och döljer samma sak som den. "
          + "Definitionen säger vad som räknas, vad som inte räknas, var siffran är från och vad som är fel med den.",
        en: "An indicator takes its figure from the report that it stands in already, and hides what that one hides. "
          + "Its definition says what counts, what does not, where the figure is from and what is wrong with it.")
    case .list:
      Wording(
        da: "Hvilke indikatorer der er", sv: "Vilka indikatorer som finns", en: "Which indicators there are")
    case .show:
      Wording(
        da: "Én indikator med perioden før, året før og definition",
        sv: "En indikator med perioden innan, året innan och definition",
        en: "One indicator with the period before, the year before and its definition")
    case .showExample:
      Wording(
        da: "Hvor meget der ikke kunne løses i tredje kvartal, og hvorfor",
        sv: "Hur mycket som inte gick att lösa under tredje kvartalet, och varför",
        en: "How much could not be done in the third quarter, and why")
    case .indicatorArgument:
      Wording(
        da: "Indikatorens kode; se dem med lods indicator list.",
        sv: "Indikatorns kod; se dem med lods indicator list.",
        en: "The code of the indicator; see them by lods indicator list.")
    case .report:
      Wording(
        da: "Alle indikatorer med perioden før, året før og definitioner",
        sv: "Alla indikatorer med perioden innan, året innan och definitioner",
        en: "All indicators with the period before, the year before and definitions")
    case .reportDetails:
      Wording(
        da:
          "Ved siden af hvert tal fra skranken står, hvor stor en del af dem, der kom, der er registreret. Hvad der "
          + "ikke kan siges, står med grunden. Kroner kræver --hour-cost. Perioden skrives som i de andre rapporter.",
        sv: "Bredvid varje siffra från disken står hur stor del av dem som kom som är registrerade. Det som inte kan "
          + "anges står med orsaken. Kronor kräver --hour-cost. Perioden skrivs som i de andra rapporterna.",
        en: "Beside each figure of the desk stands how much of what came was logged. What cannot be told stands with "
          + "the reason. Kroner ask for --hour-cost. The period is written as in the other reports.")
    case .reportExample:
      Wording(
        da: "Kvartalets indikatorer til ledelsen, med det, andre har offentliggjort",
        sv: "Kvartalets indikatorer till ledningen, med det som andra har offentliggjort",
        en: "The quarter's indicators for the management, with what others have published")
    case .compare:
      Wording(
        da: "Tag de nyeste tal med, som andre har offentliggjort (lods comparison).",
        sv: "Ta med de nyaste siffrorna som andra har offentliggjort (lods comparison).",
        en: "Add the newest figures that others have published (lods comparison).")
    case .codeColumn: Wording(da: "Kode", sv: "Kod", en: "Code")
    case .nameColumn: Wording(da: "Indikator", sv: "Indikator", en: "Indicator")
    case .unknown:
      Wording(
        da: "Der er ingen indikator med den kode. Se dem med lods indicator list.",
        sv: "Det finns ingen indikator med den koden. Se dem med lods indicator list.",
        en: "There is no indicator of that code. See them by lods indicator list.")
    case .unknownNear:
      Wording(
        da: "Der er ingen indikator med den kode. Mente du {nearest}?",
        sv: "Det finns ingen indikator med den koden. Menade du {nearest}?",
        en: "There is no indicator of that code. Did you mean {nearest}?")
    }
  }
}
