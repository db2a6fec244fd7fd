public import HelpDesk
public import Language
import Municipality
public import Records
import SQLite

extension VisitLog {
  /// For how many days a form is known again.
  static let known = 92

  /// Takes a visit that a telephone tells of, once however often it is sent, and nothing of it where it does not fit how
  /// the visit stands now.
  ///
  /// Of the form a checksum is kept that takes the telephone's own identity to be worked out, and that is kept nowhere:
  /// what was counted cannot be read out of it.
  ///
  /// Where the sender has seen the ``SentVisit/Clash`` and wants it counted all the same, figures of a visit that is
  /// counted are added to it, one that has another day is counted on the day it was made, and for one that was cancelled
  /// another is written down, so that what became of the first stays as it is.
  ///
  /// - Parameters:
  ///   - today: the day it is sent.
  ///   - log: the desk log.
  ///   - generator: draws the identities of entries and of a visit.
  /// - Throws: ``LogFault``, ``OutreachFault``, ``/HelpDesk/EntryFault``; ``LogFault/homeKeepsFigures`` for a home, of
  ///   which nothing waits on a telephone.
  public static func take(
    _ sent: SentVisit, on today: Day, log: EntryLog, desk: DeskFile, using generator: inout some RandomNumberGenerator
  ) throws -> SentVisit.Outcome {
    let (stand, forms) = try desk.read { reader in
      let stand = try standing(of: sent, in: reader)
      guard case .open(let visit) = stand else { return (stand, [EntryForm]()) }
      guard sent.slot.day <= today else { throw LogFault.toCome(sent.slot.day) }
      return (stand, try entries(of: visit, sent.slot.day, sent.report, using: &generator, in: reader))
    }
    guard case .open = stand else { return outcome(of: stand, sent) }
    let fresh = RandomID(using: &generator)
    var number = sent.visit
    do {
      _ = try log.logAll(forms) { writer in
        // Between the two somebody else may have counted it, or the same form may have come on another way.
        let stand = try standing(of: sent, in: writer.reader)
        guard case .open(let visit) = stand else { throw Meanwhile(stand: stand) }
        number = try count(sent, at: visit, fresh: fresh, today: today, in: writer)
        try remember(sent, at: number, on: today, in: writer)
      }
    } catch let meanwhile as Meanwhile {
      return outcome(of: meanwhile.stand, sent)
    }
    return .counted(number, isNew: true)
  }

  /// How what was sent fits what stands in the file.
  private enum Standing {
    /// It can be counted.
    case open(OutreachVisit)
    /// It was, at that visit.
    case taken(RowNumber<OutreachVisit>)
    case clash(SentVisit.Clash)
  }

  private struct Meanwhile: Error { let stand: Standing }

  private static func outcome(of stand: Standing, _ sent: SentVisit) -> SentVisit.Outcome {
    switch stand {
    case .open(let visit): .counted(visit.number, isNew: false)
    case .taken(let number): .counted(number, isNew: false)
    case .clash(let clash): .clash(clash)
    }
  }

  private static func standing(of sent: SentVisit, in reader: Reader) throws -> Standing {
    let visit = try VisitRegister.visit(sent.visit, in: reader)
    guard !visit.isHome else { throw LogFault.homeKeepsFigures }
    let known = try reader.first(
      "SELECT visit, content FROM outreach_sent WHERE form = ?", [.blob(checksum("form", sent, "").bytes)]
    ) { (number: RowNumber<OutreachVisit>($0.whole(0)), content: $0.blob(1)) }
    if let known, let number = known.number {
      if known.content == checksum("content", sent, sent.content).bytes { return .taken(number) }
      return .clash(
        SentVisit.Clash(
          kind: .otherContent, visit: try VisitRegister.visit(number, in: reader),
          record: try record(of: number, in: reader)))
    }
    let record = try record(of: sent.visit, in: reader)
    let kind: SentVisit.Clash.Kind? =
      if record != nil {
        .counted
      } else if visit.state.isScheduled, let slot = visit.slot {
        slot.day == sent.slot.day && slot.teams.contains(sent.slot.team) ? nil : .moved
      } else {
        visit.state == .checked ? .moved : .ended
      }
    guard let kind else { return .open(visit) }
    let clash = SentVisit.Clash(kind: kind, visit: visit, record: record)
    return clash.mark == sent.agreed ? .open(visit) : .clash(clash)
  }

  /// Writes the figures where they belong; the visit that has them.
  private static func count(
    _ sent: SentVisit, at visit: OutreachVisit, fresh: RandomID, today: Day, in writer: DeskWriter
  ) throws -> RowNumber<OutreachVisit> {
    if let record = try record(of: visit.number, in: writer.reader) {
      try add(sent.report, to: record, in: writer)
      return visit.number
    }
    let filled = max(sent.slot.day, min(sent.filled, today))
    var visit = visit
    switch visit.state {
    case .checked, .planned, .confirmed:
      if visit.slot?.day != sent.slot.day || visit.slot.map({ !$0.teams.contains(sent.slot.team) }) ?? true {
        visit = try VisitRegister.schedule(visit.number, at: sent.slot, because: .day, on: filled, in: writer)
      }
    case .onTheWay where visit.slot?.day == sent.slot.day: break
    default:
      var wish = visit.wish
      (wish.earliest, wish.latest, wish.weekdays) = (sent.slot.day, sent.slot.day, Set(Weekday.allCases))
      let called = min(visit.requested, sent.slot.day)
      let own = try VisitRegister.add(wish, id: fresh, origin: visit.origin, on: called, in: writer)
      try VisitRegister.check(own.number, meets: true, on: called, in: writer)
      visit = try VisitRegister.schedule(own.number, at: sent.slot, because: .day, on: filled, in: writer)
    }
    try write(sent.report, of: visit, on: sent.slot.day, next: fresh, today: filled, in: writer)
    return visit.number
  }

  /// Adds the figures of a second form to those that are there: the sessions and persons of both, and the time of the one
  /// who stayed longest.
  private static func add(_ report: VisitReport, to record: VisitRecord, in writer: DeskWriter) throws {
    try CheckedNumber.of(report.minutes, "minutes", in: 0...600)
    if let travel = report.travel { try CheckedNumber.of(travel, "travel", in: 0...600) }
    let persons = record.persons + (report.persons ?? min(report.sessions, 500))
    try CheckedNumber.of(persons, "persons", in: 0...500)
    try CheckedNumber.of(record.sessions + report.sessions, "helped", in: 1...1_000)
    try writer.run(
      """
      UPDATE outreach_log SET minutes = max(minutes, ?), travel = max(coalesce(travel, ?), coalesce(?, travel)),
        helped = ?, sessions = ?, unsolved = ?, follow_up = ? WHERE visit = ?
      """,
      [
        .whole(report.minutes), .whole(report.travel), .whole(report.travel), .whole(persons),
        .whole(record.sessions + report.sessions),
        .optionalText(try OutreachText.note(both(record.unsolved, report.unsolved), "unsolved")),
        .optionalText(try OutreachText.note(both(record.followUp, report.followUp), "follow-up")),
        .whole(record.visit.number),
      ])
  }

  private static func both(_ one: String?, _ other: String?) -> String? {
    let parts = [one, other].compactMap(\.self).filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.count == 2 && parts[0] == parts[1] ? parts[0] : parts.joined(separator: "; ")
  }

  // MARK: Knowing a form again

  /// Forgets the forms that are no longer known again, those of more than 92 days ago.
  ///
  /// - Throws: ``/SQLite/SQLiteError``.
  public static func forgetSent(on today: Day, in writer: DeskWriter) throws {
    try writer.run("DELETE FROM outreach_sent WHERE day < ?", [.whole(today.number - known)])
  }

  private static func remember(
    _ sent: SentVisit, at number: RowNumber<OutreachVisit>, on today: Day, in writer: DeskWriter
  ) throws {
    try forgetSent(on: today, in: writer)
    try writer.run(
      "INSERT INTO outreach_sent (form, visit, content, day) VALUES (?, ?, ?, ?)",
      [
        .id(checksum("form", sent, "")), .whole(number.number), .id(checksum("content", sent, sent.content)),
        .whole(today.number),
      ])
  }

  private static func checksum(_ what: String, _ sent: SentVisit, _ content: String) -> RandomID {
    var bytes = Array(
      SHA256.digest(of: Array("lods visit \(what) ".utf8) + sent.id.bytes + Array(content.utf8)).prefix(16))
    // The file takes identities alone, and these six bits say that it is one.
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    return RandomID(bytes: bytes) ?? sent.id
  }
}

extension SentVisit {
  /// All that was told, in one line that is the same for the same.
  fileprivate var content: String {
    let lines = report.lines.map { line in
      [
        line.task, line.level.map { String($0.rawValue) } ?? "", line.outcome.code, line.reason?.code ?? "",
        String(line.count),
      ].joined(separator: ":")
    }
    let rest = [
      String(visit.number), String(slot.day.number), String(slot.team.number), String(report.minutes),
      report.travel.map(String.init) ?? "", report.persons.map(String.init) ?? "", report.isPartly ? "1" : "0",
      report.unsolved ?? "", report.followUp ?? "",
    ]
    return (rest + lines).joined(separator: "\u{1}")
  }
}
