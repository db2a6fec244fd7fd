import Console
import Counter
import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Testing

@testable import Accounts
@testable import Courses
@testable import Office
@testable import Outreach
@testable import People
import PublicSide
@testable import Reports
@testable import Statistics
@testable import Triage
@testable import lods

/// The texts of all rooms and of the program: three languages, one meaning.
@Suite struct WordingTests {
  /// Every list of texts; one that is missing fails the last test.
  static let keys: [any PhraseKey.Type] = [
    // Rooms.
    AccountsCommandLine.self, CheckupCommandLine.self, HelpDeskCommandLine.self, MunicipalityCommandLine.self,
    PeopleCommandLine.self, RecordsCommandLine.self, ReportsCommandLine.self, StatisticsCommandLine.self,
    CheckupPhrase.self, ConsolePhrase.self, CounterPhrase.self, DeskFieldPhrase.self, EntryPhrase.self,
    ImportPhrase.self, MunicipalityPhrase.self, RecordsPhrase.self, PeoplePhrase.self, PublicNoticePhrase.self,
    RuleCardPhrase.self,
    ScreeningPhrase.self, TriageReadingPhrase.self,
    // The program.
    AreaPhrase.self, ArgumentPhrase.self, BranchPhrase.self, CalendarPhrase.self, CarePhrase.self, DemoPhrase.self,
    DeskBulkPhrase.self,
    DeskCommandPhrase.self, DeskPhrase.self, DeskScreenPhrase.self, EntryLabel.self,
    InitPhrase.self, LodsPhrase.self, OptionPhrase.self, ProgramPhrase.self, RegisterPhrase.self, RolePhrase.self,
    SessionListPhrase.self, SessionOptionPhrase.self, SessionPhrase.self, SettingPhrase.self, SummaryPhrase.self,
    TagPhrase.self, TaskCardPhrase.self, TaskPhrase.self,
    AlonePhrase.self, BorgerservicePhrase.self, DeskHeading.self, DeskRule.self, DeskSentence.self, DeskTerm.self,
    CapturePhrase.self, FormPhrase.self, OwnerPhrase.self, PeriodPhrase.self, ReportCommandPhrase.self,
    ReportPhrase.self,
    VerdictPhrase.self,
    CountPhrase.self, MappingPhrase.self, SheetPhrase.self,
    AttackPhrase.self, LinkagePhrase.self, PersonPhrase.self, DossierPhrase.self, PrivacyPaperPhrase.self,
    PrivacyReportPhrase.self,
    AuditPhrase.self, AuditCommandPhrase.self, AuditSubject.self,
    BackupPhrase.self, DecisionPhrase.self, PrivacyPhrase.self,
    RetentionPhrase.self, RetentionCommandPhrase.self,
    CoursesPhrase.self, CurriculumCommandPhrase.self, CurriculumFindingPhrase.self,
    CurriculumShelfPhrase.self, PrintPhrase.self, TermPhrase.self, CourseCommandPhrase.self, TermCommandPhrase.self,
    EnrolmentCommandPhrase.self, TermCalendarPhrase.self, TermCopyPhrase.self,
    StaffingPhrase.self, PartnerCommandPhrase.self, HelperCommandPhrase.self, KitCommandPhrase.self,
    TermStaffPhrase.self, ClashPhrase.self,
    EffectPhrase.self, EffectCardPhrase.self, EffectReportPhrase.self, EffectCommandPhrase.self,
    NoticePhrase.self, NoticeLetterPhrase.self, CallCommandPhrase.self, MessageCommandPhrase.self,
    LearnerCalendarPhrase.self,
    OtherOfferPhrase.self, CalendarProblemPhrase.self, OtherOfferCommandPhrase.self, TermDecisionPhrase.self,
    TermDuePhrase.self, TermChangePhrase.self, TodayPhrase.self, TodayCommandPhrase.self,
    AttendancePhrase.self, AttendanceCommandPhrase.self, CertificatePhrase.self, CertificateCommandPhrase.self,
    TermEndPhrase.self,
    CourseLinkPhrase.self, CourseMeasure.self, CourseReportCommandPhrase.self, CourseReportPhrase.self,
    CourseReportRule.self, NextTermPhrase.self, OfferTaskPhrase.self,
    CoursesCommandLine.self,
    OutreachPhrase.self, OutreachCommandLine.self, VisitCommandPhrase.self, HomeVisitPhrase.self, VisitPhrase.self,
    PrepPhrase.self,
    VisitCallPhrase.self, VisitRequestPhrase.self, VisitListPhrase.self, VisitStepPhrase.self, VisitOfficePhrase.self,
    HomeVisitCommandPhrase.self,
    PlanPhrase.self, PlanCommandPhrase.self,
    BoardPhrase.self, BoardCommandPhrase.self,
    LogPhrase.self, FormLabel.self, VisitFormPhrase.self, LogCommandPhrase.self, CorrectVisitPhrase.self,
    OutreachReportPhrase.self, OutreachMeasure.self, OutreachReportCommandPhrase.self,
    PlacePhrase.self, PlaceImportPhrase.self, PlaceCommandPhrase.self, PlaceOptionPhrase.self,
    TeamPhrase.self, RouteSheetPhrase.self, TeamCommandPhrase.self, MemberCommandPhrase.self, KitLoanPhrase.self,
    RouteSheetCommandPhrase.self,
    SheetCommandPhrase.self, ScreenPhrase.self,
    RoutePhrase.self, RouteFilePhrase.self, RouteRulePhrase.self,
    ProtectPhrase.self, ProtectVerifyPhrase.self, TableFilePhrase.self,
    ReleasePhrase.self, LedgerPhrase.self, ReleaseCommandPhrase.self,
    ReleaseReportPhrase.self, ReleaseProposalPhrase.self, ReleaseAnswerPhrase.self,
    OverviewPhrase.self, OverviewCommandPhrase.self, AlertRemarkPhrase.self,
    AlertPhrase.self, AlertWordsPhrase.self, TrendPhrase.self, AlertCommandPhrase.self, TrendCommandPhrase.self,
    OpenTablePhrase.self, OpenFiguresPhrase.self, DictionaryPhrase.self, TableCommandPhrase.self,
    PopulationPhrase.self, PopulationCommandPhrase.self, ComparisonPhrase.self, ComparisonCommandPhrase.self,
    AccountPhrase.self, AccountCommandPhrase.self, DeviceCommandPhrase.self,
    TriageReportPhrase.self, TriageReportCommandPhrase.self,
    Indicator.self, IndicatorCounts.self, IndicatorExclusions.self, IndicatorSource.self, IndicatorFlaws.self,
    IndicatorReading.self, IndicatorPhrase.self, IndicatorReason.self, IndicatorCommandPhrase.self,
    TriageCommandPhrase.self, TriageSlipPhrase.self, TriagePracticePhrase.self, TriageModelPhrase.self,
    ModelCardPhrase.self, TriageFindingPhrase.self, TriagePhrase.self, SlipPhrase.self,
  ]

  /// Long texts that a Dane and a Swede write letter for letter alike, each looked at.
  static let alike: Set<String> = [
    "AccountCommandPhrase.changed", "CheckupCommandLine.hours", "ConsolePhrase.helpJSON",
    "EffectCommandPhrase.understood",
    "EnrolmentCommandPhrase.badStatus", "EnrolmentCommandPhrase.moved", "HelpDeskCommandLine.turnOn",
    "HelperCommandPhrase.stateHelp",
    "HelperCommandPhrase.stepped", "OptionPhrase.branch", "PrintPhrase.versionLine", "RolePhrase.roleArgument",
    "ReleaseProposalPhrase.command", "SessionListPhrase.format", "TermCommandPhrase.badSpan",
    "TriageCommandPhrase.answers",
    "TriageFindingPhrase.notADay",
  ]

  private struct Text {
    let key: String
    let wording: Wording
  }

  private static func texts<Key: PhraseKey>(of type: Key.Type) -> [Text] {
    Key.allCases.map { Text(key: "\(type).\($0)", wording: $0.wording) }
  }

  private let texts = keys.flatMap { texts(of: $0) }

  @Test func `every text is there in all three languages, with single spaces`() {
    #expect(texts.count > 300)
    for text in texts {
      for language in LanguageCode.allCases {
        let words = text.wording[language]
        #expect(!words.isEmpty, "\(text.key) in \(language)")
        #expect(!words.contains("  "), "\(text.key) in \(language)")
        #expect(words.trimmingCharacters(in: .whitespacesAndNewlines) == words, "\(text.key) in \(language)")
      }
    }
  }

  @Test func `a text asks for the same values in all three languages`() {
    for text in texts {
      let names = LanguageCode.allCases.map { PhraseTemplate(text.wording[$0]).names }
      #expect(names[0] == names[1] && names[0] == names[2], "\(text.key): \(names)")
      for language in LanguageCode.allCases {
        let words = text.wording[language]
        #expect(words.count { $0 == "{" } == words.count { $0 == "}" }, "\(text.key) in \(language)")
      }
    }
  }

  @Test func `a longer Danish text is not the Swedish one`() {
    for text in texts where text.wording.da.count > 25 && !Self.alike.contains(text.key) {
      #expect(text.wording.da != text.wording.sv, "\(text.key)")
    }
    #expect(Self.alike.isSubset(of: texts.map(\.key)))
  }

  @Test func `no Danish letters stand in a Swedish word, and no Swedish ones in a Danish`() {
    // Names of places keep their letters, so only words that begin small are looked at.
    func words(_ text: String) -> [Substring] { text.split { !$0.isLetter }.filter { $0.first?.isLowercase == true } }
    for text in texts {
      for word in words(text.wording.da) { #expect(!word.contains { "äö".contains($0) }, "\(text.key): \(word)") }
      for word in words(text.wording.sv) { #expect(!word.contains { "æø".contains($0) }, "\(text.key): \(word)") }
      for word in words(text.wording.en) { #expect(!word.contains { "æøäöå".contains($0) }, "\(text.key): \(word)") }
    }
  }

  /// Lists of rooms with texts for where commands are typed; a page has others in their place.
  private static let readAtTheCommandLine: [any PhraseKey.Type] = [
    MappingPhrase.self, OpenTablePhrase.self, RecordsPhrase.self, ReleaseAnswerPhrase.self, ReleaseProposalPhrase.self,
    SheetPhrase.self,
  ]

  @Test func `a text that a page may show names no command and no option`() {
    let alone = Set(Self.readAtTheCommandLine.map { String(reflecting: $0) })
    let lists = Self.keys.filter { type in
      let name = String(reflecting: type)
      return !name.hasPrefix("lods.") && !name.hasPrefix("Console.") && !name.hasSuffix("CommandLine")
        && !alone.contains(name)
    }
    #expect(lists.count > 70)
    for text in lists.flatMap({ Self.texts(of: $0) }) {
      for language in LanguageCode.allCases {
        let words = text.wording[language]
        #expect(!words.contains(/\blods [a-z]|(?:^| )--[a-z]/), "\(text.key) in \(language): \(words)")
      }
    }
  }

  @Test func `no list of texts in the sources is missing here`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let paths = try #require(FileManager.default.subpaths(atPath: sources.path)).filter { $0.hasSuffix(".swift") }
    var declared: [String] = []
    for path in paths {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      for line in text.split(separator: "\n") where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        if let match = line.firstMatch(of: /(?:enum|struct|extension) (\w+)[^{]*:[^{]*\bPhraseKey\b/) {
          declared.append(String(match.1))
        }
      }
    }
    #expect(Set(declared).count == declared.count, "two lists have the same name")
    #expect(Set(declared) == Set(Self.keys.map { "\($0)" }))
  }
}
