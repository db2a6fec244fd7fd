import Foundation
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import HelpDesk

/// The totals that are kept, whatever happens to the log and on whatever days, against a count from nothing.
@Suite struct KeptTotalsTests {
  private struct Undone: Error {}

  /// Everything that the totals say of a span.
  private struct Told: Equatable {
    let sheets: [Int: TotalSheet]
    let pieces: [Day: Int]
    let days: [Int: [Day: Int]]
    let days2: [Day: Int]
    let walkIns: [[Day: Int]]

    init(_ span: ClosedRange<Day>, _ branches: [Branch], _ reader: Reader) throws {
      let totals = try TotalBook.totals(in: span, at: branches, reader: reader)
      (sheets, pieces, days) = (totals.sheets, totals.pieces, totals.days)
      days2 = try TotalBook.days(in: span, reader: reader)
      walkIns = try branches.map { try TotalBook.walkIns(in: span, at: $0, reader: reader) }
      #expect(days.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) } == days2)
    }
  }

  private func expectKept(
    _ desk: DeskFile, spans: [ClosedRange<Day>], _ location: SourceLocation = #_sourceLocation
  ) throws {
    let branches = try desk.read { try BranchRegister.branches(in: $0) }
    let kept = try desk.read { reader in try spans.map { try Told($0, branches, reader) } }
    var anew: [Told] = []
    do {
      try desk.write { writer in
        try TotalBook.rebuild(in: writer)
        anew = try spans.map { try Told($0, branches, writer.reader) }
        throw Undone()
      }
    } catch is Undone {}
    for (span, pair) in zip(spans, zip(kept, anew)) where pair.0 != pair.1 {
      Issue.record("\(span.lowerBound.iso)…\(span.upperBound.iso) differs", sourceLocation: location)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `totals equal a count from nothing while days go by`(seed: UInt64) throws {
    let desk = try TestDesk(at: "2026-01-05T09:00:00Z")
    var forms = try RandomForms(desk, seed: seed)
    let name = try #require(DeskName("1"))
    var ids: [RandomID] = []
    for step in 0..<160 {
      if forms.chance(1, in: 3) { desk.clock.advance(minutes: 1_440 * Int.random(in: 1...4, using: &forms.generator)) }
      let id = forms.id()
      var form = forms.form(id, now: desk.clock.now)
      form.branch = "main"
      if forms.chance(2, in: 3) { form.time = .now }
      switch Int.random(in: 0..<8, using: &forms.generator) {
      case 0 where !ids.isEmpty:
        let old = ids.remove(at: Int.random(in: 0..<ids.count, using: &forms.generator))
        _ = try desk.log.void(old, because: .double)
      case 1 where !ids.isEmpty:
        form.id = ids[Int.random(in: 0..<ids.count, using: &forms.generator)]
        _ = try desk.log.correct(form, because: .slip)
      case 2:
        _ = try desk.log.log(form, at: name)
        _ = try desk.log.undo(at: name)
      case 3:
        let many = (0..<5).map { _ -> EntryForm in
          var one = forms.form(forms.id(), now: desk.clock.now)
          one.branch = "main"
          return one
        }
        #expect(try desk.log.logAll(many) == 5)
        ids += many.map(\.id)
      default:
        #expect(try desk.log.log(form, at: name).isNew)
        ids.append(id)
      }
      guard step % 8 == 7 else { continue }
      let today = desk.log.today
      let spans = (0..<6).map { _ -> ClosedRange<Day> in
        let ends = [0, 0].map { _ in today.adding(5 - Int.random(in: 0...90, using: &forms.generator)) }.sorted()
        return ends[0]...ends[1]
      }
      try expectKept(desk.file, spans: spans + [today...today, today.firstOfMonth...today])
    }
    let first = try #require(Day(iso: "2025-01-01"))
    let all = try desk.file.read { reader in
      try TotalBook.totals(by: .all, in: first...desk.log.today, reader: reader)
    }
    #expect(all[0]?.sessions == (try desk.log.size().sessions))
  }

  @Test func `an entry of today writes no totals, and the first entry of a later day does`() throws {
    let desk = try TestDesk()
    _ = try desk.log.log(TestDesk.form())
    #expect(try desk.number("SELECT count(*) FROM total_month") == 0)
    let today = desk.log.today
    let told = try desk.file.read { try TotalBook.totals(by: .all, in: today...today, reader: $0) }
    #expect(told[0]?.sessions == 1)
    desk.clock.advance(minutes: 1_440)
    _ = try desk.log.log(TestDesk.form())
    #expect(try desk.number("SELECT count(*) FROM total_month") == 1)
    #expect(try desk.number("SELECT day FROM total_end") == desk.log.today.number)
    try expectKept(desk.file, spans: [today...today, today...desk.log.today])
  }

  @Test func `a clock that goes back loses nothing`() throws {
    let desk = try TestDesk()
    try desk.clock.set("2027-03-01T09:00:00Z")
    _ = try desk.log.log(TestDesk.form())
    let ahead = desk.log.today
    try desk.clock.set("2026-11-21T09:00:00Z")
    for _ in 0..<3 { _ = try desk.log.log(TestDesk.form()) }
    let today = desk.log.today
    let sessions = try desk.file.read { reader in
      try [today...today, today...ahead].map { try TotalBook.totals(by: .all, in: $0, reader: reader)[0]?.sessions }
    }
    #expect(sessions == [3, 4])
  }

  @Test func `a big sheet is counted as entries one by one are`() throws {
    let desk = try ImportDesk()
    var generator = SeededGenerator(seed: 8)
    var today = EntryForm(id: RandomID(using: &generator), tasks: [.init("passport")], outcome: .done)
    today.branch = "nord"
    _ = try desk.office.log.log(today)
    let channels = ["desk", "cafe", "booked", "phone"]
    let rows = (0..<3000).map { row in
      let day = ImportDesk.today.adding(-(row % 70))
      let channel = channels[Int.random(in: 0..<4, using: &generator)]
      return "\(day.iso),\(row % 3 == 0 ? "nord" : "syd"),passport+print-scan,\(row % 5),\(channel),done,\(row % 50)"
    }
    let text = "date,branch,tasks,level,channel,outcome,minutes\n" + rows.joined(separator: "\n") + "\n"
    let mapping = try #require(
      ImportMapping.own(headings: text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)))
    #expect(try desk.take(try desk.sheet(text), mapping).newEntries == 3000)
    let last = ImportDesk.today
    try expectKept(
      desk.office.desk, spans: [last.adding(-80)...last, last.adding(-40)...last.adding(-3), last...last])
    let hours = try desk.office.desk.read { reader in
      let quarters = TotalBook.quarter(of: last.adding(-80))...TotalBook.quarter(of: last)
      return try TotalBook.hours(in: quarters, reader: reader)
    }
    #expect(hours.values.reduce(0) { $0 + $1.values.reduce(0, +) } == 3001)
  }

  @Test func `an office with totals row by row is counted anew and keeps its hours`() throws {
    let desk = try TestDesk()
    for _ in 0..<5 { _ = try desk.log.log(TestDesk.form()) }
    let today = desk.log.today
    let path = Folder(path: desk.folder.path)
    let steps = MunicipalitySchema.migrations + HelpDeskSchema.migrations
    let step = try #require(steps.firstIndex { $0.name == "HelpDesk 4: running totals by month" })
    do {
      let old = try Connection(path: path.path(of: .desk), mode: .readWrite)
      try old.execute(
        """
        DROP TABLE total_month; DROP TABLE total_end;
        CREATE TABLE total (branch INTEGER); CREATE TABLE day_count (branch INTEGER);
        INSERT INTO total VALUES (1);
        """)
      try old.execute("PRAGMA user_version =" + .whole(step))
    }
    let file = try DeskFile(in: path, migrations: steps, access: .existing)
    let (sessions, hours) = try file.read { reader in
      (
        try TotalBook.totals(by: .all, in: today...today, reader: reader)[0]?.sessions,
        try TotalBook.hours(in: TotalBook.quarter(of: today)...today, reader: reader)
      )
    }
    #expect(sessions == 5)
    #expect(hours == [today.weekday.rawValue: [10: 5]])
  }
}
