import Identifiers
import Testing

@Suite struct SpellingTests {
  private let gate = Gate()

  @Test(arguments: Family.all) func `an identifier is found in every spelling`(family: Family) {
    var generator = SeededGenerator(seed: 17)
    #expect(family.forms(&generator).count * family.writings.count >= 60)
    var missed: [String: String] = [:]
    for _ in 0..<10 {
      for (index, form) in family.forms(&generator).enumerated() {
        for writing in family.writings {
          let text = "Hjalp borger. " + writing.write(form.before)
          let from = text.unicodeScalars.count
          let identifier = writing.write(form.identifier)
          let whole = text + identifier + writing.write(form.after) + ", og gik hjem"
          let found = gate.findings(in: whole, profile: .note)
          let end = from + identifier.unicodeScalars.count
          // A mark without width at the edge belongs to nothing; a quote or bracket may stand inside.
          let covers = found.contains { family.kinds.contains($0.kind) && $0.from <= from + 3 && $0.to >= end - 3 }
          if !covers { missed["\(index)"] = "\(whole): \(found)" }
        }
      }
    }
    #expect(missed.isEmpty, "\(missed.sorted { $0.key < $1.key }.prefix(12).map { "\($0.key): \($0.value)" })")
  }
}
