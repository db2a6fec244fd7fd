import Formats
import Testing

@testable import Reports
@testable import lods

/// Indicators on the command line: which there are, one with its page, and the report.
@Suite struct IndicatorCommandTests {
  @Test func `the list names every indicator, and for programs its page`() throws {
    let line = try OfficeLine()
    let list = try #require(try line.run("indicator", "list", "--json").json().array)
    #expect(list.compactMap { $0["id"]?.string } == Indicator.allCases.map(\.code))
    #expect(list.allSatisfy { $0["flaws"]?["sv"]?.string?.isEmpty == false })
    #expect(line.run("indicator").output == line.run("indicator", "list").output)
  }

  @Test(arguments: ["da", "sv", "en"]) func `one is shown with its page, and a slip of the pen is mended`(
    language: String
  ) throws {
    let line = try OfficeLine()
    for _ in 0..<6 {
      let reply = line.run(
        "session", "log", "-b", "zonen", "-t", "mitid-app", "-l", "2", "-o", "done", "--at", "2026-10-20")
      #expect(reply.exitCode == 0, "\(reply.messages)")
    }
    let shown = line.run("indicator", "show", "level-mix", "--period", "2026-10", "--json", language: language)
    let json = try shown.json()
    #expect(json["for"]?.string == "house")
    #expect(json["sections"]?.array?.compactMap { $0["id"]?.string } == ["level-mix", "definition-level-mix"])
    #expect(json["sections"]?[0]?["rows"]?[2]?["value"]?["value"]?.double == 1)
    #expect(json["sections"]?[1]?["paragraphs"]?.array?.count == 5)
    let wrong = line.run("indicator", "show", "level-mixx", "--json", language: language)
    #expect(wrong.exitCode == 64)
    #expect(try wrong.error()["code"]?.string == "unknownIndicator")
    #expect(try wrong.error()["message"]?.string?.contains("level-mix?") == true)
    let published = line.run("indicator", "show", "minutes", "--for", "publication", language: language)
    #expect(published.exitCode == 65 && published.output.isEmpty)
  }

  @Test func `the report is written in every form, and internal figures are noted`() throws {
    let line = try OfficeLine()
    for (format, word) in [
      ("text", "Hjælpegrad i vejledning"), ("html", "Hjælpegrad i vejledning"), ("excel", "Hjælpegrad i vejledning"),
      ("csv", ",level-mix,"), ("json", "\"definition-level-mix\""),
    ] {
      let reply = line.run("report", "indicators", "--period", "2026-Q3", "--compare", "--format", format)
      #expect(reply.exitCode == 0 && reply.output.contains(word), "\(format)")
    }
    #expect(line.run("report", "indicators", "--period", "2026-10", "--for", "internal").exitCode == 0)
    #expect(line.run("audit", "list").output.contains("rapport om indikatorer"))
  }
}
