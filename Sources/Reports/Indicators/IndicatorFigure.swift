import Language

/// One line of an indicator in one period.
struct IndicatorFigure: Hashable {
  /// The line's code and name.
  let line: ReportCode
  /// The figure.
  let value: ReportCell
  /// How many sessions, persons or places stand behind it.
  let base: ReportCell
  /// Why it cannot be told; nil where it is.
  let reason: IndicatorReason?

  init(_ line: ReportCode, _ value: ReportCell, base: ReportCell = .empty, because reason: IndicatorReason? = nil) {
    self.line = line
    self.value = value
    self.base = value == .hidden ? .hidden : base
    self.reason = value == .hidden ? reason ?? .tooFew : reason
  }

  /// A line that cannot be told.
  static func untold(_ line: ReportCode, _ reason: IndicatorReason) -> IndicatorFigure {
    IndicatorFigure(line, reason == .tooFew ? .hidden : .notRecorded, because: reason)
  }
}
