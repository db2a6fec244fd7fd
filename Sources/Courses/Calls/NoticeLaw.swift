public import Language
import Municipality

/// What each learner must be told and when: derived from how things stand and what was told, apart from any file.
///
/// Nothing is planned ahead, so nothing has to follow when a date is moved.
///
/// - Each thing is told once: a notice that was settled, by whatever way, is never due again.
/// - Whoever has a seat knows of each date, in its present version, before it is over; what they heard when they got
///   the seat, and what a confirmation said, they know.
/// - Reconfirming and reminding are counted back from the first date as it is now. A date that is changed is another
///   version, and its reminder is due again, unless they were told of that version within the same days.
/// - Nobody is told anything who left, declined, did not answer in time or was erased.
public struct NoticeLaw: Sendable {
  /// What the law needs to know of a learner.
  public struct Learner: Hashable, Sendable {
    /// The enrolment.
    public let enrolment: Enrolment
    /// Its history, the first step first.
    public let steps: [EnrolmentStep]
    /// What was told or tried, the first one first.
    public let records: [NoticeRecord]
  }

  private let days: NoticeDays
  let today: Day
  private let seconds: Int
  private let horizon: Day
  private let day: @Sendable (Int) -> Day

  /// Makes the law for a moment.
  ///
  /// - Parameters:
  ///   - seconds: now, in seconds since 1970.
  ///   - horizon: the day up to which to look ahead, as for letters that take days; nil for today.
  ///   - day: the office's own day of a number of seconds since 1970.
  public init(
    _ days: NoticeDays, on today: Day, at seconds: Int, until horizon: Day? = nil, day: @escaping @Sendable (Int) -> Day
  ) {
    self.days = days
    self.today = today
    self.seconds = seconds
    self.horizon = max(today, horizon ?? today)
    self.day = day
  }

  /// The last day of a first date that may matter now.
  var farthestStart: Day { horizon.adding(max(days.reconfirm, days.reminder)) }

  /// What one learner is to be told, each kind at most once, in the order of the kinds.
  public func due(for learner: Learner, in term: Term) -> [DueNotice] {
    guard learner.enrolment.person != nil else { return [] }
    let told = Told(learner)
    let notices: [Notice] =
      switch learner.enrolment.status {
      case .offered: offer(learner, told)
      case .enrolled: seated(learner, told, in: term)
      case .cancelled: cancelledTerm(learner, told, in: term)
      default: []
      }
    return Dictionary(grouping: notices, by: \.kind).sorted { $0.key.number < $1.key.number }.map { kind, notices in
      due(kind, notices, learner, in: term)
    }
  }

  // MARK: By status

  private func offer(_ learner: Learner, _ told: Told) -> [Notice] {
    guard let until = learner.enrolment.answerBy, until >= seconds else { return [] }
    return told.open([Notice(kind: .offer, date: nil, sequence: learner.steps.count)])
  }

  private func cancelledTerm(_ learner: Learner, _ told: Told, in term: Term) -> [Notice] {
    guard learner.steps.last?.cause == .termCancelled, let end = term.end, end >= today else { return [] }
    return told.open([Notice(kind: .cancelledTerm, date: nil, sequence: learner.steps.count)])
  }

  private func seated(_ learner: Learner, _ told: Told, in term: Term) -> [Notice] {
    guard term.state != .cancelled, term.state != .ended, let end = term.end, end >= today,
      let place = learner.steps.lastIndex(where: { $0.status == .enrolled })
    else { return [] }
    let seated = learner.steps[place].seconds
    var notices = [Notice(kind: .confirmation, date: nil, sequence: place + 1)]
    let unknown = term.dates.filter { $0.day >= today && !knows($0, since: seated, told) }
    notices += unknown.map { date in
      let kind: NoticeKind = date.isCancelled ? .cancelledDate : date.sequence == 0 ? .addedDate : .movedDate
      return Notice(kind: kind, date: date.id, sequence: date.sequence)
    }
    // Of a first date that they do not know yet, the call about the change says all there is to say.
    if let first = term.heldDates.first, first.day > today, !unknown.contains(first) {
      notices += before(first, seated: day(seated), told)
    }
    return told.open(notices)
  }

  /// Whether somebody who has had a seat since a moment knows of a date as it is now.
  private func knows(_ date: TermDate, since seated: Int, _ told: Told) -> Bool {
    // In one and the same second nobody can say what came first: better told once too often, unless it never changed.
    if date.changed < seated || date.changed == seated && date.sequence == 0 { return true }
    return told.settled.contains { record in
      record.notice.date == date.id && record.notice.sequence == date.sequence
        || record.notice.kind == .confirmation && record.seconds > date.changed
    }
  }

  /// What is due in the days before the first date.
  private func before(_ first: TermDate, seated: Day, _ told: Told) -> [Notice] {
    func notice(_ kind: NoticeKind, _ lead: Int) -> Notice? {
      let opens = first.day.adding(-lead)
      let isHeard = told.settled.contains {
        $0.notice.date == first.id && $0.notice.sequence == first.sequence && day($0.seconds) >= opens
      }
      // Whoever got the seat in these days has just heard it.
      guard lead > 0, horizon >= opens, seated < opens, !isHeard else { return nil }
      return told.open([Notice(kind: kind, date: first.id, sequence: first.sequence)]).first
    }
    // Whoever is asked whether they come need not be reminded by another call.
    return [notice(.reconfirm, days.reconfirm) ?? notice(.reminder, days.reminder)].compactMap(\.self)
  }

  // MARK: Parts

  private func due(_ kind: NoticeKind, _ notices: [Notice], _ learner: Learner, in term: Term) -> DueNotice {
    // A call about several dates was written down for each of them.
    let tries =
      notices.map { notice in
        learner.records.filter { $0.notice == notice && $0.way == .telephone && !$0.outcome.settles }
      }.max { $0.count < $1.count } ?? []
    let deadline = deadline(kind, notices, learner, in: term)
    let again = tries.last?.again.flatMap { $0 > today && $0 <= deadline ? $0 : nil }
    return DueNotice(
      kind: kind, notices: notices, enrolment: learner.enrolment, term: term, deadline: deadline, notBefore: again,
      tries: tries, triesToday: tries.count { day($0.seconds) == today })
  }

  private func deadline(_ kind: NoticeKind, _ notices: [Notice], _ learner: Learner, in term: Term) -> Day {
    let ids = Set(notices.compactMap(\.date))
    let about = term.dates.first { ids.contains($0.id) }?.day
    let next = term.heldDates.first { $0.day >= today }?.day ?? today
    switch kind {
    case .offer: return learner.enrolment.answerBy.map(day) ?? today
    case .confirmation, .cancelledTerm: return next
    case .cancelledDate, .movedDate, .addedDate: return about ?? next
    // So early that the seat can still go to somebody else.
    case .reconfirm: return max(today, (about ?? next).adding(-max(1, term.plan.offerDays)))
    case .reminder: return (about ?? next).adding(-1)
    }
  }

  /// What was settled.
  private struct Told {
    let settled: [NoticeRecord]
    private let notices: Set<Notice>

    init(_ learner: Learner) {
      settled = learner.records.filter(\.outcome.settles)
      notices = Set(settled.map(\.notice))
    }

    /// Those that were not settled.
    func open(_ wanted: [Notice]) -> [Notice] { wanted.filter { !notices.contains($0) } }
  }
}
