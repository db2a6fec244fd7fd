import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Testing

@testable import Office

/// What the columns promise, and what is done about it.
@Suite struct RetentionRuleTests {
  /// The years that each table's columns have as their rule.
  private var ruled: [String: Set<Int>] {
    var years: [String: Set<Int>] = [:]
    for rule in Schema.peopleColumns {
      if case .years(let number) = rule.retention { years[rule.table, default: []].insert(number) }
    }
    return years
  }

  @Test func `every table whose columns go after years has a term of as many, and no term stands alone`() {
    #expect(!ruled.isEmpty)
    var terms: [String: Set<Int>] = [:]
    for term in Schema.peopleTerms { terms[term.table.description, default: []].insert(term.years) }
    #expect(ruled == terms)
    #expect(Schema.peopleTerms.count == terms.count, "one term for each table")
  }

  @Test func `nothing about a person is kept for ever`() {
    for rule in Schema.peopleColumns where rule.dataClass == .person {
      #expect(rule.retention != .permanent && rule.retention != .statistics, "\(rule.table).\(rule.column)")
    }
    #expect(Schema.peopleColumns.contains { $0.dataClass == .person })
  }

  @Test func `the report names what stands in both files and the backups`() throws {
    let place = try ErasureOffice(seed: 2)
    _ = try place.office.log.log(place.form(note: "en"), at: place.desk)
    try place.keep("to", in: 1)
    try place.setAge(days: 3, of: place.office.desk.backUp())
    let items = Dictionary(uniqueKeysWithValues: try place.office.retention().map { ($0.id, $0) })
    let today = place.office.clock.today
    #expect(items["entry"]?.count == 1 && items["entry"]?.hasEnd == false)
    #expect(items["entry_minute"]?.count == 1 && items["entry_minute"]?.lastEnd == today.adding(7))
    #expect(items["note"]?.rule == .whenSealed && items["note"]?.count == 1)
    #expect(items["last_entry"]?.lastEnd == today.adding(1))
    #expect(items["draft"]?.count == 1)
    #expect(items["backups"]?.rule == .days(30) && items["backups"]?.lastEnd == today.adding(27))
    #expect((items["audit"]?.count ?? 0) >= 2 && items["audit"]?.lastEnd?.year == today.year + 5)
    #expect(items["audit_account"]?.count == 0 && items["audit_account"]?.hasEnd == true)
    #expect(items.values.allSatisfy { $0.due == 0 })
  }

  @Test func `the first opening of a day does what is due, in both files and the backups`() throws {
    let place = try ErasureOffice(seed: 3)
    _ = try place.office.log.log(place.form(note: "en"), at: place.desk)
    try AuditTrail.append(
      .entriesExported, by: .account(3, name: "Opdigtet"), at: place.clock.now, to: place.office.people())
    _ = try place.office.desk.backUp()
    try place.clock.advance(days: 800)
    func open(keepsUp: Bool) throws -> [RetentionItem] {
      let clock = place.clock
      return try Office(in: Folder(path: place.folder.path), keepsUp: keepsUp) { clock.now }.retention()
    }
    let due = try open(keepsUp: false).filter { $0.due > 0 }.map(\.id)
    #expect(due == ["entry_minute", "note", "last_entry", "backups", "audit_account"])
    #expect(try open(keepsUp: true).allSatisfy { $0.due == 0 })
    #expect(try place.office.checkAudit().holds)
    let rows = try place.office.people().read { try AuditTrail.rows(in: $0) }
    #expect(rows.suffix(3).map(\.act) == ["entries-sealed", "backups-pruned", "data-purged"])
    #expect(rows.suffix(3).allSatisfy { $0.account == AuditActor.program.number })
  }
}
