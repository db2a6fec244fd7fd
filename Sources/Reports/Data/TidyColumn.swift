import Language

/// The columns that every tidy file has, whatever the report; what rows are about stands between section and measure.
enum TidyColumn: String, CaseIterable {
  case report, office, from, to
  case audience = "for"
  case section, measure, value, low, high, unit, status, remark

  /// The columns before those that say what a row is about.
  static let leading: [TidyColumn] = [.report, .office, .from, .to, .audience, .section]
  /// The columns after them.
  static let closing: [TidyColumn] = [.measure, .value, .low, .high, .unit, .status, .remark]

  /// The name of a column of what rows are about; one that is taken gets another.
  static func name(ofKey id: String) -> String { TidyColumn(rawValue: id) == nil ? id : id + "Key" }

  var title: Wording {
    switch self {
    case .report: Wording(da: "Rapport", sv: "Rapport", en: "Report")
    case .office: Wording(da: "Kommune", sv: "Kommun", en: "Office")
    case .from: Wording(da: "Fra", sv: "Från", en: "From")
    case .to: Wording(da: "Til", sv: "Till", en: "To")
    case .audience: Wording(da: "Til hvem", sv: "För vem", en: "For whom")
    case .section: Wording(da: "Afsnit", sv: "Avsnitt", en: "Section")
    case .measure: Wording(da: "Mål", sv: "Mått", en: "Measure")
    case .value: Wording(da: "Værdi", sv: "Värde", en: "Value")
    case .low: Wording(da: "Nedre ende", sv: "Undre ände", en: "Lower end")
    case .high: Wording(da: "Øvre ende", sv: "Övre ände", en: "Upper end")
    case .unit: Wording(da: "Enhed", sv: "Enhet", en: "Unit")
    case .status: Wording(da: "Status", sv: "Status", en: "Status")
    case .remark: Wording(da: "Bemærkning", sv: "Anmärkning", en: "Remark")
    }
  }

  var meaning: Wording {
    switch self {
    case .report: Wording(da: "Rapportens navn.", sv: "Rapportens namn.", en: "The name of the report.")
    case .office:
      Wording(da: "Hvis tal det er.", sv: "Vems siffror det är.", en: "Whose figures they are.")
    case .from: Wording(da: "Periodens første dag.", sv: "Periodens första dag.", en: "The first day of the period.")
    case .to:
      Wording(
        da: "Periodens sidste dag, som er med.", sv: "Periodens sista dag, som är med.",
        en: "The last day of the period, which is included.")
    case .audience:
      Wording(
        da: "Hvem tallene er lavet til.", sv: "Vem siffrorna är gjorda för.", en: "For whom the figures were made.")
    case .section:
      Wording(
        da: "Afsnittet i rapporten. Tal fra to afsnit må ikke lægges sammen.",
        sv: "Avsnittet i rapporten. Siffror från två avsnitt får inte summeras.",
        en: "The section of the report. Figures of two sections must not be added.")
    case .measure:
      Wording(
        da: "Hvad der er talt. Koderne står under hvert afsnit.",
        sv: "Vad som är räknat. Koderna står under varje avsnitt.",
        en: "What was counted. The codes stand under each section.")
    case .value:
      Wording(
        da: "Tallet i enheden, eller en kode. Læs status først.",
        sv: "Siffran i enheten, eller en kod. Läs status först.",
        en: "The figure in the unit, or a code. Read status first.")
    case .low:
      Wording(
        da: "Den nedre ende af 95 %-intervallet. Tom, hvor der intet er.",
        sv: "Den undre änden av 95-procentsintervallet. Tomt där inget finns.",
        en: "The lower end of the 95 % interval. Empty where there is none.")
    case .high:
      Wording(
        da: "Den øvre ende af 95 %-intervallet. Tom, hvor der intet er.",
        sv: "Den övre änden av 95-procentsintervallet. Tomt där inget finns.",
        en: "The upper end of the 95 % interval. Empty where there is none.")
    case .unit:
      Wording(da: "Hvad tallet er talt i.", sv: "Vad siffran är räknad i.", en: "What the figure is counted in.")
    case .status:
      Wording(
        da: "Hvad der ligger bag værdien.", sv: "Vad som ligger bakom värdet.", en: "What stands behind the value.")
    case .remark:
      Wording(
        da: "Noget om rækken. Tom, hvor der intet er.", sv: "Något om raden. Tomt där inget finns.",
        en: "Something about the row. Empty where there is nothing.")
    }
  }

  /// The codes that may stand in the column; empty where it holds none, or others for each section.
  var codes: [ReportCode] {
    switch self {
    case .audience:
      [
        ReportCode(
          ReportAudience.publication.rawValue,
          Wording(
            da: "Må offentliggøres: Tallene er frigivet.", sv: "Får spridas: siffrorna är offentliggjorda.",
            en: "May be published: the figures were released.")),
        ReportCode(
          ReportAudience.house.rawValue,
          Wording(
            da: "Til brug i huset: Små tal er skjult.", sv: "För bruk i huset: små tal är dolda.",
            en: "For use in the house: small figures are hidden.")),
        ReportCode(
          ReportAudience.internal.rawValue,
          Wording(
            da: "Kun til kontorets eget brug: Små tal er med.", sv: "Bara för kontorets eget bruk: små tal är med.",
            en: "For the office's own use only: small figures are included.")),
      ]
    case .unit: ReportUnit.allCases.map { ReportCode($0.rawValue, $0.wording) }
    case .status: TidyStatus.allCases.map { ReportCode($0.rawValue, $0.meaning) }
    default: []
    }
  }
}
