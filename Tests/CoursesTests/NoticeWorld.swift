import Language
import Municipality
import Records

@testable import Courses

/// A term and one learner that things happen to at random, with what the learner knows written down as it happens.
///
/// It is a model beside the law: the law derives from records and times of the clock, here each event changes what is
/// known.
struct NoticeWorld {
  enum Event: CaseIterable {
    case pass, move, changeRoom, cancelDate, addDate, leave, signUpAgain, wait, offer, accept, tell, tryInVain, confirm
    case cancelTerm, erase
  }

  private(set) var learner: NoticeLaw.Learner
  private(set) var term: Term
  private(set) var today = Day(number: 20_000)
  private var seconds = 20_000 * 86_400
  private let lastDay: Day

  // What the learner knows, as it happened.
  private var known: Set<Version> = []
  private var heard: [Version: Day] = [:]
  private var settled: Set<Notice> = []
  private var seatedOn: Day?
  private var seatedStep = 0

  private struct Version: Hashable {
    let date: RowNumber<TermDate>
    let sequence: Int

    init(_ date: TermDate) {
      self.date = date.id
      sequence = date.sequence
    }
  }

  init?(using generator: inout SeededGenerator) {
    guard let code = Code<Term>("hold"), let branch = Code<Branch>("zonen"), let id = RowNumber<Term>(1),
      let offer = RowNumber<CourseOffer>(1)
    else { return nil }
    let plan = TermPlan(title: "MitID", kind: .series, branch: branch, language: .da)
    let first = today.adding(Int.random(in: 3...20, using: &generator))
    var dates: [TermDate] = []
    for place in 0..<Int.random(in: 1...3, using: &generator) {
      guard
        let date = Self.date(place + 1, first.adding(7 * place), changed: seconds - 1_000, using: &generator)
      else { return nil }
      dates.append(date)
    }
    term = Term(id: id, code: code, offer: offer, state: .open, plan: plan, revision: 1, dates: dates)
    lastDay = first.adding(60)
    learner = NoticeLaw.Learner(
      enrolment: Self.enrolment(
        RandomID(using: &generator), in: id, person: RandomID(using: &generator), .waiting, answerBy: nil),
      steps: [], records: [])
    step(.waiting, .signUp)
  }

  // MARK: What happens

  mutating func happen(_ event: Event, using generator: inout SeededGenerator) {
    seconds += 1
    let status = learner.enrolment.status
    let future = term.dates.filter { !$0.isCancelled && $0.day >= today }
    switch event {
    case .pass:
      today = today.adding(Int.random(in: 1...3, using: &generator))
      seconds = today.number * 86_400 + 30_000
    case .move:
      guard term.state == .open, let date = future.randomElement(using: &generator) else { return }
      change(date, day: today.adding(Int.random(in: 0...20, using: &generator)))
    case .changeRoom:
      guard term.state == .open, let date = future.randomElement(using: &generator) else { return }
      change(date, day: date.day)
    case .cancelDate:
      guard term.state == .open, term.heldDates.count > 1, let date = future.randomElement(using: &generator) else {
        return
      }
      change(date, day: date.day, isCancelled: true)
    case .addDate:
      let number = (term.dates.map(\.id.number).max() ?? 0) + 1
      let day = today.adding(Int.random(in: 0...20, using: &generator))
      guard term.state == .open, number < 8, let date = Self.date(number, day, changed: seconds, using: &generator)
      else { return }
      set(term.dates + [date])
    case .leave: if status.isOpen { step(.left, .leave) }
    case .signUpAgain: if status == .left, term.state == .open { step(.enrolled, .again) }
    case .wait: if status == .left, term.state == .open { step(.waiting, .again) }
    case .offer: if status == .waiting { step(.offered, .seatFreed) }
    case .accept: if status == .offered { step(.enrolled, .yes) }
    case .tell: if let due = due().filter({ $0.kind != .confirmation }).randomElement(using: &generator) { tell(due) }
    case .confirm: if let due = due().first(where: { $0.kind == .confirmation }) { tell(due) }
    case .tryInVain: if let due = due().randomElement(using: &generator) { note(due, .noAnswer) }
    case .cancelTerm:
      guard term.state == .open, Int.random(in: 0..<4, using: &generator) == 0 else { return }
      for date in term.dates where !date.isCancelled { change(date, day: date.day) }
      term = Term(
        id: term.id, code: term.code, offer: term.offer, state: .cancelled, plan: term.plan, revision: 2,
        dates: term.dates)
      if status.isOpen { step(.cancelled, .termCancelled) }
    case .erase:
      guard Int.random(in: 0..<6, using: &generator) == 0 else { return }
      let enrolment = Self.enrolment(learner.enrolment.id, in: term.id, person: nil, status, answerBy: nil)
      learner = NoticeLaw.Learner(enrolment: enrolment, steps: learner.steps, records: [])
    }
  }

  func due() -> [DueNotice] {
    NoticeLaw(.standard, on: today, at: seconds) { Day(number: $0 / 86_400) }.due(for: learner, in: term)
  }

  // MARK: What the model says

  /// What the learner must be told now, by what they know.
  func expected() -> Set<Notice> {
    guard learner.enrolment.person != nil else { return [] }
    var wanted: Set<Notice> = []
    switch learner.enrolment.status {
    case .offered: wanted = [Notice(kind: .offer, date: nil, sequence: learner.steps.count)]
    case .cancelled:
      if term.heldDates.contains(where: { $0.day >= today }) {
        wanted = [Notice(kind: .cancelledTerm, date: nil, sequence: learner.steps.count)]
      }
    case .enrolled:
      guard term.heldDates.contains(where: { $0.day >= today }), let first = term.heldDates.first, let seatedOn else {
        return []
      }
      wanted = [Notice(kind: .confirmation, date: nil, sequence: seatedStep)]
      for date in term.dates where date.day >= today && !known.contains(Version(date)) {
        let kind: NoticeKind = date.isCancelled ? .cancelledDate : date.sequence > 0 ? .movedDate : .addedDate
        wanted.insert(Notice(kind: kind, date: date.id, sequence: date.sequence))
      }
      guard known.contains(Version(first)) else { break }
      // Counting the days that are left: 1…7 for asking, 1…2 for reminding.
      let left = first.day - today
      func isFresh(_ days: Int) -> Bool {
        [seatedOn, heard[Version(first)]].compactMap(\.self).contains { first.day - $0 <= days }
      }
      func got(_ kind: NoticeKind) -> Bool {
        settled.contains(Notice(kind: kind, date: first.id, sequence: first.sequence))
      }
      if (1...7).contains(left), !isFresh(7), !got(.reconfirm) {
        wanted.insert(Notice(kind: .reconfirm, date: first.id, sequence: first.sequence))
      } else if (1...2).contains(left), !isFresh(2), !got(.reminder) {
        wanted.insert(Notice(kind: .reminder, date: first.id, sequence: first.sequence))
      }
    default: return []
    }
    return wanted.subtracting(settled)
  }

  // MARK: Parts

  private mutating func tell(_ due: DueNotice) {
    let outcome: NoticeOutcome = due.kind == .reconfirm ? .coming : .told
    note(due, outcome)
    settled.formUnion(due.notices)
    for date in due.dates {
      known.insert(Version(date))
      heard[Version(date)] = today
    }
    if due.kind == .confirmation { known.formUnion(term.dates.map(Version.init)) }
  }

  private mutating func note(_ due: DueNotice, _ outcome: NoticeOutcome) {
    let new = due.notices.map {
      NoticeRecord(notice: $0, way: .telephone, outcome: outcome, seconds: seconds, again: nil)
    }
    learner = NoticeLaw.Learner(
      enrolment: learner.enrolment, steps: learner.steps, records: learner.records + new)
  }

  private mutating func step(_ status: EnrolmentStatus, _ cause: EnrolmentCause) {
    let steps =
      learner.steps + [EnrolmentStep(status: status, cause: cause, seconds: seconds, actor: 0, reason: nil)]
    let old = learner.enrolment
    let answerBy = status == .offered ? lastDay.number * 86_400 * 2 : nil
    learner = NoticeLaw.Learner(
      enrolment: Self.enrolment(old.id, in: term.id, person: old.person, status, answerBy: answerBy), steps: steps,
      records: learner.records)
    guard status == .enrolled else { return }
    seatedOn = today
    seatedStep = steps.count
    known.formUnion(term.dates.map(Version.init))
  }

  private mutating func change(_ date: TermDate, day: Day, isCancelled: Bool = false) {
    let new = TermDate(
      id: date.id, uid: date.uid, day: day, span: date.span, room: nil, isCancelled: isCancelled,
      sequence: date.sequence + 1, changed: seconds)
    set(term.dates.map { $0.id == date.id ? new : $0 })
  }

  private mutating func set(_ dates: [TermDate]) {
    term = Term(
      id: term.id, code: term.code, offer: term.offer, state: term.state, plan: term.plan, revision: 1,
      dates: dates.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
  }

  private static func date(_ number: Int, _ day: Day, changed: Int, using generator: inout SeededGenerator) -> TermDate?
  {
    guard let id = RowNumber<TermDate>(number), let span = TimeSpan(from: 600, to: 720) else { return nil }
    return TermDate(
      id: id, uid: RandomID(using: &generator), day: day, span: span, room: nil, isCancelled: false, sequence: 0,
      changed: changed)
  }

  private static func enrolment(
    _ id: RandomID, in term: RowNumber<Term>, person: RandomID?, _ status: EnrolmentStatus, answerBy: Int?
  ) -> Enrolment {
    Enrolment(
      id: id, term: term, person: person, status: status, party: 1, rank: 0, turn: 1,
      device: nil, group: nil, wantsLoan: false, isSenior: nil, wish: nil, answerBy: answerBy)
  }
}
