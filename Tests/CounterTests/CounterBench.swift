import Counter
import Foundation
import Identifiers
import Language
import Municipality
import Office
import Records
import Testing

/// An office with one branch, in a folder of its own that goes with it.
final class CounterBench: Sendable {
  /// 18 November 2026, a Wednesday, 14:20 in Copenhagen.
  static let noon = Date(timeIntervalSince1970: 1_795_008_000)

  let office: Office
  private let path: String

  init(_ country: Country = .denmark) throws {
    path = NSTemporaryDirectory() + "lods-counter-" + UUID().uuidString
    office = try Office.found(
      in: Folder(path: path), name: .literal("Nordhavn"), country: country, isDemo: false, now: { CounterBench.noon }
    ) { writer in
      try BranchRegister.add(
        try #require(Code("havnen")), name: "Havnens Bibliotek", opened: try #require(Day(iso: "2024-01-01")),
        in: writer)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What the desk knows of the office.
  func desk(_ language: LanguageCode = .da) throws -> DeskOffice {
    try DeskOffice.load(office, branch: nil, desk: "a", language: language)
  }

  /// Adds a task of the office's own.
  func addTask(_ code: String, name: String) throws {
    try office.desk.write { writer in
      try TaskRegister.add(
        try #require(Code(code)), name: name, parent: try #require(Code("mitid")), kind: .guidance,
        owner: .municipality,
        complexity: 1, in: writer)
    }
  }
}
