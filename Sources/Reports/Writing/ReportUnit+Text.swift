import Language

extension ReportUnit {
  /// A written figure with what people write after it: minutes, hours and money have something, counts have not.
  func suffixed(_ figure: String, in language: LanguageCode) -> String {
    switch self {
    case .minutes: figure + "\u{A0}" + ReportPhrase.minutesShort(in: language)
    case .hours: figure + "\u{A0}" + ReportPhrase.hoursShort(in: language)
    case .dkk: ReportCurrency.dkk.written(figure, in: language)
    case .sek: ReportCurrency.sek.written(figure, in: language)
    default: figure
    }
  }
}
