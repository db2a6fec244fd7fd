extension JSONStatDataset {
  /// The most cells of a data set that is read: a short document can name very many.
  public static let cellLimit = 4_000_000

  /// Reads a JSON-stat 2.0 data set in any of the format's spellings.
  ///
  /// Values may be a list or stand by their places, marks too, or be one for all; categories may be a list, stand by their
  /// places, or, where there is only one, by its label alone. What does not fit, as a wrong number of cells, is refused.
  ///
  /// - Throws: ``JSONStatFault`` with what is wrong, a hundred faults at most.
  public init(parsing bytes: [UInt8]) throws(JSONStatFault) {
    let document: JSON
    do {
      document = try JSON(parsing: bytes)
    } catch {
      throw JSONStatFault(findings: [
        JSONStatFinding(line: error.line, path: "", problem: .format(error.problem))
      ])
    }
    var reader = JSONStatReader(document, bytes)
    let found = reader.dataset()
    guard let found, reader.findings.isEmpty else { throw JSONStatFault(findings: reader.findings) }
    self = found
  }
}
