import Console
import Formats
import Foundation
import Language
import Office
import Testing

@testable import lods

@Suite final class ImportCommandTests {
  private let path = FileManager.default.temporaryDirectory.path + "/lods-import-command-\(UUID().uuidString)"

  init() throws {
    let answer = lods("init", "--data", path, "--name", "Prøveby", "--branch", "Nord", "--branch", "Syd")
    #expect(answer.exitCode == 0)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func lods(_ words: String...) -> (exitCode: Int32, output: String, messages: String) {
    let terminal = Terminal.recording(environment: [:], isInteractive: false)
    let context = LodsContext(now: { Date(timeIntervalSince1970: 1_795_219_200) })
    let exitCode = LodsProgram.make(context).run(words, on: terminal)
    return (exitCode, terminal.output, terminal.messages)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
    return path + "/" + name
  }

  @Test func `a sheet goes through draft, dry run, mending and import`() throws {
    let sheet = try file(
      "okt.csv",
      "\u{FEFF}Dato;Sted;Hvad;Hjælp;Min.;Løst?\r\n02-11-2026;Nord;Pas;;12;Ja\r\n03-11-2026;Syd;Zumba;Tip;7,5;Ja\r\n"
        + "33-11-2026;Syd;Pas;;5;Ja\r\n")
    let draft = lods("session", "import", sheet, "--data", path, "--suggest-mapping")
    #expect(draft.exitCode == 0)
    #expect(draft.messages.contains("1 ord under words.task"))
    let unfinished = try file("o.json", draft.output)
    let early = lods("session", "import", sheet, "--data", path, "--mapping", unfinished)
    #expect(early.exitCode == 65)
    #expect(early.messages.contains("words.task nr. 2"))
    let mapping = try file(
      "o.json", draft.output.replacing("\"Zumba\": null", with: "\"Zumba\": \"mitid-app\""))

    let dry = lods("session", "import", sheet, "--data", path, "--mapping", mapping, "--dry-run")
    #expect(dry.exitCode == 65)
    #expect(dry.output.contains("Nye registreringer: 2"))
    #expect(dry.messages.contains("linje 4, kolonne A"))
    #expect(lods("session", "import", sheet, "--data", path, "--mapping", mapping).exitCode == 65)
    #expect(lods("session", "list", "--data", path, "--json").output == "[]\n")

    let rejects = path + "/afvist.csv"
    let taken = lods(
      "session", "import", sheet, "--data", path, "--mapping", mapping, "--skip-invalid", "--rejects", rejects)
    #expect(taken.exitCode == 0)
    #expect(taken.output.contains("Nye registreringer: 2"))
    #expect(taken.messages.contains("kun til din egen disk"))
    let refused = String(decoding: try Data(contentsOf: URL(fileURLWithPath: rejects)), as: UTF8.self)
    let mended = try file("rettet.csv", refused.replacing("33-11-2026", with: "13-11-2026"))
    let rest = lods("session", "import", mended, "--data", path, "--mapping", mapping, "--json")
    #expect(rest.exitCode == 0)
    let report = try JSON(parsing: rest.output)
    #expect(report["stored"]?.bool == true)
    #expect(report["newEntries"]?.int == 1)
    #expect(try JSON(parsing: lods("session", "list", "--data", path, "--json").output).array?.count == 3)
  }

  @Test func `with --json findings are objects`() throws {
    let sheet = try file("a.csv", "date,branch,task,outcome,level\n2026-11-02,nord,pasport,done,\n")
    let answer = lods("session", "import", sheet, "--data", path, "--source", "a", "--json")
    #expect(answer.exitCode == 65)
    let finding = try #require(try JSON(parsing: answer.output)["findings"]?[0])
    #expect(finding["line"]?.int == 2)
    #expect(finding["column"]?.int == 17)
    #expect(finding["cell"]?.string == "C")
    #expect(finding["code"]?.string == "unknownWord")
    #expect(finding["nearest"]?.string == "passport")
    let last = try #require(answer.messages.split(separator: "\n").last)
    #expect(try JSON(parsing: String(last))["error"]?["code"]?.string == "importFaults")
  }

  @Test func `a wrong call says what to do`() throws {
    let sheet = try file("a.csv", "Dato;Opgave\n02-11-2026;Pas\n")
    #expect(lods("session", "import", sheet, "--data", path).exitCode == 64)
    #expect(lods("session", "import", sheet, "--data", path, "--replace", "--add").exitCode == 64)
    #expect(lods("session", "import", sheet, "--data", path, "--rejects", "x").exitCode == 64)
    #expect(lods("session", "import", path + "/nix.csv", "--data", path, "--suggest-mapping").exitCode == 66)
  }

  @Test func `counts are imported and shown beside the log`() throws {
    let sheet = try file("a.csv", "date,branch,task,outcome\n2026-11-02,nord,passport,done\n")
    #expect(lods("session", "import", sheet, "--data", path, "--source", "a").exitCode == 0)
    let counts = try file("k.csv", "Dato;Time;Bibliotek;Antal\n02-11-2026;10;nord;4\n")
    let taken = lods("count", "import", counts, "--kind", "ticket", "--data", path)
    #expect(taken.exitCode == 0)
    #expect(taken.output.contains("Nye timer: 1"))
    let list = try JSON(parsing: lods("count", "--data", path, "--json").output)
    #expect(list[0]?["rate"]?.double == 0.25)
    #expect(lods("count", "list", "--data", path).output.contains("25"))
  }

  @Test func `every text is there in three languages`() {
    for wording in SheetCommandPhrase.allCases.map(\.wording) + CountPhrase.allCases.map(\.wording) {
      #expect(wording.all.allSatisfy { !$0.isEmpty })
    }
  }
}
