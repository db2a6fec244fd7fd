import Language
import Testing

@Suite struct TextTests {
  @Test func `numbers are written as each language writes them`() {
    #expect(NumberText.whole(1_234_567, in: .da) == "1.234.567")
    #expect(NumberText.whole(1_234_567, in: .sv) == "1\u{A0}234\u{A0}567")
    #expect(NumberText.whole(-1234, in: .en) == "\u{2212}1,234")
    #expect(NumberText.decimal(1234.95, decimals: 1, in: .da) == "1.235,0")
    #expect(NumberText.decimal(-0.04, decimals: 1, in: .da) == "0,0")
    #expect(NumberText.decimal(.nan, decimals: 1, in: .da) == "–")
    #expect(NumberText.percent(0.125, decimals: 1, in: .da) == "12,5\u{A0}%")
    #expect(NumberText.percent(0.125, decimals: 1, in: .en) == "12.5%")
  }

  @Test func `placeholders are filled and plurals chosen`() {
    let text = Wording(da: "{n} {n|ekspedition|ekspeditioner} i {by}", sv: "", en: "")
    #expect(text.filled(in: .da, ["n": 1, "by": "Faxe"]) == "1 ekspedition i Faxe")
    #expect(text.filled(in: .da, ["n": 1200, "by": "{x}"]) == "1.200 ekspeditioner i {x}")
    #expect(text.filled(in: .da, [:]) == "{n} ekspeditioner i {by}")
    #expect(PhraseTemplate(text.da).names == ["n", "by"])
    #expect(PhraseTemplate("en { uden slut").names.isEmpty)
  }

  @Test func `Danish words sort in Danish order`() {
    let words = ["Østen", "Aage", "Zoe", "Ærø", "Bo", "Åse"]
    #expect(TextOrder.sorted(words, in: .da) { $0 } == ["Bo", "Zoe", "Ærø", "Østen", "Aage", "Åse"])
    #expect(TextOrder.sorted(["Öl", "Ål", "Äl", "Z"], in: .sv) { $0 } == ["Z", "Ål", "Äl", "Öl"])
  }

  @Test func `a mistyped word finds its neighbour`() {
    #expect(Nearest.word(to: "mitdi", among: ["mitid", "digital-post"]) == "mitid")
    #expect(Nearest.word(to: "Espergaerde", among: ["espergaerde", "hornbaek"]) == "espergaerde")
    #expect(Nearest.word(to: "xyzzy", among: ["mitid", "pas"]) == nil)
    #expect(Nearest.word(to: "digit", among: ["digital-post-laese"]) == "digital-post-laese")
    #expect(Nearest.word(to: "", among: ["a"]) == nil)
  }

  @Test func `a locale name chooses the language`() {
    #expect(LanguageCode(localeName: "da_DK.UTF-8") == .da)
    #expect(LanguageCode(localeName: "sv") == .sv)
    #expect(LanguageCode(localeName: "C.UTF-8") == nil)
  }
}
