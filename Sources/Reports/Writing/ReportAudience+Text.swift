import Language

extension ReportAudience {
  /// The line that says what may be done with a report.
  var line: ReportPhrase {
    switch self {
    case .publication: .publicationLine
    case .house: .houseLine
    case .internal: .internalLine
    }
  }
}
