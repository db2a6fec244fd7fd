import Language
import Testing

@testable import Outreach

/// What a page shows names no command and no option: those are the fault's own value.
@Suite struct PlainSentenceTests {
  @Test func `no sentence of the room names a command or an option`() {
    check(OutreachPhrase.self)
    check(PlacePhrase.self)
    check(VisitPhrase.self)
    check(HomeVisitPhrase.self)
    check(PlanPhrase.self)
    check(TeamPhrase.self)
    check(LogPhrase.self)
    check(BoardPhrase.self)
    check(RouteSheetPhrase.self)
    check(PrepPhrase.self)
  }

  @Test func `a fault that a command helps on with has it as its own value`() {
    let fault = OutreachFault.unknown(.team, nearest: nil)
    for language in LanguageCode.allCases {
      #expect(fault.commandLine(in: language) == "lods team list")
      #expect(VisitFault.noHours.commandLine(in: language)?.contains("--hours") == true)
    }
    #expect(PlanFault.blocked(.noPoint).commandLine(in: .da) == "lods place point")
    #expect(PlanFault.blocked(.shut).commandLine(in: .da) == nil && OutreachFault.badCode.commandLine(in: .da) == nil)
  }

  private func check<Key: PhraseKey>(_ type: Key.Type) {
    for key in type.allCases {
      for language in LanguageCode.allCases {
        let text = key.wording[language]
        #expect(!text.contains("lods ") && !text.contains("--"), "\(key): \(text)")
      }
    }
  }
}
