import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import Outreach

/// Coverage beside figures that SQL alone takes from the tables.
@Suite struct OutreachCoverageTests {
  private let test: OutreachOffice

  init() throws { test = try OutreachOffice() }

  /// Some weeks of visits drawn at random: made, partly, cancelled, waiting, homes.
  private func fill() throws {
    let team = try test.team("blaa")
    var places: [OutreachPlace] = []
    for number in 0..<7 {
      places.append(
        try test.place("hjem-\(number)", north: Double(number)) { details in
          details.every = number == 6 ? nil : 14 + 7 * number
          details.residents = number == 5 ? nil : 20 + number
          details.area = number < 3 ? test.north : number < 6 ? test.south : nil
        })
    }
    for number in 0..<60 {
      let day = test.today.adding(-Int.random(in: 1...80, using: &test.generator))
      let called = day.adding(-Int.random(in: 0...40, using: &test.generator))
      let isHome = number % 7 == 0
      let place = places[Int.random(in: 0...5, using: &test.generator)]
      let wish = VisitWish(
        isHome ? .home(number % 2 == 0 ? test.north : test.south) : .place(place.id), branch: test.haslev,
        tasks: ["mitid-app"], residents: 2, from: called, to: day.adding(30))
      let id = RandomID(using: &test.generator)
      let kind = Int.random(in: 0...9, using: &test.generator)
      let other = RandomID(using: &test.generator)
      let visit = try test.office.desk.write { writer in
        let visit = try VisitRegister.add(wish, id: id, origin: .request, on: called, in: writer)
        try VisitRegister.check(visit.number, meets: true, on: called, in: writer)
        guard kind > 0 else { return visit }
        let slot = VisitSlot(day: kind == 1 ? test.today.adding(5) : day, begins: 570, team: team.id)
        try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: called, in: writer)
        let ends: [VisitState] = [.homeCancelled, .weCancelled, .nobodyThere]
        if (2...4).contains(kind) {
          try VisitRegister.step(visit.number, to: ends[kind - 2], because: .day, on: day, in: writer)
        }
        return visit
      }
      guard kind > 4 else { continue }
      var report = VisitReport(
        minutes: 60, lines: [HelpedLine("mitid-app", level: .tip, count: Int.random(in: 1...9, using: &test.generator))]
      )
      report.travel = kind == 5 ? nil : Int.random(in: 5...40, using: &test.generator)
      report.isPartly = kind == 6 && !isHome
      try test.office.desk.write {
        _ = try VisitLog.write(
          report, of: VisitRegister.visit(visit.number, in: $0.reader), on: day, next: other, today: day, in: $0)
      }
    }
  }

  @Test func `agrees with the tables`() throws {
    try fill()
    let days = test.today.adding(-50)...test.today
    let made: SQL =
      """
      WITH made AS (
        SELECT v.number, v.place, v.area, v.waited, l.sessions, l.helped, l.travel, l.minutes, coalesce(v.day,
          (SELECT max(s.day) FROM outreach_visit_step s WHERE s.visit = v.number AND s.state IN (5, 6))) AS day
        FROM outreach_visit v JOIN outreach_log l ON l.visit = v.number)
      """
    let (coverage, rows) = try test.office.desk.read { reader in
      let stored = (VisitState.done.number, VisitState.partly.number)
      #expect(stored == (5, 6))
      let rows = try reader.rows(
        made
          + """
          SELECT count(place), count(*) - count(place), sum(sessions), sum(helped), sum(travel), sum(minutes),
            count(DISTINCT place), sum(CASE WHEN travel IS NULL THEN 0 ELSE sessions END) FROM made
          WHERE day BETWEEN ? AND ?
          """, [.whole(days.lowerBound.number), .whole(days.upperBound.number)]
      ) { row in (0..<8).map { row.whole($0) } }
      return (try OutreachCoverage(of: days, on: test.today, in: reader), try #require(rows.first))
    }
    #expect(
      [
        coverage.placeVisits, coverage.homeVisits, coverage.sessions, coverage.persons, coverage.travel,
        coverage.minutes, coverage.reached, coverage.travelledSessions,
      ] == rows)
    #expect(coverage.homeVisits > 0 && coverage.placeVisits > 10)
    let waits = try test.office.desk.read {
      try $0.rows(
        made + "SELECT waited FROM made WHERE day BETWEEN ? AND ? ORDER BY waited",
        [.whole(days.lowerBound.number), .whole(days.upperBound.number)]
      ) { $0.whole(0) }
    }
    #expect(coverage.waits == waits)
    // Of the waits up to the median, at least half; of those under it, less than half.
    let median = try #require(coverage.medianWait)
    let long = try #require(coverage.longWait)
    #expect(waits.count { $0 <= median } * 2 >= waits.count && waits.count { $0 < median } * 2 < waits.count)
    #expect(waits.count { $0 <= long } * 10 >= waits.count * 9 && waits.count { $0 < long } * 10 < waits.count * 9)
    let ends = try test.office.desk.read {
      try $0.rows(
        "SELECT count(*) FROM outreach_visit_step WHERE state IN (7, 8, 9) AND day BETWEEN ? AND ?",
        [.whole(days.lowerBound.number), .whole(days.upperBound.number)]
      ) { $0.whole(0) }
    }
    #expect(VisitState.homeCancelled.number == 7 && VisitState.nobodyThere.number == 9)
    #expect([coverage.cancelled.values.reduce(0, +)] == ends)
    #expect(coverage.areas.reduce(0) { $0 + $1.visits } == coverage.placeVisits)
    #expect(coverage.areas.reduce(0) { $0 + $1.homeVisits } == coverage.homeVisits)
  }

  @Test func `who is due is told by the last visit and the wish`() throws {
    try fill()
    let coverage = try test.office.desk.read {
      try OutreachCoverage(of: test.today.adding(-50)...test.today, on: test.today, in: $0)
    }
    #expect(coverage.places.count == 7)
    for line in coverage.places {
      let last = try test.office.desk.read {
        try $0.first(
          """
          SELECT max(v.day) FROM outreach_visit v JOIN outreach_log l ON l.visit = v.number WHERE v.place = ?
          """, [.whole(line.place.id.number)]
        ) { $0.optionalWhole(0) }
      }
      #expect(line.last?.number == last ?? nil)
      guard let every = line.place.details.every else {
        #expect(line.late == nil && line.due == nil)
        continue
      }
      #expect(line.late == line.last.map { test.today - $0 - every } ?? every)
    }
    let late = coverage.places.map { $0.late ?? Int.min }
    #expect(late == late.sorted(by: >))
    #expect(coverage.dueCount == late.count { $0 >= 0 })
  }

  @Test func `an office without visits has no figures to divide by`() throws {
    let coverage = try test.office.desk.read {
      try OutreachCoverage(of: test.today.adding(-50)...test.today, on: test.today, in: $0)
    }
    #expect(coverage.medianWait == nil && coverage.longWait == nil && coverage.sessionsPerHour == nil)
    #expect(coverage.places.isEmpty && coverage.areas.isEmpty)
  }
}
