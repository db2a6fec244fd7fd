import Formats
import Testing

@Suite struct BranchCommandTests {
  @Test func `The list is in Danish order and says when a branch opened`() throws {
    let reply = try OfficeLine().run("branch")
    let lines = reply.output.split(separator: "\n")
    #expect(lines.dropFirst(2).map { $0.prefix { $0 != " " } } == ["zonen", "aeroe-bibliotek", "aalsgaarde-bibliotek"])
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    #expect(reply.output.contains("01-01-2024") && reply.messages.isEmpty)
  }

  @Test func `The list in JSON is an array with an id and a name in three languages`() throws {
    let line = try OfficeLine()
    let list = try line.run("branch", "list", "--json").json()
    #expect(list.array?.count == 3)
    #expect(
      list[0] == [
        "id": "zonen", "name": ["da": "Zonen", "sv": "Zonen", "en": "Zonen"], "opened": "2024-01-01", "closed": nil,
        "telephone": nil,
      ])
    #expect(try line.run("branch", "--json", "--limit", "2").json().array?.count == 2)
    #expect(line.run("branch", "--limit", "2").messages.contains("2 af 3"))
  }

  @Test func `A branch is added, renamed, closed and opened again, and each change says the next command`() throws {
    let line = try OfficeLine()
    let added = line.run("branch", "add", "hornbaek", "--name", "Hornbæk Bibliotek", "--opened", "2024-08-12")
    #expect(added.exitCode == 0)
    #expect(added.output == "Hornbæk Bibliotek er tilføjet.\nNæste: lods branch hours hornbaek\n")
    #expect(
      line.run("branch", "rename", "hornbaek", "--name", "Hornbæk").output.hasPrefix("hornbaek hedder nu Hornbæk."))
    #expect(line.run("branch", "close", "hornbaek", "--on", "2026-11-30").output.contains("30-11-2026"))
    let reopened = try line.run("branch", "reopen", "hornbaek", "--json").json()
    #expect(reopened["closed"]?.isNull == true)
  }

  @Test func `A branch gets a telephone, and loses it again`() throws {
    let line = try OfficeLine()
    #expect(
      line.run("branch", "telephone", "zonen", "--number", "+45 12345678").output.hasPrefix(
        "Zonen: telefon 12 34 56 78."))
    #expect(try line.run("branch", "--json").json()[0]?["telephone"] == "12 34 56 78")
    #expect(try line.run("branch", "telephone", "zonen", "--json").json()["telephone"]?.isNull == true)
    let refused = line.run("branch", "telephone", "zonen", "--number", "1234")
    #expect(refused.exitCode == 65 && !refused.messages.contains("1234 ") && refused.messages.contains("otte cifre"))
  }

  @Test func `The next command names the folder that was named`() throws {
    let line = try OfficeLine()
    let reply = line.run("branch", "rename", "zonen", "--name", "Zone 2", "--data", line.path)
    #expect(reply.output.hasSuffix("Næste: lods branch list --data \(line.path)\n"))
  }

  @Test(
    arguments: [
      (["branch", "rename", "zoen", "--name", "x"], "unknownBranch", "zonen", 65),
      (["branch", "add", "Ny", "--name", "Ny", "--opened", "2026-01-01"], "badCode", nil, 65),
      (["branch", "add", "zonen", "--name", "Ny", "--opened", "2026-01-01"], "taken", nil, 65),
      (["branch", "close", "zonen", "--on", "2023-12-31"], "closedBeforeOpened", nil, 65),
      (["branch", "close", "zonen", "--on", "2026-02-30"], "unfitDate", nil, 64),
      (["branch", "close", "zonen"], "missingOption", nil, 64),
      (["branch", "hours", "zonen", "--set", "mon=17-10"], "badWeek", nil, 65),
      (["branch", "hours", "zonen", "--set", "mon=10-13+12-14"], "overlappingHours", nil, 65),
      (["branch", "hours", "zonne"], "unknownBranch", "zonen", 65),
    ] as [([String], String, String?, Int32)])
  func `What cannot be done is named with its nearest and its exit code`(
    _ words: [String], _ code: String, _ nearest: String?, _ exitCode: Int32
  ) throws {
    let reply = try OfficeLine().run(all: words + ["--json"])
    #expect(reply.exitCode == exitCode && reply.output.isEmpty)
    let error = try reply.error()
    #expect(error["code"]?.string == code)
    #expect(error["nearest"]?.string == nearest)
    #expect(error["message"]?.string?.isEmpty == false)
  }

  @Test func `The two weeks of a branch are shown, and staffed hours stand for the opening hours until they are set`()
    throws
  {
    let line = try OfficeLine()
    #expect(line.run("branch", "hours", "zonen").messages.contains("lods branch hours zonen --set"))
    #expect(line.run("branch", "hours", "zonen", "--set", "mon-thu=10-17,fri=10-12+13-15").exitCode == 0)
    var shown = line.run("branch", "hours", "zonen").output
    #expect(shown.contains("fredag   10:00-12:00, 13:00-15:00  som åbningstiden"))
    #expect(shown.contains("lørdag   –                         –"))
    #expect(line.run("branch", "hours", "zonen", "--kind", "staffed", "--set", "tue=14-16").exitCode == 0)
    shown = line.run("branch", "hours", "zonen").output
    #expect(shown.contains("tirsdag  10:00-17:00               14:00-16:00"))
    #expect(shown.contains("mandag   10:00-17:00               –"))
    let object = try line.run("branch", "hours", "zonen", "--json").json()
    #expect(object["open"]?["fri"] == ["10:00-12:00", "13:00-15:00"])
    #expect(object["staffed"]?["mon"] == [])
  }

  @Test func `Hours hold from a day on`() throws {
    let line = try OfficeLine()
    _ = line.run("branch", "hours", "zonen", "--set", "mon=10-17", "--from", "2026-01-01")
    _ = line.run("branch", "hours", "zonen", "--set", "mon=12-14", "--from", "2026-12-01")
    #expect(try line.run("branch", "hours", "zonen", "--json").json()["open"]?["mon"] == ["10:00-17:00"])
    #expect(
      try line.run("branch", "hours", "zonen", "--from", "2026-12-01", "--json").json()["open"]?["mon"]
        == ["12:00-14:00"])
  }

  @Test func `Areas are added and closed, and a thirteenth is refused`() throws {
    let line = try OfficeLine()
    #expect(line.run("area").messages.contains("lods area add"))
    for number in 1...12 {
      #expect(line.run("area", "add", "omraade-\(number)", "--name", "Område \(number)").exitCode == 0)
    }
    #expect(try line.run("area", "add", "nord", "--name", "Nord", "--json").error()["code"]?.string == "tooManyAreas")
    #expect(try line.run("area", "close", "omraade-2", "--json").json()["closed"]?.bool == true)
    #expect(line.run("area", "close", "omraade-2").exitCode == 65)
    #expect(line.run("area", "add", "nord", "--name", "Nord").exitCode == 0)
    #expect(try line.run("area", "list", "--json").json().array?.count == 13)
  }
}
