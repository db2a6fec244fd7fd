import Foundation
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import HelpDesk

/// What is read by an index of its own, against a look through every entry.
@Suite struct `What few entries have` {
  private let desk: TestDesk

  init() throws { desk = try TestDesk(at: "2026-08-20T06:00:00Z") }

  /// Logs forms over all fields, and voids and corrects some of them.
  private func history(seed: UInt64) throws {
    var forms = try RandomForms(desk, seed: seed)
    var logged: [RandomID] = []
    for step in 0..<160 {
      var form = forms.form(forms.id(), now: desk.clock.now)
      // More of what is looked for than chance would bring.
      if forms.chance(1, in: 3) { (form.outcome, form.reason) = (.couldNot, .systemDown) }
      if step % 8 == 7, let id = logged.randomElement(using: &forms.generator) {
        form.id = id
        _ = try desk.log.correct(form, because: .slip)
      } else if step % 8 == 6, !logged.isEmpty {
        _ = try desk.log.void(logged.removeFirst(), because: .double)
      } else if try desk.fault(form) == nil {
        logged.append(form.id)
      }
    }
  }

  private func entries() throws -> [Entry] { try desk.log.entries(EntryFilter()) }

  private func plan(_ sql: SQL, values: Int) throws -> [String] {
    let values = [SQLValue](repeating: .whole(1), count: values)
    return try desk.file.read { try $0.rows("EXPLAIN QUERY PLAN" + sql, values) { $0.text(3) } }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `is counted as in the log, where a system was down`(seed: UInt64) throws {
    try history(seed: seed)
    let span = desk.log.today.adding(-40)...desk.log.today.adding(-3)
    let down = try entries().filter { $0.reason == .systemDown && span.contains($0.day) }
    #expect(down.contains(where: \.isMonthOnly) && down.contains { $0.tasks.count > 1 })
    try desk.file.read { reader in
      let branches = try BranchRegister.branches(in: reader)
      var found = Dictionary(
        try TurnedAway.branches(in: span, reader: reader).map { ([$0.day.number, $0.number], $0.sessions) },
        uniquingKeysWith: { first, _ in first })
      for branch in branches {
        for day in Set(down.map(\.day)) {
          let there = down.filter { $0.branch == branch.code.text && $0.day == day && !$0.isMonthOnly }
          #expect(found.removeValue(forKey: [day.number, branch.number]) ?? 0 == there.reduce(0) { $0 + $1.count })
        }
        for withMonths in [false, true] {
          var tasks = Dictionary(
            try TurnedAway.tasks(in: span, at: branch, withMonths: withMonths, reader: reader)
              .map { ([$0.day.number, $0.number], $0.sessions) }, uniquingKeysWith: { first, _ in first })
          for task in try TaskRegister.tasks(in: reader, of: .denmark) {
            for day in Set(down.map(\.day)) {
              let there = down.filter { entry in
                entry.branch == branch.code.text && entry.day == day && (withMonths || !entry.isMonthOnly)
                  && entry.tasks.contains { $0.task == task.code.text }
              }
              #expect(tasks.removeValue(forKey: [day.number, task.number]) ?? 0 == there.reduce(0) { $0 + $1.count })
            }
          }
          #expect(tasks.isEmpty)
        }
      }
      #expect(found.isEmpty)
    }
  }

  @Test(arguments: [UInt64(4), 5, 6])
  func `is counted as in the log, where triage advised`(seed: UInt64) throws {
    try history(seed: seed)
    let span = desk.log.today.adding(-40)...desk.log.today.adding(-3)
    let guidance = Set(try desk.tasks(.guidance))
    try desk.file.read { reader in
      for branch in try [nil] + BranchRegister.branches(in: reader) {
        let levelled = try entries().filter { entry in
          entry.level != nil && span.contains(entry.day) && branch.map { entry.branch == $0.code.text } ?? true
        }
        let advised = levelled.filter { $0.suggested != nil }
        let found = try AdvisedSessions(in: span, at: branch, reader: reader)
        #expect(!advised.isEmpty && found.unadvised > 0)
        #expect(found.unadvised == levelled.reduce(0) { $0 + ($1.suggested == nil ? $1.count : 0) })
        for level in HelpLevel.allCases {
          let there = advised.filter { $0.suggested == level }
          #expect(
            found.lines.reduce(0) { $0 + ($1.advised == level ? $1.sessions : 0) } == there.reduce(0) { $0 + $1.count })
          #expect(
            found.tasks.reduce(0) { $0 + ($1.advised == level ? $1.sessions : 0) }
              == there.reduce(0) { sum, entry in
                sum + entry.count * entry.tasks.count { guidance.contains($0.task) }
              })
        }
      }
    }
  }

  @Test func `is found by its index alone`() throws {
    for (sql, values) in [(TurnedAway.byBranch, 2), (TurnedAway.byTask, 4)] {
      let plan = try plan(sql, values: values)
      #expect(plan.contains { $0.contains("entry USING COVERING INDEX entry_turned_away (day>? AND day<?") }, "\(plan)")
    }
    for sql in [AdvisedSessions.source, AdvisedSessions.sourceByTask] {
      let plan = try plan("SELECT suggested, level, sum(count)" + sql + "GROUP BY 1, 2", values: 4)
      #expect(plan.contains { $0.contains("entry USING COVERING INDEX entry_advised (day>? AND day<?") }, "\(plan)")
    }
  }
}
