/// A routing problem laid out in flat blocks, as the search reads it.
///
/// A *unit* is a stop. A *task* is one part of a stop; the two tasks of a stop with two teams follow each other.
/// Windows are kept in terms of the start of service, sorted and disjoint, per task and day.
final class FlatProblem {
  /// Later than any time.
  static let late = 1 << 29
  /// A limit that never binds.
  static let free = Int32(1 << 29)

  let unitCount: Int
  let taskCount: Int
  let vehicleCount: Int
  let dayCount: Int
  let teamCount: Int
  let locationCount: Int
  let placeCount: Int
  let kindCount: Int
  /// Pools of kit on days.
  let shelfCount: Int

  // Travel, by from and to, and the cost again by to and from.
  let time: Block<Int32>
  /// The greatest number that divides everything an earliest start is made of: on its multiples starts stay.
  let grid: Int
  let cost: Block<Int32>
  let costInto: Block<Int32>

  // Units.
  let firstTask: Block<Int32>
  let isPair: Block<Bool>
  let apartLow: Block<Int32>
  let apartHigh: Block<Int32>
  let leftOut: Block<Int>
  let mandatory: Block<Bool>
  let placeOf: Block<Int32>
  let servable: Block<Bool>

  // Tasks.
  let unitOf: Block<Int32>
  let location: Block<Int32>
  let service: Block<Int32>
  let demand: Block<Int32>
  let kitFirst: Block<Int32>
  let kitKind: Block<Int32>
  let kitAmount: Block<Int32>

  // Windows of a task on a day, from `windowFirst[task * dayCount + day]` on.
  let windowFirst: Block<Int32>
  let opens: Block<Int32>
  let closes: Block<Int32>

  /// Extra cost of a task in a vehicle's route, or −1 where it may not go: `[task * vehicleCount + vehicle]`.
  let extra: Block<Int>

  // Vehicles.
  let dayOf: Block<Int32>
  let shelfOf: Block<Int32>
  let teamOf: Block<Int32>
  let startLocation: Block<Int32>
  let endLocation: Block<Int32>
  let shiftOpens: Block<Int32>
  let shiftCloses: Block<Int32>
  let longest: Block<Int32>
  let ordinary: Block<Int32>
  let lunchLength: Block<Int32>
  let lunchOpens: Block<Int32>
  let lunchLast: Block<Int32>
  let capacity: Block<Int32>
  let fixedCost: Block<Int>
  let sameAs: Block<Int32>
  /// Whether the vehicle's working time has to be known.
  let timed: Block<Bool>
  /// Whether the vehicle's day has no lunch and no task with several windows.
  let plain: Block<Bool>

  // Days, kit and places.
  let dayNumber: Block<Int>
  let stock: Block<Int32>
  let gap: Block<Int>
  let placeFirst: Block<Int32>
  let placeUnits: Block<Int32>
  let patternFirst: Block<Int32>
  let patternDays: Block<Bool>

  let travelWeight: Int
  let overtimeWeight: Int
  let extraTeamWeight: Int
  let unfairnessWeight: Int

  init(_ build: FlatProblemBuilder) {
    let problem = build.problem
    unitCount = problem.stops.count
    taskCount = build.unitOf.count
    vehicleCount = problem.teamDays.count
    dayCount = build.days.count
    teamCount = build.teams.count
    locationCount = problem.travel.size
    placeCount = problem.places.count
    kindCount = problem.kit.ordinary.count
    shelfCount = build.shelves.count
    time = Block(problem.travel.times)
    let costs = problem.travel.costs
    cost = Block(costs)
    let size = problem.travel.size
    costInto = Block((0..<size * size).map { costs[($0 % size) * size + $0 / size] })
    firstTask = Block(build.firstTask)
    isPair = Block(build.isPair)
    apartLow = Block(build.apartLow)
    apartHigh = Block(build.apartHigh)
    leftOut = Block(build.leftOut)
    mandatory = Block(problem.stops.map { $0.worth == .mandatory })
    placeOf = Block(build.placeOf)
    servable = Block(build.servable)
    unitOf = Block(build.unitOf)
    location = Block(build.location)
    service = Block(build.service)
    demand = Block(build.demand)
    kitFirst = Block(build.kitFirst)
    kitKind = Block(build.kitKind)
    kitAmount = Block(build.kitAmount)
    windowFirst = Block(build.windowFirst)
    opens = Block(build.opens)
    closes = Block(build.closes)
    extra = Block(build.extra)
    let days = problem.teamDays
    dayOf = Block(build.dayOf)
    shelfOf = Block(build.shelfOf)
    teamOf = Block(build.teamOf)
    startLocation = Block(days.map { Int32($0.start) })
    endLocation = Block(days.map { Int32($0.end) })
    shiftOpens = Block(days.map { Int32($0.shift.opens) })
    shiftCloses = Block(days.map { Int32($0.shift.closes) })
    longest = Block(days.map { $0.longestWork.map { Int32($0) } ?? Self.free })
    ordinary = Block(days.map { $0.ordinaryWork.map { Int32($0) } ?? Self.free })
    lunchLength = Block(days.map { Int32($0.lunch?.length ?? 0) })
    lunchOpens = Block(days.map { Int32($0.lunch?.window.opens ?? 0) })
    lunchLast = Block(days.map { Int32($0.lunch.map { $0.window.closes - $0.length } ?? 0) })
    capacity = Block(days.map { $0.capacity.map { Int32($0) } ?? Self.free })
    fixedCost = Block(days.map { $0.fixedCost * problem.weights.travel })
    sameAs = Block(build.sameAs)
    grid = build.grid(of: problem)
    timed = Block(build.timed)
    plain = Block(build.plain)
    dayNumber = Block(build.days)
    stock = Block(build.stock)
    gap = Block(problem.places.map(\.smallestGap))
    placeFirst = Block(build.placeFirst)
    placeUnits = Block(build.placeUnits)
    patternFirst = Block(build.patternFirst)
    patternDays = Block(build.patternDays)
    travelWeight = problem.weights.travel
    overtimeWeight = problem.weights.overtime
    extraTeamWeight = problem.weights.extraTeam
    unfairnessWeight = problem.weights.unfairness
  }

  /// The first start of a task on a day at or after a time, or ``late``.
  @inline(__always)
  func nextStart(_ task: Int, day: Int, from moment: Int) -> Int {
    var w = Int(windowFirst[task * dayCount + day])
    let end = Int(windowFirst[task * dayCount + day + 1])
    while w < end {
      if moment <= Int(closes[w]) { return max(moment, Int(opens[w])) }
      w += 1
    }
    return Self.late
  }

  /// The last start of a task on a day at or before a time, or −``late``.
  @inline(__always)
  func lastStart(_ task: Int, day: Int, until moment: Int) -> Int {
    let first = Int(windowFirst[task * dayCount + day])
    var w = Int(windowFirst[task * dayCount + day + 1]) - 1
    while w >= first {
      if moment >= Int(opens[w]) { return min(moment, Int(closes[w])) }
      w -= 1
    }
    return -Self.late
  }
}
