import HelpDesk
import Language
import Municipality
import Records
import Statistics

@testable import Courses
@testable import Reports

/// A desk with finished terms beside its log.
final class CourseDesk {
  let summary: SummaryDesk
  var desk: DeskFile { summary.desk }

  init() throws { summary = try SummaryDesk() }

  /// A term that ended; what is not said of it is a series of three lessons on announced terms with sign-up.
  func term(
    _ code: String, at branch: String = "havnen", last: String, kind: TermKind = .series, offer: String = "mitid",
    title: String = "MitID trin for trin", cafe: [(String, Int)] = [], isCancelled: Bool = false,
    isAnnounced: Bool = true, stage: Int = 0, goesOnAt: Int? = nil, campaign: String? = nil, price: Int = 0,
    _ change: (inout CourseCounts) -> Void = { _ in }
  ) throws -> CourseTotal {
    guard let last = Day(iso: last), let term = Code<Term>(code), let offer = Code<CourseOffer>(offer),
      let branch = Code<Branch>(branch)
    else { throw PeriodFault.notAPeriod }
    var counts = CourseCounts()
    if !isCancelled { (counts.dates, counts.datesCounted, counts.minutes) = (3, 3, 360) }
    change(&counts)
    return CourseTotal(
      code: term, offer: offer, title: title, kind: kind, branch: branch, audience: .seniors, language: .da,
      campaign: campaign, days: last.adding(-14)...last, isCancelled: isCancelled, isAnnounced: isAnnounced,
      takesSignUp: kind.hasEnrolment, stage: stage, goesOnAt: goesOnAt, price: price, counts: counts,
      cafeDays: cafe.compactMap { day, visits in
        Day(iso: day).map { CafeDay(branch: branch, day: $0, visits: visits) }
      })
  }

  func add(_ totals: CourseTotal...) throws { try add(totals) }

  func add(_ totals: [CourseTotal]) throws {
    try desk.write { writer in for total in totals { try CourseTotals.write(total, in: writer) } }
  }

  /// Logs sessions in one channel on a day.
  func log(_ count: Int, _ channel: Channel, at branch: String, on day: String, task: String = "mitid-app") throws {
    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(id: RandomID(using: &generator), tasks: [EntryForm.TaskCount(task)], outcome: .done)
    (form.branch, form.channel, form.count) = (branch, channel, count)
    if task == "mitid-app" { form.level = .sideBySide }
    form.time = .day(Day(iso: day) ?? SummaryDesk.today, nil)
    _ = try summary.log.log(form)
  }

  func courses(
    _ audience: ReportAudience, _ code: String = "2026", at branch: String? = nil, in language: LanguageCode = .da
  ) throws -> Report {
    try CoursesReport(
      of: desk, in: Period(code), at: branch, for: Discretion(for: audience), language: language,
      on: SummaryDesk.today
    ).report
  }

  func dst(_ audience: ReportAudience = .internal, _ code: String = "2026") throws -> Report {
    try DSTReport(
      of: desk, in: Period(code), for: Discretion(for: audience), language: .da, on: SummaryDesk.today
    ).report
  }

  /// A season as a small municipality has it.
  func fillSeason() throws {
    try add(
      term("mitid-f25", last: "2025-05-20", stage: 0) {
        ($0.seats, $0.signedUp, $0.tookPart, $0.completed, $0.partly, $0.noShow) = (8, 8, 7, 6, 1, 1)
        ($0.visits, $0.staffMinutes) = (19, 720)
      },
      term("mitid-v26", last: "2026-03-24", stage: 1, goesOnAt: 6, campaign: "foraar-65") {
        ($0.seats, $0.signedUp, $0.tookPart, $0.completed, $0.partly) = (8, 14, 9, 6, 2)
        ($0.noShow, $0.withdrawn, $0.unmet) = (0, 1, 5)
        ($0.visits, $0.walkIns, $0.seniors, $0.staffMinutes, $0.volunteerMinutes) = (25, 1, 20, 540, 360)
      },
      term(
        "foto-v26", at: "skoven", last: "2026-04-14", offer: "foto", title: "Billeder på mobilen", stage: 3,
        goesOnAt: 6,
        price: 10_000
      ) {
        ($0.seats, $0.signedUp, $0.tookPart, $0.completed, $0.partly, $0.noShow, $0.unmet) = (8, 7, 5, 5, 0, 1, 1)
        ($0.visits, $0.seniors, $0.staffMinutes, $0.volunteerMinutes) = (15, 12, 60, 660)
      },
      term("foto-s26", at: "skoven", last: "2026-06-10", offer: "foto", title: "Billeder på mobilen", isCancelled: true)
      {
        ($0.seats, $0.signedUp, $0.unmet, $0.datesCancelled) = (8, 2, 2, 3)
      },
      term(
        "aften-26", at: "skoven", last: "2026-09-02", kind: .single, offer: "foredrag", title: "Aften om svindel"
      ) {
        ($0.dates, $0.datesCounted, $0.minutes) = (1, 1, 120)
        ($0.seats, $0.signedUp, $0.tookPart, $0.completed, $0.visits) = (40, 26, 26, 26, 26)
      },
      term(
        "cafe-26", last: "2026-10-27", kind: .cafe, offer: "cafe", title: "It-café",
        cafe: [("2026-10-06", 11), ("2026-10-13", 8), ("2026-10-27", 9)], stage: 4, goesOnAt: 6
      ) {
        ($0.visits, $0.walkIns, $0.seniors, $0.volunteerMinutes) = (28, 28, 21, 360)
      })
    try log(6, .cafe, at: "havnen", on: "2026-10-06")
    try log(2, .cafe, at: "havnen", on: "2026-10-13", task: "tablet-pc-basics")
    // Not at that branch, not on that day, not in the café.
    try log(7, .cafe, at: "skoven", on: "2026-10-06")
    try log(5, .cafe, at: "havnen", on: "2026-10-07")
    try log(20, .desk, at: "havnen", on: "2026-10-06")
  }
}
