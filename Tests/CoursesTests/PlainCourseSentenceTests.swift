import Language
import Testing

@testable import Courses

/// What a page shows names no command and no option: those are the fault's own value.
@Suite struct PlainCourseSentenceTests {
  @Test func `no sentence of the room names a command or an option`() {
    check(TermPhrase.self)
    check(StaffingPhrase.self)
    check(OtherOfferPhrase.self)
    check(CalendarProblemPhrase.self)
    check(TermDecisionPhrase.self)
    check(NoticePhrase.self)
    check(AttendancePhrase.self)
    check(CoursesPhrase.self)
    check(EffectPhrase.self)
    for fault in [StaffingFault.unknown(.partner, nearest: nil), .badStep(from: .contacted, next: [.interviewed])] {
      let text = fault.sentence(in: .da)
      #expect(!text.contains("lods") && !text.contains("interviewed") && !text.contains("{"), "\(text)")
    }
  }

  @Test func `a fault that a command helps on with has it as its own value`() {
    #expect(TermFault.unknown(.term, nearest: nil).commandLine(in: .da) == "lods term list")
    #expect(TermFault.unknown(.term, nearest: "mitid").commandLine(in: .da) == nil)
    #expect(TermFault.termPlanned.commandLine(in: .sv) == "lods term open GRUPP")
    #expect(StaffingFault.unknown(.partner, nearest: nil).commandLine(in: .en) == "lods partner list")
    #expect(
      StaffingFault.badStep(from: .contacted, next: [.interviewed, .ended]).commandLine(in: .da)
        == "lods helper state NUMMER interviewed|ended")
    #expect(StaffingFault.renewsWithoutAgreement.commandLine(in: .da) == "--agreed")
    #expect(StaffingFault.contactMissing.commandLine(in: .da) == nil)
    #expect(OtherOfferFault.notRead([], isBroken: false).commandLine(in: .da) == "--skip-invalid")
    #expect(OtherOfferFault.notRead([], isBroken: true).commandLine(in: .da) == nil)
    #expect(AttendanceFault.listsMissing([]).commandLine(in: .da)?.contains("--yes") == true)
    #expect(CurriculumShelfFault.unknown(nearest: nil).commandLine(in: .da) == "lods curriculum show")
    #expect(NoticeFault.notDue([]).commandLine(in: .da) == "lods enrolment show")
    #expect(TermDecisionFault.nothingToDecide.commandLine(in: .en)?.contains("--least") == true)
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
