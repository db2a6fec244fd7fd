import DisclosureControl
import Foundation
import Language
import Municipality
import Office
import Records
import Site
import Statistics
import Testing

@testable import LodsWeb

/// Released figures as programs read them: all that was released, and nothing that was not.
@Suite struct `Released figures by the interface for programs` {
  private static func json(_ page: TestPage) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(page.markup.utf8)) as? [String: Any])
  }

  /// Every number in a value, with the names of the members that lead to it.
  private static func numbers(_ value: Any, _ path: [String] = []) -> [(path: [String], number: Int)] {
    switch value {
    case let object as [String: Any]: object.flatMap { numbers($0.value, path + [$0.key]) }
    case let array as [Any]: array.flatMap { numbers($0, path) }
    // A flag is a number too to the reader of JSON.
    case let number as NSNumber where !["c", "B"].contains(String(cString: number.objCType)): [(path, number.intValue)]
    default: []
    }
  }

  @discardableResult
  private static func release(_ text: String, of office: StaffedOffice, seed: UInt64) throws -> Release? {
    let ledger = try office.desk.office.releases()
    do {
      let proposal = try ledger.propose(
        try ReleaseQuery(text: text), seed: seed, effort: .brief, looksFurther: false)
      return try ledger.publish(proposal)
    } catch is ReleaseFault {
      // Some cannot be released: then it is not.
      return nil
    }
  }

  @Test func `are read table by table, as JSON-stat and as rows, by whoever asks`() throws {
    let office = try StaffedOffice()
    for (day, count) in [("2026-10-05", 40), ("2026-10-20", 31), ("2026-09-07", 30)] {
      try office.log(count, on: try StaffedOffice.day(day))
      try office.log(count / 2, "mitid-new-phone", level: .tip, at: "syd", on: try StaffedOffice.day(day))
    }
    try office.log(3, level: .tip, at: "nord", on: try StaffedOffice.day("2026-10-07"))
    let browser = office.browser()
    #expect(try browser.open("/api/v1/tables/1.1").status == 404)
    let release = try #require(try Self.release("2026-10;5;branch+level", of: office, seed: 4))
    let list = try Self.json(try browser.open("/api/v1/tables"))
    let tables = try #require(list["tables"] as? [[String: Any]])
    #expect(tables.count == 1 && tables[0]["id"] as? String == "1.1" && tables[0]["period"] as? String == "2026-10")
    let link = try #require(tables[0]["jsonStat"] as? String)
    let dataset = try Self.json(try browser.open(link))
    let values = try #require(dataset["value"] as? [Any])
    #expect(values.map { ($0 as? NSNumber)?.intValue } == release.tables[0].cells)
    #expect(values.contains { $0 is NSNull } && values.contains { ($0 as? NSNumber)?.intValue == 109 })
    let rows = try browser.open(try #require(tables[0]["csv"] as? String)).markup
    #expect(rows.split(whereSeparator: \.isNewline).count == release.tables[0].cells.count + 1)
    #expect(rows.contains("2026-10"))
    // September stands in the log and was not released.
    #expect(try browser.open("/api/v1/tables/1.2").status == 404)
    #expect(try browser.open("/api/v1/tables/2.1").status == 404)
    #expect(try browser.open("/api/v1/tables?period=2026-09").status == 400)
    #expect(office.told.isEmpty)
  }

  /// What may stand in an answer beside the figures themselves: sizes and places of tables, and what was asked for.
  private static let around: Set<[String]> = [
    ["id"], ["size"], ["release"], ["table"], ["threshold"], ["tables", "blanks"], ["tables", "threshold"],
    ["dimension", "measure", "category", "unit", "sessions", "decimals"],
    ["dimension", "measure", "category", "unit", "minutes", "decimals"],
    ["extension", "release"], ["extension", "table"], ["extension", "threshold"],
  ]

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `hold no number that was not released, whatever the office has logged and released`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let office = try StaffedOffice()
    let months = ["2026-07", "2026-08", "2026-09", "2026-10"]
    let tasks = ["mitid-app", "mitid-new-phone", "digital-post-read"]
    for month in months {
      for _ in 0..<6 {
        try office.log(
          Int.random(in: 1...60, using: &random), tasks.randomElement(using: &random) ?? "mitid-app",
          level: [.tip, .sideBySide].randomElement(using: &random) ?? .tip,
          at: ["nord", "syd"].randomElement(using: &random) ?? "nord",
          on: try StaffedOffice.day(month + "-0\(Int.random(in: 1...9, using: &random))"))
      }
    }
    let shapes = ["branch+level", "task", "channel+outcome", "branch+task;level", "level"]
    var released: [Release] = []
    for month in months.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)) {
      let shape = shapes.randomElement(using: &random) ?? "task"
      if let release = try Self.release("\(month);5;\(shape)", of: office, seed: seed) { released.append(release) }
    }
    // Somebody looks at another month and puts the proposal away: that is no release.
    let periods = Set(released.map(\.query.period.code))
    if let open = months.first(where: { !periods.contains($0) }) {
      _ = try? office.desk.office.releases().propose(
        try ReleaseQuery(text: "\(open);5;branch+task"), seed: seed, effort: .brief, looksFurther: false)
    }
    let browser = office.browser()
    let list = try Self.json(try browser.open("/api/v1/tables"))
    let tables = try #require(list["tables"] as? [[String: Any]])
    #expect(tables.count == released.reduce(0) { $0 + $1.tables.count })
    #expect(Set(tables.compactMap { $0["period"] as? String }) == periods)
    var answers = [list]
    for number in 1...6 {
      for place in 1...3 {
        let table = released.first { $0.number == number }.flatMap { release in
          release.tables.indices.contains(place - 1) ? release.tables[place - 1] : nil
        }
        let page = try browser.open("/api/v1/tables/\(number).\(place)")
        let csv = try browser.open("/api/v1/tables/\(number).\(place)/csv")
        guard let table else {
          #expect(page.status == 404 && csv.status == 404)
          continue
        }
        let dataset = try Self.json(page)
        #expect((dataset["value"] as? [Any])?.map { ($0 as? NSNumber)?.intValue } == table.cells)
        answers.append(dataset.filter { $0.key != "value" })
        try Self.checkRows(csv.markup, table, of: periods)
        let minutes = try browser.open("/api/v1/tables/\(number).\(place)?measure=minutes")
        if minutes.status == 200 {
          let dataset = try Self.json(minutes)
          let told = (dataset["value"] as? [Any])?.map { ($0 as? NSNumber)?.intValue }
          #expect(told == table.minutes)
          answers.append(dataset.filter { $0.key != "value" })
        }
      }
    }
    // Beside the figures nothing but sizes and names: no count has found another way out.
    for answer in answers {
      for (path, number) in Self.numbers(answer) {
        #expect(Self.around.contains(path), "\(path.joined(separator: ".")): \(number)")
      }
    }
    #expect(try browser.open("/api/v1/indicators").status == 200)
    #expect(Self.numbers(try Self.json(try browser.open("/api/v1/indicators"))).isEmpty)
    #expect(try browser.open("/api/v1/definitions").status == (released.isEmpty ? 404 : 200))
  }

  /// Every number of the rows stands in the table, and they are of a period that was released.
  private static func checkRows(_ text: String, _ table: ReleasedTable, of periods: Set<String>) throws {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let heads = try #require(lines.first)
    let value = try #require(heads.firstIndex(of: "value") ?? heads.firstIndex(of: "sessions"))
    #expect(lines.count == table.cells.count + 1)
    for (line, cell) in zip(lines.dropFirst(), table.cells) { #expect(Int(line[value]) == cell) }
  }
}
