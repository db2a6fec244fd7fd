import Language
import Municipality

import Testing

@testable import Reports
@testable import Statistics

/// Drafted answers to somebody who asks for figures.
@Suite struct `A drafted refusal` {
  private static let faults: [ReleaseFault] = [
    .cannotBeGuarded(counts: 3), .nothingLeft, .notProved, .tooLarge(cells: 90_000), .circle,
  ]

  private func draft(
    _ fault: ReleaseFault, _ office: OfficeProfile = SampleRelease.office, _ language: LanguageCode = .da
  ) throws -> Report {
    let query = try ReleaseQuery(text: "2026-H1;5;area+barrier")
    let wait = ReleaseRemedy(way: .drop(.area, table: 0), query: query, price: .init(filled: 60, blanks: 12, cost: 14))
    return ReleaseAnswer(
      .refused(
        fault, instead: ReleaseRemedies(ways: [wait], failed: [.init(.leaveOut(table: 0), .tooLarge)])), to: query,
      among: [], office: office, language: language,
      on: SampleReport.day(7, 20)
    ).report
  }

  private func letter(_ report: Report) throws -> String {
    let section = try #require(report.sections.first { $0.id == "letter" })
    guard case .text(let paragraphs) = section.body else { return "" }
    return paragraphs.joined(separator: "\n")
  }

  @Test func `is a letter between what the office and what the lawyer need`() throws {
    let report = try draft(.nothingLeft)
    #expect(report.audience == .internal && report.sections.map(\.id) == ["first", "letter", "rules"])
    let text = ReportText(report).text
    #expect(text.hasPrefix("UDKAST · En jurist skal læse svaret, før det sendes.\n"))
    #expect(text.contains("Del ikke tabel 1 op efter lokalområde: 12 skjult af\n60."))
    #expect(text.replacing("\n", with: " ").contains("Udelad tabel 1: stadig for stort at regne ud."))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let html = ReportHTML(report).text
    #expect(html.contains("<strong>UDKAST</strong>") && !html.contains("Små tal er med"))
    let letter = try letter(report)
    #expect(letter.hasPrefix("Du har bedt Nordhavn Kommune om tal fra hjælpen til det digitale for 1. halvår 2026"))
    #expect(
      letter.contains("fordelt på lokalområde og barriere.") && letter.hasSuffix("Venlig hilsen\nNordhavn Kommune"))
    #expect(letter.contains("[Juristen skriver her, hvor og hvordan der kan klages, og inden hvornår.]"))
  }

  @Test(arguments: faults) func `tells a reason in plain words and no number of the table`(fault: ReleaseFault) throws {
    for language in LanguageCode.allCases {
      for office in [SampleRelease.office, SampleRelease.swedish] {
        let report = try draft(fault, office, language)
        let letter = try letter(report)
        for number in ["3 ", "90", "60", "12"] {
          #expect(!letter.replacing("19-35", with: "").contains(" \(number)"), "\(letter)")
        }
        #expect(!letter.contains("{") && !letter.contains("lods "), "\(letter)")
        #expect(ReportText(report).text.contains(fault.sentence(in: language).prefix(20)))
      }
    }
    let reasons = try Self.faults.map { try letter(draft($0)) }
    #expect(Set(reasons).count == 4)
  }

  @Test func `tells the rules of its country, and marks what was not confirmed`() throws {
    let danish = try letter(draft(.nothingLeft))
    #expect(danish.contains("Offentlighedsloven § 11, stk. 1: Enhver kan bede en myndighed"))
    #expect(danish.contains("få og enkle kommandoer. (ikke bekræftet)"))
    // What holds for published figures has no place in a refusal.
    #expect(!danish.contains("allerede er offentliggjort i en egnet form"))
    let swedish = try letter(draft(.nothingLeft, SampleRelease.swedish, .sv))
    #expect(swedish.contains("Tryckfrihetsförordningen, 2 kap.: Var och en har rätt"))
    #expect(swedish.contains("(inte bekräftat)") && swedish.contains("fördelade på område och hinder."))
    #expect(!swedish.contains("offentlighedsloven"))
    let rules = ReportText(try draft(.nothingLeft)).text
    #expect(rules.contains("bekræftet. Læst 22-11-2026 på\nelov.dk/offentlighedsloven/11."), "\(rules)")
    #expect(rules.contains("ikke gennemgået af en jurist"))
  }
}
