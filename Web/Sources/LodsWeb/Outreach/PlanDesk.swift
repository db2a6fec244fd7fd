import Accounts
import Foundation
import Language
import Municipality
import Outreach
import Records
import Routing

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
    fileprivate let task: AsideTask<Aim, Ready>

    /// Which one it is, so that an answer is given to the plan that was seen.
    var id: String { task.id }
    /// What pages show of it while it runs.
    var asked: AsideView.Standing { AsideView.Standing(task) }
    /// What is planned.
    var aim: Aim { task.aim }
    /// Who asked for it.
    var by: String { task.by }
    /// When.
    var since: Date { task.begun }
    /// Where it stands.
    var stage: Stage {
      switch task.end?.result {
      case nil: .running(task.share ?? 0)
      case .success(let ready): .ready(ready)
      case .failure(let error): .failed(error as? any Fault)
      }
    }
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
  /// Does one thing after the other on a thread of its own.
  static let ownThread = AsideThread.own("plan")

  private let plans: Aside<Aim, Ready>

  init(aside: @escaping AsideThread.Runner, now: @escaping @Sendable () -> Date) {
    plans = Aside(on: aside, keepingFor: Self.patience, now: now)
  }

  /// The plan as it stands; nil for none.
  var state: State? { plans.task.map(State.init(task:)) }

  /// Begins a plan.
  ///
  /// - Parameters:
  ///   - id: what tells it from others.
  ///   - name: who asks for it.
  ///   - report: tells of a fault of the program.
  /// - Throws: ``Refused/busy``.
  func begin(
    _ aim: Aim, id: String, by name: String, failing report: @escaping @Sendable (any Error) -> String?,
    reading: @escaping @Sendable () throws -> PlanSnapshot
  ) throws {
    let task = plans.begin(id: id, by: name) { standing in
      // One that failed waits for nobody.
      standing == nil || standing?.failure != nil ? aim : nil
    } failing: { error in
      error is any Fault ? nil : report(error)
    } _: { task in
      try Self.ready(task, reading())
    }
    guard task != nil else { throw Refused.busy }
  }

  /// Ends the search; the best plan so far is kept.
  func stop(_ id: String) { plans.stop(id) }

  /// Takes the plan out, to be written down or thrown away: whoever comes second finds nothing.
  ///
  /// - Throws: ``Refused/gone``.
  func take(_ id: String) throws -> Ready {
    guard let ready = plans.drop(id, where: { $0.outcome != nil })?.outcome else { throw Refused.gone }
    return ready
  }

  /// Lays a plan back whose writing failed.
  func putBack(_ state: State) { plans.putBack(state.task) }

  private static func ready(_ task: AsideTask<Aim, Ready>, _ snapshot: PlanSnapshot) throws -> Ready {
    switch task.aim {
    case .month: return try planMonth(task, snapshot)
    case .day(_, let teams, let cancelled):
      var absence = Replan.Absence()
      absence.teams = teams
      absence.cancelled = cancelled
      let replan = try Replan(snapshot, without: absence)
      return Ready(
        snapshot: snapshot, proposal: replan.proposal, reasons: [], wasStopped: false, isProved: replan.isProved)
    }
  }

  private static func planMonth(_ task: AsideTask<Aim, Ready>, _ snapshot: PlanSnapshot) throws -> Ready {
    // The search is most of it, and asking for reasons the rest.
    let proposal = try MonthProblem(snapshot).solve(seed: 1) { progress in
      let share = Double(progress.iterations) / Double(rounds)
      task.advance(to: Int(share * 900))
      return task.isStopped ? 1 : share
    }
    let asked = proposal.unserved.prefix(mostAsked).count
    var reasons: [(trip: OutreachVisit, limits: [PlanLimit]?)] = []
    for (place, trip) in proposal.unserved.enumerated() {
      task.advance(to: 900 + 100 * place / max(asked, 1))
      let isAsked = place < asked && !task.isStopped
      reasons.append((trip, isAsked ? try proposal.limits(keepingOut: trip.number, seed: 1) : nil))
    }
    return Ready(
      snapshot: snapshot, proposal: proposal, reasons: reasons, wasStopped: task.isStopped, isProved: nil)
  }
}
