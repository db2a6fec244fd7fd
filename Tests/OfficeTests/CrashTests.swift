import Foundation
import Testing

/// What is acknowledged is on disk, whatever happens to the program.
@Suite(.serialized) struct CrashTests {
  @Test func `twenty writers killed at random moments have lost nothing that they acknowledged`() throws {
    let run = try ProgramRun(BuiltProgram.bench(), "crash", "--rounds", "20")
    #expect(run.status == 0, "\(run.errors)")
    let table = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let row = try #require(table.last)
    #expect(row[1] == "20")
    #expect(try #require(Int(row[2])) > 100, "the writers came to write: \(row)")
    #expect(row[3] == "0")
    #expect(row[4] == "0")
  }

  @Test func `eight programs that write at once lose nothing and refuse nothing`() throws {
    let folder = try TemporaryFolder()
    let bench = try BuiltProgram.bench()
    #expect(try ProgramRun(bench, "crash-child", folder.file("office"), "--count", "0").status == 0)
    let children = try (0..<8).map { number in
      let child = Process()
      try Data().write(to: URL(fileURLWithPath: folder.file("ids-\(number)")))
      child.executableURL = URL(fileURLWithPath: bench)
      child.arguments = ["crash-child", folder.file("office"), "--count", "200"]
      child.standardOutput = FileHandle(forWritingAtPath: folder.file("ids-\(number)"))
      try child.run()
      return child
    }
    for child in children {
      child.waitUntilExit()
      #expect(child.terminationStatus == 0)
    }
    let ids = try (0..<8).map { try String(contentsOfFile: folder.file("ids-\($0)"), encoding: .utf8) }.joined()
    #expect(Set(ids.split(separator: "\n")).count == 1_600)
    let check = try ProgramRun(bench, "crash-check", folder.file("office"), input: Data(ids.utf8))
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output == "acknowledged 1600, stored 1600, lost 0, damage 0\n")
  }

  @Test func `what was never acknowledged is missed`() throws {
    let folder = try TemporaryFolder()
    let bench = try BuiltProgram.bench()
    #expect(try ProgramRun(bench, "crash-child", folder.file("office"), "--count", "1").status == 0)
    let stranger = Data("919108f7-52d1-4320-9bac-f847db4148a8\n".utf8)
    let check = try ProgramRun(bench, "crash-check", folder.file("office"), input: stranger)
    #expect(check.status == 70)
    #expect(check.output == "acknowledged 1, stored 1, lost 1, damage 0\n")
  }
}
