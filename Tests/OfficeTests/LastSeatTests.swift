import Foundation
import Testing

/// Real processes that want the same seat.
@Suite struct LastSeatTests {
  @Test func `of eight who call at once for the last seat one gets it, and each of the others is on the list`() throws {
    let folder = try TemporaryFolder()
    let lods = try BuiltProgram.lods()
    let office = folder.file("office")
    func run(_ words: String..., input: String = "") throws -> ProgramRun {
      try ProgramRun([lods] + words + ["--data", office], input: Data(input.utf8))
    }
    let first = "2031-01-07"
    for made in [
      try run("init", "--name", "Prøveby", "--country", "DK", "--branch", "Havnen"),
      try run("offer", "add", "mitid", "--title", "MitID"),
      try run(
        "term", "plan", "mitid-v31", "--offer", "mitid", "-b", "havnen", "--first", first, "--at", "10:00-12:00",
        "--count", "2", "--seats", "1", "--list", "10"),
      try run("term", "open", "mitid-v31"),
    ] {
      try #require(made.status == 0, "\(made.errors)")
    }
    let callers = try (1...8).map { number in
      let (input, output) = (folder.file("in\(number)"), folder.file("out\(number)"))
      try Data("navn: Prøve \(number)\ntelefon: 2012340\(number)\n".utf8).write(to: URL(fileURLWithPath: input))
      try Data().write(to: URL(fileURLWithPath: output))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: lods)
      process.arguments = ["enrolment", "add", "mitid-v31", "--data", office, "--json"]
      process.standardInput = FileHandle(forReadingAtPath: input)
      process.standardOutput = FileHandle(forWritingAtPath: output)
      return process
    }
    for caller in callers { try caller.run() }
    for caller in callers { caller.waitUntilExit() }
    #expect(callers.allSatisfy { $0.terminationStatus == 0 })
    let replies = try (1...8).map { try String(contentsOfFile: folder.file("out\($0)"), encoding: .utf8) }
    #expect(replies.count { $0.contains("\"enrolled\"") } == 1)
    #expect(replies.count { $0.contains("\"waiting\"") } == 7)
    // Everybody has a place of their own.
    for place in 1...7 { #expect(replies.count { $0.contains("\"position\":\(place),") } == 1) }
  }
}
