import Identifiers
import Testing

@Suite struct OrdinaryNotesTests {
  @Test(arguments: OrdinaryNotes.danish + OrdinaryNotes.swedish + OrdinaryNotes.english)
  func `an ordinary note passes`(note: String) {
    for profile in ScreeningProfile.allCases {
      let found = Gate().findings(in: note, profile: profile)
      #expect(found.isEmpty, "\(note): \(found)")
    }
  }

  @Test func `there are enough ordinary notes`() {
    #expect(OrdinaryNotes.danish.count + OrdinaryNotes.swedish.count + OrdinaryNotes.english.count >= 120)
  }
}
