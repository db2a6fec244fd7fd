import Console
import Foundation
import Language
import Testing

@testable import lods

/// `lods init`, asked and told.
@Suite struct InitCommandTests {
  private let folder = NSTemporaryDirectory() + "lods-init-" + UUID().uuidString

  private func run(_ words: String..., input: String = "", isInteractive: Bool = false) -> (Int32, String, String) {
    let terminal = Terminal.recording(
      input: input, environment: ["LODS_DATA": folder, "LANG": "da"], isInteractive: isInteractive)
    let context = LodsContext(now: { Date(timeIntervalSince1970: 1_795_258_800) })
    let code = LodsProgram.make(context).run(words, on: terminal)
    return (code, terminal.output, terminal.messages)
  }

  @Test func `an answer that cannot be used is asked for again, and nothing that was answered is lost`() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let answers = ["Nordhavn 29 87 41 63", "Nordhavn Kommune", "Hovedbiblioteket", "hovedbiblioteket", "Havnen", ""]
    let (code, output, messages) = run("init", input: answers.joined(separator: "\n") + "\n", isInteractive: true)
    #expect(code == 0)
    #expect(messages.contains("telefonnummer") && messages.contains("hver sit navn"))
    #expect(output.contains("  hovedbiblioteket  Hovedbiblioteket\n  havnen            Havnen\n"))
  }

  @Test func `two branches of one name and a name without a letter are told as names, not as codes`() {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (twice, _, said) = run("init", "--name", "Nordhavn", "--branch", "Havnen", "--branch", "havnen")
    #expect(twice == 65 && said.contains("hver sit navn"))
    let (bare, _, sentence) = run("init", "--name", "Nordhavn", "--branch", "!!")
    #expect(bare == 65 && sentence.contains("bogstav"))
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `an office whose desk file is lost is not founded over, and no command begins a new audit`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(run("init", "--name", "Nordhavn", "--branch", "Havnen").0 == 0)
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: folder + "/people.sqlite" + suffix)
    }
    for words in [["session", "export", "--for", "internal"], ["setting", "set", "area", "always"], ["backup"]] {
      let terminal = Terminal.recording(environment: ["LODS_DATA": folder, "LANG": "da"])
      #expect(LodsProgram.make(LodsContext(now: { .distantPast })).run(words, on: terminal) == 65, "\(words)")
      #expect(terminal.messages.contains("people.sqlite mangler"), "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/people.sqlite"))
    try FileManager.default.createDirectory(atPath: folder + "/backups", withIntermediateDirectories: true)
    _ = FileManager.default.createFile(atPath: folder + "/backups/desk-v2-backup-1.sqlite", contents: nil)
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder + "/desk.sqlite" + suffix) }
    for words in [["init", "--name", "Ny", "--branch", "Ny"], ["session", "list"]] {
      let terminal = Terminal.recording(environment: ["LODS_DATA": folder, "LANG": "da"])
      #expect(LodsProgram.make(LodsContext(now: { .distantPast })).run(words, on: terminal) == 65, "\(words)")
      #expect(terminal.messages.contains("desk.sqlite mangler"), "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder + "/desk.sqlite"))
  }
}
