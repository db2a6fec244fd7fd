import Formats
import Testing

@Suite struct SheetTests {
  private func civil(_ text: String, _ style: SheetDateStyle) -> [Int]? {
    guard case .civil(let year, let month, let day)? = SheetDate(text, style: style)?.form else { return nil }
    return [year, month, day]
  }

  @Test(arguments: [
    "14-10-2026", "14.10.2026", "14/10/2026", "14/10-26", "14.10.26", " 14-10-2026 ", "14. 10. 2026", "14 10 2026",
    "2026-10-14",
  ])
  func `a Danish date is read in every way that Danes write it`(text: String) {
    #expect(civil(text, .dayFirst) == [2026, 10, 14])
    #expect(SheetDate(text, style: .dayFirst)?.minute == nil)
  }

  @Test(arguments: ["2026-10-14", "20261014", "2026/10/14", "2026.10.14"])
  func `a Swedish date is read`(text: String) {
    #expect(civil(text, .yearFirst) == [2026, 10, 14])
  }

  @Test(arguments: [
    "14. oktober 2026", "14. okt. 2026", "14-okt-26", "onsdag d. 14. oktober 2026", "ons 14/10-26", "ons. 14.10.2026",
    "Onsdag, 14-10-2026", "14/10 2026", "d. 14/10-26", "14 october 2026",
  ])
  func `weekdays and months may be written with letters`(text: String) {
    #expect(civil(text, .dayFirst) == [2026, 10, 14])
  }

  @Test(arguments: ["14/10", "14/10.", "tor 14/10", "14. oktober", "14-okt", "14 okt."])
  func `a day and a month are read where the year is left out`(text: String) {
    #expect(SheetDate(text, style: .dayFirst)?.form == .yearless(month: 10, day: 14))
    #expect(SheetDate(text, style: .yearFirst) == nil)
  }

  @Test(arguments: [
    "", "14-10", "14-10-2026-1", "14-10-226", "uge 42", "46309", "-14-10-2026", "14--10-2026", "14-10-2026x",
  ])
  func `anything else is no Danish date`(text: String) {
    #expect(SheetDate(text, style: .dayFirst) == nil)
  }

  @Test func `digits that can mean two days are read only as the style says`() {
    #expect(civil("03-04-2026", .dayFirst) == [2026, 4, 3])
    #expect(SheetDate("03-04-2026", style: .yearFirst) == nil)
    #expect(SheetDate("20261014", style: .dayFirst) == nil)
  }

  @Test(arguments: [
    ("14-10-2026 13:45", 825), ("14.10.2026 kl. 13.45", 825), ("14/10-26 09:05:59", 545), ("2026-10-14T08:30", 510),
  ])
  func `a time may follow the date`(text: String, minute: Int) {
    #expect(SheetDate(text, style: .dayFirst)?.minute == minute)
    #expect(civil(text, .dayFirst) == [2026, 10, 14])
  }

  @Test func `a spreadsheet's day numbers count from 1900 or from 1904`() {
    // 14 October 2026 is day 20 740 since 1970.
    #expect(SheetDate("46309", style: .excel1900)?.form == .days(20_740))
    #expect(SheetDate("44847", style: .excel1904)?.form == .days(20_740))
    #expect(SheetDate("46309,5", style: .excel1900)?.minute == 720)
    #expect(SheetDate("46309.572916667", style: .excel1900)?.minute == 825)
    #expect(SheetDate("60", style: .excel1900) == nil)
    #expect(SheetDate("61", style: .excel1900)?.form == .days(-25_508))
    #expect(SheetDate("14-10-2026", style: .excel1900) == nil)
    #expect(SheetDate.looksLikeSerial("46309"))
    #expect(SheetDate.looksLikeSerial("46309,25"))
    #expect(!SheetDate.looksLikeSerial("12"))
    #expect(!SheetDate.looksLikeSerial("14-10-2026"))
  }

  @Test(arguments: [
    ("13:45", 825), ("13.45", 825), ("9", 540), ("kl. 9", 540), ("Kl 13.45", 825), ("0,5", 720), ("23:59:59", 1439),
    ("0.572917", 825), ("0.30", 30),
  ])
  func `a time of day is read`(text: String, minute: Int) {
    #expect(SheetTime.minute(text) == minute)
  }

  @Test(arguments: ["", "24:00", "12:60", "1245", "12:5", "formiddag", "12:30:61", "0,x"])
  func `anything else is no time of day`(text: String) {
    #expect(SheetTime.minute(text) == nil)
  }

  @Test(arguments: [
    ("12", 12), ("12,5", 12.5), ("1.234", 1234), ("1.234,5", 1234.5), ("1 234,5", 1234.5), ("1\u{A0}234", 1234),
    ("1\u{202F}234", 1234), ("-3", -3), ("+3", 3), ("0,25", 0.25), ("12345", 12345), ("1.234.567", 1_234_567),
  ])
  func `a number with a decimal comma is read`(text: String, value: Double) {
    #expect(SheetNumber.value(text, decimal: .comma) == value)
  }

  @Test(arguments: ["", "12,", ",5", "1.23", "12.5", "1.2345", "1,2,3", "12 min", "1 23", "-", "1.234.56"])
  func `what is no such number is refused`(text: String) {
    #expect(SheetNumber.value(text, decimal: .comma) == nil)
  }

  @Test func `a decimal point is read where the sheet has one`() {
    #expect(SheetNumber.value("12.5", decimal: .point) == 12.5)
    #expect(SheetNumber.value("1,234.5", decimal: .point) == 1234.5)
    #expect(SheetNumber.value("12,5", decimal: .point) == nil)
  }
}
