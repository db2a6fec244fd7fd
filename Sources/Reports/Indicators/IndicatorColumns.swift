import Language

/// The columns of the report on indicators.
enum IndicatorColumns {
  static func line(_ codes: [ReportCode]) -> ReportColumn {
    DeskColumns.key("line", IndicatorPhrase.lineColumn.wording, IndicatorPhrase.lineMeaning.wording, codes: codes)
  }

  /// The figure; minutes are told to a tenth, since a mean moves by less than one.
  static func value(_ indicator: Indicator) -> ReportColumn {
    ReportColumn(
      id: "value", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
      meaning: Wording(da: "Tallet for perioden.", sv: "Siffran för perioden.", en: "The figure of the period."),
      decimals: indicator == .minutes ? 1 : nil)
  }

  static let base = ReportColumn(
    id: "base", title: IndicatorPhrase.baseColumn.wording, unit: .number, meaning: IndicatorPhrase.baseMeaning.wording,
    dependsOn: "value")

  static func previous(_ value: ReportColumn) -> ReportColumn {
    ReportColumn(
      id: "previous", title: IndicatorPhrase.previousColumn.wording, unit: value.unit,
      meaning: IndicatorPhrase.previousMeaning.wording, decimals: value.decimals)
  }

  static let why = ReportColumn(
    id: "why", title: IndicatorPhrase.whyColumn.wording, role: .remark, meaning: IndicatorPhrase.whyMeaning.wording,
    codes: IndicatorReason.allCases.map(\.code))

  /// What stands before the day on which a published figure was seen at its source, or only read in.
  static let seen = Wording(da: "set ved kilden", sv: "sedd vid källan", en: "seen at the source")
  static let notSeen = Wording(
    da: "ikke set ved kilden; læst", sv: "inte sedd vid källan; läst", en: "not seen at the source; read")

  /// The columns of a table of published figures.
  ///
  /// - Parameter decimals: the decimals of a share.
  static func published(decimals: Int) -> [ReportColumn] {
    [
      DeskColumns.key(
        "group", Wording(da: "Hvem", sv: "Vilka", en: "Of whom"),
        Wording(da: "Hvem tallet gælder.", sv: "Vilka siffran gäller.", en: "Of whom the figure is.")),
      ReportColumn(
        id: "time", title: Wording(da: "Tid", sv: "Tid", en: "Time"), role: .key, unit: .time,
        meaning: Wording(da: "Den tid, tallet er fra.", sv: "Tiden som siffran är från.", en: "The time that it is of.")
      ),
      ReportColumn(
        id: "published", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
        meaning: Wording(
          da: "Det offentliggjorte tal; det laveste, hvor der er to.",
          sv: "Den offentliggjorda siffran; den lägsta där det finns två.",
          en: "The published figure; the lower one where there are two."), decimals: decimals),
      ReportColumn(
        id: "publishedHigh", title: Wording(da: "Til", sv: "Till", en: "To"), unit: .number,
        meaning: Wording(
          da: "Det højeste af to; tom, hvor der er ét.", sv: "Den högsta av två; tomt där det finns en.",
          en: "The upper one of two; empty where there is one."), decimals: decimals),
      ReportColumn(
        id: "unit", title: Wording(da: "Enhed", sv: "Enhet", en: "Unit"), role: .remark,
        meaning: Wording(
          da: "Hvad tallet er talt i; på rapportens sprog.", sv: "Vad siffran är räknad i; på rapportens språk.",
          en: "What the figure is counted in; in the report's language.")),
      ReportColumn(
        id: "checked", title: Wording(da: "Kontrol", sv: "Kontroll", en: "Checked"), role: .remark,
        meaning: Wording(
          da: "Om nogen har set tallet ved kilden, og hvornår; på rapportens sprog.",
          sv: "Om någon har sett siffran vid källan, och när; på rapportens språk.",
          en: "Whether somebody saw the figure at its source, and when; in the report's language.")),
    ]
  }
}
