import Foundation
import Testing

/// The benchmarks run, and what they compare is the same work; how fast it is, only a release build can say.
@Suite(.serialized) struct BenchmarkTests {
  /// Runs a benchmark and gives the cells of its lines.
  private func lines(_ words: String...) throws -> [[String]] {
    let run = try ProgramRun([BuiltProgram.bench()] + words)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  @Test func `an import and its peer hold the same number of entries`() throws {
    let lines = try lines("import", "--rows", "2000", "--pairs", "1")
    let ours = try #require(lines.last)
    #expect(ours.first == "2,000")
    // The last cell is memory, in megabytes.
    #expect(try #require(ours.last.flatMap { Int($0) }) < 150)
  }

  @Test func `what the totals cost is told in time and in room`() throws {
    let lines = try lines("totals", "--entries", "2000", "--pairs", "10")
    #expect(lines.count { $0.contains("process,") || $0.contains("desk,") } == 4)
    #expect(lines.last?.first == "totals")
  }

  @Test func `every report is made in every form, and the shell groups beside it`() throws {
    let lines = try lines("report", "--entries", "2000", "--runs", "1", "--quick")
    for report in ["desk", "borgerservice", "owners", "dst", "kb"] {
      let times = lines.filter { $0.first == report }
      #expect(times.count == 4)
      // Wall time in three forms, each with the work in brackets behind it.
      #expect(times.allSatisfy { $0.count == 8 && $0.dropFirst(2).allSatisfy { Int($0.filter(\.isNumber)) != nil } })
    }
    for look in ["alert", "trend", "overview", "indicators"] { #expect(lines.contains { $0.first == look }) }
    #expect(lines.contains { $0.first == "sqlite3" })
  }
}
