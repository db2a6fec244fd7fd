import Language
import Municipality
import Testing

@Suite struct CodeTests {
  @Test(arguments: ["a", "hornbaek", "mitid-app", "a1-2", "x2026"]) func `A code is read`(_ text: String) {
    #expect(Code<Branch>(text)?.text == text)
  }

  @Test(arguments: [
    "", "1a", "-a", "Hornbæk", "a b", "a_b", "A", "é", "a\n", "010170-1234", "a-010170-1234", "a0101701234",
    String(repeating: "a", count: 41),
  ])
  func `What is no code, or hides a person's number, is refused`(_ text: String) {
    #expect(Code<Branch>(text) == nil)
  }

  @Test(arguments: [
    ("Espergærde Bibliotek", "espergaerde-bibliotek"), ("Ålsgårde", "aalsgaarde"), ("Café Ø!", "cafe-oe"),
    ("3. sal", "sal"),
  ])
  func `A name gives its code`(_ name: String, _ code: String) { #expect(Code<Branch>(from: name)?.text == code) }

  @Test func `A code made of any name is one, or there is none`() {
    var generator = SeededGenerator(seed: 3)
    let signs = Array("abzÆØÅæøåéü0129 -_.,/\u{301}\u{0}😀\n".unicodeScalars)
    var made = 0
    for _ in 0..<5000 {
      var name = ""
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        name.unicodeScalars.append(signs[Int.random(in: signs.indices, using: &generator)])
      }
      guard let code = Code<Branch>(from: name) else { continue }
      made += 1
      #expect(Code<Branch>(code.text) == code)
    }
    #expect(made > 2000)
  }
}
