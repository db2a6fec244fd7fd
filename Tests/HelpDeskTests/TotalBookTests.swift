import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

/// The running totals against a count that shares nothing with them: the test adds up what it logged.
@Suite struct TotalBookTests {
  struct Logged {
    var form: EntryForm
    var branch: String
    var day: Day
    var isMonthOnly: Bool
  }

  static let today = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

  private func office() throws -> Office {
    let path = NSTemporaryDirectory() + "lods-totals-" + UUID().uuidString
    let noon = Date(timeIntervalSince1970: Double(Self.today.number) * 86_400 + 11 * 3600)
    let office = try Office.found(
      in: Folder(path: path), name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { noon })
    let opened = try #require(Day(iso: "2020-01-01"))
    try office.desk.write { writer in
      for name in ["nord", "syd"] {
        try BranchRegister.add(try #require(Code(name)), name: "Biblioteket", opened: opened, in: writer)
      }
    }
    return office
  }

  private func form(_ day: Day, using generator: inout SeededGenerator) -> EntryForm {
    let tasks = ["mitid-app", "print-scan", "passport"].shuffled(using: &generator).prefix(
      Int.random(in: 1...3, using: &generator))
    var form = EntryForm(
      id: RandomID(using: &generator),
      tasks: tasks.map { .init($0, quantity: Int.random(in: 1...3, using: &generator)) },
      outcome: Outcome.allCases.randomElement(using: &generator) ?? .done)
    form.branch = Bool.random(using: &generator) ? "nord" : "syd"
    form.time = .day(day, nil)
    if tasks.contains(where: { $0 != "passport" }) { form.level = HelpLevel.allCases.randomElement(using: &generator) }
    form.channel = Channel.allCases.randomElement(using: &generator) ?? .desk
    form.minutes = Bool.random(using: &generator) ? Int.random(in: 0...60, using: &generator) : nil
    form.count = Int.random(in: 1...4, using: &generator)
    form.contact = ContactKind.allCases.randomElement(using: &generator)
    return form
  }

  @Test func `totals of any span equal a recount after random histories`() throws {
    let office = try office()
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    var generator = SeededGenerator(seed: 11)
    let desk = try #require(DeskName("1"))
    var log: [RandomID: EntryForm] = [:]
    for step in 0..<250 {
      let day = Self.today.adding(-Int.random(in: 0...75, using: &generator))
      switch step % 7 {
      case 4 where !log.isEmpty:
        let id = try #require(log.keys.sorted().randomElement(using: &generator))
        _ = try office.log.void(id, because: .double)
        log[id] = nil
      case 5 where !log.isEmpty:
        let id = try #require(log.keys.sorted().randomElement(using: &generator))
        var new = form(day, using: &generator)
        new.id = id
        _ = try office.log.correct(new, because: .slip)
        log[id] = new
      case 6:
        let new = form(day, using: &generator)
        _ = try office.log.log(new, at: desk)
        _ = try office.log.undo(at: desk)
      default:
        let new = form(day, using: &generator)
        _ = try office.log.log(new)
        log[new.id] = new
      }
    }
    for _ in 0..<60 {
      let ends = [0, 0].map { _ in Self.today.adding(-Int.random(in: 0...90, using: &generator)) }.sorted()
      let branch = [nil, "nord", "syd"].randomElement(using: &generator) ?? nil
      try check(ends[0]...ends[1], branch, log.values.map { $0 }, office)
    }
  }

  private func check(_ span: ClosedRange<Day>, _ branchCode: String?, _ forms: [EntryForm], _ office: Office) throws {
    let branch = try branchCode.map { code in try office.desk.read { try BranchRegister.branch(word: code, in: $0) } }
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    let inSpan = forms.filter { form in
      guard case .day(let day, _) = form.time, branchCode == nil || form.branch == branchCode else { return false }
      return span.contains(form.channel.keepsMonthOnly ? day.firstOfMonth : day)
    }
    func totals(_ kind: TotalKind) throws -> [Int: Totals] {
      try office.desk.read { try TotalBook.totals(by: kind, in: span, at: branch, reader: $0) }
    }
    let all = try totals(.all)[0] ?? Totals()
    #expect(all.sessions == inSpan.reduce(0) { $0 + $1.count })
    #expect(all.minutes == Double(inSpan.reduce(0) { $0 + ($1.minutes ?? 0) * $1.count }))
    #expect(all.timed == inSpan.reduce(0) { $0 + ($1.minutes == nil ? 0 : $1.count) })
    let byLevel = try totals(.level)
    for level in HelpLevel.allCases {
      #expect(
        byLevel[level.rawValue]?.sessions ?? 0 == inSpan.reduce(0) { $0 + ($1.level == level ? $1.count : 0) })
    }
    let byTask = try totals(.task)
    for task in tasks {
      let with = inSpan.filter { $0.tasks.contains { $0.task == task.code.text } }
      #expect(byTask[task.number]?.sessions ?? 0 == with.reduce(0) { $0 + $1.count })
      let quantity = with.reduce(0) { sum, form in
        sum + form.count * (form.tasks.first { $0.task == task.code.text }?.quantity ?? 0)
      }
      #expect(byTask[task.number]?.quantity ?? 0 == quantity)
    }
    #expect(abs(byTask.values.reduce(0) { $0 + $1.minutes } - all.minutes) < 1e-6)
    let days = try office.desk.read { try TotalBook.days(in: span, at: branch, reader: $0) }
    let dated = inSpan.filter { !$0.channel.keepsMonthOnly }
    #expect(days.values.reduce(0, +) == dated.reduce(0) { $0 + $1.count })
    let crosses = try totals(.counting)
    let misdirected = crosses.filter { CrossValue($0.key).contact == ContactKind.transaction.number }
    #expect(
      misdirected.values.reduce(0) { $0 + $1.sessions }
        == inSpan.reduce(0) { $0 + ($1.contact == .transaction ? $1.count * $1.tasks.count : 0) })
  }

  @Test func `the hours of a weekday add up to its sessions whatever was voided`() throws {
    let office = try office()
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    var generator = SeededGenerator(seed: 5)
    let desk = try #require(DeskName("1"))
    let quarter = TotalBook.quarter(of: Self.today)
    var ids: [RandomID] = []
    for hour in [9, 9, 10, 11] {
      var new = form(Self.today, using: &generator)
      new.channel = .desk
      new.count = 1
      new.branch = "nord"
      new.time = .moment(.init(day: Self.today, minute: hour * 60 + 5))
      ids.append(try office.log.log(new, at: desk).entry.id)
    }
    func hours() throws -> [Int: Int] {
      let all = try office.desk.read { try TotalBook.hours(in: quarter...quarter, reader: $0) }
      return all[Self.today.weekday.rawValue] ?? [:]
    }
    #expect(try hours() == [9: 2, 10: 1, 11: 1])
    _ = try office.log.undo(at: desk, loggedInHour: 11)
    _ = try office.log.void(ids[0], because: .double)
    #expect(try hours().values.reduce(0, +) == 2)
    #expect(try hours()[TotalBook.unknownHour] == -1)
    let size = try office.log.size()
    #expect(size.sessions == 2)
  }

  @Test func `every piece is a week cut at the month and pieces leave no gap`() throws {
    var day = try #require(Day(iso: "2023-12-20"))
    for _ in 0..<800 {
      let piece = TotalPiece(containing: day)
      #expect(piece.first <= day && day <= piece.last)
      #expect(piece.first.week == piece.last.week && piece.first.month == piece.last.month)
      #expect(TotalPiece(containing: piece.last) == piece)
      #expect(piece.next.first == piece.last.adding(1))
      day = day.adding(1)
    }
  }
}
