import Testing

@testable import lods

/// For whom a report is made, as the command line takes it.
@Suite struct ReportPurposeTests {
  @Test func `what cannot be released is refused for publication and given for the house`() throws {
    let line = try OfficeLine(after: [
      ["session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--at", "2026-10-06"]
    ])
    for report in ["owners", "borgerservice", "courses", "outreach", "dst", "kb", "trend", "indicators"] {
      let refused = line.run("report", report, "--period", "2026-10", "--for", "publication")
      #expect(refused.exitCode == 65, "\(report)")
      #expect(refused.messages.contains("lods release propose"), "\(report): \(refused.messages)")
      #expect(refused.output.isEmpty)
      let words = line.run("report", report, "--period", "2026-10")
      #expect(words.exitCode == 0 && words.output.contains("Til brug i huset"), "\(report): \(words.output)")
      #expect(words.output == line.run("report", report, "--period", "2026-10", "--for", "house").output)
    }
  }
}
