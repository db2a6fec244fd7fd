public import HelpDesk
import Identifiers
public import Language
import Municipality
public import Records
public import SQLite

extension VisitLog {
  /// What is counted of a visit.
  ///
  /// - Throws: ``LogFault/notCounted``, ``OutreachFault``.
  public static func count(of number: RowNumber<OutreachVisit>, in reader: Reader) throws -> VisitCount {
    let visit = try VisitRegister.visit(number, in: reader)
    guard let record = try record(of: number, in: reader) else { throw LogFault.notCounted }
    guard !visit.isHome, let day = visit.slot?.day else {
      return VisitCount(visit: visit, record: record, month: nil, lines: [])
    }
    let sorts = try Dictionary(grouping: entries(like: visit, on: day, in: reader), by: HelpedLine.init(sortOf:))
    return VisitCount(
      visit: visit, record: record, month: day.firstOfMonth,
      lines: sorts.map { sort, entries in sort.times(entries.reduce(0) { $0 + $1.count }) }
        .sorted { $0.text < $1.text })
  }

  /// Corrects what was counted of a visit: its figures where they stand, and its sessions as corrections of the log, all
  /// of it or nothing; the audit knows the day and the reason.
  ///
  /// - Parameters:
  ///   - reason: why, which is kept with each entry that is changed.
  ///   - today: the day it is corrected on.
  ///   - generator: draws the identities of sessions that were forgotten.
  /// - Throws: ``LogFault/correctedMeanwhile`` where somebody changed the same since it was read,
  ///   ``LogFault/homeLines``, ``LogFault/fewerStand(_:)``, ``OutreachFault``, ``/HelpDesk/EntryFault``.
  @discardableResult
  public static func correct(
    _ number: RowNumber<OutreachVisit>, _ correction: VisitCorrection, because reason: CorrectionReason,
    on today: Day, log: EntryLog, desk: DeskFile, people: PeopleFile, using generator: inout some RandomNumberGenerator
  ) throws -> VisitCount {
    var isChanged = false
    try log.amend(because: reason) { writer in
      let count = try count(of: number, in: writer.reader)
      guard count.record.mark == correction.seen else { throw LogFault.correctedMeanwhile }
      let changes = correction.changes.filter { $0.more != 0 }
      guard changes.isEmpty || count.month != nil else { throw LogFault.homeLines }
      let stands = Dictionary(count.lines.map { ($0.times(0), $0.count) }, uniquingKeysWith: +)
      guard changes.allSatisfy({ stands[$0.line.times(0), default: 0] == $0.line.count }),
        Set(changes.map { $0.line.times(0) }).count == changes.count
      else { throw LogFault.correctedMeanwhile }
      let wasSame = try !write(correction, changes, over: count, in: writer)
      isChanged = !changes.isEmpty || !wasSame
      guard let day = count.visit.slot?.day, !changes.isEmpty else { return EntryLog.Amendment() }
      return try amendment(changes, of: count.visit, on: day, using: &generator, in: writer.reader)
    }
    if isChanged { try reason.note(on: today, in: people) }
    return try desk.read { try count(of: number, in: $0) }
  }

  /// Puts the figures of a visit right; whether any of them was another.
  private static func write(
    _ correction: VisitCorrection, _ changes: [VisitCorrection.Change], over count: VisitCount, in writer: DeskWriter
  ) throws -> Bool {
    let (record, isHome) = (count.record, count.visit.isHome)
    try CheckedNumber.of(correction.minutes, "minutes", in: 0...600)
    if let travel = correction.travel { try CheckedNumber.of(travel, "travel", in: 0...600) }
    try CheckedNumber.of(correction.persons, "persons", in: 0...500)
    guard changes.allSatisfy({ $0.right >= 0 }) else { throw LogFault.lineNotRead }
    let sessions = record.sessions + changes.reduce(0) { $0 + $1.more }
    guard sessions >= 1 else { throw LogFault.nobodyHelped }
    try CheckedNumber.of(sessions, "helped", in: 1...1_000)
    let unsolved = try OutreachText.note(correction.unsolved, "unsolved")
    let followUp = try OutreachText.note(correction.followUp, "follow-up")
    guard !isHome || (unsolved == nil && followUp == nil) else { throw LogFault.homeKeepsFigures }
    guard followUp != nil || correction.followUpBy == nil else { throw LogFault.followUpMissing }
    let minutes = isHome ? quarters(correction.minutes) : correction.minutes
    let travel = isHome ? correction.travel.map(quarters) : correction.travel
    let isSame =
      minutes == record.minutes && travel == record.travel && correction.persons == record.persons
      && sessions == record.sessions && unsolved?.text == record.unsolved && followUp?.text == record.followUp
      && correction.followUpBy == record.followUpBy
    guard !isSame else { return false }
    // Words that are taken away are not to be found in the file either.
    let losesWords =
      (record.unsolved != nil && unsolved?.text != record.unsolved)
      || (record.followUp != nil && followUp?.text != record.followUp)
    if losesWords { writer.erases() }
    // Something else to follow up is not done because the first thing was.
    let followed = followUp?.text == record.followUp ? record.followed : nil
    try writer.run(
      """
      UPDATE outreach_log SET minutes = ?, travel = ?, helped = ?, sessions = ?, unsolved = ?, follow_up = ?,
        follow_up_by = ?, followed = ? WHERE visit = ?
      """,
      [
        .whole(minutes), .whole(travel), .whole(correction.persons), .whole(sessions), .optionalText(unsolved),
        .optionalText(followUp), .whole(correction.followUpBy?.number), .whole(followed?.number),
        .whole(count.visit.number.number),
      ])
    return true
  }

  // MARK: Entries

  /// The entries of a month's log that a visit like this one leaves there: with a task, the help and the end of it, and
  /// nothing else that somebody at a desk may have written.
  private static func entries(like visit: OutreachVisit, on day: Day, in reader: Reader) throws -> [Entry] {
    var area: String?
    if case .place(let id) = visit.wish.target { area = try PlaceRegister.place(id, in: reader).details.area?.text }
    var filter = EntryFilter()
    filter.from = day.firstOfMonth
    filter.to = day.firstOfMonth
    filter.branch = visit.wish.branch.text
    return try EntryLog.entries(filter, in: reader).filter { entry in
      entry.isMonthOnly && entry.channel == .careHome && (entry.area == nil || entry.area == area) && entry.isBare
    }
  }

  /// The corrections that bring the log from what stands to what is right.
  private static func amendment(
    _ changes: [VisitCorrection.Change], of visit: OutreachVisit, on day: Day,
    using generator: inout some RandomNumberGenerator, in reader: Reader
  ) throws -> EntryLog.Amendment {
    var amendment = EntryLog.Amendment()
    var added = VisitReport(minutes: 0, lines: [])
    // By their random ids, so that which entry is taken tells nothing.
    let sorts = try Dictionary(grouping: entries(like: visit, on: day, in: reader), by: HelpedLine.init(sortOf:))
    for change in changes {
      let entries = sorts[change.line.times(0), default: []]
      if change.more > 0 {
        if let entry = entries.first(where: { $0.count + change.more <= 500 }) {
          amendment.corrected.append(entry.counted(entry.count + change.more))
        } else {
          added.lines.append(change.line.times(change.more))
        }
        continue
      }
      var fewer = -change.more
      guard entries.reduce(0, { $0 + $1.count }) >= fewer else { throw LogFault.fewerStand(change.line.count) }
      let exact = entries.filter { $0.count == fewer }.prefix(1)
      for entry in exact.isEmpty ? entries.sorted(by: { $0.count > $1.count }) : Array(exact) where fewer > 0 {
        if entry.count <= fewer {
          amendment.voided.append(entry.id)
        } else {
          amendment.corrected.append(entry.counted(entry.count - fewer))
        }
        fewer -= min(fewer, entry.count)
      }
    }
    if !added.lines.isEmpty {
      amendment.added = try Self.entries(of: visit, day, added, using: &generator, in: reader)
    }
    return amendment
  }
}

extension HelpedLine {
  /// The sort of sessions that an entry stands for, with none of them.
  fileprivate init(sortOf entry: Entry) {
    self.init(
      entry.tasks.first?.task ?? "", level: entry.level, outcome: entry.outcome, reason: entry.reason, count: 0)
  }
}

extension Entry {
  /// Whether nothing stands in it but what a visit writes.
  fileprivate var isBare: Bool {
    var plain = EntryForm(
      id: id, tasks: tasks.prefix(1).map { EntryForm.TaskCount($0.task) }, outcome: outcome)
    plain.branch = branch
    plain.time = .day(day, nil)
    plain.level = level
    plain.reason = reason
    plain.channel = channel
    plain.count = count
    plain.area = area
    return note == nil && EntryForm(self, id: id) == plain
  }

  /// The correction that gives it another number of sessions.
  fileprivate func counted(_ count: Int) -> EntryForm {
    var form = EntryForm(self, id: id)
    form.count = count
    return form
  }
}
