/// Where a terminal's bytes go to and come from: the real streams, or memory in tests.
protocol TerminalDevice: AnyObject, Sendable {
  /// Writes to standard output, perhaps later; a failure is kept for ``flush()``.
  func write(_ text: String)
  /// Writes to standard error, after everything that was written before.
  func note(_ text: String)
  /// Writes what is waiting; throws `StreamFault.outputFailed` when any write since the last call failed.
  func flush() throws
  /// The next line of standard input without its end; nil at the end.
  func readLine() throws -> [UInt8]?
  /// Some bytes of standard input, as many as there are at once; nil at the end.
  func readBlock() throws -> [UInt8]?
  /// Everything that is left of standard input.
  func readAll() throws -> [UInt8]
  /// The terminal's rows and columns; nil where there is none.
  var size: (rows: Int, columns: Int)? { get }
}
