/// One run of ruin and recreate with simulated annealing.
///
/// Each round takes strings of neighbouring stops out of routes that lie close together, puts them back greedily in a
/// varying order while now and then overlooking a position, and keeps the result by a temperature that falls with the
/// share of the budget that is spent (slack induction by string removals, Christiaens and Vanden Berghe 2020).
final class Search {
  /// The first temperature in mean legs: from scratch with few and with very many tasks, and from an earlier plan.
  private static let hottest = 3.0
  private static let mildest = 1.0
  private static let warmest = 0.5
  /// How many tasks still are few; above, each has less of the time, and the search begins colder.
  private static let fewTasks = 120.0
  /// The share of the budget for a first short run.
  private static let sprintShare = 0.06
  /// The last temperature in mean legs, and from an earlier plan.
  private static let coldest = 0.03
  private static let coldestOfWarm = 0.005
  /// What losing an optional stop counts at most, in first temperatures; a mandatory one counts three times that.
  private static let softestLoss = 1.5
  /// By how much of that an absent mandatory stop grows dearer every 64 rounds.
  private static let pressure = 0.3
  /// Exchanges of tails that are tried after each round.
  private static let tailTries = 5
  /// How many positions lie between two overlooked ones: one in a hundred is.
  private static let blinkRate = 99.499_162_474_231_5

  let flat: FlatProblem
  let table: RouteTable
  var random: SeededGenerator

  /// Units that stand in no route and can be tried; those that fit nowhere at all are not listed.
  let absent: Block<Int32>
  var absentCount = 0
  /// Whether those that were absent before the round come first in it.
  var absentFirst = false
  /// A place that is held to one row of its patterns for the round, or −1.
  var forcedPlace = -1
  var forcedPattern = 0
  /// What the absent units cost, with those that fit nowhere.
  var leftOutTotal = 0
  /// How much less an absent unit weighs when a round is accepted or not: a search that never lets a stop go cannot
  /// find the plan that serves another one more.
  let relief: Block<Int>
  var reliefTotal = 0

  // Undo: the rows as they were before the round.
  let touched: Block<Int32>
  var touchedCount = 0
  let isTouched: Block<Bool>
  let oldTask: Block<Int32>
  let oldHeld: Block<Int32>
  let oldCount: Block<Int32>
  let oldAbsent: Block<Int32>
  var oldAbsentCount = 0
  var oldLeftOutTotal = 0
  var oldReliefTotal = 0

  // The best plan so far.
  let bestTask: Block<Int32>
  let bestHeld: Block<Int32>
  let bestCount: Block<Int32>
  var bestTotal = Int.max
  var bestUnserved = 0
  var total = 0
  private var rounds = 0

  // Neighbours of a task, nearest first: by the way alone, and by the way and the windows.
  let neighbours: Block<Int32>
  let timelyNeighbours: Block<Int32>
  let neighbourCount: Int

  let keys: Block<Int>
  let dayFree: Block<Bool>
  let dayTeamLoad: Block<Int>
  let allowedCount: Block<Int32>
  /// Positions until the next one that is overlooked.
  var blink = 0
  var pairs: PairCandidates

  init(_ flat: FlatProblem, seed: UInt64) {
    self.flat = flat
    table = RouteTable(flat)
    random = SeededGenerator(seed: seed)
    absent = Block(repeating: 0, count: flat.unitCount)
    relief = Block(repeating: 0, count: flat.unitCount)
    oldAbsent = Block(repeating: 0, count: flat.unitCount)
    touched = Block(repeating: 0, count: flat.vehicleCount)
    isTouched = Block(repeating: false, count: flat.vehicleCount)
    oldTask = Block(repeating: 0, count: table.stride * flat.vehicleCount)
    oldHeld = Block(repeating: 0, count: table.stride * flat.vehicleCount)
    oldCount = Block(repeating: 0, count: flat.vehicleCount)
    bestTask = Block(repeating: 0, count: flat.taskCount)
    bestHeld = Block(repeating: 0, count: flat.taskCount)
    bestCount = Block(repeating: 0, count: flat.vehicleCount)
    neighbourCount = min(max(flat.taskCount - 1, 0), 200)
    neighbours = Block(Proximity.lists(flat, neighbourCount, timely: false))
    timelyNeighbours = Block(Proximity.lists(flat, neighbourCount, timely: true))
    keys = Block(repeating: 0, count: flat.unitCount)
    dayFree = Block(repeating: true, count: flat.dayCount)
    dayTeamLoad = Block(repeating: 0, count: flat.teamCount)
    allowedCount = Block(
      (0..<flat.taskCount).map { task in
        Int32((0..<flat.vehicleCount).count { flat.extra[task * flat.vehicleCount + $0] >= 0 })
      })
    pairs = PairCandidates()
    for unit in 0..<flat.unitCount {
      leftOutTotal += flat.leftOut[unit]
      guard flat.servable[unit] else { continue }
      absent[absentCount] = Int32(unit)
      absentCount += 1
    }
    blink = nextBlink()
  }

  /// The whole cost of the plan as it stands.
  func currentTotal() -> Int {
    var sum = table.routesTotal + table.extraTeamsTotal + leftOutTotal
    if flat.unfairnessWeight > 0 { sum += unfairness() * flat.unfairnessWeight }
    return sum
  }

  /// Time between the most and the least loaded team.
  func unfairness() -> Int {
    for team in 0..<flat.teamCount { dayTeamLoad[team] = 0 }
    for vehicle in 0..<flat.vehicleCount { dayTeamLoad[Int(flat.teamOf[vehicle])] += Int(table.work[vehicle]) }
    var most = 0
    var least = Int.max
    for team in 0..<flat.teamCount {
      most = max(most, dayTeamLoad[team])
      least = min(least, dayTeamLoad[team])
    }
    return most - min(least, most)
  }

  /// Builds a first plan, or takes an earlier one, and improves it until the whole budget is spent.
  func run(from start: Assignment?, problem: RoutingProblem, spent: (Progress) -> Double) {
    if let start { place(start, problem) }
    recreate()
    forgetTouched()
    total = currentTotal()
    keepBest()
    let leg = Double(meanLeg())
    let sprint = start == nil ? Self.sprintShare : 0
    var heat = 0.0
    let crowd = Self.fewTasks / Double(max(flat.taskCount, 1))
    let first = start != nil ? Self.warmest : max(Self.mildest, min(Self.hottest, Self.hottest * crowd * crowd))
    let last = start != nil ? Self.coldestOfWarm : Self.coldest
    var iterations = 0
    while true {
      let share = spent(Progress(iterations: iterations, bestTotal: bestTotal, unserved: bestUnserved))
      if share >= 1 || flat.taskCount == 0 { return }
      // A short run first, so that there is a fair plan soon; then the slow one.
      let sprints = share < sprint
      let wanted = leg * first
      if wanted != heat {
        heat = wanted
        setRelief(heat)
      }
      let gone = sprints ? share / sprint : (share - sprint) / (1 - sprint)
      let temperature = heat * Elementary.exp(Elementary.ln(last / first) * max(0, gone))
      for _ in 0..<64 {
        round(temperature)
        iterations += 1
      }
      pressAbsent(heat)
    }
  }

  /// Makes one round of ruin and recreate, and some exchanges of tails.
  private func round(_ temperature: Double) {
    beginRound()
    let before = reliefTotal
    ruin()
    recreate()
    let next = currentTotal()
    let limit = Double(total - before) - temperature * Elementary.ln(1 - random.unit())
    // The relief of absent stops may hide that serving one pays: the best plan so far is always taken.
    if next < bestTotal || Double(next - reliefTotal) <= limit {
      total = next
      forgetTouched()
      if next < bestTotal { keepBest() }
    } else {
      undo()
    }
    swapTails(tries: Self.tailTries, temperature: temperature)
    rounds += 1
    assert(rounds % 97 != 0 || isSound())
  }

  /// Sets how much less each stop weighs when it is absent, so that losing one is rare but possible while it is hot.
  private func setRelief(_ heat: Double) {
    let most = Int(heat * Self.softestLoss)
    var dearest = 0
    for unit in 0..<flat.unitCount where !flat.mandatory[unit] { dearest = max(dearest, flat.leftOut[unit]) }
    reliefTotal = 0
    for unit in 0..<flat.unitCount {
      let whole = flat.leftOut[unit]
      var soft = min(whole, 3 * most)
      if !flat.mandatory[unit], dearest > most { soft = Int(Double(whole) / Double(dearest) * Double(most)) }
      relief[unit] = whole - soft
    }
    for i in 0..<absentCount { reliefTotal += relief[Int(absent[i])] }
  }

  /// Makes mandatory stops that stay absent weigh more and more, so that others make room for them in turn (the idea
  /// of guided local search, Voudouris and Tsang 1999).
  private func pressAbsent(_ heat: Double) {
    let step = Int(heat * Self.softestLoss * Self.pressure)
    for i in 0..<absentCount {
      let unit = Int(absent[i])
      guard flat.mandatory[unit] else { continue }
      let less = min(step, relief[unit])
      relief[unit] -= less
      reliefTotal -= less
    }
  }

  /// The mean travel cost of a leg in the plan as it stands, at least 1.
  private func meanLeg() -> Int {
    var legs = 0
    var sum = 0
    for vehicle in 0..<flat.vehicleCount where table.count[vehicle] > 0 {
      let n = Int(table.count[vehicle])
      for p in 0...n { sum += Int(table.leg[vehicle * table.stride + p]) }
      legs += n + 1
    }
    return max(1, sum / max(legs, 1)) * max(flat.travelWeight, 1)
  }

  // MARK: Undo

  func beginRound() {
    touchedCount = 0
    oldAbsentCount = absentCount
    oldLeftOutTotal = leftOutTotal
    oldReliefTotal = reliefTotal
    absent.copy(from: 0, length: absentCount, to: oldAbsent, at: 0)
  }

  /// Remembers a row before its first change in a round.
  func touch(_ vehicle: Int) {
    if isTouched[vehicle] { return }
    isTouched[vehicle] = true
    touched[touchedCount] = Int32(vehicle)
    touchedCount += 1
    let base = vehicle * table.stride
    let n = Int(table.count[vehicle])
    oldCount[vehicle] = Int32(n)
    table.task.copy(from: base + 1, length: n, to: oldTask, at: base + 1)
    table.held.copy(from: base + 1, length: n, to: oldHeld, at: base + 1)
  }

  func forgetTouched() {
    for i in 0..<touchedCount { isTouched[Int(touched[i])] = false }
    touchedCount = 0
  }

  /// Puts all touched rows back.
  func undo() {
    for i in 0..<touchedCount {
      let vehicle = Int(touched[i])
      let base = vehicle * table.stride
      for p in 0..<Int(table.count[vehicle]) { table.leave(Int(table.task[base + 1 + p])) }
    }
    for i in 0..<touchedCount {
      let vehicle = Int(touched[i])
      let base = vehicle * table.stride
      let n = Int(oldCount[vehicle])
      for p in 0..<n {
        let one = Int(oldTask[base + 1 + p])
        table.task[base + 1 + p] = Int32(one)
        table.heldStart[one] = oldHeld[base + 1 + p]
        table.join(one, vehicle)
      }
      table.count[vehicle] = Int32(n)
    }
    for i in 0..<touchedCount { _ = table.refresh(Int(touched[i])) }
    absentCount = oldAbsentCount
    leftOutTotal = oldLeftOutTotal
    reliefTotal = oldReliefTotal
    oldAbsent.copy(from: 0, length: absentCount, to: absent, at: 0)
    forgetTouched()
  }

  func keepBest() {
    bestTotal = total
    var next = 0
    for vehicle in 0..<flat.vehicleCount {
      let n = Int(table.count[vehicle])
      bestCount[vehicle] = Int32(n)
      table.task.copy(from: vehicle * table.stride + 1, length: n, to: bestTask, at: next)
      table.held.copy(from: vehicle * table.stride + 1, length: n, to: bestHeld, at: next)
      next += n
    }
    bestUnserved = 0
    for unit in 0..<flat.unitCount where table.vehicleOf[Int(flat.firstTask[unit])] < 0 { bestUnserved += 1 }
  }

  /// The distance to the next overlooked position: one in a hundred, on average.
  func nextBlink() -> Int {
    Int(Elementary.ln(1 - random.unit()) * -Self.blinkRate)
  }
}
