import Language
import Records

/// The fewest visits of a day that must get another day, time or team, found by trying all sets of them from the
/// smallest up.
///
/// First comes that no visit is left without a day, then that few are moved. Visits of other days stay where they are.
struct FewestMoves {
  /// What was found.
  struct Answer {
    /// The visits that are moved, those left without a day too.
    var moved: Set<RowNumber<OutreachVisit>>
    /// Where they go.
    var slots: [RowNumber<OutreachVisit>: VisitSlot]
    /// Whether nothing better can be.
    var isProved: Bool
  }

  /// The most visits of a day of which all sets are tried.
  static let mostVisits = 8

  private let snapshot: PlanSnapshot
  private let affected: [OutreachVisit]
  private let forced: Set<RowNumber<OutreachVisit>>
  private let days: DayInsertion

  /// Prepares a day.
  ///
  /// - Parameters:
  ///   - affected: the visits of the day that may be moved.
  ///   - forced: those that cannot stay.
  init(_ snapshot: PlanSnapshot, affected: [OutreachVisit], forced: Set<RowNumber<OutreachVisit>>) {
    self.snapshot = snapshot
    self.affected = affected
    self.forced = forced
    days = DayInsertion(snapshot, movable: affected)
  }

  /// Tries all sets; nil where there are too many visits.
  func search() -> Answer? {
    guard affected.count <= Self.mostVisits else { return nil }
    let all = Set(affected.map(\.number))
    // Whoever has no room even when everybody else is gone cannot be helped by moving anybody.
    let hopeless = affected.filter { forced.contains($0.number) && options(of: $0, without: all).isEmpty }.count
    let rest = affected.filter { !forced.contains($0.number) }
    var best: Answer?
    var bestLost = Int.max
    for size in 0...rest.count {
      for bits in 0..<(1 << rest.count) where bits.nonzeroBitCount == size {
        let chosen = rest.indices.filter { bits & 1 << $0 != 0 }.map { rest[$0] }
        let moved = forced.union(chosen.map(\.number))
        let slots = place(affected.filter { moved.contains($0.number) }, moved)
        let lost = moved.count - slots.count
        if lost < bestLost { (best, bestLost) = (Answer(moved: moved, slots: slots, isProved: false), lost) }
        if bestLost <= hopeless { break }
      }
      if bestLost <= hopeless { break }
    }
    let hasPairs = affected.contains { $0.wish.teams == 2 && (forced.contains($0.number) || bestLost > hopeless) }
    best?.isProved = !days.hasGivenUp && !hasPairs
    return best
  }

  private func options(of visit: OutreachVisit, without gone: Set<RowNumber<OutreachVisit>>) -> [Int] {
    days.rounds.indices.filter { days.beginnings(of: [visit.number], on: $0, without: gone) != nil }
  }

  /// Gives as many of the moved visits as possible a new round.
  private func place(
    _ visits: [OutreachVisit], _ moved: Set<RowNumber<OutreachVisit>>
  ) -> [RowNumber<OutreachVisit>: VisitSlot] {
    let choices = visits.map { (visit: $0, rounds: options(of: $0, without: moved)) }
      .sorted { ($0.rounds.count, $0.visit.number) < ($1.rounds.count, $1.visit.number) }
    var placed: [Int: [OutreachVisit]] = [:]
    var best: [Int: [OutreachVisit]] = [:]
    var bestCount = -1

    func look(_ index: Int, _ count: Int) -> Bool {
      if count > bestCount { (best, bestCount) = (placed, count) }
      guard index < choices.count else { return bestCount == choices.count }
      if count + choices.count - index <= bestCount || days.hasGivenUp { return days.hasGivenUp }
      let (visit, rounds) = choices[index]
      for round in rounds where isApart(visit, on: days.rounds[round].day, placed, moved) {
        placed[round, default: []].append(visit)
        let numbers = (placed[round] ?? []).map(\.number)
        if days.beginnings(of: numbers, on: round, without: moved) != nil,
          days.hasKit(on: round, placed: placed, without: moved), look(index + 1, count + 1)
        {
          return true
        }
        placed[round]?.removeLast()
      }
      return look(index + 1, count)
    }

    _ = look(0, 0)
    var slots: [RowNumber<OutreachVisit>: VisitSlot] = [:]
    for (round, visits) in best {
      let begins = days.beginnings(of: visits.map(\.number), on: round, without: moved) ?? [:]
      for (number, minute) in begins {
        slots[number] = VisitSlot(day: days.rounds[round].day, begins: minute, team: days.rounds[round].team)
      }
    }
    return slots
  }

  /// Whether the place of a visit has no other one too close to a day.
  private func isApart(
    _ visit: OutreachVisit, on day: Day, _ placed: [Int: [OutreachVisit]], _ moved: Set<RowNumber<OutreachVisit>>
  ) -> Bool {
    guard case .place(let id) = visit.wish.target else { return true }
    let gap = snapshot.places[id]?.details.gap ?? 0
    let standing = snapshot.visits.filter { $0.wish.target == visit.wish.target && !moved.contains($0.number) }
    var taken = standing.compactMap { $0.slot?.day } + (snapshot.elsewhere[id] ?? [])
    for (round, visits) in placed where visits.contains(where: { $0.wish.target == visit.wish.target }) {
      taken.append(days.rounds[round].day)
    }
    return !taken.contains { abs($0 - day) < gap }
  }
}
