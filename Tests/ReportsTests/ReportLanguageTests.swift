import Language
@testable import Statistics
import Testing

@testable import Reports

@Suite struct `A report's languages` {
  @Test func `have every text, with the same values in each`() {
    func check<Key: PhraseKey>(_ keys: [Key]) {
      for key in keys {
        #expect(key.wording.all.allSatisfy { !$0.isEmpty }, "\(key)")
        #expect(Set(key.wording.all.map { PhraseTemplate($0).names }).count == 1, "\(key)")
      }
    }
    check(ReportPhrase.allCases)
    check(VerdictPhrase.allCases)
    check(PeriodPhrase.allCases)
    check(DeskHeading.allCases)
    check(DeskRule.allCases)
    check(DeskSentence.allCases)
    check(DeskTerm.allCases)
    check(AlonePhrase.allCases)
    check(BorgerservicePhrase.allCases)
    check(OwnerPhrase.allCases)
    check(FormPhrase.allCases)
    let wordings =
      ReportUnit.allCases.map(\.wording) + TidyStatus.allCases.map(\.meaning)
      + TidyColumn.allCases.flatMap { [$0.title, $0.meaning] + $0.codes.map(\.meaning) }
      + ReportSeries.Step.allCases.flatMap { [$0.column.title, $0.column.meaning] }
    #expect(wordings.allSatisfy { $0.all.allSatisfy { !$0.isEmpty } })
  }

  @Test(arguments: [
    (LanguageCode.da, "1.412", "12 %", "20,5 t.", "90 min.", "1.525 kr.", "2.310 SEK", "14-10-2026"),
    (.sv, "1 412", "12 %", "20,5 tim", "90 min", "1 525 DKK", "2 310 kr", "2026-10-14"),
    (.en, "1,412", "12%", "20.5 h", "90 min", "DKK 1,525", "SEK 2,310", "14/10/2026"),
  ])
  func `write figures as their readers do`(
    language: LanguageCode, count: String, share: String, hours: String, minutes: String, danish: String,
    swedish: String, day: String
  ) {
    let written = { (cell: ReportCell) in cell.written(in: language).replacing("\u{A0}", with: " ") }
    #expect(written(.count(1412)) == count)
    #expect(written(.share(0.12)) == share)
    #expect(written(.hours(20.5)) == hours)
    #expect(written(.minutes(90)) == minutes)
    #expect(written(.money(1525, .dkk)) == danish)
    #expect(written(.money(2310, .sek)) == swedish)
    #expect(written(.day(SampleReport.day(10, 14))) == day)
    #expect(written(.hidden) == "..")
  }

  @Test func `say a comparison in words with its interval`() {
    let verdicts: [ReportVerdict] = [
      .more(low: 0.04, high: 0.22), .fewer(low: -0.22, high: -0.04), .chance(low: -0.06, high: 0.001), .new,
      .unknown,
    ]
    let said = { (language: LanguageCode) in
      verdicts.map { $0.written(in: language).replacing("\u{A0}", with: " ") }
    }
    #expect(
      said(.da) == [
        "flere (+4 til +22 %)", "færre (−22 til −4 %)", "ingen sikker forskel (−6 til 0 %)", "ny", "kan ikke siges",
      ])
    #expect(
      said(.sv) == [
        "fler (+4 till +22 %)", "färre (−22 till −4 %)", "ingen säker skillnad (−6 till 0 %)", "ny",
        "går inte att säga",
      ])
    #expect(
      said(.en) == [
        "more (+4 to +22%)", "fewer (−22 to −4%)", "no clear difference (−6 to 0%)", "new", "cannot be said",
      ])
  }

  @Test func `carry through text and page`() {
    var report = SampleReport.make(for: .internal)
    report.language = .sv
    let text = ReportText(report, width: 100).text
    #expect(text.contains("Så har vi räknat:") && text.contains("Källa:") && text.contains("vecka 36 2026"))
    #expect(text.contains("Möten") && text.contains("1\u{A0}412") == false && text.contains("2\u{A0}214"))
    #expect(!text.contains("Sådan er der talt") && !text.contains("Året før") && !text.contains("Ekspeditioner"))
    report.language = .en
    let page = ReportHTML(report).text
    #expect(page.contains("<html lang=\"en\">") && page.contains("How it was counted:") && page.contains("2,214"))
    #expect(!page.contains("Sådan er der talt") && !page.contains("Året før"))
  }
}
