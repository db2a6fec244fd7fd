/// The routes of all vehicles, and what has to be known of them to judge a change in constant time.
///
/// A row holds one route: position 0 is the start depot, positions 1 to `count` are tasks, the next one is the end
/// depot. For every position four times are kept. `early1` is the earliest start when lunch is over (or not wanted),
/// `early0` when it still lies ahead; `late1` and `late0` are the latest starts from which the rest of the day works
/// out in the same two cases. A task fits between two positions when its earliest end plus travel does not pass the
/// latest start of the next.
final class RouteTable {
  let flat: FlatProblem
  /// Positions per row.
  let stride: Int

  let task: Block<Int32>
  let place: Block<Int32>
  let service: Block<Int32>
  /// Travel cost from a position to the next.
  let leg: Block<Int32>
  let early0: Block<Int32>
  let early1: Block<Int32>
  let late0: Block<Int32>
  let late1: Block<Int32>
  /// The start that a task of a pair is held to, or −1.
  let held: Block<Int32>
  /// Least span of the route up to a position, with the earliest and latest start of that part; then from it on.
  let headSpan: Block<Int32>
  let headEarly: Block<Int32>
  let headLate: Block<Int32>
  let tailSpan: Block<Int32>
  let tailEarly: Block<Int32>
  let tailLate: Block<Int32>

  let count: Block<Int32>
  let load: Block<Int32>
  /// Least time from departure to return, kept for timed vehicles.
  let span: Block<Int32>
  /// Service and travel time, for the fairness of teams.
  let work: Block<Int32>
  let routeCost: Block<Int>

  /// The vehicle of a task, or −1, and its position there.
  let vehicleOf: Block<Int32>
  let positionOf: Block<Int32>
  let heldStart: Block<Int32>

  let routeKit: Block<Int32>
  let shelfKit: Block<Int32>
  let placeTeams: Block<Int32>
  let placeVisits: Block<Int32>

  /// Sum of the route costs.
  var routesTotal = 0
  /// Weighted number of teams beyond the first at places.
  var extraTeamsTotal = 0

  let timetable: Timetable

  init(_ flat: FlatProblem) {
    self.flat = flat
    stride = flat.taskCount + 2
    let cells = stride * flat.vehicleCount
    task = Block(repeating: -1, count: cells)
    place = Block(repeating: 0, count: cells)
    service = Block(repeating: 0, count: cells)
    leg = Block(repeating: 0, count: cells)
    early0 = Block(repeating: 0, count: cells)
    early1 = Block(repeating: 0, count: cells)
    late0 = Block(repeating: 0, count: cells)
    late1 = Block(repeating: 0, count: cells)
    held = Block(repeating: -1, count: cells)
    headSpan = Block(repeating: 0, count: cells)
    headEarly = Block(repeating: 0, count: cells)
    headLate = Block(repeating: 0, count: cells)
    tailSpan = Block(repeating: 0, count: cells)
    tailEarly = Block(repeating: 0, count: cells)
    tailLate = Block(repeating: 0, count: cells)
    count = Block(repeating: 0, count: flat.vehicleCount)
    load = Block(repeating: 0, count: flat.vehicleCount)
    span = Block(repeating: 0, count: flat.vehicleCount)
    work = Block(repeating: 0, count: flat.vehicleCount)
    routeCost = Block(repeating: 0, count: flat.vehicleCount)
    vehicleOf = Block(repeating: -1, count: flat.taskCount)
    positionOf = Block(repeating: 0, count: flat.taskCount)
    heldStart = Block(repeating: -1, count: flat.taskCount)
    routeKit = Block(repeating: 0, count: flat.vehicleCount * flat.kindCount)
    shelfKit = Block(repeating: 0, count: flat.shelfCount * flat.kindCount)
    placeTeams = Block(repeating: 0, count: flat.placeCount * flat.teamCount)
    placeVisits = Block(repeating: 0, count: flat.placeCount)
    timetable = Timetable(flat)
    for vehicle in 0..<flat.vehicleCount { _ = refresh(vehicle) }
  }

  /// Earliest start of a task that may be held, or ``FlatProblem/late``.
  @inline(__always)
  func nextStart(_ task: Int, held: Int, day: Int, from moment: Int) -> Int {
    if held >= 0 { return moment <= held ? held : FlatProblem.late }
    return flat.nextStart(task, day: day, from: moment)
  }

  /// Latest start of a task that may be held, or −``FlatProblem/late``.
  @inline(__always)
  func lastStart(_ task: Int, held: Int, day: Int, until moment: Int) -> Int {
    if held >= 0 { return moment >= held ? held : -FlatProblem.late }
    return flat.lastStart(task, day: day, until: moment)
  }

  /// Writes a task into a row, moving the later ones on; the caller refreshes the row.
  func insert(_ new: Int, in vehicle: Int, at position: Int) {
    let base = vehicle * stride
    var p = Int(count[vehicle]) + 1
    while p > position {
      task[base + p] = task[base + p - 1]
      p -= 1
    }
    task[base + position] = Int32(new)
    count[vehicle] += 1
    join(new, vehicle)
  }

  /// Takes out of a row every task that no longer belongs to it; the caller refreshes the row.
  func compact(_ vehicle: Int) {
    let base = vehicle * stride
    let old = Int(count[vehicle])
    var kept = 0
    for p in 0..<old {
      let one = task[base + 1 + p]
      if vehicleOf[Int(one)] == Int32(vehicle) {
        kept += 1
        task[base + kept] = one
      }
    }
    count[vehicle] = Int32(kept)
  }

  /// Notes that a task is now in a vehicle's route.
  func join(_ one: Int, _ vehicle: Int) {
    vehicleOf[one] = Int32(vehicle)
    let home = Int(flat.placeOf[Int(flat.unitOf[one])])
    if home >= 0 { countTeam(home, vehicle, by: 1) }
  }

  /// Notes that a task is no longer in its route.
  func leave(_ one: Int) {
    let vehicle = Int(vehicleOf[one])
    vehicleOf[one] = -1
    heldStart[one] = -1
    let home = Int(flat.placeOf[Int(flat.unitOf[one])])
    if home >= 0 { countTeam(home, vehicle, by: -1) }
  }

  private func countTeam(_ home: Int, _ vehicle: Int, by step: Int32) {
    let slot = home * flat.teamCount + Int(flat.teamOf[vehicle])
    let before = placeTeams[slot]
    let visitsBefore = placeVisits[home]
    placeTeams[slot] = before + step
    placeVisits[home] = visitsBefore + step
    guard flat.extraTeamWeight > 0 else { return }
    // A place's first team is free of charge.
    if step > 0, before == 0, visitsBefore > 0 { extraTeamsTotal += flat.extraTeamWeight }
    if step < 0, before == 1, visitsBefore > 1 { extraTeamsTotal -= flat.extraTeamWeight }
  }

  /// What the continuity of a place costs more when a task goes to a vehicle's team.
  @inline(__always)
  func extraTeamCost(_ home: Int, _ vehicle: Int) -> Int {
    guard flat.extraTeamWeight > 0, home >= 0, placeVisits[home] > 0 else { return 0 }
    return placeTeams[home * flat.teamCount + Int(flat.teamOf[vehicle])] == 0 ? flat.extraTeamWeight : 0
  }

  /// Marks the days on which a unit may stand as far as its place's gap and patterns are concerned.
  func setFreeDays(for unit: Int, in free: borrowing Block<Bool>) {
    let home = Int(flat.placeOf[unit])
    let days = flat.dayCount
    for day in 0..<days { free[day] = true }
    if home < 0 { return }
    let others = Int(flat.placeFirst[home])..<Int(flat.placeFirst[home + 1])
    let gap = flat.gap[home]
    for i in others where gap > 0 {
      guard let taken = dayTaken(by: Int(flat.placeUnits[i]), besides: unit) else { continue }
      let number = flat.dayNumber[taken]
      for day in 0..<days where abs(flat.dayNumber[day] - number) < gap { free[day] = false }
    }
    let patterns = Int(flat.patternFirst[home])..<Int(flat.patternFirst[home + 1])
    if patterns.isEmpty { return }
    for day in 0..<days where free[day] {
      free[day] = patterns.contains { pattern in
        flat.patternDays[pattern * days + day] && patternHolds(pattern * days, others, besides: unit)
      }
    }
  }

  private func patternHolds(_ row: Int, _ others: Range<Int>, besides unit: Int) -> Bool {
    for i in others {
      if let taken = dayTaken(by: Int(flat.placeUnits[i]), besides: unit), !flat.patternDays[row + taken] {
        return false
      }
    }
    return true
  }

  @inline(__always)
  private func dayTaken(by other: Int, besides unit: Int) -> Int? {
    let vehicle = Int(vehicleOf[Int(flat.firstTask[other])])
    return other == unit || vehicle < 0 ? nil : Int(flat.dayOf[vehicle])
  }

  /// Whether the stock of the pool on the day allows a task in a vehicle, given kit that another task is about to take there.
  func kitIsFree(for one: Int, vehicle: Int, besides other: Int = -1, in otherVehicle: Int = -1) -> Bool {
    let kinds = flat.kindCount
    let shelf = Int(flat.shelfOf[vehicle]) * kinds
    let shares = other >= 0 && flat.shelfOf[otherVehicle] == flat.shelfOf[vehicle]
    for i in Int(flat.kitFirst[one])..<Int(flat.kitFirst[one + 1]) {
      let kind = Int(flat.kitKind[i])
      var more = max(0, flat.kitAmount[i] - routeKit[vehicle * kinds + kind])
      if shares {
        for j in Int(flat.kitFirst[other])..<Int(flat.kitFirst[other + 1]) where Int(flat.kitKind[j]) == kind {
          more += max(0, flat.kitAmount[j] - routeKit[otherVehicle * kinds + kind])
        }
      }
      if shelfKit[shelf + kind] + more > flat.stock[shelf + kind] { return false }
    }
    return true
  }
}
