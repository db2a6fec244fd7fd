import Console
import Language

/// A text of `lods table` on its way out.
enum TableOutput {
  /// Writes a text to a file, or to the screen where none is named.
  ///
  /// - Throws: ``OutputFault``.
  static func write(_ text: String, to path: String?, _ invocation: Invocation) throws {
    guard let path else { return invocation.console.write(text) }
    try OutputFile.write(text, to: path)
    invocation.console.note(TableCommandPhrase.written(in: invocation.language))
  }
}
