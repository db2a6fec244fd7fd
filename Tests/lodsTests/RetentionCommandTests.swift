import Formats
import Foundation
import Testing

@testable import lods

/// `lods privacy retention`.
@Suite struct RetentionCommandTests {
  private func rows(_ reply: OfficeLine.Reply) throws -> [String: JSON] {
    var found: [String: JSON] = [:]
    for row in try #require(reply.json().array) { found[try #require(row["id"]?.string)] = row }
    return found
  }

  @Test func `an office of today has nothing past its term, and the page says until when things are kept`() throws {
    let line = try OfficeLine()
    let reply = line.run("privacy", "retention", "--dry-run")
    #expect(reply.exitCode == 0 && reply.messages == "Intet har overskredet sin frist.\n")
    #expect(reply.output.contains("Revisionssporet") && reply.output.contains("21-11-2031"))
    let found = try rows(line.run("privacy", "retention", "--dry-run", "--json"))
    #expect(found["audit"]?["count"]?.int == 1 && found["audit"]?["until"]?.string == "2031-11-21")
    #expect(
      found["entry"]?["until"]?.isNull == true && found["entry"]?["rule"]?.string == "as long as the figures are kept")
  }

  @Test func `what is past its term goes, and a dry run only says so`() throws {
    let line = try OfficeLine()
    let later = line.days(later: 365 * 5 + 2)
    for _ in 0..<2 {
      let dry = try rows(later.run("privacy", "retention", "--dry-run", "--json"))
      #expect(dry["audit"]?["due"]?.int == 1 && dry["audit"]?["count"]?.int == 1)
    }
    let done = try rows(later.run("privacy", "retention", "--json"))
    #expect(done["audit"]?["gone"]?.int == 1 && done["audit"]?["left"]?.int == 0)
    let acts = try later.run("audit", "--json").json().array?.compactMap { $0["act"]?.string }
    #expect(acts == ["data-purged"])
    #expect(later.run("audit", "verify").exitCode == 0)
    #expect(later.run("privacy", "retention").messages == "Intet har overskredet sin frist.\n")
    #expect(later.run("privacy", "retention", language: "sv").output.contains("Uppgifter"))
  }
}
