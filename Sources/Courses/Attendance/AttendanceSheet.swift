public import Language
import Municipality
public import Records
public import SQLite

/// The list of a term as it stands: who has a seat, who came, what was counted.
public struct AttendanceSheet: Sendable {
  /// A party.
  public struct Line: Hashable, Sendable {
    /// The enrolment.
    public let enrolment: Enrolment
    /// The name; nil once it is gone.
    public let name: String?
    /// What stands about them, by date.
    public let marks: [RowNumber<TermDate>: AttendanceMark]
    /// The day on which they got their seat; nil while they never had one.
    let seated: Day?
  }

  /// The term.
  public let term: Term
  /// The parties that have a seat, and those that came before they left, in the order of signing up.
  public let lines: [Line]
  /// What was counted, by date.
  public let counts: [RowNumber<TermDate>: DateCount]

  /// The held dates of which somebody wrote who came.
  public let listedDates: [TermDate]

  /// Reads the list of a term.
  public init(of term: Term, in reader: Reader) throws {
    let marks = try AttendanceRegister.marks(of: term.id, in: reader)
    let names = try reader.rows(
      "SELECT e.id, p.name FROM enrolment e JOIN person p ON p.id = e.person WHERE e.term = ?",
      [.whole(term.id.number)]
    ) { (RandomID(bytes: $0.blob(0)), $0.text(1)) }
    let nameOf = Dictionary(names.compactMap { pair in pair.0.map { ($0, pair.1) } }, uniquingKeysWith: { $1 })
    let seats = try reader.rows(
      """
      SELECT s.enrolment, max(s.at) FROM enrolment_step s JOIN enrolment e ON e.id = s.enrolment
      WHERE e.term = ? AND s.status = ? GROUP BY s.enrolment
      """, [.whole(term.id.number), .whole(EnrolmentStatus.enrolled.number)]
    ) { (RandomID(bytes: $0.blob(0)), Day(number: $0.whole(1) / 86_400)) }
    let seatedOn = Dictionary(seats.compactMap { pair in pair.0.map { ($0, pair.1) } }, uniquingKeysWith: { $1 })
    self.term = term
    counts = try AttendanceRegister.counts(of: term.id, in: reader)
    let lines: [Line] = try EnrolmentRegister.enrolments(of: term.id, in: reader).compactMap { enrolment in
      let own = marks[enrolment.id] ?? [:]
      let hasSeat = enrolment.status.holdsSeats && enrolment.status != .offered
      guard hasSeat || !own.isEmpty else { return nil }
      return Line(
        enrolment: enrolment, name: nameOf[enrolment.id], marks: own, seated: seatedOn[enrolment.id])
    }
    self.lines = lines
    listedDates = term.heldDates.filter { date in lines.contains { $0.marks[date.id] != nil } }
  }

  /// The held dates that have come and of which nothing is written: neither who came nor, where nobody signs up, how
  /// many.
  public func missingDates(on today: Day) -> [TermDate] {
    let listed = Set(listedDates.map(\.id))
    return term.heldDates.filter { date in
      date.day <= today && !listed.contains(date.id) && (isNamed || counts[date.id] == nil)
    }
  }

  /// Whether there are people whose coming is nowhere written, so that nothing can be said of them.
  public var lacksAllLists: Bool { isNamed && listedDates.isEmpty }

  private var isNamed: Bool { lines.contains { $0.enrolment.status == .enrolled } }

  /// How much of the term a party came to.
  ///
  /// Where nothing stands about them on a date that has a list, they were not there, unless they got their seat after
  /// it.
  ///
  /// - Parameter member: which of the party, counted from 0: one of those who stayed away where not all came is the
  ///   one with the highest number.
  public func share(of line: Line, member: Int = 0) -> AttendanceShare {
    var share = AttendanceShare()
    for date in listedDates {
      switch line.marks[date.id] {
      case .some(let mark) where mark.presence.hasCome && mark.came <= member: share.absent += 1
      case .some(let mark):
        switch mark.presence {
        case .present: share.present += 1
        case .partly: share.partly += 1
        case .absent: share.absent += 1
        case .excused: share.leftOut += 1
        }
      case nil:
        // The day of the step is the one in UTC: between midnight and two o'clock nobody signs up.
        if let seated = line.seated, seated <= date.day { share.absent += 1 } else { share.leftOut += 1 }
      }
    }
    return share
  }
}
