import Console
import Foundation
import Formats
import Language
import Municipality
import Office
import Records
import Testing

@testable import lods

/// What a call of the program said, and its exit code.
private struct Answer {
  let exitCode: Int32
  let output: String
  let messages: String
}

/// A folder to try the program in, taken away in the end.
private final class Workplace {
  let path = FileManager.default.temporaryDirectory.path + "/lods-demo-command-\(UUID().uuidString)"

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func lods(_ words: String..., environment: [String: String] = [:], isInteractive: Bool = false) -> Answer {
    let terminal = Terminal.recording(environment: environment, isInteractive: isInteractive)
    let context = LodsContext(now: { Date(timeIntervalSince1970: 1_795_219_200) })
    let exitCode = LodsProgram.make(context).run(words, on: terminal)
    return Answer(exitCode: exitCode, output: terminal.output, messages: terminal.messages)
  }
}

@Suite struct `lods demo` {
  @Test func `ends with a screenful of figures and three lines to copy`() throws {
    let place = Workplace()
    let answer = place.lods("demo", "--data", place.path, "--municipality", "faxe", "--years", "1")
    #expect(answer.exitCode == 0)
    let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.count <= 41)
    // The lines to copy may be longer, since they hold the folder.
    let end = try #require(lines.firstIndex(of: "Prøv nu:"))
    #expect(lines[..<end].allSatisfy { CellWidth.of($0) <= 80 })
    let toCopy = lines[(end + 1)...].filter { !$0.isEmpty }
    #expect(toCopy.count == 3)
    #expect(toCopy.allSatisfy { $0.contains("--data \(place.path)") && $0.hasPrefix("  lods ") })
    #expect(lines[0].contains("Faxe Kommune"))
    #expect(!answer.output.contains("{"))
    #expect(answer.messages.contains("Faxe Kommune"))
  }

  @Test func `with --json writes one document of figures and nothing else`() throws {
    let place = Workplace()
    let answer = place.lods("demo", "--data", place.path, "--municipality", "burlov", "--years", "1", "--json")
    #expect(answer.exitCode == 0)
    let json = try JSON(parsing: answer.output)
    #expect(json["demo"]?.bool == true)
    #expect(json["country"]?.string == "SE")
    #expect(json["from"]?.string == "2025-11-01")
    #expect(json["to"]?.string == "2026-11-20")
    #expect(json["branches"]?.array?.count == 2)
    #expect(try #require(json["sessions"]?.int) > 5000)
    let months = try #require(json["months"]?.array).compactMap { $0["sessions"]?.int }
    #expect(months.count == 13)
    #expect(months.reduce(0, +) == json["sessions"]?.int)
  }

  @Test func `refuses a folder that holds an office with 73, and says what to do`() throws {
    let place = Workplace()
    _ = place.lods("init", "--data", place.path, "--name", "Nordhavn Kommune", "--branch", "Havnen")
    let named = place.lods("demo", "--data", place.path)
    #expect(named.exitCode == 73)
    #expect(named.messages.contains("--data"))
    #expect(named.output.isEmpty)

    // The same folder as the user's own: the sentence says that it is that one.
    let environment = ["XDG_DATA_HOME": place.path + "/home"]
    _ = place.lods("init", "--name", "Nordhavn Kommune", "--branch", "Havnen", environment: environment)
    let own = place.lods("demo", environment: environment)
    #expect(own.exitCode == 73)
    #expect(own.messages.contains("din egen datamappe"))
    #expect(own.messages.contains("lods demo --data demo"))
    let asJSON = place.lods("demo", "--json", environment: environment)
    #expect(try JSON(parsing: asJSON.messages)["error"]?["code"]?.string == "alreadyAnOffice")
  }

  @Test func `names the nearest municipality and the allowed years`() {
    let place = Workplace()
    let answer = place.lods("demo", "--data", place.path, "--municipality", "helsingoer")
    #expect(answer.exitCode == 64)
    #expect(answer.messages.contains("helsingor"))
    #expect(place.lods("demo", "--data", place.path, "--years", "6").exitCode == 64)
    #expect(place.lods("demo", "--data", place.path, "--years", "0").exitCode == 64)
    #expect(!FileManager.default.fileExists(atPath: place.path))
  }

  @Test func `quotes a folder that a shell would take apart`() {
    #expect(ShellWord.quoted("/tmp/lods-1") == "/tmp/lods-1")
    #expect(ShellWord.quoted("it's here") == "'it'\\''s here'")
    #expect(ShellWord.quoted("$HOME") == "'$HOME'")
    #expect(ShellWord.quoted("~/demo") == "'~/demo'")
    #expect(ShellWord.quoted("æble") == "'æble'")
  }
}
