import Language
import Testing

@testable import LodsWeb

@Suite("The words of the pages")
struct WordingOfPagesTests {
  private static func texts<Key: PhraseKey>(_ type: Key.Type) -> [(name: String, wording: Wording)] {
    type.allCases.map { ("\(type).\($0)", $0.wording) }
  }

  private static let all: [(name: String, wording: Wording)] =
    texts(AlertDone.self)
    + texts(AlertPagePhrase.self)
    + texts(BranchPagePhrase.self)
    + texts(BulkPhrase.self)
    + texts(CataloguePhrase.self)
    + texts(ConfirmPhrase.self)
    + texts(DatePhrase.self)
    + texts(DeviceDone.self)
    + texts(DevicePhrase.self)
    + texts(FiguresPhrase.self)
    + texts(FramePhrase.self)
    + texts(LogPhrase.self)
    + texts(MeDone.self)
    + texts(MePhrase.self)
    + texts(MomentPhrase.self)
    + texts(OversightPhrase.self)
    + texts(RefusalPhrase.self)
    + texts(SignInPhrase.self)
    + texts(SlipPagePhrase.self)
    + texts(StaffDone.self)
    + texts(StaffPhrase.self)
    + texts(StartPhrase.self)
    + texts(StatementPhrase.self)
    + texts(WebCommandPhrase.self)

  @Test func `a text asks for the same values in all three languages`() {
    for (name, wording) in Self.all {
      let names = LanguageCode.allCases.map { PhraseTemplate(wording[$0]).names }
      #expect(Set(names).count == 1, "\(name)")
      for language in LanguageCode.allCases { #expect(!wording[language].isEmpty, "\(name) in \(language)") }
    }
  }

  /// Texts that name a law or an authority of the one country in its own language, each looked at.
  private static let naming: Set<String> = ["StatementPhrase.lawDenmark", "StatementPhrase.complaintSweden"]

  @Test func `no Danish letters stand in a Swedish word, and no Swedish ones in a Danish`() {
    for (name, wording) in Self.all where !Self.naming.contains(name) {
      #expect(!wording.da.contains { "äö".contains($0) }, "\(name)")
      #expect(!wording.sv.contains { "æø".contains($0) }, "\(name)")
      #expect(!wording.en.contains { "æøäöå".contains($0) }, "\(name)")
    }
  }
}
