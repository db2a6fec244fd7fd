import Identifiers
import Testing

@Suite struct TelephoneTests {
  private let gate = Gate()

  @Test(arguments: [
    "21106256", "21 10 62 56", "21-10-62-56", "21.10.62.56", "21 106 256", "2110 6256", "2110-6256", "211 06 256",
    "21 106256", "+4521106256", "+45 21 10 62 56", "+45 21106256", "+45 2110 6256", "(+45) 21 10 62 56",
    "0045 21106256",
    "004521106256", "45 21 10 62 56", "+45-21-10-62-56", "2 1 1 0 6 2 5 6", "２１１０６２５６", "21\u{A0}10\u{A0}62\u{A0}56",
    "2\u{200B}1106256", "2110 62 56", "21 10 6256", "+45 (21) 10 62 56",
    "070-123 45 67", "0701234567", "070-1234567", "070 123 45 67", "0701-23 45 67", "070-123-45-67", "+46 70 123 45 67",
    "+46701234567", "+46 (0)70 123 45 67", "0046 70 123 45 67", "040-12 34 56", "08-123 456 78", "0418-123 45",
    "040-123456", "046-12 34 56", "+47 22 12 34 56", "+49 30 1234567", "+44 20 7946 0018", "+1 (555) 010-0199",
  ])
  func `a number is found in every spelling`(number: String) {
    for (before, after) in [("", ""), ("Tlf. ", ""), ("ring ", " i morgen"), ("mobil:", ", efter kl. 12"), ("(", ").")]
    {
      let text = before + number + after
      let from = before.unicodeScalars.count
      let found = gate.findings(in: text, profile: .note)
      #expect(
        found.contains { $0.from <= from + 1 && $0.to >= from + number.unicodeScalars.count }, "\(text): \(found)")
    }
    #expect(gate.findings(in: "tlf" + number, profile: .place).count == 1)
    #expect(gate.findings(in: number + "x", profile: .code).count == 1)
  }

  @Test func `Danish numbers are found whatever their digits`() {
    var generator = SeededGenerator(seed: 45)
    for _ in 0..<1500 {
      let digits = Array(String(Int.random(in: 20_000_000...99_999_999, using: &generator))).map(String.init)
      let pairs = stride(from: 0, to: 8, by: 2).map { digits[$0] + digits[$0 + 1] }
      let spellings = [
        pairs.joined(separator: " "), "+45" + digits.joined(),
        digits[0...1].joined() + " "
          + digits[2...4].joined() + " " + digits[5...7].joined(),
      ]
      for text in spellings where digits != ["3", "3", "9", "8", "0", "0", "1", "0"] {
        #expect(gate.findings(in: "Ring " + text, profile: .note).count == 1, "\(text)")
      }
    }
  }

  @Test func `a word that says telephone settles what could be a day or a count`() {
    for text in ["Tlf. 20261014", "telefon: 20 30 40 50", "Mobil 2026 1014"] {
      #expect(gate.findings(in: text, profile: .note).map(\.kind) == [.telephone], "\(text)")
    }
  }

  @Test func `two numbers are two findings`() {
    #expect(gate.findings(in: "21 10 62 56, 49 28 11 22", profile: .note).count == 2)
    #expect(gate.findings(in: "21106256/49281122", profile: .note).count == 2)
    #expect(gate.findings(in: "33 98 00 10 eller 49 28 11 22", profile: .note).map(\.from) == [18])
  }

  @Test func `a word beside the number raises confidence`() {
    #expect(gate.findings(in: "49281122", profile: .note).map(\.confidence) == [.possible])
    #expect(gate.findings(in: "tlf. 49281122", profile: .note).map(\.confidence) == [.likely])
    #expect(gate.findings(in: "+45 49281122", profile: .note).map(\.confidence) == [.certain])
  }
}
