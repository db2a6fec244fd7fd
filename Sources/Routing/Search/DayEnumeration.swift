/// Looks at every order of every subset of the stops of one team-day.
final class DayEnumeration {
  private let flat: FlatProblem
  private let timetable: Timetable
  private var order: [Int] = []
  private var used: [Bool]
  private var best = Int.max
  private(set) var bestOrder: [Int] = []

  init(_ flat: FlatProblem) {
    self.flat = flat
    timetable = Timetable(flat)
    used = Array(repeating: false, count: flat.unitCount)
  }

  /// Finds the best order.
  func run() {
    let all = (0..<flat.unitCount).reduce(0) { $0 + flat.leftOut[$1] }
    extend(from: Int(flat.startLocation[0]), at: Int(flat.shiftOpens[0]), cost: 0, left: all, load: 0)
  }

  private func extend(from here: Int, at moment: Int, cost: Int, left: Int, load: Int32) {
    weigh(from: here, cost: cost, left: left)
    for unit in 0..<flat.unitCount where !used[unit] && flat.servable[unit] && !flat.isPair[unit] {
      let task = Int(flat.firstTask[unit])
      let there = Int(flat.location[task])
      let way = here * flat.locationCount + there
      let start = flat.nextStart(task, day: 0, from: moment + Int(flat.time[way]))
      let dearer = cost + Int(flat.cost[way]) * flat.travelWeight + flat.extra[task]
      let more = load + flat.demand[task]
      guard start < FlatProblem.late, dearer < best, more <= flat.capacity[0], isFree(unit) else { continue }
      used[unit] = true
      order.append(unit)
      extend(
        from: there, at: start + Int(flat.service[task]), cost: dearer, left: left - flat.leftOut[unit], load: more)
      order.removeLast()
      used[unit] = false
    }
  }

  /// Weighs the order as it stands, with the way home.
  private func weigh(from here: Int, cost: Int, left: Int) {
    if order.isEmpty {
      if left < best {
        best = left
        bestOrder = []
      }
      return
    }
    let home = Int(flat.cost[here * flat.locationCount + Int(flat.endLocation[0])]) * flat.travelWeight
    var total = cost + home + left + flat.fixedCost[0]
    guard total < best else { return }
    timetable.begin(0)
    for unit in order { timetable.append(Int(flat.firstTask[unit]), held: -1) }
    guard timetable.solve(), timetable.bestSpan <= Int(flat.longest[0]) else { return }
    total += max(0, timetable.bestSpan - Int(flat.ordinary[0])) * flat.overtimeWeight
    guard total < best else { return }
    best = total
    bestOrder = order
  }

  /// Whether the place of a stop lets it stand on the day beside those in the order.
  private func isFree(_ unit: Int) -> Bool {
    let home = flat.placeOf[unit]
    guard home >= 0 else { return true }
    let patterns = Int(flat.patternFirst[Int(home)])..<Int(flat.patternFirst[Int(home) + 1])
    if !patterns.isEmpty, !patterns.contains(where: { flat.patternDays[$0] }) { return false }
    return flat.gap[Int(home)] == 0 || !order.contains { flat.placeOf[$0] == home }
  }
}
