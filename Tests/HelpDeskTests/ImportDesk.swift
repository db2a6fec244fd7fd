import Formats
import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite

/// An office with two branches and a folder for sheets, taken away in the end.
final class ImportDesk {
  let office: Office
  let path: String

  /// A Friday, at 14.00.
  static let today = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

  init(_ country: Country = .denmark) throws {
    path = FileManager.default.temporaryDirectory.path + "/lods-import-\(UUID().uuidString)"
    let now = Date(timeIntervalSince1970: Double(Self.today.number) * 86_400 + 13 * 3600)
    office = try Office.found(
      in: Folder(path: path), name: .literal("Prøveby"), country: country, isDemo: false, now: { now })
    try office.desk.write { writer in
      for (code, name) in [("nord", "Nordbiblioteket"), ("syd", "Sydbiblioteket")] {
        guard let code = Code<Branch>(code) else { continue }
        try BranchRegister.add(code, name: name, opened: Day(number: 18_262), in: writer)
      }
      guard let area = Code<Area>("havnen") else { return }
      try BranchRegister.addArea(area, name: "Havnen", in: writer)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a sheet and gives its path.
  func sheet(_ bytes: [UInt8], name: String = "ark.csv") throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// Writes a sheet as Danish Excel does: with a mark and CRLF.
  func sheet(_ text: String, name: String = "ark.csv") throws -> String {
    try sheet([0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8), name: name)
  }

  /// The text of a file, mark included.
  func text(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }

  /// Imports a sheet.
  @discardableResult
  func take(
    _ path: String, _ mapping: ImportMapping, _ change: (inout EntryImport.Options) -> Void = { _ in }
  ) throws -> ImportReport {
    var options = EntryImport.Options()
    options.source = "optaelling"
    change(&options)
    return try EntryImport(mapping, into: office.log, options: options).run(path)
  }

  /// All entries that stand, by day and content.
  func entries(withVoid: Bool = false) throws -> [Entry] {
    var filter = EntryFilter()
    filter.includesVoid = withVoid
    return try office.log.entries(filter)
  }

  /// What the log says, a line an entry, in an order of its own.
  func lines() throws -> [String] {
    try entries().map(Self.line).sorted()
  }

  static func line(_ entry: Entry) -> String {
    let tasks = entry.tasks.map { "\($0.task)×\($0.quantity)" }.joined(separator: "+")
    let level = entry.level.map { "\($0.rawValue)" } ?? "-"
    let minutes = entry.minutes.map { "\($0)" } ?? "-"
    return
      "\(entry.isMonthOnly ? String(entry.day.iso.prefix(7)) : entry.day.iso) \(entry.part?.code ?? "-") \(entry.branch) "
      + "\(tasks) \(level) \(entry.channel.code) \(entry.outcome.code) \(minutes) n\(entry.count)"
  }

  /// The findings of a sheet that is refused, as `line:column code`.
  func faults(_ path: String, _ mapping: ImportMapping) throws -> [String] {
    do {
      try take(path, mapping)
      return []
    } catch let fault as SheetFault {
      return fault.report.findings.map { "\($0.line):\($0.column) \($0.problem.code)" }
    }
  }
}
