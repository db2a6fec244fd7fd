import Accounts
import Courses
import Foundation
import HelpDesk
import Municipality
import Noticeboard
import Outreach
import People
import Statistics
import Testing
import Triage

/// The numbers in the file stand for these choices for ever.
@Suite struct CodedChoiceTests {
  /// Every closed list with its codes in the order of their numbers, written out.
  ///
  /// A choice that is moved, renamed or removed fails here. A new one is added at the end.
  private static let pinned: [String: [String]] = [
    "AlertCause": ["letter", "outage", "new-solution", "campaign", "other"],
    "ClosureReason": ["infection", "holiday", "rebuilding", "other"],
    "KitKind": ["tablet", "reader", "printer", "hotspot", "practice", "projector"],
    "OutreachLanguage": ["en", "de", "ar", "tr", "pl", "uk", "so", "fa", "ur", "bs", "vi", "fi"],
    "OutreachSkill": ["registration", "sign", "teaching", "devices", "dementia"],
    "PlaceAccess": ["step-free", "lift", "doorphone", "reception", "booked-room"],
    "PlaceKind": ["care-home", "activity-centre", "hospital", "school", "kindergarten", "association"],
    "PlaceParking": ["free", "disc", "paid", "none"],
    "PlaceWifi": ["good", "weak", "none"],
    "VisitCause": ["call", "check", "plan", "hand", "closure", "absence", "day", "log"],
    "VisitOrigin": ["request", "regular", "rebooked"],
    "VisitState": [
      "requested", "checked", "planned", "confirmed", "on-the-way", "done", "partly", "home-cancelled", "we-cancelled",
      "nobody-there", "to-rebook", "closed",
    ],
    "HelpAnswer": ["yes", "partly", "no"],
    "LetterRefusal": ["full", "already", "closed", "party", "details"],
    "LinkState": [
      "seat", "waiting", "offered", "declined", "expired", "left", "cancelled", "over", "refused", "received",
    ],
    "LinkWish": ["accept", "decline", "leave"],
    "SignUp": ["dropIn", "open", "list", "full", "closed", "cancelled"],
    "AccountNotice": ["sign-in-refused", "access-denied"],
    "AccountState": ["invited", "active", "disabled"],
    "AgeBand": ["0-14", "15-24", "25-44", "45-64", "65-74", "75-84", "85+", "unknown"],
    "AloneNextTime": ["yes", "no", "unknown"],
    "Audience": ["seniors", "adults", "carers", "everyone"],
    "Barrier": ["device", "digital", "administrative", "language", "helper"],
    "Channel": ["desk", "cafe", "booked", "phone", "phone-booked", "online", "home-visit", "care-home"],
    "ContactKind": ["information", "transaction"],
    "CorrectionReason": ["slip", "wrong-task", "wrong-level", "wrong-day", "double", "practice", "other", "recount"],
    "CountKind": ["ticket", "door"],
    "Country": ["DK", "SE"],
    "HelpedIn": ["da", "sv", "en", "other"],
    "EffectSide": ["before", "after"],
    "EnrolmentCause": [
      "sign-up", "again", "seat-freed", "more-seats", "yes", "no", "deadline", "leave", "by-hand", "term-cancelled",
      "term-over", "erased",
    ],
    "EnrolmentStatus": [
      "waiting", "offered", "enrolled", "declined", "expired", "left", "cancelled", "completed", "partly", "no-show",
    ],
    "HelpLevelReason": ["wish", "time", "needed-more", "managed-more", "harder", "technical", "other"],
    "HelperRole": ["teacher", "volunteer"],
    "HelperState": ["contacted", "interviewed", "trained", "active", "paused", "ended"],
    "HoursKind": ["open", "staffed"],
    "LearnerDevice": ["iphone", "android", "ipad", "android-tablet", "windows", "mac", "chromebook", "other"],
    "LinkKind": ["join", "reset", "sign-in"],
    "LinkRefusal": ["unknownLink", "usedLink", "replacedLink", "expiredLink", "accountDisabled", "otherLink"],
    "NotDoneReason": [
      "system-down", "papers-missing", "no-eid", "refused-by-rule", "needs-colleague", "private-matter", "no-time",
    ],
    "NoticeKind": [
      "confirmation", "offer", "cancelled-term", "cancelled-date", "moved-date", "added-date", "reconfirm", "reminder",
    ],
    "NoticeOutcome": ["yes", "no", "coming", "not-coming", "told", "no-answer", "wrong-number", "call-back"],
    "NoticeWay": ["telephone", "letter", "email", "sms"],
    "OfferState": ["idea", "pilot", "permanent", "closed"],
    "OptionalField": [
      "minutes", "barriers", "alone", "contact", "persons", "effort", "area", "age", "helped-in", "note",
    ],
    "Outcome": ["done", "partly", "left", "could-not", "referred"],
    "Owner": ["state", "region", "municipality", "udbetaling-danmark", "bank", "private"],
    "PartOfDay": ["morning", "afternoon", "evening"],
    "Pathway": [
      "exemption", "service-exemption", "read-access", "power-of-attorney", "guardianship", "course", "outreach",
      "booked-time", "hand-over", "refer", "fraud-alarm",
    ],
    "Presence": ["present", "partly", "absent", "excused"],
    "Purpose": ["enrolment", "booking", "home-visit", "care-home", "teacher", "team"],
    "QueueRule": ["first-that-fits", "strict"],
    "RefusalReason": ["identity", "legal-duty", "archive", "claim", "unfounded"],
    "Restriction": ["accuracy", "unlawful", "claim", "objection"],
    "Right": ["access", "correction", "erasure", "restriction", "lifting"],
    "Role": ["library", "borgerservice", "volunteer"],
    "RoomAccess": ["ramp", "lift", "loop", "parking", "toilet"],
    "RoomEquipment": ["projector", "wifi", "computers", "tablets", "printer", "microphone", "kitchen"],
    "SeatPriority": ["cancelled-before", "first-time", "resident"],
    "SessionEnd": ["unknown", "idle", "ended", "too-old", "account-disabled"],
    "StaffRole": ["desk", "teacher", "outreach", "manager", "administrator", "data-protection-officer"],
    "TaskKind": ["guidance", "transaction", "teaching", "elsewhere"],
    "TermDuty": ["teacher", "second", "backup"],
    "TaskAttempt": ["could-not", "with-help", "alone"],
    "TermKind": ["series", "single", "cafe", "pair"],
    "TermState": ["planned", "open", "closed", "cancelled", "ended"],
    "ComparisonDefinition": [
      "digital-post-exempt", "badly-equipped", "public-difficulties", "exempt-and-grey-zone", "public-users",
      "seldom-online", "library-teaching",
    ],
    "ComparisonUnit": ["percent", "persons", "lessons", "participants"],
    "ReleaseAxis": ["branch", "area", "age", "task", "level", "channel", "outcome", "barrier", "owner"],
    "TriageGate": ["none", "exempt", "no-eid", "for-another", "not-ours", "fraud"],
  ]

  private static func codes<Choice: CodedChoice>(_ type: Choice.Type) -> (name: String, codes: [String]) {
    for choice in Choice.allCases {
      #expect(Choice(number: choice.number) == choice)
      #expect(Choice(rawValue: choice.code) == choice)
    }
    #expect(Choice(number: -1) == nil)
    #expect(Choice(number: Choice.allCases.count) == nil)
    let numbered = Choice.allCases.sorted { $0.number < $1.number }
    #expect(numbered.map(\.number) == Array(0..<numbered.count))
    return (String(describing: type), numbered.map(\.code))
  }

  @Test func `the number of every choice is what it always was`() {
    let found = [
      Self.codes(AccountNotice.self), Self.codes(AccountState.self), Self.codes(LinkKind.self),
      Self.codes(LinkRefusal.self), Self.codes(SessionEnd.self), Self.codes(StaffRole.self),
      Self.codes(AgeBand.self), Self.codes(AloneNextTime.self), Self.codes(Barrier.self), Self.codes(Channel.self),
      Self.codes(ContactKind.self), Self.codes(CorrectionReason.self),
      Self.codes(CountKind.self), Self.codes(Country.self),
      Self.codes(HelpLevelReason.self), Self.codes(HelpedIn.self), Self.codes(CalendarRegister.HoursKind.self),
      Self.codes(NotDoneReason.self),
      Self.codes(OptionalField.self), Self.codes(Outcome.self), Self.codes(Owner.self), Self.codes(PartOfDay.self),
      Self.codes(Pathway.self), Self.codes(Purpose.self), Self.codes(RefusalReason.self),
      Self.codes(Restriction.self), Self.codes(Right.self), Self.codes(Role.self), Self.codes(TaskKind.self),
      Self.codes(TriageGate.self), Self.codes(Audience.self), Self.codes(EnrolmentCause.self),
      Self.codes(EnrolmentStatus.self), Self.codes(LearnerDevice.self), Self.codes(OfferState.self),
      Self.codes(QueueRule.self), Self.codes(RoomAccess.self), Self.codes(RoomEquipment.self),
      Self.codes(SeatPriority.self), Self.codes(TermKind.self), Self.codes(TermState.self),
      Self.codes(HelperRole.self), Self.codes(HelperState.self), Self.codes(TermDuty.self),
      Self.codes(EffectSide.self), Self.codes(TaskAttempt.self),
      Self.codes(NoticeKind.self), Self.codes(NoticeOutcome.self), Self.codes(NoticeWay.self),
      Self.codes(Presence.self), Self.codes(ReleaseAxis.self), Self.codes(AlertCause.self),
      Self.codes(ComparisonDefinition.self), Self.codes(ComparisonUnit.self),
      Self.codes(ClosureReason.self), Self.codes(KitKind.self), Self.codes(OutreachLanguage.self),
      Self.codes(OutreachSkill.self), Self.codes(PlaceAccess.self), Self.codes(PlaceKind.self),
      Self.codes(PlaceParking.self), Self.codes(PlaceWifi.self), Self.codes(VisitCause.self),
      Self.codes(VisitOrigin.self), Self.codes(VisitState.self),
      Self.codes(HelpAnswer.self), Self.codes(LetterRefusal.self), Self.codes(LinkState.self),
      Self.codes(LinkWish.self), Self.codes(PublicCourse.SignUp.self),
    ]
    for (name, codes) in found { #expect(codes == Self.pinned[name], "\(name)") }
    #expect(Set(found.map(\.name)) == Set(Self.pinned.keys))
    #expect(
      HelpLevel.allCases.map { "\($0.rawValue) \($0)" } == [
        "0 signpost", "1 tip", "2 sideBySide", "3 penHolder", "4 alternative",
      ])
  }

  @Test func `no closed list in the sources is missing here`() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let paths = try #require(FileManager.default.subpaths(atPath: sources.path)).filter { $0.hasSuffix(".swift") }
    var declared: Set<String> = []
    for path in paths {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      for match in text.matches(of: /enum (\w+)[^{\n]*\bCodedChoice\b/) { declared.insert(String(match.1)) }
    }
    #expect(declared == Set(Self.pinned.keys))
  }
}
