import Identifiers
import Testing

@Suite struct GateTests {
  private let gate = Gate()

  private func kinds(_ text: String) -> [IdentifierKind] { gate.findings(in: text, profile: .note).map(\.kind) }

  @Test func `clean text is admitted as it was written`() throws {
    let text = "Hjalp med at læse Digital Post på telefonen – gik fint."
    #expect(try gate.admit(text, as: .note).text == text)
  }

  @Test func `a refusal tells kind and place and not the text`() throws {
    let refusal = #expect(throws: ScreeningRefusal.self) { try gate.admit("Borger 211062-5629 kom", as: .note) }
    let finding = try #require(refusal?.findings.first)
    #expect(refusal?.findings.count == 1)
    #expect(finding.kind == .cpr)
    #expect(finding.from == 7)
    #expect(finding.to == 18)
    #expect(!String(reflecting: refusal).contains("211062"))
    #expect(!String(reflecting: refusal).contains("Borger"))
  }

  @Test func `a code is short and without control characters`() throws {
    #expect(throws: ScreeningRefusal(.tooLong(limit: 80))) {
      try gate.admit(String(repeating: "a", count: 81), as: .code)
    }
    #expect(try gate.admit(String(repeating: "a", count: 80), as: .code).text.count == 80)
    #expect(throws: ScreeningRefusal(.controlCharacter(at: 1))) { try gate.admit("a\u{7}b", as: .code) }
    #expect(try gate.admit("a\nb", as: .note).text == "a\nb")
    #expect(throws: ScreeningRefusal.self) { try gate.admit("211062-5629", as: .code) }
  }

  @Test func `identifiers that machines make are codes and not people`() throws {
    for code in [
      "21106256-2110-4210-8210-211062562911", "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ] {
      #expect(try gate.admit(code, as: .code).text == code)
    }
  }

  @Test func `text of the program itself needs no gate`() {
    #expect(ScreenedText.literal("digital-post-læse").text == "digital-post-læse")
  }

  @Test func `public numbers pass and others do not`() {
    for text in [
      "Ring 33 98 00 10", "MitID support +45 33 98 00 10", "33980010", "tlf. 3398 0010", "0045 33980010",
      "Ved fare: 112, ellers 114 eller 1813",
    ] {
      #expect(kinds(text).isEmpty, "\(text)")
    }
    let own = Gate(allowing: ["+45 49 28 00 00", "Borgerservice@helsingor.example"])
    #expect(own.findings(in: "Ring 49280000 eller skriv borgerservice@Helsingor.example", profile: .place).isEmpty)
    #expect(own.findings(in: "Ring 33 98 00 10", profile: .place).count == 1)
  }

  @Test func `a personal number in full is one finding`() {
    #expect(kinds("21 10 62 56 29") == [.cpr])
    #expect(kinds("211062-5629 og 010190-4321") == [.cpr, .cpr])
    #expect(kinds("19621021-5629") == [.personnummer])
    #expect(kinds("451081-5629") == [.samordningsnummer])
  }

  @Test func `places are counted in the original text`() {
    for (before, number) in [
      ("a\u{301}\u{200B}👩‍👧 ", "211062-5629"), ("\u{FEFF}⑩ x ", "２１１０６２－５６２９"), ("æøå ", "21\u{200B}1062\u{AD}5629"),
      ("\r\n", "211062\u{A0}–\u{A0}5629"), ("", "1️⃣1️⃣1️⃣062-5629"),
    ] {
      let findings = gate.findings(in: before + number + " slut", profile: .note)
      #expect(findings.map(\.from) == [before.unicodeScalars.count], "\(number)")
      #expect(findings.map(\.to) == [(before + number).unicodeScalars.count], "\(number)")
    }
  }

  @Test func `surer is greater`() {
    #expect(Confidence.possible < .likely)
    #expect(Confidence.likely < .certain)
  }
}
