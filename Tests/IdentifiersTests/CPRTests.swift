import Identifiers
import Testing

@Suite struct CPRTests {
  private let gate = Gate()

  @Test func `a number is found in every spelling`() {
    var generator = SeededGenerator(seed: 4)
    #expect(CPRSpelling.all.count >= 40)
    for spelling in CPRSpelling.all {
      for _ in 0..<60 {
        let number = InventedCPR(using: &generator)
        let written = spelling.write(number)
        for (before, after) in [("", ""), ("borger ", " kom"), ("CPR: ", "."), ("(", ")"), ("Sag 12, ", ", 3 bilag")] {
          let text = before + written + after
          let from = before.unicodeScalars.count
          let found = gate.findings(in: text, profile: .note)
          let covers = found.contains { $0.from <= from && $0.to >= from + written.unicodeScalars.count }
          #expect(covers, "\(spelling.name): \(text) gave \(found)")
          guard covers else { return }
        }
      }
    }
  }

  @Test func `letters beside a number do not hide it`() {
    for text in ["cpr2110625629", "x211062-5629y", "CPR-nr.:211062-5629kom", "æ211062-5629ø", "nr211062 5629"] {
      #expect(gate.findings(in: text, profile: .note).map(\.kind) == [.cpr], "\(text)")
    }
  }

  @Test func `a number is found beside other numbers`() {
    for text in [
      "kl. 10.30 211062-5629", "2026 211062-5629", "14-10-2026: 211062-5629, 2 bilag", "1) 211062-5629 2) ingen",
      "211062-5629/010190-4321", "3000 211062 5629 3060",
    ] {
      #expect(gate.findings(in: text, profile: .note).contains { $0.kind == .cpr }, "\(text)")
    }
  }

  @Test func `the day of birth must exist`() {
    for text in [
      "321062-5629", "001062-5629", "601062-5629", "921062-5629", "211362-5629", "210062-5629", "310490-4321",
    ] {
      #expect(!gate.findings(in: text, profile: .note).contains { $0.kind == .cpr }, "\(text)")
    }
  }

  @Test func `a leap day needs a leap year in the right century`() {
    let kinds = { (text: String) in gate.findings(in: text, profile: .note).map(\.kind) }
    #expect(kinds("290200-4123") == [.cpr])
    #expect(kinds("290200-5123") == [.cpr])
    #expect(!kinds("290200-1123").contains(.cpr))
    #expect(kinds("290204-1123") == [.cpr])
    #expect(!kinds("290262-1123").contains(.cpr))
    #expect(kinds("890200-4123") == [.cpr])
  }

  @Test func `modulus 11 raises confidence and never rejects`() {
    // 070761-4285 is the example of the published rule and passes; the next serial does not.
    let passing = gate.findings(in: "070761-4285", profile: .note)
    let failing = gate.findings(in: "070761-4286", profile: .note)
    #expect(passing.map(\.confidence) == [.certain])
    #expect(failing.map(\.confidence) == [.likely])
    #expect(gate.findings(in: "cpr 070761-4286", profile: .note).map(\.confidence) == [.certain])
    #expect(gate.findings(in: "0707614286", profile: .note).map(\.confidence) == [.possible])
  }
}
