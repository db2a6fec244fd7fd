public import Statistics

extension ReleaseQuery {
  /// The options of `lods release` that ask for the same: `--period 2026-H1 --table area+age --table branch`.
  public var words: String {
    let least = threshold == Self.standardThreshold ? "" : " --threshold \(threshold)"
    return "--period \(period.code)" + tableWords + least
  }

  /// The options that ask for its tables alone, with a blank before each.
  var tableWords: String {
    tables.map { " --table " + ($0.bands.isEmpty ? $0.text : "'\($0.text)'") }.joined()
  }
}
