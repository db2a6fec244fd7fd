/// One thing that keeps a certificate from proving a published table.
public enum CertificateFinding: Hashable, Sendable {
  /// The certificate has another format.
  case format
  /// Its threshold is none that can be asked for.
  case threshold
  /// The published file is not the one that it was made for.
  case digest
  /// The columns are not those that it names, then `count`.
  case columns
  /// A dimension's labels are not categories, the groups of the certificate, and `TOTAL` last.
  case labels(dimension: String)
  /// A row stands where another should, is there twice, or is missing; its number, the header being 1.
  case row(Int)
  /// A row's number is neither a whole number nor a blank.
  case number(row: Int)
  /// A number of 1 to threshold − 1 is shown.
  case smallShown(row: Int)
  /// A witness has not as many numbers as there are finest cells, or one that no count can be.
  case witness(Int)
  /// A witness does not add up to a number that is shown.
  case sum(row: Int, witness: Int)
  /// A witness empties a blank that everybody knows is not empty.
  case emptied(row: Int, witness: Int)
  /// A line of the certificate names no cell of the table, or one that has a line already; counted from 1.
  case line(Int)
  /// A line names a cell that is shown.
  case lineShown(Int)
  /// A line names a witness that is not there.
  case lineWitness(Int)
  /// The low witness of a line is above the cell's floor.
  case tooHigh(line: Int)
  /// The high witness of a line is below the threshold.
  case tooLow(line: Int)
  /// The true table has other columns or categories, a number that is none, or a cell twice; the row's number.
  case truth(row: Int)
  /// A number that is shown is not true.
  case untrue(row: Int)
  /// A count of 1 to threshold − 1 has no line.
  case unlisted(row: Int)
}
