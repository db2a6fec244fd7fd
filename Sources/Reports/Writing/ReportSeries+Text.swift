import Language

extension ReportSeries.Step {
  /// The column of a series' points: title, meaning, and dates as ISO writes them.
  var column: ReportColumn {
    switch self {
    case .day:
      ReportColumn(
        id: "day", title: Wording(da: "Dag", sv: "Dag", en: "Day"), role: .key, unit: .time,
        meaning: Wording(
          da: "Dagen, åååå-mm-dd.", sv: "Dagen, åååå-mm-dd.", en: "The day, yyyy-mm-dd."))
    case .week:
      ReportColumn(
        id: "week", title: Wording(da: "Uge", sv: "Vecka", en: "Week"), role: .key, unit: .time,
        meaning: Wording(
          da: "Ugen efter ISO 8601, åååå-Wuu.", sv: "Veckan enligt ISO 8601, åååå-Wvv.",
          en: "The week by ISO 8601, yyyy-Www."))
    case .month:
      ReportColumn(
        id: "month", title: Wording(da: "Måned", sv: "Månad", en: "Month"), role: .key, unit: .time,
        meaning: Wording(da: "Måneden, åååå-mm.", sv: "Månaden, åååå-mm.", en: "The month, yyyy-mm."))
    }
  }

  /// The step that starts on a day, with its code and its whole name.
  func term(_ start: Day, in language: LanguageCode) -> ReportTerm {
    switch self {
    case .day: ReportTerm(start.iso, DayText.short(start, in: language))
    case .week:
      ReportTerm(
        start.week.iso,
        ReportPhrase.week(in: language, ["n": .text(String(start.week.week)), "year": .text(String(start.week.year))]))
    case .month: ReportTerm(String(start.iso.prefix(7)), DayText.month(of: start, in: language))
    }
  }

  /// The shortest name of the step under an axis: "12", "9", "mar".
  func tick(_ start: Day, in language: LanguageCode) -> String {
    switch self {
    case .day: "\(start.day)"
    case .week: "\(start.week.week)"
    case .month: String(DayText.monthName(start.month)[language].prefix(3)).lowercased()
    }
  }
}
