import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office

/// An invented counting sheet as Danish Excel writes it, a row a session in the order of the days, with its mapping.
struct BenchSheet {
  private let town: BenchTown
  private let branches, guidance, others, areas: BenchDraw

  init(_ town: BenchTown) {
    self.town = town
    func draw(_ words: [BenchTown.Word]) -> BenchDraw { BenchDraw(words.map { ($0.word, $0.weight) }) }
    branches = draw(town.branches)
    guidance = draw(town.guidance)
    others = draw(town.others)
    areas = draw(town.areas)
  }

  /// Writes a sheet.
  ///
  /// - Parameters:
  ///   - rows: the number of its rows.
  ///   - path: where.
  func write(_ rows: Int, to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path)
    else { throw BenchProblem.broken("the sheet could not be made") }
    defer { try? file.close() }
    var generator = SeededGenerator(seed: 3)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes.append(contentsOf: (Self.columns.map(\.heading).joined(separator: ";") + "\r\n").utf8)
    let length = town.days.upperBound - town.days.lowerBound + 1
    var day = Day(number: 0)
    var date: [UInt8] = []
    for row in 0..<rows {
      var next = town.days.lowerBound.adding(row * length / rows)
      if next.weekday == .sunday { next = next.adding(-1) }
      if next != day { (day, date) = (next, Array(Self.text(next).utf8)) }
      bytes.append(contentsOf: date)
      addRow(to: &bytes, using: &generator)
      guard bytes.count > 1 << 20 else { continue }
      try file.write(contentsOf: bytes)
      bytes.removeAll(keepingCapacity: true)
    }
    try file.write(contentsOf: bytes)
  }

  /// The mapping of the sheet, as a document.
  func writeMapping(to path: String) throws {
    var mapping = ImportMapping(
      source: "bench", rows: .sessions, dates: .dayFirst,
      columns: Self.columns.map { ImportMapping.Column($0.heading, $0.field) })
    mapping.words = words.mapValues { list in list.map { ImportMapping.Word($0.word, $0.code) } }
    try mapping.json.text(pretty: true).write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// The words of the sheet and our codes for them.
  var words: [ImportField: [(word: String, code: String)]] {
    func pairs(_ words: [BenchTown.Word]) -> [(word: String, code: String)] { words.map { ($0.word, $0.code) } }
    func pairs<Choice: CodedChoice>(_ words: [(String, Choice, Double)]) -> [(word: String, code: String)] {
      words.map { ($0.0, $0.1.code) }
    }
    return [
      .branch: pairs(town.branches), .task: pairs(town.guidance + town.others), .area: pairs(town.areas),
      .outcome: pairs(Self.outcomes), .reason: pairs(Self.reasons), .channel: pairs(Self.channels),
      .barriers: pairs(Self.barriers), .alone: pairs(Self.alone), .contact: pairs(Self.contacts),
    ]
  }

  private func addRow(to bytes: inout [UInt8], using generator: inout SeededGenerator) {
    func next(_ draw: BenchDraw?, _ share: Double = 1) {
      bytes.append(UInt8(ascii: ";"))
      if let draw, share == 1 || generator.share() < share { draw.add(to: &bytes, using: &generator) }
    }
    next(Self.timeDraw)
    next(branches)
    var hasGuidance = generator.share() < 0.75
    next(hasGuidance ? guidance : others)
    if generator.share() < 0.06 {
      bytes.append(contentsOf: " + ".utf8)
      (hasGuidance ? others : guidance).add(to: &bytes, using: &generator)
      hasGuidance = true
    }
    next(hasGuidance ? Self.levelDraw : nil)
    let isDone = generator.share() < 0.82
    next(isDone ? Self.doneDraw : Self.otherOutcomeDraw)
    next(isDone ? nil : Self.reasonDraw, 0.75)
    next(Self.channelDraw)
    next(Self.minuteDraw, 0.86)
    next(Self.barrierDraw, 0.7)
    next(Self.aloneDraw, 0.65)
    next(Self.contactDraw, 0.6)
    next(areas, 0.75)
    next(Self.effortDraw, 0.35)
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// The day as Danes write it, as 03-02-2026.
  private static func text(_ day: Day) -> String {
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(two(day.day))-\(two(day.month))-\(day.year)"
  }

  /// The columns in their order.
  static let columns: [(heading: String, field: ImportField)] = [
    ("Dato", .date), ("Tid", .time), ("Bibliotek", .branch), ("Opgave", .task), ("Hjælpegrad", .level),
    ("Udfald", .outcome), ("Årsag", .reason), ("Kanal", .channel), ("Minutter", .minutes), ("Barrierer", .barriers),
    ("Kan selv", .alone), ("Henvendelse", .contact), ("Område", .area), ("Indsats", .effort),
  ]

  private static let outcomes: [(String, Outcome, Double)] = [
    ("Løst", .done, 82), ("Delvist løst", .partly, 10), ("Henvist", .referred, 4), ("Ikke løst", .couldNot, 3),
    ("Gik igen", .left, 1),
  ]
  private static let reasons: [(String, NotDoneReason, Double)] = [
    ("Papirer manglede", .papersMissing, 24), ("Intet MitID", .noEID, 22), ("Kræver kollega", .needsColleague, 20),
    ("Ingen tid", .noTime, 14), ("Afvist", .refusedByRule, 10), ("Privat", .privateMatter, 7), ("Nede", .systemDown, 3),
  ]
  private static let channels: [(String, Channel, Double)] = [
    ("Skranke", .desk, 83), ("Café", .cafe, 4), ("Bestilt", .booked, 3), ("Telefon", .phone, 8), ("Skærm", .online, 1),
    ("Plejecenter", .careHome, 1),
  ]
  private static let barriers: [(String, Barrier, Double)] = [
    ("Uvant med it", .digital, 40), ("Svær sag", .administrative, 20), ("Udstyr", .device, 18),
    ("Sprog", .language, 12),
    ("Ingen hjælper", .helper, 10),
  ]
  private static let alone: [(String, AloneNextTime, Double)] = [
    ("Ja", .yes, 45), ("Nej", .no, 40), ("?", .unknown, 15),
  ]
  private static let contacts: [(String, ContactKind, Double)] = [
    ("Information", .information, 55), ("Sag", .transaction, 45),
  ]

  private static let timeDraw = BenchDraw(
    (0..<48).map { ("\(10 + $0 / 6):\($0 % 6)0", 1) })
  private static let levelDraw = BenchDraw([("0", 5), ("1", 26), ("2", 46), ("3", 17), ("4", 6)])
  private static let doneDraw = BenchDraw(outcomes.prefix(1).map { ($0.0, $0.2) })
  private static let otherOutcomeDraw = BenchDraw(outcomes.dropFirst().map { ($0.0, $0.2) })
  private static let reasonDraw = BenchDraw(reasons.map { ($0.0, $0.2) })
  private static let channelDraw = BenchDraw(channels.map { ($0.0, $0.2) })
  private static let minuteDraw = BenchDraw(
    (1...9).map { ("\($0)", 1) } + (2...12).map { ("\($0 * 5)", 20 / Double($0)) })
  private static let barrierDraw = BenchDraw(
    barriers.map { ($0.0, $0.2) } + barriers.dropFirst().map { ("Uvant med it + " + $0.0, $0.2 / 3) })
  private static let aloneDraw = BenchDraw(alone.map { ($0.0, $0.2) })
  private static let contactDraw = BenchDraw(contacts.map { ($0.0, $0.2) })
  private static let effortDraw = BenchDraw((1...6).map { ("\($0)", 1) })
}
