import Identifiers
import Testing

@Suite struct HostileTextTests {
  private let gate = Gate()

  @Test func `any Unicode text gives findings inside the text and in order`() {
    var generator = SeededGenerator(seed: 99)
    let signs = Array(
      "0123456789012345678901234567890123456789 ---..//@+()[]snabel-a at dot \u{A0}\u{200B}\u{301}⑩²Å\r\n"
        .unicodeScalars)
    for round in 0..<5000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if round.isMultiple(of: 3), Bool.random(using: &generator) {
          let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
          text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        } else {
          text.unicodeScalars.append(signs[Int.random(in: signs.indices, using: &generator)])
        }
      }
      let count = text.unicodeScalars.count
      var last = 0
      for finding in gate.findings(in: text, profile: .note) {
        #expect(last <= finding.from && finding.from < finding.to && finding.to <= count)
        last = finding.to
      }
    }
  }

  /// Recognisers look at so many signs at most: around that many, every joint is tried.
  @Test(arguments: [".", "_", "-", "@", "\"", "/", " at ", " snabel-a ", "-at-", ": ", "gmail.", " "])
  func `a word longer than any part of an identifier may be stands on either side of a joint`(joint: String) {
    for letter in ["a", "1", "å", "B"] {
      for length in Array(28...44) + Array(58...70) + Array(124...132) {
        for rest in ["", "b", "dk", "gmail.com", String(repeating: letter, count: length)] {
          let text = String(repeating: letter, count: length) + joint + rest
          for profile in ScreeningProfile.allCases {
            let found = gate.findings(in: text, profile: profile)
            #expect(found.allSatisfy { $0.from < $0.to && $0.to <= text.unicodeScalars.count })
          }
        }
      }
    }
  }

  @Test(arguments: [
    "1", "12 ", "1-", "a1", "@", "a@", "@a", "a@a.", "a at ", "snabel", "(at)", "+", "+1 ", "0", "00 ", "45 ", "2026-",
    "12.", "\u{200B}", "1\u{301}", "٣", "f-", "abcdef01", "21106256 ", "211062-5629 ", "x.y@z ", " dot a", "\n", "[",
    "((((", "1 1 1 1 ", "1O", "a1O", "kode ", "kode:", "kode til a ", "sidste fire ", "21/10/62 ", "21. oktober ",
    "DK50 ",
    "DK", "AB 12 ", "AAA 111 ", "<", "P<", "www.", "https://a/", "a.dk/?token=", "a/", "født ", "konto ", "reg 1234 ",
    "-",
    " ", "👩‍👧", "1bindestreg", "=cmd|' /C calc'!A0", "stue ", "sag ", "\u{200F}1", "\u{301}", "+45", "dk1", "bruger ",
    "\"",
  ])
  func `time grows with the length and not with its square`(part: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: part, count: count)
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = gate.findings(in: text, profile: .note).count } }.min() ?? .zero
    }
    // Ten times the text; a square would take a hundred times as long. Other programs may disturb one try.
    let isLinear = (0..<4).contains { _ in time(10_000) < time(1000) * 40 + .milliseconds(50) }
    #expect(isLinear, "\(part)")
  }
}
