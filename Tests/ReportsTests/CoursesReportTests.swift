import Formats
import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Statistics
import Testing

@testable import Courses
@testable import Reports

@Suite struct `The report on courses` {
  private let office: CourseDesk

  init() throws { office = try CourseDesk() }

  /// The rows of a section by their first code.
  private func rows(_ id: String, of report: Report) throws -> [String: [ReportCell]] {
    let section = try #require(report.sections.first { $0.id == id }, "\(id)")
    guard case .table(let table) = section.body else { return [:] }
    return Dictionary(
      table.rows.compactMap { row in
        if case .term(let term) = row[0] { (term.code, Array(row.dropFirst())) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `looks as it was agreed`() throws {
    try office.fillSeason()
    let text = ReportText(try office.courses(.internal)).text
    #expect(text == GoldenCoursesReport.text)
  }

  @Test func `can be written in every language and form, and has no command in it`() throws {
    try office.fillSeason()
    for language in LanguageCode.allCases {
      for audience in [ReportAudience.house, .internal] {
        let report = try office.courses(audience, in: language)
        let text = ReportText(report).text
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(!text.contains("{") && !text.contains("lods "))
        #expect((audience == .internal) == text.contains(ReportPhrase.internalTag(in: language)))
        #expect(try JSON(parsing: ReportJSON(report).text())["report"]?.string == "courses")
        #expect(!ReportHTML(report).text.isEmpty && !ReportCSV(report, as: .danishExcel).blocks.isEmpty)
        // Whatever code stands in the data is explained in the code book.
        let book = ReportCSV(report, as: .plain).codeBook
        for cell in OutsiderCell.cells(ofTidy: ReportCSV(report, as: .plain).tidy).values {
          for key in cell.keys where key != "TOTAL" && !key.hasPrefix("202") {
            #expect(book.contains(key), "\(key)")
          }
        }
      }
    }
  }

  @Test func `counts the terms that ended in the period, at the branch that is asked about`() throws {
    try office.fillSeason()
    let year = try rows("overview", of: office.courses(.internal))
    #expect(year["terms"] == [.count(4)] && year["terms-cancelled"] == [.count(1)] && year["lessons"] == [.count(10)])
    #expect(year["participants"] == [.count(40)] && year["visits"] == [.count(94)])
    #expect(year["fill-rate"] == [.share(Double(8 + 6 + 26) / 56)])
    #expect(year["staff-hours"] == [.hours(10)] && year["volunteer-hours"] == [.hours(23)])
    let spring = try rows("overview", of: office.courses(.internal, "2026-H1"))
    #expect(spring["terms"] == [.count(2)] && spring["participants"] == [.count(14)])
    let branch = try rows("overview", of: office.courses(.internal, at: "skoven"))
    #expect(branch["terms"] == [.count(2)] && branch["visits"] == [.count(41)])
    #expect(try office.courses(.internal, "2024").sections.isEmpty)
    #expect(try office.courses(.internal, "2024").summary.joined().contains("Ingen hold sluttede i 2024"))
  }

  @Test func `says which offers go on by their latest term, a café by its mean`() throws {
    try office.fillSeason()
    let offers = try rows("offers", of: office.courses(.internal))
    #expect(offers["mitid"]?.suffix(3) == [.count(6), .count(9), .term(ReportTerm("yes", "ja"))])
    // The cancelled term is not measured: the one before it is.
    #expect(offers["foto"]?.suffix(3) == [.count(6), .count(5), .term(ReportTerm("no", "nej"))])
    #expect(offers["cafe"]?.suffix(3) == [.count(6), .count(9), .term(ReportTerm("yes", "ja"))])
    #expect(offers["foredrag"]?.suffix(3) == [.empty, .empty, .empty])
    // Nobody can sign up to a café: no figure, rather than that nobody came and nobody had to wait.
    #expect(offers["cafe"]?[2] == .empty && offers["cafe"]?[4] == .empty && offers["foredrag"]?[4] == .count(0))
  }

  @Test func `tells whose hours it took by stage, and how that has changed`() throws {
    try office.fillSeason()
    let report = try office.courses(.internal)
    let stages = try rows("stages", of: report)
    #expect(stages["1"] == [.count(1), .hours(9), .hours(6), .share(0.6)])
    #expect(stages["4"] == [.count(1), .notRecorded, .hours(6), .share(0)])
    #expect(stages["0"] == [.count(1), .notRecorded, .notRecorded, .notRecorded])
    let halves = try rows("stages-over-time", of: report)
    #expect(halves.keys.sorted() == ["2025-H1", "2026-H1", "2026-H2"])
    #expect(halves["2025-H1"]?.last == .share(1))
  }

  // MARK: - A café visit is counted once

  @Test func `leaves sessions of a counted café out of the visits, and says how many there were`() throws {
    try office.fillSeason()
    let report = try office.courses(.internal)
    let overview = try rows("overview", of: report)
    #expect(overview["visits-cafe"] == [.count(28)] && overview["cafe-sessions"] == [.count(8)])
    #expect(report.summary.joined().contains("8 ekspeditioner er registreret i it-caféen på 3 dage"))
  }

  @Test func `two cafés at one branch on one day share the sessions, and an uncounted café has none`() throws {
    try office.add(
      office.term("a", last: "2026-10-27", kind: .cafe, cafe: [("2026-10-06", 11)]),
      office.term("b", last: "2026-10-27", kind: .cafe, cafe: [("2026-10-06", 4)]),
      office.term("c", at: "skoven", last: "2026-10-27", kind: .cafe))
    try office.log(6, .cafe, at: "havnen", on: "2026-10-06")
    try office.log(6, .cafe, at: "skoven", on: "2026-10-06")
    let cafe = try office.desk.read { reader in
      try CafeSessions(
        CourseTotals.cafeDays(in: Period("2026").days, reader: reader), at: BranchRegister.branches(in: reader),
        in: reader)
    }
    #expect(cafe.days == 1 && cafe.visits == 15 && cafe.sessions == 6)
  }

  @Test func `says nothing of sessions in a café where none was logged`() throws {
    try office.add(office.term("a", last: "2026-10-27", kind: .cafe, cafe: [("2026-10-06", 11)]))
    #expect(try !office.courses(.internal).summary.joined().contains("ekspeditioner"))
  }

  // MARK: - Official forms

  @Test func `lets the forms answer what they ask, with what does not fit beside it`() throws {
    try office.fillSeason()
    let form = try rows("form", of: office.dst())
    #expect(form["lessons"]?.first == .count(6) && form["participants"]?.first == .count(40))
    #expect(form["events"]?.first == .count(1))
    #expect(form["cafe-times"]?.first == .count(3) && form["cafe-visits"]?.first == .count(28))
    #expect(form["other-lessons"] == nil)
    // 40 sessions were logged, of which 8 in a café that was counted; 2 of those were lessons at the desk.
    #expect(form["desk"]?.first == .count(32) && form["desk-lessons"]?.first == .count(0))
    guard case .text(let says)? = form["desk"]?.last else { return }
    #expect(says.contains("8 ekspeditioner fra caféer, hvor besøgende er talt, er ikke med"))
    try office.add(
      office.term("hjaelpere", last: "2026-05-05", stage: 4) { ($0.visits, $0.volunteerMinutes) = (12, 360) },
      office.term("lukket", last: "2026-05-05", isAnnounced: false) { ($0.visits, $0.staffMinutes) = (9, 360) })
    let more = try rows("form", of: office.dst())
    #expect(more["lessons"]?.first == .count(6))
    #expect(more["other-lessons"]?.first == .count(6) && more["other-participants"]?.first == .count(21))
    let kb = try KBReport(
      of: office.desk, in: Period("2026"), for: Discretion(for: .internal), language: .sv, on: SummaryDesk.today)
    #expect(try rows("form", of: kb.report)["teaching"]?.first == .count(6))
  }

  @Test func `leaves the forms as they were where no term ended, and says how terms come to count`() throws {
    try office.fillSeason()
    let form = try rows("form", of: office.dst(.internal, "2024"))
    #expect(form["lessons"]?.first == .empty)
    guard case .text(let says)? = form["lessons"]?.last else { return }
    #expect(says.hasPrefix("Kan ikke besvares af loggen.") && says.hasSuffix("tæller med af sig selv."))
  }
}
