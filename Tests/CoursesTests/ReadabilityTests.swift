import Formats
import Testing

@testable import Courses

@Suite struct ReadabilityTests {
  private func measure(_ text: String) -> Readability { Readability(of: MarkdownDocument(reading: text).blocks) }

  @Test func `words, long words and sentences are counted as Björnsson counts`() {
    let found = measure("# Et hus\nDet er stort. Det har syvogtyve vinduer: de er blå!\n- En dør\n- Et tag")
    // Et hus | Det er stort | Det har syvogtyve vinduer | de er blå | En dør | Et tag
    #expect(found.sentences == 6)
    #expect(found.words == 16)
    #expect(found.longWords == 2)
    #expect(found.lix == Int(16.0 / 6 + 200.0 / 16))
    #expect(found.heaviest?.text == "Det har syvogtyve vinduer:")
  }

  @Test func `a word has more than six letters to be long; abbreviations and dates end no sentence`() {
    #expect(measure("sekser").longWords == 0)
    #expect(measure("syverne").longWords == 1)
    #expect(measure("Kom kl. 10 eller f.eks. den 14. maj. Så er vi der.").sentences == 2)
    #expect(measure("\"Kom nu.\" Han gik.").sentences == 2)
    #expect(measure("").lix == 0)
    #expect(measure("```\nlangeordtaellesikke\n```").words == 0)
  }
}
