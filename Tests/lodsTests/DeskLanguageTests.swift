import Console
import Foundation
import Language
import Testing

@testable import lods

/// Whose language the desk speaks.
@Suite struct DeskLanguageTests {
  /// The desk's language as a command of its own says it.
  private func answer(_ line: OfficeLine, _ words: String..., environment: [String: String] = [:]) -> String {
    let context = LodsContext(now: { Date(timeIntervalSince1970: 1_795_258_800) })
    let ask = Command("ask", summary: Wording(same: "Ask."), options: [OfficeOptions.data]) { invocation in
      let office = try context.office(invocation)
      invocation.console.write(try context.deskLanguage(invocation, in: office).rawValue)
    }
    let program = Program(root: Command("lods", summary: Wording(same: "Lods."), children: [ask]), version: "1")
    let terminal = Terminal.recording(environment: environment.merging(["LODS_DATA": line.path]) { $1 })
    #expect(program.run(["ask"] + words, on: terminal) == 0)
    return terminal.output
  }

  @Test func `the office's choice holds where neither the user nor the system asks for a language of ours`() throws {
    let line = try OfficeLine()
    #expect(answer(line) == "da")
    #expect(line.run("setting", "set", "language", "sv").exitCode == 0)
    #expect(answer(line) == "sv")
    #expect(answer(line, environment: ["LANG": "C.UTF-8"]) == "sv")
    #expect(answer(line, environment: ["LANG": "en_GB.UTF-8"]) == "en")
    #expect(answer(line, environment: ["LODS_LANGUAGE": "da"]) == "da")
    #expect(answer(line, "--language", "en") == "en")
  }
}
