import Foundation
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import HelpDesk

/// Every kind of total, of every span, against a recount of the log as it is read back.
///
/// What was done before are long random histories of entries, backlog, corrections, voids and undoing. The recount shares nothing with the totals but the codes.
@Suite struct TotalHistoryTests {
  @Test(arguments: [UInt64(31), 32, 33])
  func `every kind of total equals a recount whatever was corrected, voided or logged late`(seed: UInt64) throws {
    var history = try TotalHistory(seed: seed)
    for step in 1...360 {
      try history.step()
      if step.isMultiple(of: 90) { try history.compare() }
    }
    #expect(history.taken.count == 6, "every kind of step was taken: \(history.taken)")
    // Counted anew from the entries all is the same; then the hours too, of which no entry keeps its own.
    try history.desk.file.write { try TotalBook.rebuild(in: $0) }
    try history.compare()
    try history.desk.file.write { try TotalBook.rebuildHours(in: $0) }
    try history.compare(knowsHours: false)
  }
}

/// A log, what is done with it, and the counts by hour as they should come out.
private struct TotalHistory {
  private struct Hour: Hashable {
    let branch: String
    let quarter: Day
    let weekday: Int
    let hour: Int
  }

  let desk: TestDesk
  private(set) var taken: Set<String> = []
  private var forms: RandomForms
  private var hours: [Hour: Int] = [:]
  private let name = DeskName("1")

  init(seed: UInt64) throws {
    desk = try TestDesk(at: "2026-08-20T06:00:00Z")
    forms = try RandomForms(desk, seed: seed)
  }

  mutating func step() throws {
    desk.clock.advance(minutes: Int.random(in: 1...50, using: &forms.generator))
    let standing = try desk.log.entries(EntryFilter()).map(\.id).sorted()
    let one = standing.randomElement(using: &forms.generator)
    switch (Int.random(in: 0..<10, using: &forms.generator), one) {
    case (0..<2, let id?):
      taken.insert("void")
      count(try desk.log.void(id, because: .practice), times: -1, hour: nil)
    case (2..<4, let id?):
      taken.insert("correct")
      let old = try desk.log.entry(id)
      var form = forms.form(id, now: desk.clock.now)
      if Bool.random(using: &forms.generator) { (form.branch, form.time) = ("main", try backlog()) }
      // Now is when the old one was, and that may be long ago.
      if form.time == .now { form.branch = old.branch }
      let new = try desk.log.correct(form, because: .slip)
      guard new != old else { return }
      count(old, times: -1, hour: nil)
      count(new, times: 1, hour: nil)
    case (4, _):
      taken.insert("undo")
      let form = forms.form(forms.id(), now: desk.clock.now)
      let hour = self.hour(of: form)
      count(try desk.log.log(form, at: name).entry, times: 1, hour: hour)
      let knowsHour = Bool.random(using: &forms.generator)
      let undone = try desk.log.undo(at: try #require(name), loggedInHour: knowsHour ? hour : nil)
      count(undone, times: -1, hour: knowsHour ? hour : nil)
    case (5, _):
      taken.insert("many at once")
      let many = (0..<5).map { _ in forms.form(forms.id(), now: desk.clock.now) }
      #expect(try desk.log.logAll(many) == 5)
      for form in many { count(try desk.log.entry(form.id), times: 1, hour: hour(of: form)) }
    case (6, _):
      taken.insert("backlog")
      var form = forms.form(forms.id(), now: desk.clock.now)
      form.branch = "main"
      form.time = try backlog()
      count(try desk.log.log(form).entry, times: 1, hour: nil)
    default:
      taken.insert("log")
      let form = forms.form(forms.id(), now: desk.clock.now)
      count(try desk.log.log(form).entry, times: 1, hour: hour(of: form))
      #expect(try !desk.log.log(form).isNew)
    }
  }

  /// A day of the last five years.
  private mutating func backlog() throws -> EntryTime {
    let today = ModelLog.place(desk.clock.now).day
    return .day(today.adding(-Int.random(in: 1...1800, using: &forms.generator)), nil)
  }

  private func hour(of form: EntryForm) -> Int? {
    switch form.time {
    case .now: Self.hour(of: desk.clock.now)
    case .instant(let date): Self.hour(of: date)
    case .moment(let moment): moment.minute / 60
    case .day: nil
    }
  }

  /// The hour of the clock in Denmark in summer.
  private static func hour(of date: Date) -> Int { (Int(date.timeIntervalSince1970 / 60) + 120) % 1_440 / 60 }

  private mutating func count(_ entry: Entry, times: Int, hour: Int?) {
    let known = entry.isMonthOnly ? nil : hour
    let key = Hour(
      branch: entry.branch, quarter: TotalBook.quarter(of: entry.day),
      weekday: entry.isMonthOnly ? 0 : entry.day.weekday.rawValue, hour: known ?? TotalBook.unknownHour)
    hours[key, default: 0] += entry.count * times
  }

  // MARK: - Comparing

  mutating func compare(knowsHours: Bool = true) throws {
    let entries = try desk.log.entries(EntryFilter())
    let (branches, tasks, areas) = try desk.file.read { reader in
      (
        try BranchRegister.branches(in: reader), try TaskRegister.tasks(in: reader, of: .denmark),
        try BranchRegister.areas(in: reader)
      )
    }
    let taskNumbers = Dictionary(uniqueKeysWithValues: tasks.map { ($0.code.text, $0.number) })
    let areaNumbers = Dictionary(uniqueKeysWithValues: areas.map { ($0.code.text, $0.number) })
    let today = ModelLog.place(desk.clock.now).day
    for round in 0..<6 {
      let reach = round < 3 ? 80 : 1900
      let ends = [0, 0].map { _ in today.adding(-Int.random(in: 0...reach, using: &forms.generator)) }.sorted()
      let span = round == 5 ? Day(number: 0)...today : ends[0]...ends[1]
      let branch = round == 5 ? nil : ([nil] + branches).randomElement(using: &forms.generator) ?? nil
      let counted = entries.filter { span.contains($0.day) && (branch == nil || $0.branch == branch?.code.text) }
      var expected: [TotalKind: [Int: Totals]] = [:]
      for entry in counted {
        for (kind, value, totals) in Self.recount(entry, tasks: taskNumbers, areas: areaNumbers) {
          expected[kind, default: [:]][value, default: Totals()] += totals
        }
      }
      let found = try desk.file.read { reader in
        try TotalKind.allCases.map { try TotalBook.totals(by: $0, in: span, at: branch, reader: reader) }
      }
      let sheet = try desk.file.read { reader in
        try TotalBook.sheets(in: span, at: branch.map { [$0] } ?? branches, reader: reader)
          .values.reduce(into: TotalSheet()) { $0 += $1 }
      }
      let pieces = try desk.file.read { reader in
        try TotalBook.pieces(by: .outcome, in: span, at: branch.map { [$0] } ?? branches, reader: reader)
      }
      for (kind, totals) in zip(TotalKind.allCases, found) {
        #expect(totals == expected[kind] ?? [:], "\(kind) \(span) \(branch?.code.text ?? "all")")
        #expect(sheet[kind] == expected[kind] ?? [:], "\(kind) of the sheet")
      }
      let outcomes = pieces.values.reduce(into: [Int: Totals]()) { sums, piece in
        for (value, totals) in piece { sums[value, default: Totals()] += totals }
      }
      #expect(outcomes.filter { $0.value.sessions != 0 } == expected[.outcome] ?? [:])
      try compareDays(span, branch, branches, counted)
    }
    if knowsHours { try compareHours() }
  }

  private func compareDays(
    _ span: ClosedRange<Day>, _ branch: Branch?, _ branches: [Branch], _ counted: [Entry]
  ) throws {
    let dated = counted.filter { !$0.isMonthOnly }
    let days = try desk.file.read { try TotalBook.days(in: span, at: branch, reader: $0) }
    #expect(days == Dictionary(grouping: dated, by: \.day).mapValues { $0.reduce(0) { $0 + $1.count } })
    for one in branch.map({ [$0] }) ?? branches {
      let walkIns = try desk.file.read { try TotalBook.walkIns(in: span, at: one, reader: $0) }
      let came = dated.filter { ($0.channel == .desk || $0.channel == .cafe) && $0.branch == one.code.text }
      #expect(walkIns == Dictionary(grouping: came, by: \.day).mapValues { $0.reduce(0) { $0 + $1.count } })
    }
  }

  private func compareHours() throws {
    var found: [Hour: Int] = [:]
    try desk.file.read { reader in
      try reader.each(
        """
        SELECT branch.code, quarter, weekday, hour, sessions FROM hour_count
        JOIN branch ON branch.number = hour_count.branch WHERE sessions <> 0
        """
      ) { row in
        let hour = Hour(
          branch: row.text(0), quarter: Day(number: row.whole(1)), weekday: row.whole(2), hour: row.whole(3))
        found[hour] = row.whole(4)
      }
    }
    #expect(found == hours.filter { $0.value != 0 })
  }

  /// What an entry that was read back adds to each kind of total.
  private static func recount(
    _ entry: Entry, tasks: [String: Int], areas: [String: Int]
  ) -> [(TotalKind, Int, Totals)] {
    var whole = Totals()
    whole.sessions = entry.count
    whole.minuteParts = (entry.minutes ?? 0) * entry.count * 840
    whole.timed = entry.minutes == nil ? 0 : entry.count
    whole.persons = (entry.persons ?? 0) * entry.count
    whole.peopled = entry.persons == nil ? 0 : entry.count
    let weekday = entry.isMonthOnly ? 0 : entry.day.weekday.rawValue
    var found: [(TotalKind, Int?)] = [
      (.all, 0), (.level, entry.level?.rawValue ?? 9), (.channel, entry.channel.number),
      (.outcome, entry.outcome.number), (.reason, entry.reason?.number), (.alone, entry.alone?.number),
      (.contact, entry.contact?.number), (.misdirected, entry.isMisdirected ? 1 : 0),
      (.area, entry.area.flatMap { areas[$0] }), (.age, entry.age?.number), (.helpedIn, entry.helpedIn?.number),
      (.effort, entry.effort), (.weekday, weekday), (.part, entry.part?.number),
      (.walkIn, !entry.isMonthOnly && [.desk, .cafe].contains(entry.channel) ? weekday : nil),
    ]
    if let barriers = entry.barriers {
      found.append((.barrier, 63))
      if barriers.isEmpty { found.append((.barrier, 62)) }
      found += barriers.choices.map { (.barrier, $0.number) }
    }
    found += entry.pathways.choices.map { (.pathway, $0.number) }
    let ofTasks = entry.tasks.flatMap { task -> [(TotalKind, Int, Totals)] in
      guard let number = tasks[task.task] else { return [] }
      var share = whole
      share.minuteParts = whole.minuteParts / entry.tasks.count
      share.quantity = task.quantity * entry.count
      let cross = CrossValue(
        task: number, channel: entry.channel.number, contact: entry.contact?.number, isMisdirected: entry.isMisdirected)
      let level = entry.level.map { [(TotalKind.taskLevel, number * 16 + $0.rawValue, share)] } ?? []
      return [(.task, number, share), (.counting, cross.value, share)] + level
    }
    return found.compactMap { kind, value in value.map { (kind, $0, whole) } } + ofTasks
  }
}
