import Accounts
import Foundation
import Language
import Municipality
import Outreach
import Records
import Routing
import Synchronization

/// The one plan that is being made, or that waits to be taken or thrown away.
///
/// A search takes seconds to minutes, so it runs aside on a thread of its own; whoever looks meanwhile sees how far it
/// is, and may stop it and keep the best plan so far. There is one at a time: two plans of the same days would undo each
/// other. It is kept in memory alone, and a start of the program forgets it.
final class PlanDesk: Sendable {
  /// What is planned.
  enum Aim: Hashable, Sendable {
    /// The visits of a month, from tomorrow on where it is this one.
    case month(Day)
    /// A day, without teams that cannot drive or visits that are called off.
    case day(Day, without: Set<RowNumber<OutreachTeam>>, cancelled: Set<RowNumber<OutreachVisit>>)

    /// The first day.
    var first: Day {
      switch self {
      case .month(let day), .day(let day, _, _): day
      }
    }
  }

  /// A plan that was found.
  struct Ready: Sendable {
    /// What it was made from.
    let snapshot: PlanSnapshot
    /// The plan.
    let proposal: PlanProposal
    /// For each visit without room the limits each of which alone keeps it out; nil for those not asked about.
    let reasons: [(trip: OutreachVisit, limits: [PlanLimit]?)]
    /// Whether somebody stopped the search.
    let wasStopped: Bool
    /// Of a day that was planned again: whether fewer calls cannot be.
    let isProved: Bool?
  }

  /// Where it stands.
  enum Stage: Sendable {
    /// It runs; how far it is, in thousandths.
    case running(Int)
    /// A plan waits for an answer.
    case ready(Ready)
    /// It could not be made, and why; nil for a fault of the program.
    case failed((any Fault)?)
  }

  /// The plan as pages show it.
  struct State: Sendable {
    /// Which one it is, so that an answer is given to the plan that was seen.
    let number: Int
    /// What is planned.
    let aim: Aim
    /// Who asked for it.
    let by: String
    /// When.
    let since: Date
    /// Where it stands.
    let stage: Stage
  }

  /// Why a plan cannot be begun or answered.
  enum Refused: Error {
    /// Another one runs or waits.
    case busy
    /// It is not there any more.
    case gone
  }

  /// The rounds of the search for a month.
  static let rounds = 12_800
  /// The most visits without room whose limits are asked about; each is a search of its own.
  static let mostAsked = 12
  /// How long a plan that nobody answers keeps others from planning, in seconds.
  static let patience = 7_200.0

  private struct Contents {
    var state: State?
    var isStopped = false
    var last = 0
  }

  private static let queue = DispatchQueue(label: "lods.plan", qos: .utility)
  /// Does one thing after the other on a thread of its own.
  static let ownThread: AlertMemo.Aside = { job in queue.async(execute: job) }

  private let contents = Mutex(Contents())
  private let aside: AlertMemo.Aside

  init(aside: @escaping AlertMemo.Aside) {
    self.aside = aside
  }

  /// The plan as it stands; nil for none.
  func state(at now: Date) -> State? {
    contents.withLock { contents in
      if let state = contents.state, case .running = state.stage { return state }
      if let state = contents.state, now.timeIntervalSince(state.since) > Self.patience { contents.state = nil }
      return contents.state
    }
  }

  /// Begins a plan.
  ///
  /// - Throws: ``Refused/busy``.
  func begin(
    _ aim: Aim, by name: String, at now: Date, reading: @escaping @Sendable () throws -> PlanSnapshot
  ) throws {
    _ = state(at: now)
    let number = try contents.withLock { contents in
      // One that failed waits for nobody.
      if let state = contents.state {
        guard case .failed = state.stage else { throw Refused.busy }
      }
      contents.last += 1
      contents.isStopped = false
      contents.state = State(number: contents.last, aim: aim, by: name, since: now, stage: .running(0))
      return contents.last
    }
    aside { [self] in run(number, aim, reading) }
  }

  /// Ends the search; the best plan so far is kept.
  func stop(_ number: Int) {
    contents.withLock { contents in
      if contents.state?.number == number { contents.isStopped = true }
    }
  }

  /// Takes the plan out, to be written down or thrown away: whoever comes second finds nothing.
  ///
  /// - Throws: ``Refused/gone``.
  func take(_ number: Int) throws -> Ready {
    try contents.withLock { contents in
      guard let state = contents.state, state.number == number, case .ready(let ready) = state.stage else {
        throw Refused.gone
      }
      contents.state = nil
      return ready
    }
  }

  /// Lays a plan back whose writing failed.
  func putBack(_ state: State) {
    contents.withLock { contents in
      if contents.state == nil { contents.state = state }
    }
  }

  private func run(_ number: Int, _ aim: Aim, _ reading: () throws -> PlanSnapshot) {
    do {
      let snapshot = try reading()
      switch aim {
      case .month: try planMonth(number, snapshot)
      case .day(_, let teams, let cancelled):
        var absence = Replan.Absence()
        absence.teams = teams
        absence.cancelled = cancelled
        let replan = try Replan(snapshot, without: absence)
        finish(
          number,
          .ready(
            Ready(
              snapshot: snapshot, proposal: replan.proposal, reasons: [], wasStopped: false,
              isProved: replan.isProved)))
      }
    } catch {
      finish(number, .failed(error as? any Fault))
    }
  }

  private func planMonth(_ number: Int, _ snapshot: PlanSnapshot) throws {
    // The search is most of it, and asking for reasons the rest.
    let proposal = try MonthProblem(snapshot).solve(seed: 1) { progress in
      let share = Double(progress.iterations) / Double(Self.rounds)
      return advance(number, to: Int(share * 900)) ? share : 1
    }
    let asked = proposal.unserved.prefix(Self.mostAsked).count
    var reasons: [(trip: OutreachVisit, limits: [PlanLimit]?)] = []
    for (place, trip) in proposal.unserved.enumerated() {
      let goesOn = advance(number, to: 900 + 100 * place / max(asked, 1))
      reasons.append((trip, goesOn && place < asked ? try proposal.limits(keepingOut: trip.number, seed: 1) : nil))
    }
    let wasStopped = contents.withLock(\.isStopped)
    finish(
      number,
      .ready(
        Ready(snapshot: snapshot, proposal: proposal, reasons: reasons, wasStopped: wasStopped, isProved: nil)))
  }

  /// Writes down how far it is.
  ///
  /// - Returns: whether it goes on.
  private func advance(_ number: Int, to share: Int) -> Bool {
    contents.withLock { contents in
      guard let state = contents.state, state.number == number else { return false }
      if case .running(let before) = state.stage, share > before {
        contents.state = State(
          number: number, aim: state.aim, by: state.by, since: state.since, stage: .running(min(share, 999)))
      }
      return !contents.isStopped
    }
  }

  private func finish(_ number: Int, _ stage: Stage) {
    contents.withLock { contents in
      guard let state = contents.state, state.number == number else { return }
      contents.state = State(number: number, aim: state.aim, by: state.by, since: state.since, stage: stage)
    }
  }
}
