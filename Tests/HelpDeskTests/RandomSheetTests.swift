import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Testing

@testable import HelpDesk

/// Sheets made at random from known sessions: what the log lists afterwards must be those sessions and nothing else.
@Suite struct RandomSheetTests {
  private struct Session {
    var day: Day
    var branch: String
    var task: (word: String, code: String, isGuidance: Bool)
    var level: Int?
    var minutes: Int?
    var channel: Channel
    var outcome: Outcome

    /// How the log tells it, worked out without the log.
    var line: String {
      let isMonthOnly = [Channel.booked, .phoneBooked, .homeVisit, .careHome].contains(channel)
      let when = isMonthOnly ? String(day.iso.prefix(7)) : day.iso
      return "\(when) - \(branch) \(code) \(level.map(String.init) ?? "-") \(channel.rawValue) \(outcome.rawValue) "
        + "\(minutes.map(String.init) ?? "-") n1"
    }

    private var code: String { task.code + "×1" }
  }

  private static let tasks: [(word: String, code: String, isGuidance: Bool)] = [
    ("Pas, nyt", "passport", false), ("MitID; hjælp", "mitid-app", true), ("Print \"og\" scan", "print-scan", true),
  ]

  private func session(_ generator: inout SeededGenerator) -> Session {
    let task = Self.tasks[Int.random(in: 0..<3, using: &generator)]
    return Session(
      day: ImportDesk.today.adding(-Int.random(in: 1...400, using: &generator)),
      branch: Bool.random(using: &generator) ? "nord" : "syd", task: task,
      level: task.isGuidance ? Int.random(in: 0...4, using: &generator) : nil,
      minutes: Bool.random(using: &generator) ? Int.random(in: 0...60, using: &generator) : nil,
      channel: Channel.allCases.randomElement(using: &generator) ?? .desk,
      outcome: Outcome.allCases.randomElement(using: &generator) ?? .done)
  }

  private struct Dialect {
    let separator: CSVSeparator
    let dates: SheetDateStyle
    let isWindows: Bool
    let end: String
    let quotesAll: Bool

    init(using generator: inout SeededGenerator) {
      separator = CSVSeparator.allCases.randomElement(using: &generator) ?? .semicolon
      dates = SheetDateStyle.allCases.randomElement(using: &generator) ?? .dayFirst
      isWindows = Bool.random(using: &generator)
      end = Bool.random(using: &generator) ? "\r\n" : "\n"
      quotesAll = Bool.random(using: &generator)
    }

    func row(_ cells: [String]) -> String {
      let sign = String(UnicodeScalar(separator.rawValue))
      return cells.map { cell in
        quotesAll || cell.contains(sign) || cell.contains("\"")
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: sign) + end
    }

    func date(_ day: Day, using generator: inout SeededGenerator) -> String {
      let parts = day.iso.split(separator: "-").map(String.init)
      switch dates {
      case .yearFirst: return Bool.random(using: &generator) ? day.iso : parts.joined()
      case .excel1900: return String(day.number + 25_569)
      case .excel1904: return String(day.number + 24_107)
      case .dayFirst:
        let short = "\(day.day)/\(day.month)-\(parts[0].suffix(2))"
        return [parts.reversed().joined(separator: "-"), parts.reversed().joined(separator: "."), short]
          .randomElement(using: &generator) ?? short
      }
    }

    func bytes(_ text: String) -> [UInt8] {
      isWindows ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    }
  }

  private func mapping(_ dates: SheetDateStyle) -> ImportMapping {
    ImportMapping(
      rows: .sessions, dates: dates,
      columns: [
        .init("Dato", .date), .init("Sted", .branch), .init("Ærinde", .task), .init("Grad", .level),
        .init("Minutter", .minutes), .init("Måde", .channel), .init("Resultat", .outcome),
      ], words: [.task: Self.tasks.map { .init($0.word, $0.code) }])
  }

  @Test(arguments: 1...12)
  func `what is imported is what the sheet says`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let desk = try ImportDesk()
    let dialect = Dialect(using: &generator)
    var sessions: [Session] = []
    var text = dialect.row(["Dato", "Sted", "Ærinde", "Grad", "Minutter", "Måde", "Resultat"])
    var badLines: [Int] = []
    var line = 1
    for _ in 0..<Int.random(in: 1...120, using: &generator) {
      // Now and then a row is like one before it.
      let again = Int.random(in: 0..<4, using: &generator) == 0 ? sessions.randomElement(using: &generator) : nil
      let session = again ?? session(&generator)
      var cells = [
        dialect.date(session.day, using: &generator), session.branch, session.task.word,
        session.level.map(String.init) ?? "", session.minutes.map(String.init) ?? "", session.channel.rawValue,
        session.outcome.rawValue,
      ]
      line += 1
      if Int.random(in: 0..<8, using: &generator) == 0 {
        cells[Int.random(in: 0...6, using: &generator)] = "fejl"
        badLines.append(line)
      } else {
        sessions.append(session)
      }
      text += dialect.row(cells)
    }
    let file = try desk.sheet(dialect.bytes(text))
    let dry = try desk.take(file, mapping(dialect.dates)) { $0.isDryRun = true }
    #expect(Set(dry.findings.map(\.line)) == Set(badLines))
    #expect(dry.refusedRows == badLines.count)
    #expect(dry.newEntries == sessions.count)
    if sessions.isEmpty { return }
    let rejects = desk.path + "/afvist.csv"
    let report = try desk.take(file, mapping(dialect.dates)) { $0.rejects = rejects }
    #expect(report.newEntries == sessions.count)
    #expect(try desk.lines() == sessions.map(\.line).sorted())
    #expect(FileManager.default.fileExists(atPath: rejects) == !badLines.isEmpty)
    let again = try desk.take(file, mapping(dialect.dates)) { $0.rejects = desk.path + "/igen.csv" }
    #expect(again.newEntries == 0)
    #expect(again.knownEntries == sessions.count)
    #expect(try desk.lines() == sessions.map(\.line).sorted())
  }

  @Test func `a sheet of many buckets keeps every occurrence apart`() throws {
    let desk = try ImportDesk()
    var text = "Dato;Sted;Ærinde;Grad;Minutter;Måde;Resultat\n"
    for number in 0..<6000 { text += "02-11-2026;nord;passport;;\(number % 50);desk;done\n" }
    let file = try desk.sheet(text)
    #expect(try desk.take(file, mapping(.dayFirst)).newEntries == 6000)
    #expect(try desk.take(file, mapping(.dayFirst)).knownEntries == 6000)
    let counts = Dictionary(grouping: try desk.entries(), by: \.minutes).mapValues(\.count)
    #expect(counts.count == 50)
    #expect(counts.values.allSatisfy { $0 == 120 })
    #expect(Set(try desk.entries().map(\.id)).count == 6000)
  }

  @Test func `ids do not depend on how many rows are watched for repeats`() throws {
    var text = "Dato;Sted;Ærinde;Grad;Minutter;Måde;Resultat\n"
    for number in 0..<600 { text += "02-11-2026;nord;passport;;\(number * number % 37);desk;done\n" }
    var found: [[Entry]] = []
    for limit in [0, 5, 1000] {
      let desk = try ImportDesk()
      var options = EntryImport.Options()
      options.source = "optaelling"
      var job = EntryImport(mapping(.dayFirst), into: desk.office.log, options: options)
      job.watchLimit = limit
      #expect(try job.run(try desk.sheet(text)).newEntries == 600)
      found.append(try desk.entries())
    }
    #expect(found[0] == found[1])
    #expect(found[1] == found[2])
    #expect(Set(found[0].map(\.id)).count == 600)
  }
}
