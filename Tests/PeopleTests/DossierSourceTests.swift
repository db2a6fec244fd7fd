import Accounts
import Foundation
import Records
import SQLite
import Testing

@testable import Office
@testable import People

@Suite struct DossierSourceTests {
  @Test func `every table that points at a person is read when a person asks`() throws {
    let folder = Folder(path: NSTemporaryDirectory() + "lods-\(UUID().uuidString)")
    try folder.make()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let people = try PeopleFile(in: folder, migrations: Schema.people, access: .create)
    let pairs = try people.read { reader in
      try reader.rows(
        """
        SELECT t.name, k."table" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'
        """
      ) { (from: $0.text(0), to: $0.text(1)) }
    }
    var reached: Set = ["person"]
    while case let more = Set(pairs.filter { reached.contains($0.to) }.map(\.from)).subtracting(reached), !more.isEmpty
    {
      reached.formUnion(more)
    }
    #expect(reached.contains("holding"))
    #expect(reached.subtracting(Schema.dossier.flatMap(\.tables)) == [])
    // A table of persons that hangs on no person could neither be told of nor erased with them.
    // The accounts and the audit's names of them are the staff at work: they go at their terms, are listed by `lods audit`
    // and told in full by `lods account show`.
    let personal = Set(Schema.peopleColumns.filter { $0.dataClass == .person }.map(\.table))
      .subtracting((AuditTrail.columns + AccountsSchema.columns).map(\.table))
    #expect(personal.subtracting(reached) == [])
  }
}
