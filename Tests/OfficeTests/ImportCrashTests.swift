import Foundation
import Testing

/// An import that is killed in the middle of writing leaves nothing behind.
@Suite(.serialized) struct ImportCrashTests {
  @Test func `a killed import has imported nothing, and the same import can be run again`() throws {
    let lods = try BuiltProgram.lods()
    let folder = try TemporaryFolder()
    let office = folder.file("office")
    let made = try ProgramRun(
      lods, "init", "--data", office, "--name", "Prøveby", "--branch", "Nord", "--opened", "2024-01-01")
    #expect(made.status == 0, "\(made.errors)")
    var text = "date,branch,tasks,channel,outcome,minutes\n"
    for number in 0..<20_000 {
      text += "2025-0\(number % 9 + 1)-1\(number % 7),nord,passport,desk,done,\(number % 50)\n"
    }
    try text.write(toFile: folder.file("sheet.csv"), atomically: true, encoding: .utf8)
    let words = ["session", "import", folder.file("sheet.csv"), "--source", "x", "--data", office, "--language", "en"]

    let child = Process()
    child.executableURL = URL(fileURLWithPath: lods)
    child.arguments = words
    let messages = Pipe()
    child.standardError = messages
    child.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
    try child.run()
    var told = ""
    while !told.contains("Storing") {
      let piece = messages.fileHandleForReading.availableData
      try #require(!piece.isEmpty, "the import ended before it was killed: \(told)")
      told += String(decoding: piece, as: UTF8.self)
    }
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    #expect(child.terminationReason == .uncaughtSignal)

    let doctor = try ProgramRun(lods, "doctor", "--data", office, "--language", "en")
    #expect(doctor.output.contains("0 entries"), "\(doctor.output)")
    let again = try ProgramRun([lods] + words)
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output.contains("New entries: 20,000"), "\(again.output)")
  }
}
