import Console
import Foundation
import Language

/// A file that a command reads.
enum InputFile {
  /// The most bytes that are read where no other limit is asked for.
  static let limit = 10_000_000

  /// The whole of a file, or of standard input where the word is `-`.
  ///
  /// - Throws: ``InputFault``.
  static func bytes(_ word: String, from console: Terminal, limit: Int = InputFile.limit) throws -> [UInt8] {
    if word == "-" { return try console.readBytes() }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) else { throw InputFault.notThere }
    let size = (try? FileManager.default.attributesOfItem(atPath: word))?[.size] as? Int
    guard (size ?? 0) <= limit else { throw InputFault.tooLarge }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: word) else {
      throw InputFault.unreadable
    }
    return Array(data)
  }
}

/// What can be wrong with a file that a command reads.
enum InputFault: Fault, Hashable, CaseIterable {
  case notThere
  case unreadable
  case tooLarge

  var code: String {
    switch self {
    case .notThere: "noSuchFile"
    case .unreadable: "cannotRead"
    case .tooLarge: "fileTooLarge"
    }
  }
  var field: String? { "file" }
  var kind: FaultKind { self == .tooLarge ? .data : .noInput }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notThere: RegisterPhrase.notThere(in: language)
    case .unreadable: RegisterPhrase.unreadable(in: language)
    case .tooLarge: RegisterPhrase.tooLarge(in: language)
    }
  }
}
