import Courses
import Foundation
import Language

/// Writes a kept curriculum back to a folder, with its facts beside it, and overwrites nothing.
struct CurriculumExport {
  private let folder: CurriculumFolder
  private let facts: FactBook
  private let language: LanguageCode

  init(_ folder: CurriculumFolder, _ facts: FactBook, language: LanguageCode) {
    self.folder = folder
    self.facts = facts
    self.language = language
  }

  /// Writes `folder/<code>/…`, and the facts to `folder/Facts` where no list stands.
  ///
  /// - Throws: ``ExportFault``.
  func write(into path: String) throws {
    let base = URL(fileURLWithPath: path)
    let target = base.appendingPathComponent(folder.name)
    let files = FileManager.default
    guard !files.fileExists(atPath: target.path) else { throw ExportFault.alreadyThere }
    do {
      for file in folder.files { try put(file.bytes, at: target.appendingPathComponent(file.path)) }
      for (list, facts) in Dictionary(grouping: facts.facts, by: \.list) {
        let place = base.appendingPathComponent("Facts/\(list).md")
        if !files.fileExists(atPath: place.path) {
          try put(Array(FactList(facts, in: language).text.utf8), at: place)
        }
      }
    } catch {
      throw ExportFault.cannotWrite
    }
  }

  private func put(_ bytes: [UInt8], at place: URL) throws {
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place, options: .atomic)
  }
}

/// What can hinder an export.
enum ExportFault: Fault, Hashable {
  case alreadyThere
  case cannotWrite

  var code: String { self == .alreadyThere ? "folderThere" : "cannotWrite" }
  var field: String? { "folder" }
  var kind: FaultKind { .cannotCreate }

  func sentence(in language: LanguageCode) -> String {
    self == .alreadyThere ? CurriculumShelfPhrase.folderThere(in: language) : LodsPhrase.cannotWrite(in: language)
  }
}
