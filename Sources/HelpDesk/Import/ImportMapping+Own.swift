import Formats

extension ImportMapping {
  /// The mapping of a sheet that is written in our own words, as our export is; nil for any other sheet.
  ///
  /// - Throws: ``SheetImportFault/unreadable``.
  public static func own(of path: String) throws -> ImportMapping? {
    var stream = try SheetStream(path)
    while let batch = try stream.next() {
      if let row = batch.rows.first { return own(headings: row.texts) }
    }
    return nil
  }
}
