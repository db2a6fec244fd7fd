import Language
import Site
import Testing

@testable import LodsWeb
@testable import PublicPages

@Suite("The words of the pages")
struct WordingOfPagesTests {
  private static func texts<Key: PhraseKey>(_ type: Key.Type) -> [(name: String, wording: Wording)] {
    type.allCases.map { ("\(type).\($0)", $0.wording) }
  }

  private static let all: [(name: String, wording: Wording)] =
    texts(AlertDone.self)
    + texts(AlertPagePhrase.self)
    + texts(AttackPagePhrase.self)
    + texts(BackupDone.self)
    + texts(BackupPagePhrase.self)
    + texts(AttendanceDone.self)
    + texts(BranchPagePhrase.self)
    + texts(BulkPhrase.self)
    + texts(CardDone.self)
    + texts(CataloguePhrase.self)
    + texts(ConfirmPhrase.self)
    + texts(CurriculumDone.self)
    + texts(CurriculumPhrase.self)
    + texts(CallPhrase.self)
    + texts(CourseDone.self)
    + texts(CoursePhrase.self)
    + texts(DatePhrase.self)
    + texts(DeviceDone.self)
    + texts(DevicePhrase.self)
    + texts(EnrolPhrase.self)
    + texts(FiguresPhrase.self)
    + texts(FramePhrase.self)
    + texts(LogPhrase.self)
    + texts(MeDone.self)
    + texts(MePhrase.self)
    + texts(MessagePhrase.self)
    + texts(MomentPhrase.self)
    + texts(OfferPhrase.self)
    + texts(CourseRoomPhrase.self) + texts(KitPagePhrase.self) + texts(UsePhrase.self) + texts(UseDone.self)
    + texts(HelperPhrase.self)
    + texts(HelperDone.self)
    + texts(PartnerPhrase.self)
    + texts(PartnerDone.self)
    + texts(OtherCalendarPhrase.self)
    + texts(OversightPhrase.self)
    + texts(PersonDone.self)
    + texts(PersonPagePhrase.self)
    + texts(TermPlanPhrase.self)
    + texts(TermEditPhrase.self)
    + texts(TermEndPagePhrase.self)
    + texts(CitizenCardPhrase.self)
    + texts(CitizenCardDone.self)
    + texts(TripCallPhrase.self)
    + texts(RoadPhrase.self)
    + texts(RefusalPhrase.self)
    + texts(PopulationDone.self)
    + texts(PopulationPagePhrase.self)
    + texts(PracticePhrase.self)
    + texts(ReleaseDone.self)
    + texts(ReleasePagePhrase.self)
    + texts(RetentionDone.self)
    + texts(RetentionPagePhrase.self)
    + texts(SignInPhrase.self)
    + texts(SlipPagePhrase.self)
    + texts(OutsidePhrase.self)
    + texts(ConnectionPhrase.self)
    + texts(FormPhrase.self)
    + texts(HelpPhrase.self)
    + texts(LinkPhrase.self)
    + texts(PublicPhrase.self)
    + texts(PublicRefusalPhrase.self)
    + texts(PublicStatementPhrase.self)
    + texts(SignUpPhrase.self)
    + texts(StaffDone.self)
    + texts(StaffPhrase.self)
    + texts(StartPhrase.self)
    + texts(StatementPhrase.self)
    + texts(TablePhrase.self)
    + texts(BoardPagePhrase.self)
    + texts(DayPhrase.self)
    + texts(MovePhrase.self)
    + texts(PlaceDone.self)
    + texts(FollowUpPhrase.self)
    + texts(HomePhrase.self)
    + texts(RegularPhrase.self)
    + texts(SwapPhrase.self)
    + texts(PlacePagePhrase.self)
    + texts(PlanDone.self)
    + texts(PlanPagePhrase.self)
    + texts(RequestPhrase.self)
    + texts(TeamDone.self)
    + texts(TeamFormPhrase.self)
    + texts(TeamPagePhrase.self)
    + texts(TripDone.self)
    + texts(TripLogPhrase.self) + texts(TripCorrectPhrase.self)
    + texts(TripPagePhrase.self)
    + texts(TripPhrase.self)
    + texts(TeachingPhrase.self)
    + texts(TodayDeskPhrase.self)
    + texts(AsidePhrase.self)
    + texts(ComparisonDone.self)
    + texts(ComparisonPagePhrase.self)
    + texts(EffectPagePhrase.self)
    + texts(ReleaseAuditPhrase.self)
    + texts(ReleaseWorkPhrase.self)
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
