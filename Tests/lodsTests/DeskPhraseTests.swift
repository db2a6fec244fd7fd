import Language
import Testing

@testable import lods

struct DeskPhraseTests {
  private func check<Key: PhraseKey>(_ type: Key.Type) {
    for key in Key.allCases {
      let wording = key.wording
      for language in LanguageCode.allCases {
        let text = wording[language]
        #expect(!text.isEmpty && text == text.split(separator: " ").joined(separator: " "), "\(key)")
        #expect(PhraseTemplate(text).names == PhraseTemplate(wording[.da]).names, "\(key)")
      }
    }
  }

  @Test func `Every text of the desk is there in three languages and asks for the same values`() {
    check(DeskPhrase.self)
    check(DeskScreenPhrase.self)
    check(DeskBulkPhrase.self)
    check(DeskCommandPhrase.self)
  }
}
