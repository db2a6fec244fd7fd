import Formats
import Foundation
import Language
import Municipality
import Testing

@Suite struct TaskCommandTests {
  @Test(arguments: [("DK", 45), ("SE", 35)])
  func `The list in JSON has all tasks with what others build on`(_ country: String, _ least: Int) throws {
    let tasks = try #require(try OfficeLine(country: country).run("task", "list", "--json").json().array)
    #expect(tasks.count >= least)
    for task in tasks {
      #expect(task["id"]?.string.flatMap { Code<OfficeTask>($0) } != nil)
      #expect(["da", "sv", "en"].allSatisfy { task["name"]?[$0]?.string?.isEmpty == false })
      #expect(task["kind"]?.string.flatMap { TaskKind(rawValue: $0) } != nil)
      #expect(task["owner"]?.string.flatMap { Owner(rawValue: $0) } != nil)
      #expect((1...3).contains(task["complexity"]?.int ?? 0))
      #expect(task["parent"]?.string?.isEmpty == false)
      #expect(task["localCode"]?.isNull == true)
    }
  }

  @Test func `A search puts the best match first, in the language that is read`() throws {
    let line = try OfficeLine()
    #expect(try line.run("task", "pas", "--json").json()[0]?["id"]?.string == "passport")
    #expect(try line.run("task", "passport", "--json", language: "en").json()[0]?["id"]?.string == "passport")
    let none = line.run("task", "xyzzy")
    #expect(none.exitCode == 0 && none.output.isEmpty && none.messages.contains("lods task list --all"))
    #expect(try line.run("task", "xyzzy", "--json").json() == [])
  }

  @Test func `A card says what staff may do and where that was read`() throws {
    let line = try OfficeLine()
    let card = line.run("task", "show", "mitid-app").output
    for part in [
      "MitID: første gang i appen", "Det må du", "Det må du ikke", "Kilde: ", "Hvem bestemmer: ", "På tast 1",
    ] {
      #expect(card.contains(part), "\(part)")
    }
    #expect(card.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let object = try line.run("task", "show", "mitid-app", "--json").json()
    #expect(object["card"]?["checkedOn"]?.string == "2026-11-21")
    #expect(object["alternative"]?["decidedBy"]?["da"]?.string?.isEmpty == false)
  }

  @Test(arguments: LanguageCode.allCases) func `What is not confirmed is called so on the card`(
    _ language: LanguageCode
  ) throws {
    let unsure = try #require(Catalogue.of(.denmark).tasks.first { !$0.card.verified })
    let card = try OfficeLine().run("task", "show", unsure.id, language: language.rawValue).output
    let word = Wording(da: "Ikke bekræftet", sv: "Inte bekräftat", en: "Not confirmed")
    #expect(card.contains(word[language]))
    #expect(!card.contains("{"))
  }

  @Test func `The quick list is shown and chosen`() throws {
    let line = try OfficeLine()
    #expect(try line.run("task", "quick", "--json").json().array?.count == 9)
    #expect(line.run("task", "quick", "print-scan", "mitid-app").output.contains("2 opgaver"))
    let quick = try line.run("task", "quick", "--json").json()
    #expect(quick.array?.compactMap { $0["id"]?.string } == ["print-scan", "mitid-app"])
    #expect(quick[1]?["quick"]?.int == 2)
    #expect(
      try line.run("task", "quick", "mitid-app", "mitid-app", "--json").error()["code"]?.string == "quickListLength")
    #expect(try line.run("task", "quick", "mitid-ap", "--json").error()["nearest"]?.string == "mitid-app")
  }

  @Test func `A task is hidden at one branch and shown again`() throws {
    let line = try OfficeLine()
    #expect(line.run("task", "hide", "passport", "--branch", "zonen").output.contains("skjult på Zonen"))
    #expect(line.run("task", "hide", "passport", "--branch", "zonen").output.contains("Sådan var det allerede."))
    func ids(_ words: String...) throws -> [String] {
      try #require(line.run(all: ["task", "list", "--json"] + words).json().array).compactMap { $0["id"]?.string }
    }
    #expect(try !ids("--branch", "zonen").contains("passport"))
    #expect(try ids("--branch", "zonen", "--all").contains("passport"))
    #expect(try ids("--branch", "aeroe-bibliotek").contains("passport"))
    #expect(try ids().contains("passport"))
    #expect(try line.run("task", "unhide", "passport", "-b", "zonen", "--json").json()["hiddenAt"] == [])
    #expect(line.run("task", "hide", "passport").exitCode == 64)
    #expect(try line.run("task", "hide", "passport", "-b", "zone", "--json").error()["nearest"]?.string == "zonen")
  }

  @Test func `A number of one's own is given and taken away, and none that hides a person's`() throws {
    let line = try OfficeLine()
    #expect(try line.run("task", "local-code", "passport", "PAS-2", "--json").json()["localCode"]?.string == "PAS-2")
    #expect(line.run("task", "list", "pas").output.contains("PAS-2"))
    let refused = line.run("task", "local-code", "passport", "010170-1234")
    #expect(refused.exitCode == 65 && !refused.messages.contains("010170"))
    #expect(try line.run("task", "local-code", "passport", "--remove", "--json").json()["localCode"]?.isNull == true)
    #expect(line.run("task", "local-code", "passport").exitCode == 64)
    #expect(line.run("task", "local-code", "passport", "1", "--remove").exitCode == 64)
  }

  @Test func `Numbers are imported from a file or from what is sent in, all or nothing`() throws {
    let line = try OfficeLine()
    #expect(
      line.run("task", "import-codes", "-", input: "task;code\npassport;A1\nmitid-app;A2\n").output.contains(
        "2 opgaver"))
    let file = line.path + "/kle.csv"
    try Data("opgave;kode\npassport;B1\npassprt;B2\n010170-1234;B3\n".utf8).write(to: URL(fileURLWithPath: file))
    let refused = line.run("task", "import-codes", file)
    #expect(refused.exitCode == 65)
    #expect(refused.messages.contains("linje 3, kolonne 1") && refused.messages.contains("Mente du passport?"))
    #expect(!refused.messages.contains("010170") && !refused.messages.contains("passprt"))
    #expect(try line.run("task", "show", "passport", "--json").json()["localCode"]?.string == "A1")
    #expect(
      try line.run("task", "import-codes", line.path + "/none.csv", "--json").error()["code"]?.string == "noSuchFile")
    #expect(line.run("task", "import-codes", line.path).exitCode == 66)
  }

  @Test func `A task of one's own is added, found and shown`() throws {
    let line = try OfficeLine()
    let add = ["task", "add", "slaegt", "--name", "Slægtsforskning", "--group", "library", "--kind", "teaching"]
    #expect(line.run(all: add).output.hasPrefix("Slægtsforskning er tilføjet."))
    #expect(try line.run("task", "slægt", "--json").json()[0]?["own"]?.bool == true)
    #expect(line.run("task", "show", "slaegt").output.contains("intet regelkort"))
    #expect(try line.run(all: add + ["--json"]).error()["code"]?.string == "taken")
    let person = line.run(
      "task", "add", "x", "--name", "Peter 010170-1234", "--group", "library", "--kind", "teaching")
    #expect(person.exitCode == 65 && !person.messages.contains("010170"))
    let group = ["task", "add", "y", "--name", "Y", "--group", "librry", "--kind", "teaching", "--json"]
    #expect(try line.run(all: group).error()["nearest"]?.string == "library")
  }

  @Test func `A tag is added, put on a task and used to list it`() throws {
    let line = try OfficeLine()
    #expect(line.run("tag").messages.contains("lods tag add"))
    #expect(
      line.run("tag", "add", "seniors", "--name", "Seniorer", "--from", "2026-01-01", "--until", "2028-12-31").exitCode
        == 0)
    #expect(line.run("tag", "put", "seniors", "mitid-app").output.contains("har mærket Seniorer"))
    #expect(try line.run("tag", "--json").json()[0]?["tasks"] == ["mitid-app"])
    #expect(try line.run("task", "list", "--tag", "seniors", "--json").json().array?.count == 1)
    #expect(try line.run("task", "show", "mitid-app", "--json").json()["tags"] == ["seniors"])
    #expect(line.run("tag", "take", "seniors", "mitid-app").output.contains("har ikke mærket"))
    #expect(try line.run("tag", "put", "senior", "mitid-app", "--json").error()["nearest"]?.string == "seniors")
    let wrong = ["tag", "add", "x", "--name", "X", "--from", "2026-02-01", "--until", "2026-01-01", "--json"]
    #expect(try line.run(all: wrong).error()["code"]?.string == "badPeriod")
  }
}
