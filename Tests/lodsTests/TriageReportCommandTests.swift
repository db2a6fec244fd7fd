import Formats
import Foundation
import Testing

@testable import lods

/// What triage advised, on the command line: kept with an entry, corrected, exported and reported.
@Suite struct TriageReportCommandTests {
  static let id = "5f0c3a52-9f0e-4c1b-8a57-3b8f5d1c2e90"

  private func log(_ line: OfficeLine, _ more: String...) -> OfficeLine.Reply {
    line.run(
      all: ["session", "log", "-b", "zonen", "-t", "mitid-app", "-o", "done", "--at", "2026-11-20", "--json"] + more)
  }

  @Test func `a log takes the model and the reason, and the export has them`() throws {
    let line = try OfficeLine()
    let reply = log(
      line, "--id", Self.id, "-l", "3", "--suggested", "2", "--suggested-by", "dk-2026-1", "--other-because",
      "needed-more")
    #expect(reply.exitCode == 0, "\(reply.messages)")
    let json = try reply.json()
    #expect(json["suggested"]?.int == 2 && json["suggestedBy"]?.string == "dk-2026-1")
    #expect(json["otherBecause"]?.string == "needed-more")
    let csv = line.run("session", "export", "--for", "internal").output
    #expect(csv.contains("level,suggested,suggestedBy,otherBecause,channel,"))
    #expect(csv.contains(",3,2,dk-2026-1,needed-more,desk,"))
    let shown = line.run("session", "show", Self.id).output
    #expect(shown.contains("Foreslået af") && shown.contains("Havde brug for mere hjælp"))
  }

  @Test func `a model without advice and a reason without a difference are refused in plain words`() throws {
    let line = try OfficeLine()
    let model = log(line, "-l", "2", "--suggested-by", "dk-2026-1")
    #expect(model.exitCode == 65)
    #expect(try model.error()["code"]?.string == "modelWithoutAdvice")
    #expect(try model.error()["field"]?.string == "suggested-by")
    let alike = log(line, "-l", "2", "--suggested", "3", "--other-because", "unknown-word")
    #expect(alike.exitCode == 64)
    let none = log(line, "-l", "2", "--other-because", "wish")
    #expect(none.exitCode == 65)
    #expect(try none.error()["code"]?.string == "nothingOtherwise")
  }

  @Test func `a correction that makes both levels one drops the reason, and clearing the advice clears all of it`()
    throws
  {
    let line = try OfficeLine()
    #expect(
      log(
        line, "--id", Self.id, "-l", "3", "--suggested", "2", "--suggested-by", "dk-2026-1", "--other-because", "wish"
      ).exitCode == 0)
    let correct = { (words: [String]) in
      line.run(all: ["session", "correct", Self.id, "--because", "wrong-level", "--json"] + words)
    }
    let alike = correct(["--level", "2"])
    #expect(alike.exitCode == 0, "\(alike.messages)")
    #expect(try alike.json()["otherBecause"]?.isNull == true)
    #expect(try alike.json()["suggestedBy"]?.string == "dk-2026-1")
    let reason = correct(["--level", "1", "--other-because", "time"])
    #expect(try reason.json()["otherBecause"]?.string == "time")
    let cleared = correct(["--clear", "suggested"])
    #expect(cleared.exitCode == 0, "\(cleared.messages)")
    for key in ["suggested", "suggestedBy", "otherBecause"] { #expect(try cleared.json()[key]?.isNull == true) }
  }

  @Test func `the report is there as text, CSV and JSON, and keeps a branch alone back`() throws {
    let line = try OfficeLine()
    #expect(log(line, "-l", "2", "--suggested", "2", "-n", "30").exitCode == 0)
    #expect(log(line, "-l", "3", "--suggested", "2", "-n", "8", "--other-because", "harder").exitCode == 0)
    let text = line.run("triage", "report", "--period", "2026-11")
    #expect(text.exitCode == 0, "\(text.messages)")
    #expect(text.output.contains("38 ekspeditioner i november 2026 har en foreslået hjælpegrad."))
    #expect(text.output.contains("Opgaven var sværere"))
    let json = try line.run("triage", "report", "--period", "2026-11", "--json").json()
    #expect(json["report"]?.string == "triage" && json["for"]?.string == "house")
    let csv = line.run("triage", "report", "--period", "2026-11", "--format", "csv")
    #expect(csv.output.contains(",agreement,") && csv.output.contains(",tasks,"))
    let branch = line.run("triage", "report", "--period", "2026-11", "--branch", "zonen")
    #expect(branch.exitCode == 77 && branch.messages.contains("--staff-at-least-five"))
    let stated = line.run(
      "triage", "report", "--period", "2026-11", "--branch", "zonen", "--staff-at-least-five")
    #expect(stated.exitCode == 0, "\(stated.messages)")
    let swedish = line.run("triage", "report", "--period", "2026-11", "--language", "sv")
    #expect(swedish.output.contains("38 möten under"))
  }

  @Test func `the report for internal use stands in the audit`() throws {
    let line = try OfficeLine()
    #expect(log(line, "-l", "2", "--suggested", "2", "-n", "3").exitCode == 0)
    let report = line.run("triage", "report", "--period", "2026-11", "--for", "internal")
    #expect(report.exitCode == 0 && report.output.contains("Foreslået (ned)"))
    #expect(line.run("audit", "list", "--json").output.contains("triage report"))
  }
}
