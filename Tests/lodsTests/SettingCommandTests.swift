import Formats
import Language
import Office
import Records
import SQLite
import Testing

@Suite struct SettingCommandTests {
  private func subjects(_ line: OfficeLine) throws -> [String] {
    let people = try PeopleFile(in: Folder(path: line.path), migrations: Schema.people, access: .existing)
    return try people.read {
      try $0.rows("SELECT subject FROM audit WHERE act = 'setting-changed' ORDER BY number") { $0.text(0) }
    }
  }

  @Test(arguments: [
    ("note", "always", "der spørges altid"), ("area", "one-in:10", "én ud af 10"),
    ("age", "weeks:2026-W10+2026-W43", "2 uger: 2026-W10, 2026-W43"), ("minutes", "off", "der spørges aldrig"),
    ("branch", "zonen", "zonen"), ("language", "sv", "sv"),
  ])
  func `A setting is changed, told in a sentence and noted in the audit`(
    _ name: String, _ value: String, _ told: String
  ) throws {
    let line = try OfficeLine()
    let reply = line.run("setting", "set", name, value)
    #expect(reply.exitCode == 0 && reply.output.contains(told))
    #expect(reply.output.hasSuffix("Næste: lods setting list\n"))
    let settings = try #require(line.run("setting", "list", "--json").json().array)
    #expect(settings.first { $0["id"]?.string == name }?["value"]?.string == value)
    #expect(try subjects(line).last?.hasSuffix(name) == true)
    #expect(try subjects(line).count == 1)
  }

  @Test func `The branch for good is taken away with none`() throws {
    let line = try OfficeLine()
    _ = line.run("setting", "set", "branch", "zonen")
    #expect(try line.run("setting", "set", "branch", "none", "--json").json()["value"]?.isNull == true)
  }

  @Test(
    arguments: [
      (["noet", "off"], "unknownSetting", "note"), (["note", "sometimes"], "badRule", nil),
      (["note", "one-in:1"], "badRule", nil), (["age", "weeks:2027-W53"], "badRule", nil),
      (["branch", "zone"], "unknownBranch", "zonen"), (["language", "no"], "unknownLanguage", nil),
    ] as [([String], String, String?)])
  func `A wrong setting or value is refused and not noted`(
    _ words: [String], _ code: String, _ nearest: String?
  ) throws {
    let line = try OfficeLine()
    let reply = line.run(all: ["setting", "set"] + words + ["--json"])
    #expect(reply.exitCode == 65)
    #expect(try reply.error()["code"]?.string == code)
    #expect(try reply.error()["nearest"]?.string == nearest)
    #expect(try subjects(line) == [])
  }

  @Test func `A role's ceiling is chosen and noted`() throws {
    let line = try OfficeLine()
    #expect(
      line.run("role", "set", "volunteer", "1").output.hasPrefix("Loftet for Frivillig er nu 1 Selv, med et tip."))
    let roles = try line.run("role", "--json").json()
    #expect(roles.array?.compactMap { $0["ceiling"]?.int } == [3, 4, 1])
    #expect(try subjects(line) == ["role ceiling"])
    #expect(try line.run("role", "set", "volunter", "1", "--json").error()["nearest"]?.string == "volunteer")
    #expect(try line.run("role", "set", "volunteer", "5", "--json").error()["code"]?.string == "badLevel")
    #expect(line.run("role", "set", "volunteer").exitCode == 64)
  }
}
