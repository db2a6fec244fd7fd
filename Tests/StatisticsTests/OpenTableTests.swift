import HelpDesk
import Language
import Municipality
import Office
import Testing

@testable import Statistics

@Suite struct `A table of released figures` {
  private static func category(_ code: String, _ numbers: [Int]) -> ReleaseCategory {
    ReleaseCategory(code: code, wording: Wording(same: code), numbers: numbers)
  }

  private static let areas = [category("north", [1]), category("south", [2]), category("not-recorded", [0])]
  private static let ages = [category("65-74", [5]), category("75-84", [6])]
  private static let levels = [category("1", [2]), category("2", [3])]

  private func release(
    _ number: Int, _ query: String, _ tables: [ReleasedTable], version: Int = 1, kind: Release.Kind = .release
  ) throws -> Release {
    let query = try ReleaseQuery(text: query)
    return Release(
      number: number, kind: kind, query: query, edition: try #require(Day(iso: "2026-01-01")),
      day: try #require(Day(iso: "2026-07-02")),
      bases: query.months.map { Release.Base(month: $0, version: version) }, tables: tables, seed: 1, witnesses: [],
      digest: [])
  }

  /// North 1 and 2 (ages), south 3 and 4, not recorded 5 and 6; one of them blank.
  private static let areaByAge = ReleasedTable(
    axes: [.area, .age], categories: [areas, ages], cells: [10, nil, 30, 30, nil, 70, 50, 60, 110, 90, 120, 210])

  @Test func `is the sums of a larger one where just that was not released`() throws {
    let half = try release(1, "2026-H1;5;area+age", [Self.areaByAge])
    let period = try Period("2026-H1")
    let area = try OpenTable(OpenTableQuery(rows: [.area], period: period), among: [half])
    #expect(area.figures.cells == [30, 70, 110, 210] && area.isMargin && area.place == 0)
    let turned = try OpenTable(OpenTableQuery(rows: [.age], columns: [.area], period: period), among: [half])
    #expect(turned.figures.cells == [10, 30, 50, 90, nil, nil, 60, 120, 30, 70, 110, 210] && !turned.isMargin)
    #expect(turned.figures.categories == [Self.ages, Self.areas])
  }

  @Test func `has no cell that the released one has not, whichever axes are asked for`() throws {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<200 {
      let axes = Array(ReleaseAxis.allCases.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random)))
      let categories = axes.map { axis in
        (0..<Int.random(in: 1...3, using: &random)).map { Self.category("\(axis.code)\($0)", [$0]) }
      }
      let count = categories.reduce(1) { $0 * ($1.count + 1) }
      let table = ReleasedTable(
        axes: axes, categories: categories,
        cells: (0..<count).map { _ in Bool.random(using: &random) ? Int.random(in: 0..<99, using: &random) : nil },
        minutes: (0..<count).map { _ in Bool.random(using: &random) ? 5 : nil })
      let wanted = Array(axes.shuffled(using: &random).prefix(Int.random(in: 1...axes.count, using: &random)))
      let margin = try #require(table.margin(wanted))
      #expect(margin.cells.count == margin.sizes.reduce(1, *))
      for cell in margin.cells.indices {
        let places = Dictionary(uniqueKeysWithValues: zip(wanted, margin.places(of: cell)))
        let full = table.cells.indices.first { other in
          zip(axes, zip(table.places(of: other), table.categories)).allSatisfy { axis, place in
            place.0 == places[axis] ?? place.1.count
          }
        }
        let same = try #require(full)
        #expect(margin.cells[cell] == table.cells[same] && margin.minutes[cell] == table.minutes[same])
      }
    }
    #expect(Self.areaByAge.margin([.task]) == nil && Self.areaByAge.margin([]) == nil)
  }

  @Test func `is of the newest state of the months, then of single categories, then of the fewest blanks`() throws {
    let period = try Period("2026-H1")
    let query = try OpenTableQuery(rows: [.area], period: period)
    let blank = ReleasedTable(axes: [.area], categories: [Self.areas], cells: [nil, nil, 110, 210])
    let whole = ReleasedTable(axes: [.area], categories: [Self.areas], cells: [30, 70, 110, 210])
    let banded = ReleasedTable(
      axes: [.area], categories: [[Self.category("all", [1, 2]), Self.category("not-recorded", [0])]],
      cells: [100, 110, 210])
    let first = try release(1, "2026-H1;5;area", [whole])
    let second = try release(2, "2026-H1;5;area", [blank], version: 2, kind: .revision)
    #expect(try OpenTable(query, among: [first, second]).release.number == 2)
    let same = try release(2, "2026-H1;5;area+age", [Self.areaByAge])
    let other = try release(3, "2026-H1;5;area", [blank])
    #expect(try OpenTable(query, among: [other, same]).release.number == 2)
    let bands = try release(4, "2026-H1;5;area|area:all=north+south", [banded])
    #expect(try OpenTable(query, among: [bands, other]).release.number == 3)
    let asked = try OpenTableQuery(
      rows: [.area], period: period, bands: [.area: try ReleaseBanding("all=north+south")])
    #expect(try OpenTable(asked, among: [bands, other]).release.number == 4)
    #expect(throws: OpenTableFault.self) { try OpenTable(asked, among: [other]) }
    let named = try OpenTableQuery(rows: [.area], release: 1)
    #expect(try OpenTable(named, among: [first, second]).release.number == 1)
  }

  @Test func `is refused where it was not released, with what was`() throws {
    let half = try release(1, "2026-H1;5;area+age", [Self.areaByAge])
    func fault(_ query: OpenTableQuery, _ releases: [Release]) -> (any Fault)? {
      do {
        _ = try OpenTable(query, among: releases)
        return nil
      } catch {
        return error as? any Fault
      }
    }
    let period = try Period("2026-H1")
    let task = fault(try OpenTableQuery(rows: [.area], columns: [.task], period: period), [half])
    #expect(task?.code == "tableNotReleased" && task?.kind == .data)
    let said = task?.sentence(in: .da) ?? ""
    #expect(said.contains("area+age (1)") && said.contains("lods release propose --period 2026-H1 --table area+task"))
    let quarter = fault(try OpenTableQuery(rows: [.area], period: try Period("2026-Q1")), [half])
    #expect(quarter?.sentence(in: .da).contains("Der er tal for 2026-H1") == true)
    let none = fault(try OpenTableQuery(rows: [.area], period: period), [])
    #expect(none?.sentence(in: .en).hasPrefix("No figures were released yet.") == true)
    #expect(fault(try OpenTableQuery(rows: [.area], release: 7), [half])?.code == "unknownRelease")
    let wrong = try OpenTableQuery(rows: [.area], period: try Period("2026-Q1"), release: 1)
    #expect(fault(wrong, [half])?.code == "otherPeriod")
    #expect(throws: OpenTableFault.noPeriod) { try OpenTableQuery(rows: [.area]) }
    #expect(throws: OpenTableFault.rateOfOther) { try OpenTableQuery(rows: [.task], measure: .rate, period: period) }
    #expect(throws: ReleaseFault.axisTwice) { try OpenTableQuery(rows: [.area], columns: [.area], period: period) }
    #expect(throws: ReleaseFault.noAxis) { try OpenTableQuery(rows: [], columns: [.area], period: period) }
  }

  @Test func `tells minutes only where some were released by its axes, and by which there are some`() throws {
    let period = try Period("2026-H1")
    let timed = ReleasedTable(
      axes: [.level], categories: [Self.levels], cells: [9, 9, 18], minutes: [10, nil, 15])
    let half = try release(1, "2026-H1;5;level;area+age", [timed, Self.areaByAge])
    let level = try OpenTable(OpenTableQuery(rows: [.level], measure: .minutes, period: period), among: [half])
    #expect(level.figures.minutes == [10, nil, 15])
    #expect(throws: OpenTableFault.minutesNotTold(axes: [.level])) {
      try OpenTable(OpenTableQuery(rows: [.area], measure: .minutes, period: period), among: [half])
    }
    let silent = try release(1, "2026-H1;5;area+age", [Self.areaByAge])
    #expect(throws: OpenTableFault.minutesNotTold(axes: [])) {
      try OpenTable(OpenTableQuery(rows: [.area], measure: .minutes, period: period), among: [silent])
    }
    let sum = ReleasedTable(axes: [.level], categories: [Self.levels], cells: [9, 9, 18], minutes: [nil, nil, 15])
    let whole = try release(1, "2026-H1;5;level", [sum])
    #expect(
      try OpenTable(OpenTableQuery(rows: [.level], measure: .minutes, period: period), among: [whole]).figures.minutes
        == [nil, nil, 15])
  }

  @Test func `has rates of shown numbers, by the inhabitants of the same area and ages`() throws {
    let half = try release(1, "2026-H1;5;area+age", [Self.areaByAge])
    let query = try OpenTableQuery(rows: [.area], columns: [.age], measure: .rate, period: try Period("2026-H1"))
    let table = try OpenTable(query, among: [half])
    var persons: [Int: [AgeBand: Int]] = [:]
    for area in [1, 2] {
      persons[area] = Dictionary(uniqueKeysWithValues: Population.bands.map { ($0, 100 * area) })
    }
    persons[2]?[.from75] = 0
    let day = try #require(Day(iso: "2026-01-01"))
    let population = Population(day: day, source: "Prøve", imported: day, persons: persons, areas: [1, 2])
    // A blank stays one; nobody counts who lives in no known area; nobody of an age lives in the south.
    let expected: [OpenRate] = [
      .value(100), .blank, .value(Double(30_000) / 700), .value(150), .none, .value(Double(70_000) / 1200),
      .none, .none, .none, .value(300), .value(1200), .value(Double(210_000) / 1900),
    ]
    #expect(table.rates(population) == expected)
  }
}
