import Formats
import Testing

@testable import lods

/// `lods report overview` at the command line.
@Suite struct OverviewCommandTests {
  @Test func `a terminal gets the first page, a file all of it, and internal figures are noted`() throws {
    let line = try OfficeLine()
    for _ in 0..<6 {
      let reply = line.run(
        "session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--at", "2026-10-20")
      #expect(reply.exitCode == 0, "\(reply.messages)")
    }
    let first = line.run("report", "overview")
    #expect(first.exitCode == 0 && first.output.contains("Det kan tallene ikke sige"), "\(first.messages)")
    #expect(first.output.contains("Loggen er endnu for kort") && !first.output.contains("NØGLETAL"))
    let html = line.run("report", "overview", "--format", "html")
    #expect(html.output.contains(">Året i billeder</h2>") && html.output.contains(">Tabellerne</h2>"))
    let part = line.run("report", "overview", "--part", "figures")
    #expect(part.output.contains("NØGLETAL") && !part.output.contains("Det kan tallene ikke sige"))
    let json = try line.run("report", "overview", "--period", "2026-10", "--json").json()
    #expect(json["report"] == "overview" && json["period"]?["first"] == "2026-10-01")
    #expect(line.run("report", "overview", "--for", "internal").exitCode == 0)
    #expect(line.run("audit", "list").output.contains("lederens overblik"))
    #expect(line.run("report", "overview", "--for", "publication").exitCode == 65)
    #expect(line.run("report", "overview", "--branch", "nowhere").exitCode == 65)
  }

  @Test(arguments: ["da", "sv", "en"]) func `an empty log has its first page too`(language: String) throws {
    let line = try OfficeLine()
    let reply = line.run("report", "overview", language: language)
    #expect(reply.exitCode == 0 && !reply.output.contains("{") && reply.output.count > 600, "\(reply.messages)")
    #expect(line.run("report", "overview", "--format", "html", language: language).exitCode == 0)
  }
}
