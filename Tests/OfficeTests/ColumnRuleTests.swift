import Foundation
import Records
import SQLite
import Testing

@testable import Office

/// Every column of both files has its rule: what it holds and how long.
@Suite struct ColumnRuleTests {
  private func columns(_ reader: Reader) throws -> [String] {
    try reader.rows(
      """
      SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1
      """
    ) { $0.text(0) }
  }

  private func expect(_ columns: [String], _ rules: [ColumnRule]) {
    #expect(!columns.isEmpty)
    let names = rules.map { $0.table + "." + $0.column }
    #expect(Set(names).count == names.count, "no column has two rules")
    for column in Set(columns).subtracting(names) { Issue.record("\(column) has no rule") }
    for name in Set(names).subtracting(columns) { Issue.record("\(name) has a rule and is no column") }
  }

  @Test func `every column has one rule, and no rule is left over`() throws {
    let temporary = try TemporaryFolder()
    let folder = Folder(path: temporary.path)
    let desk = try DeskFile(in: folder, migrations: Schema.desk, access: .create)
    let people = try PeopleFile(in: folder, migrations: Schema.people, access: .create)
    expect(try desk.read { try columns($0) }, Schema.deskColumns)
    expect(try people.read { try columns($0) }, Schema.peopleColumns)
  }

  @Test func `the desk file holds no person and, of its log, no time of the clock that stays`() {
    #expect(!Schema.deskColumns.contains { $0.dataClass == .person })
    // The hours of a quarter are counted apart, with branch and weekday and tied to no entry. An entry's minute is there
    // until it is sealed, and only by a decision. A visit's hours are those of a plan, and a home visit loses them when
    // it is over.
    let clocks = Schema.deskColumns.filter { $0.dataClass == .clock }
    #expect(Set(clocks.map(\.table)) == ["hour_count", "entry_minute", "outreach_visit"])
    #expect(clocks.filter { $0.table == "entry_minute" }.allSatisfy { $0.retention == .untilSealed })
  }

  @Test func `every text column of the desk file is declared as screened text or as a setting`() throws {
    let temporary = try TemporaryFolder()
    let desk = try DeskFile(in: Folder(path: temporary.path), migrations: Schema.desk, access: .create)
    let texts = try desk.read { reader in
      try reader.rows(
        """
        SELECT t.name || '.' || c.name FROM sqlite_schema t JOIN pragma_table_xinfo(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.type NOT IN ('INTEGER', 'BLOB', 'REAL')
        """
      ) { $0.text(0) }
    }
    let allowed = Schema.deskColumns.filter { [.screenedText, .setting].contains($0.dataClass) }
    #expect(!texts.isEmpty)
    #expect(Set(texts).subtracting(allowed.map { $0.table + "." + $0.column }) == [])
  }
}
