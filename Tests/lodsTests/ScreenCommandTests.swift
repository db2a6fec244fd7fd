import Console
import Formats
import Foundation
import Identifiers
import Language
import Records
import Testing

@testable import lods

@Suite struct ScreenCommandTests {
  /// Runs without an office: screening needs none.
  private func run(_ words: String..., input: String = "", language: String = "da") -> OfficeLine.Reply {
    let terminal = Terminal.recording(input: input, environment: ["LANG": language + ".UTF-8"])
    let program = LodsProgram.make(LodsContext(now: { .distantPast }))
    let code = program.run(["screen"] + words, on: terminal)
    return OfficeLine.Reply(exitCode: code, output: terminal.output, messages: terminal.messages)
  }

  @Test func `a finding is one object for its line, with places in Unicode scalars`() {
    let reply = run("--json", input: "Fin dag\nBorger 211062-5629 kom\r\n")
    #expect(reply.exitCode == 65)
    #expect(
      reply.output
        == #"{"line":2,"findings":[{"kind":"cpr","from":7,"to":18,"confidence":"certain"}]}"# + "\n")
    #expect(reply.messages.isEmpty)
  }

  @Test func `a clean text ends with 0 and says nothing to programs`() {
    let reply = run("--json", input: "Hjalp med MitID, 15 min.\n")
    #expect(reply.exitCode == 0 && reply.output.isEmpty && reply.messages.isEmpty)
    #expect(run(input: "Hjalp med MitID").messages == "Intet fundet i 1 linje.\n")
    #expect(run(input: "").exitCode == 0)
  }

  @Test func `people read kind and place, never the text`() {
    let reply = run(input: "x\nRing 21 10 62 56 i dag\n")
    #expect(reply.exitCode == 65)
    #expect(reply.output == "Linje 2: et telefonnummer (tegn 6–16)\n")
    #expect(reply.messages.contains("1 fund i 2 linjer"))
    #expect(!(reply.output + reply.messages).contains("21 10"))
    #expect(run(input: "21 10 62 56", language: "sv").output.hasPrefix("Rad 1: ett telefonnummer"))
    #expect(run(input: "21 10 62 56", language: "en").output.hasPrefix("Line 1: a telephone number"))
  }

  @Test func `a file is read as well as standard input, and a mark at its start is not counted`() throws {
    let path = NSTemporaryDirectory() + "lods-screen-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data([0xEF, 0xBB, 0xBF] + Array("211062-5629".utf8)).write(to: URL(fileURLWithPath: path))
    #expect(run(path, "--json").output.contains(#""from":0,"to":11"#))
    #expect(run("-", "--json", input: "\u{FEFF}211062-5629").output.contains(#""from":0,"to":11"#))
    #expect(run(path + "-none").exitCode == 66)
  }

  @Test func `bytes that are no text do not hide a number`() throws {
    let path = NSTemporaryDirectory() + "lods-screen-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    // An en dash of Windows-1252, and a stray byte before it.
    try Data([0xFF, 0x20] + Array("211062".utf8) + [0x96] + Array("5629\n".utf8)).write(to: URL(fileURLWithPath: path))
    let reply = run(path, "--json")
    #expect(reply.exitCode == 65 && reply.output.contains(#""kind":"cpr","from":2,"to":13"#))
  }

  @Test func `in texts about places a room may stand`() {
    #expect(run("--profile", "place", input: "Plejehjemmet, stue 12").exitCode == 0)
    #expect(run("--profile", "note", input: "Plejehjemmet, stue 12").exitCode == 65)
    #expect(run("--profile", "code", input: "x").exitCode == 64)
  }

  @Test(arguments: LanguageCode.allCases) func `every kind has a name of its own`(language: LanguageCode) {
    let names = IdentifierKind.allCases.map { ScreeningFault.name(of: $0)[language] }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.contains(" ") })
  }
}
