import Foundation
import Language

/// A file that a command writes its figures to.
enum OutputFile {
  /// Writes a whole file or nothing.
  ///
  /// - Throws: ``OutputFault``.
  static func write(_ text: String, to path: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw OutputFault.cannotWrite
    }
  }
}

/// What can be wrong with a file that a command writes.
enum OutputFault: Fault, Hashable {
  case cannotWrite

  var code: String { "cannotWrite" }
  var field: String? { "output" }
  var kind: FaultKind { .cannotCreate }

  func sentence(in language: LanguageCode) -> String { LodsPhrase.cannotWrite(in: language) }
}
