import Language
import Testing

@testable import LodsWeb

@Suite("The words of the accounts' pages")
struct WordingOfPagesTests {
  private static func texts<Key: PhraseKey>(_ type: Key.Type) -> [(name: String, wording: Wording)] {
    type.allCases.map { ("\(type).\($0)", $0.wording) }
  }

  private static let all: [(name: String, wording: Wording)] =
    texts(StaffPhrase.self) + texts(StaffDone.self) + texts(DevicePhrase.self) + texts(DeviceDone.self)
    + texts(MePhrase.self) + texts(MeDone.self) + texts(MomentPhrase.self) + texts(ConfirmPhrase.self)

  @Test func `a text asks for the same values in all three languages`() {
    for (name, wording) in Self.all {
      let names = LanguageCode.allCases.map { PhraseTemplate(wording[$0]).names }
      #expect(Set(names).count == 1, "\(name)")
      for language in LanguageCode.allCases { #expect(!wording[language].isEmpty, "\(name) in \(language)") }
    }
  }

  @Test func `no Danish letters stand in a Swedish word, and no Swedish ones in a Danish`() {
    for (name, wording) in Self.all {
      #expect(!wording.da.contains { "äö".contains($0) }, "\(name)")
      #expect(!wording.sv.contains { "æø".contains($0) }, "\(name)")
      #expect(!wording.en.contains { "æøäöå".contains($0) }, "\(name)")
    }
  }
}
