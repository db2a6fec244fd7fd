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

extension Report {
  /// The word that marks every page of an internal report; nil for the others.
  var tag: String? { audience == .internal ? mark?.tag ?? ReportPhrase.internalTag(in: language) : nil }

  /// The line that says what may be done with the report.
  var line: String { mark?.line ?? audience.line(in: language) }

  /// Tag and line of an internal report; nil for the others.
  var marking: String? { tag.map { $0 + " · " + line } }
}
