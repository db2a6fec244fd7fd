import Console
import Formats
import Foundation
import Language
import Testing

@testable import lods

@Suite struct ProgramTests {
  static let program = LodsProgram.make(LodsContext(now: { .distantPast }))

  @Test func `every command is declared without mistakes`() {
    #expect(Self.program.declarationProblems() == [])
  }

  @Test(arguments: LanguageCode.allCases) func `the manual names every command`(language: LanguageCode) {
    let page = Self.program.manualPage(language).replacing("\\-", with: "-")
    for noun in Self.program.root.children {
      for verb in noun.children { #expect(page.contains("lods \(noun.name) \(verb.name)"), "\(verb.name)") }
    }
  }

  @Test func `a command line that is wrong says how to see help and ends with 64`() throws {
    let line = try OfficeLine()
    let reply = line.run("sesion", "log")
    #expect(reply.exitCode == 64)
    #expect(reply.messages.contains("session"))
    let option = line.run("session", "log", "--mintues", "3")
    #expect(option.exitCode == 64 && option.messages.contains("--minutes"))
  }

  @Test func `a second office in the same folder is refused`() throws {
    let line = try OfficeLine()
    let again = line.run("init", "--name", "Nordhavn", "--branch", "Havnen", "--json")
    #expect(again.exitCode == 73)
    #expect(try again.error()["code"]?.string == "alreadyAnOffice")
  }

  @Test func `an office needs a name and a branch, and neither may hold a person`() throws {
    let line = try OfficeLine()
    let folder = line.path + "/other"
    #expect(line.run("init", "--data", folder, "--branch", "Havnen").exitCode == 64)
    #expect(line.run("init", "--data", folder, "--name", "Nordhavn").exitCode == 64)
    let refused = line.run("init", "--data", folder, "--name", "Nordhavn", "--branch", "Havnen 010170-1234")
    #expect(refused.exitCode == 65 && !refused.messages.contains("0170"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `the check-up says what to do and a damaged file is told`() throws {
    let line = try OfficeLine()
    let report = line.run("doctor", "--json")
    #expect(try report.exitCode == 0 && report.json()["healthy"]?.bool == true)
    #expect(line.run("backup").exitCode == 0)
    #expect(line.run("doctor").output.contains("2 sikkerhedskopier, alle hele"))
    let copy = try #require(
      try FileManager.default.contentsOfDirectory(atPath: line.path + "/backups").first { $0.hasSuffix(".sqlite") })
    let handle = try #require(FileHandle(forWritingAtPath: line.path + "/backups/" + copy))
    try handle.seek(toOffset: 2000)
    try handle.write(contentsOf: Data([1, 2, 3]))
    try handle.close()
    let unwell = line.run("doctor")
    #expect(unwell.exitCode == 65 && unwell.output.contains("1 af 2 sikkerhedskopier"))
  }

  @Test func `a folder without an office says how to make one`() throws {
    let line = try OfficeLine()
    for words in [["session", "list"], ["doctor"], ["desk"], ["backup"], ["task", "list"]] {
      let reply = line.run(all: words + ["--data", line.path + "/none"])
      #expect([64, 66].contains(reply.exitCode), "\(words)")
      #expect(!reply.messages.isEmpty)
    }
  }
}
