import Language

extension ReportColumn {
  /// The share of the whole, of a column of figures.
  static func share(of value: ReportColumn) -> ReportColumn {
    ReportColumn(
      id: "share", title: Wording(da: "Andel", sv: "Andel", en: "Share"), unit: .share,
      meaning: Wording(
        da: "Andelen af hele tallet, fra 0 til 1.", sv: "Andelen av hela antalet, från 0 till 1.",
        en: "The share of the whole, from 0 to 1."), dependsOn: value.id)
  }

  /// The figure of the same period a year before.
  static func before(_ value: ReportColumn) -> ReportColumn {
    ReportColumn(
      id: "before", title: Wording(da: "Året før", sv: "Året innan", en: "Year before"), unit: value.unit,
      meaning: Wording(
        da: "Det samme tal for samme periode året før.", sv: "Samma siffra för samma period året innan.",
        en: "The same figure for the same period a year before."), decimals: value.decimals)
  }

  /// What the comparison with the year before came to.
  static let change = ReportColumn(
    id: "change", title: Wording(da: "Forskel", sv: "Skillnad", en: "Difference"), unit: .share,
    meaning: Wording(
      da: "Om forskellen fra året før er større, end tilfældet giver. low og high er enderne af 95 %-intervallet for "
        + "ændringen: -0,1 er en tiendedel færre.",
      sv:
        "Om skillnaden mot året innan är större än slumpen ger. low och high är ändarna på 95-procentsintervallet för "
        + "förändringen: -0,1 är en tiondel färre.",
      en:
        "Whether the difference from the year before is more than chance makes. low and high are the ends of the 95 % "
        + "interval of the change: -0.1 is a tenth fewer."),
    codes: [
      ReportCode(
        "more", Wording(da: "Flere end tilfældet giver.", sv: "Fler än slumpen ger.", en: "More than chance.")),
      ReportCode(
        "fewer", Wording(da: "Færre end tilfældet giver.", sv: "Färre än slumpen ger.", en: "Fewer than chance.")),
      ReportCode(
        "chance",
        Wording(
          da: "Ikke større forskel, end tilfældet giver.", sv: "Ingen större skillnad än slumpen ger.",
          en: "No more difference than chance makes.")),
      ReportCode(
        "new",
        Wording(
          da: "Ingen i perioden året før.", sv: "Inga i perioden året innan.", en: "None in the period a year before.")),
      ReportCode(
        "unknown",
        Wording(
          da: "Det kan ikke siges.", sv: "Det går inte att säga.", en: "It cannot be said.")),
    ])
}
