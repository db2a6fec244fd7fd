import Accounts
import Formats
import Foundation
import Language
import Municipality
import Records
import Reports
import Site
import Testing

@testable import LodsWeb

/// The reports as files.
@Suite struct `Reports as files` {
  private func bytes(_ page: TestPage) -> (bytes: [UInt8], type: String) {
    if case .bytes(let bytes, let type) = page.reply.body { (bytes, type) } else { ([], "") }
  }

  @Test(arguments: FiguresKind.all(in: .denmark))
  func `hold the bytes that the command line writes`(kind: FiguresKind) throws {
    let office = try `Reports at the web desk`.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    for (query, period, branch, audience) in [
      ("year=2026&part=10", "2026-10", nil, ReportAudience.house),
      ("year=2026&part=Q4&branch=nord&for=internal", "2026-Q4", "nord", .internal),
      ("period=2026-W43", "2026-W43", nil, .house),
    ] {
      // Of a branch, triage is told where somebody says that five work there.
      let hasStaff = kind == .triage && branch != nil
      let query = query + (hasStaff ? "&staff=yes" : "")
      let report = try `Reports at the web desk`.report(
        kind, office, period, at: branch, for: audience, hasStaff: hasStaff)
      let written: [(String, String, String)] = [
        ("csv", "text/csv", ReportCSV(report, as: .plain).tidy),
        ("codebook", "text/csv", ReportCSV(report, as: .plain).codeBook),
        ("excel", "text/csv", ReportCSV(report, as: .danishExcel).blocks),
        ("json", "application/json", ReportJSON(report).text(pretty: true)),
        ("html", "text/html", ReportHTML(report).text),
        ("text", "text/plain", ReportText(report, width: 80, blocks: true).text),
      ]
      #expect(Set(written.map(\.0)) == Set(FiguresFile.allCases.map(\.rawValue)))
      for (format, type, text) in written {
        let page = try browser.open("/reports/\(kind.rawValue)/file?format=\(format)&\(query)")
        #expect(page.status == 200)
        #expect(bytes(page).bytes == Array(text.utf8), "\(kind) \(format) \(query)")
        #expect(bytes(page).type == type + "; charset=utf-8")
        #expect(page.header("content-disposition")?.hasPrefix("attachment; ") == true)
        #expect(page.reply.keeping == .no)
      }
    }
    #expect(office.told.isEmpty)
  }

  @Test func `are named by report, period and branch, and by what is in them`() throws {
    let office = try `Reports at the web desk`.office()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    for (query, name) in [
      ("format=csv&year=2026&part=10", "desk-2026-10.csv"),
      ("format=codebook&year=2026&part=10", "desk-2026-10-codebook.csv"),
      ("format=excel&year=2026&part=year&branch=nord", "desk-2026-nord-excel.csv"),
      ("format=json&year=2026&part=Q3&for=internal", "desk-2026-Q3-internal.json"),
      ("format=html&period=2026-03-01..2026-03-31", "desk-2026-03-01_2026-03-31.html"),
      ("format=text&period=2026-W07", "desk-2026-W07.txt"),
    ] {
      let page = try browser.open("/reports/desk/file?" + query)
      #expect(page.header("content-disposition")?.contains("filename=\"\(name)\"") == true, "\(query)")
    }
    let weeks = try browser.open("/reports/borgerservice/file?format=csv&weeks=2026-W41,2026-W43")
    #expect(weeks.header("content-disposition")?.contains("borgerservice-2026-W41_2026-W43.csv") == true)
  }

  @Test func `write who fetched complete figures into the audit, each time`() throws {
    let office = try `Reports at the web desk`.office()
    let lone = try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    for kind in FiguresKind.all(in: .denmark) {
      try browser.open("/reports/\(kind.rawValue)/file?format=csv&for=internal")
      try browser.open("/reports/\(kind.rawValue)/file?format=csv")
    }
    let rows = try office.audit().filter { $0.act == AuditTrail.Act.internalFigures.rawValue }
    #expect(rows.map(\.subject) == FiguresKind.all(in: .denmark).map { "\($0.subject)" })
    #expect(rows.allSatisfy { $0.account == lone.id.number })
  }

  @Test func `are held back after many, and for nobody else`() throws {
    let office = try `Reports at the web desk`.office()
    try office.account("lone", [.manager])
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "lone")
    for _ in 0..<ExportLimit.most { #expect(try browser.open("/reports/desk/file?format=json").status == 200) }
    let held = try browser.open("/reports/desk/file?format=json&for=internal")
    #expect(held.status == 429)
    #expect(held.header("retry-after").flatMap(Int.init) == Int(ExportLimit.seconds))
    // What was not handed out is not in the audit.
    #expect(!(try office.audit().contains { $0.act == AuditTrail.Act.internalFigures.rawValue }))
    #expect(try browser.open("/reports/desk").status == 200)
    #expect(try office.browser(as: "sille").open("/reports/desk/file?format=json").status == 200)
    office.wait(ExportLimit.seconds)
    #expect(try browser.open("/reports/desk/file?format=json").status == 200)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `are never more than the limit in any stretch of its length`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let limit = ExportLimit()
    let account = try #require(AccountID(1))
    var now = Date(timeIntervalSince1970: 1_795_255_200)
    var taken: [Date] = []
    for _ in 0..<400 {
      now += Double.random(in: 0...20, using: &generator)
      do {
        try limit.count(account, at: now)
        taken.append(now)
      } catch Refusal.tooMany(let seconds) {
        #expect((1...Int(ExportLimit.seconds)).contains(seconds))
        // After the wait that is told, one more is given.
        let since = taken.filter { now.timeIntervalSince($0) + Double(seconds) < ExportLimit.seconds }
        #expect(since.count < ExportLimit.most)
      }
    }
    for end in taken {
      let within = taken.count { $0 <= end && end.timeIntervalSince($0) < ExportLimit.seconds }
      #expect(within <= ExportLimit.most)
    }
    #expect(taken.count > ExportLimit.most)
  }
}
