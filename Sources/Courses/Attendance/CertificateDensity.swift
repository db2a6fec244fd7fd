/// How close the lines of a certificate stand, so that it stays one page.
///
/// The measures go with ``PrintStyle/certificate`` and leave room for a name and a title of two lines each.
enum CertificateDensity: String, CaseIterable {
  /// Few objectives, in large letters under each other.
  case airy
  /// Some, in two columns.
  case even
  /// Many, in two columns of smaller letters, and all else closer too.
  case close
  /// Very many, in small letters.
  case dense = "close dense"

  /// The first that has room for lines of text; nil where none has.
  static func fitting(_ lines: [String]) -> CertificateDensity? {
    allCases.first { $0.height(of: lines) <= $0.room }
  }

  /// Millimetres that lines take, each wrapped to its column.
  private func height(of lines: [String]) -> Double {
    let (letters, line, gap) = measures
    let all = lines.reduce(0) { height, text in
      height + Double((text.count + letters - 1) / letters) * line + gap
    }
    // A column may end with a line that would not be parted.
    return self == .airy ? all : all / 2 + 2 * line
  }

  /// The letters of a line, and the height of a line and of the gap after a paragraph in millimetres.
  private var measures: (letters: Int, line: Double, gap: Double) {
    switch self {
    case .airy: (56, 6.4, 1.4)
    case .even: (38, 5.6, 1.4)
    case .close: (37, 4.8, 0.9)
    case .dense: (41, 4.3, 0.9)
    }
  }

  /// The millimetres that there are for them.
  private var room: Double {
    switch self {
    case .airy, .even: 66
    case .close: 108
    case .dense: 118
    }
  }
}
