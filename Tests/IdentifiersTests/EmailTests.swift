import Identifiers
import Testing

@Suite struct EmailTests {
  private let gate = Gate()

  @Test(arguments: [
    "anna@post.example", "anna.b-c_d+e@mail.post.example", "ANNA@POST.EXAMPLE", "anna @ post.example",
    "søren@øl.example", "anna(at)post.example", "anna [at] post [dot] example", "anna (at) post (dot) example",
    "anna snabel-a post.example", "anna snabel a post punktum example", "anna snabela post.example",
    "anna at post dot example", "anna AT post DOT example", "anna＠post．example", "an\u{200B}na@post.example",
    "anna\u{AD}@post.example", "a@b.dk", "anna{at}post.example", "anna(snabel-a)post.example", "ａｎｎａ@post.example",
    "anna@gmail", "12345@post.example",
  ])
  func `an address is found in every spelling`(address: String) {
    for (before, after) in [("", ""), ("Skriv til ", " i dag"), ("mail: ", "."), ("<", ">"), ("(", "), så")] {
      let text = before + address + after
      let found = gate.findings(in: text, profile: .note)
      let from = before.unicodeScalars.count
      #expect(found.contains { $0.kind == .email && $0.from == from }, "\(text): \(found)")
      #expect(found.contains { $0.to >= from + address.unicodeScalars.count }, "\(text): \(found)")
    }
  }

  @Test func `everyday words are no address`() {
    for text in [
      "Det er svært at bruge post.example", "Look at post.example", "Snabel-a er et tegn", "@biblioteket", "5 @ 20 kr.",
      "anna snabel-a", "Prøv at trykke på punktum og mellemrum", "Vi mødes @ caféen", "(at) og (dot)",
    ] {
      #expect(!gate.findings(in: text, profile: .note).contains { $0.kind == .email }, "\(text)")
    }
  }
}
