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

  @Test(arguments: LanguageCode.allCases)
  func `a sentence of help ends before the next begins, and none says the same twice`(language: LanguageCode) {
    let added: [ConsolePhrase] = [.isDefault, .isRequired, .isRepeated]
    for noun in Self.program.root.children {
      for words in [[noun.name]] + noun.children.map({ [noun.name, $0.name] }) {
        let help = Self.program.help(for: words, language: language, width: 100)
        let text = help.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for sentence in added.map({ $0(in: language) }) {
          for place in text.ranges(of: " " + sentence) {
            #expect(".?!…:".contains(text[text.index(before: place.lowerBound)]), "\(words): \(sentence)")
          }
        }
        let repeatable = ConsolePhrase.isRepeated(in: language).dropLast().lowercased()
        #expect(!text.lowercased().contains("(\(repeatable))"), "\(words)")
      }
    }
  }

  @Test func `the words after a command have Danish names in Danish help and English ones in English`() throws {
    let line = try OfficeLine()
    #expect(line.run("task", "show", "--help").output.contains("lods task show [tilvalg] OPGAVE\n"))
    #expect(line.run("task", "show", "--help", language: "sv").output.contains("lods task show [flaggor] ÄRENDE\n"))
    #expect(line.run("task", "show", "--help", language: "en").output.contains("lods task show [options] TASK\n"))
    #expect(line.run("task", "show").messages.contains("OPGAVE"))
    let english = ["CODE", "DATE", "WEEK", "FILE", "SETTING", "VALUE", "TASK", "WORDS", "NUMBER", "ROLE", "LEVEL"]
    let page = Self.program.manualPage(.da)
    for word in english { #expect(!page.contains("\\fI\(word)"), "\(word)") }
  }

  @Test func `a value that cannot be used is answered with what the option takes`() throws {
    let line = try OfficeLine()
    let reply = line.run("session", "undo", "--desk", "Ø 1")
    #expect(reply.exitCode == 64 && reply.messages.contains("små bogstaver og tal"))
    #expect(!reply.messages.contains("Ø 1"))
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
    #expect(line.run("doctor").output.contains("Sikkerhedskopier: 2 filer, alle hele"))
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
