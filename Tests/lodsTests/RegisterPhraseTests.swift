import Console
import Formats
import Foundation
import Language
import Testing

@testable import lods

@Suite struct RegisterPhraseTests {
  @Test func `Every text stands in three languages with the same values`() {
    var wordings = RegisterPhrase.allCases.map(\.wording) + BranchPhrase.allCases.map(\.wording)
    wordings += AreaPhrase.allCases.map(\.wording) + TaskPhrase.allCases.map(\.wording)
    wordings += TaskCardPhrase.allCases.map(\.wording) + TagPhrase.allCases.map(\.wording)
    wordings += CalendarPhrase.allCases.map(\.wording) + RolePhrase.allCases.map(\.wording)
    wordings += SettingPhrase.allCases.map(\.wording)
    for wording in wordings {
      #expect(!wording.all.contains(""))
      let names = wording.all.map { PhraseTemplate($0).names }
      #expect(Set(names).count == 1, "\(wording.da)")
    }
  }

  @Test(arguments: ["branch", "area", "task", "tag", "calendar", "role", "setting"])
  func `Every noun is declared without mistakes`(_ noun: String) {
    let program = LodsProgram.make(LodsContext(now: { .distantPast }))
    #expect(program.root.children.contains { $0.name == noun })
    #expect(program.declarationProblems().filter { $0.hasPrefix("lods \(noun)") } == [])
  }

  @Test(arguments: ["branch", "area", "task", "tag", "calendar", "role", "setting"])
  func `Every noun has help in three languages`(_ noun: String) throws {
    let line = try OfficeLine()
    var screens: Set<String> = []
    for language in LanguageCode.allCases {
      let reply = line.run(noun, "--help", language: language.rawValue)
      #expect(reply.exitCode == 0 && !reply.output.contains("{"))
      screens.insert(reply.output)
    }
    #expect(screens.count == 3)
  }

  @Test(arguments: [
    ["branch"], ["area"], ["task"], ["tag"], ["role"], ["setting"], ["calendar"], ["task", "quick"],
    ["task", "groups"],
  ]) func `A missing office is told in a plain sentence, with its exit code`(_ words: [String]) throws {
    let line = try OfficeLine()
    let reply = line.run(all: words + ["--json", "--data", line.path + "/nothing"])
    #expect(reply.exitCode == 66)
    #expect(try reply.error()["code"]?.string == "noFolder")
  }
}
