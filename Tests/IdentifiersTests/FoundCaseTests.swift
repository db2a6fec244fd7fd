import Identifiers
import Testing

@Suite struct FoundCaseTests {
  private let gate = Gate()

  @Test func `what was missed once is found`() {
    for (text, kind) in FoundCases.stopped {
      let found = gate.findings(in: text, profile: .note)
      #expect(found.contains { $0.kind == kind }, "\(text): \(found)")
    }
  }

  @Test(arguments: FoundCases.passed) func `what was stopped once for nothing passes`(text: String) {
    let found = gate.findings(in: text, profile: .note)
    #expect(found.isEmpty, "\(found)")
  }

  @Test func `a check digit raises confidence and never rejects`() {
    let sureness = { (text: String) in gate.findings(in: text, profile: .note).map(\.confidence) }
    #expect(sureness("4571 2345 6789 0112") == [.certain])
    #expect(sureness("4571 2345 6789 0113") == [.possible])
    #expect(sureness("DK50 0040 0440 1162 43") == [.certain])
    #expect(sureness("DK51 0040 0440 1162 43") == [.likely])
    #expect(sureness("556012-5790").count == 1 && sureness("556012-5791").count == 1)
  }

  @Test func `a public number passes and says where it was read`() {
    for known in PublicNumber.known {
      #expect(gate.findings(in: "Ring \(known.number) i dag", profile: .note).isEmpty, "\(known.owner)")
      #expect(!known.source.isEmpty && known.checked.count == 10)
    }
  }
}
