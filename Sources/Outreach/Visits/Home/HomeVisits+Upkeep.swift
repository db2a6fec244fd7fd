public import Language
public import Records
import SQLite

extension HomeVisits {
  /// How many days after its day a visit may wait for its form before it is closed: this project's own figure.
  static let logDays = 30

  /// Brings both files in step again, whatever stopped between them; doing it twice changes nothing.
  ///
  /// Visits that are over lose their day and whom they went to; the last day of keeping follows the day that a visit
  /// has; and a visit not yet made is closed where whom it goes to was erased. Whoever erases persons calls it before,
  /// so that no old day counts, and after.
  ///
  /// - Returns: the visits that were closed.
  @discardableResult
  public static func settle(on today: Day, desk: DeskFile, people: PeopleFile) throws -> [OutreachVisit] {
    let known = try people.read { reader in
      Set(try reader.rows("SELECT id FROM home_visit") { RandomID(bytes: $0.blob(0)) }.compactMap(\.self))
    }
    let (open, ended) = try desk.read { reader in
      let homes = try VisitRegister.visits(in: reader).filter(\.isHome)
      let left = try homes.filter { visit in
        guard isOver(visit) else { return false }
        // A visit whose days all are the first of a month looks as if it had been finished.
        return try known.contains(visit.id) || isFine(visit)
          || !VisitRegister.steps(of: visit.number, in: reader).allSatisfy(isCoarse)
      }
      return (homes.filter { !isOver($0) }, left)
    }
    for visit in ended {
      if let new = open.first(where: { $0.rebooks == visit.number }) {
        try moved(from: visit, to: new, on: today, desk: desk, people: people)
      } else {
        try finish(visit, as: visit.state, because: .log, waited: nil, on: today, desk: desk, people: people)
      }
    }
    guard !open.isEmpty else { return [] }
    let (stale, gone) = try people.read { reader in
      var stale: [OutreachVisit] = []
      var gone: [OutreachVisit] = []
      for visit in open {
        let (day, until) = end(of: visit)
        let kept = try reader.first(
          """
          SELECT h.day, h.until FROM home_visit v JOIN holding h ON h.id = v.holding
          WHERE v.id = ? AND v.person IS NOT NULL
          """, [.blob(visit.id.bytes)]
        ) { (day: $0.optionalWhole(0), until: $0.whole(1)) }
        guard let kept else {
          gone.append(visit)
          continue
        }
        if kept.day != day?.number || kept.until != until.number { stale.append(visit) }
      }
      return (stale, gone)
    }
    if !stale.isEmpty { try people.write { writer in for visit in stale { try keepUntil(visit, in: writer) } } }
    // A visit whose day has come may have been made: its form is waited for.
    let lost = gone.filter { visit in
      visit.slot.map { $0.day > today || $0.day.adding(logDays) < today } ?? true
    }
    for visit in lost { try close(visit, on: today, desk: desk, people: people) }
    return lost
  }

  static func close(_ visit: OutreachVisit, on today: Day, desk: DeskFile, people: PeopleFile) throws {
    try desk.write { writer in
      let state = try VisitRegister.visit(visit.number, in: writer.reader).state
      let steps: [VisitState] =
        switch state {
        case .planned, .confirmed: [.checked]
        case .onTheWay: [.weCancelled]
        default: []
        }
      for step in steps { try VisitRegister.step(visit.number, to: step, because: .hand, on: today, in: writer) }
    }
    try finish(visit, as: .closed, because: .hand, waited: nil, on: today, desk: desk, people: people)
  }

  private static func isOver(_ visit: OutreachVisit) -> Bool {
    ![.requested, .checked, .planned, .confirmed, .onTheWay].contains(visit.state)
  }

  private static func isFine(_ visit: OutreachVisit) -> Bool {
    visit.slot != nil
      || [visit.requested, visit.wish.earliest, visit.wish.latest].contains { $0 != $0.firstOfMonth }
  }

  private static func isCoarse(_ step: VisitStep) -> Bool { step.day == step.day.firstOfMonth }
}
