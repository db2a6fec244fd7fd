/// Sets the times of one given order of tasks in the best way: the least span, and the earliest end among those.
///
/// Every place where lunch may lie is tried, and for each every choice of windows that matters, so that the result is
/// exact.
final class Timetable {
  private static let lunchItem: Int32 = -2
  private static let fixedItem: Int32 = -1

  private let flat: FlatProblem
  private var vehicle = 0
  private var length = 0
  private let tasks: Block<Int32>
  private let holds: Block<Int32>

  // One row of things to do in order: start depot, tasks with lunch among them, end depot.
  private var items = 0
  private let itemTask: Block<Int32>
  private let itemOpens: Block<Int32>
  private let itemCloses: Block<Int32>
  /// Service of an item and travel to the next.
  private let itemEffort: Block<Int32>
  private let now: Block<Int32>
  private let bestNow: Block<Int32>

  private(set) var bestSpan = FlatProblem.late
  private(set) var bestDeparture = 0
  private(set) var bestEnd = 0
  /// The gap of the order in which lunch lies (0 is before the first task), or −1 when it lies outside the route.
  private(set) var bestGap = -1
  /// Whether lunch in a gap comes before the drive of that gap.
  private(set) var lunchBeforeDriving = false

  init(_ flat: FlatProblem) {
    self.flat = flat
    let most = flat.taskCount + 4
    tasks = Block(repeating: 0, count: most)
    holds = Block(repeating: 0, count: most)
    itemTask = Block(repeating: 0, count: most)
    itemOpens = Block(repeating: 0, count: most)
    itemCloses = Block(repeating: 0, count: most)
    itemEffort = Block(repeating: 0, count: most)
    now = Block(repeating: 0, count: most)
    bestNow = Block(repeating: 0, count: most)
  }

  /// Starts a new order.
  func begin(_ vehicle: Int) {
    self.vehicle = vehicle
    length = 0
  }

  /// Adds a task at the end of the order.
  func append(_ task: Int, held: Int) {
    tasks[length] = Int32(task)
    holds[length] = Int32(held)
    length += 1
  }

  /// Finds the best times; false when the order breaks a window, the shift or a forbidden leg.
  ///
  /// With `enough`, the first times whose span is at most that are taken, best or not.
  func solve(enough: Int = -1) -> Bool {
    bestSpan = FlatProblem.late
    let lunch = Int(flat.lunchLength[vehicle])
    let opens = Int(flat.shiftOpens[vehicle])
    let closes = Int(flat.shiftCloses[vehicle])
    var effort = lay(lunchAt: -1, before: false)
    if lunch == 0 {
      attempt(-1, false, opens: opens, closes: closes, enough: enough)
      return bestSpan < FlatProblem.late
    }
    let noon = Int(flat.lunchOpens[vehicle])
    let last = Int(flat.lunchLast[vehicle])
    if max(opens, noon) <= last {
      attempt(-1, false, opens: max(opens, noon) + lunch, closes: closes, enough: enough)
      if bestSpan <= max(enough, effort) { return true }
    }
    if max(opens, noon) + lunch <= closes {
      attempt(-1, false, opens: opens, closes: min(last, closes - lunch), enough: enough)
      if bestSpan <= max(enough, effort) { return true }
    }
    effort += lunch
    for gap in 0...length {
      for driving in [false, true] {
        if bestSpan <= max(enough, effort) { return true }
        _ = lay(lunchAt: gap, before: driving)
        attempt(gap, driving, opens: opens, closes: closes, enough: enough)
      }
    }
    return bestSpan < FlatProblem.late
  }

  /// When lunch begins in the best times; −1 without lunch.
  var bestLunch: Int {
    let length = Int(flat.lunchLength[vehicle])
    if length == 0 { return -1 }
    if bestGap >= 0 { return Int(bestNow[bestGap + 1]) }
    // Outside the route: before leaving, or after coming back.
    let noon = max(Int(flat.lunchOpens[vehicle]), Int(flat.shiftOpens[vehicle]))
    let before = noon + length <= bestDeparture && noon <= Int(flat.lunchLast[vehicle])
    return before ? noon : max(bestEnd, Int(flat.lunchOpens[vehicle]))
  }

  /// When a task of the order begins in the best times.
  func bestStart(_ index: Int) -> Int {
    Int(bestNow[index + (bestGap >= 0 && bestGap <= index ? 2 : 1)])
  }

  /// Tries the row as it is laid out, with a shift.
  private func attempt(_ gap: Int, _ driving: Bool, opens: Int, closes: Int, enough: Int) {
    itemOpens[0] = Int32(opens)
    itemCloses[0] = Int32(closes)
    itemCloses[items - 1] = Int32(closes)
    var departure = opens
    while departure <= closes {
      guard forward(from: departure) else { return }
      let latest = backward(from: Int(now[items - 1]))
      let slack = forwardWithSlack(from: latest)
      let home = Int(now[items - 1])
      let span = home - latest
      if span < bestSpan || (span == bestSpan && home < bestEnd) {
        bestSpan = span
        bestDeparture = latest
        bestEnd = home
        bestGap = gap
        lunchBeforeDriving = driving
        now.copy(from: 0, length: items, to: bestNow, at: 0)
        if span <= enough { return }
      }
      // Later departures only help when some start jumps to its next window: leave just after that.
      departure = latest + slack + 1
    }
  }

  /// Lays out the row of things to do, with lunch in a gap or (−1) nowhere; returns all service and travel time.
  private func lay(lunchAt gap: Int, before driving: Bool) -> Int {
    var here = Int(flat.startLocation[vehicle])
    var count = 1
    var effort = 0
    itemTask[0] = Self.fixedItem
    itemEffort[0] = 0
    for index in 0...length {
      let task = index < length ? Int(tasks[index]) : -1
      let there = task >= 0 ? Int(flat.location[task]) : Int(flat.endLocation[vehicle])
      let travel = flat.time[here * flat.locationCount + there]
      effort += Int(travel)
      if gap == index {
        if !driving { itemEffort[count - 1] += travel }
        itemTask[count] = Self.lunchItem
        itemOpens[count] = flat.lunchOpens[vehicle]
        itemCloses[count] = flat.lunchLast[vehicle]
        itemEffort[count] = flat.lunchLength[vehicle] + (driving ? travel : 0)
        count += 1
      } else {
        itemEffort[count - 1] += travel
      }
      if task >= 0 {
        let held = holds[index]
        itemTask[count] = held >= 0 ? Self.fixedItem : Int32(task)
        itemOpens[count] = held
        itemCloses[count] = held
        itemEffort[count] = flat.service[task]
        effort += Int(flat.service[task])
        count += 1
      }
      here = there
    }
    itemTask[count] = Self.fixedItem
    itemOpens[count] = flat.shiftOpens[vehicle]
    itemCloses[count] = flat.shiftCloses[vehicle]
    itemEffort[count] = 0
    items = count + 1
    return effort
  }

  /// Earliest starts from a departure; false when something is missed.
  private func forward(from departure: Int) -> Bool {
    let flat = flat
    let day = Int(flat.dayOf[vehicle])
    var moment = departure
    now[0] = Int32(departure)
    for i in 1..<items {
      let arrival = moment + Int(itemEffort[i - 1])
      let task = Int(itemTask[i])
      if task >= 0 {
        moment = flat.nextStart(task, day: day, from: arrival)
        if moment >= FlatProblem.late { return false }
      } else {
        moment = max(arrival, Int(itemOpens[i]))
        if moment > Int(itemCloses[i]) { return false }
      }
      now[i] = Int32(moment)
    }
    return true
  }

  /// The latest departure that still is home at a time which can be kept.
  private func backward(from home: Int) -> Int {
    let flat = flat
    let day = Int(flat.dayOf[vehicle])
    var moment = home
    for i in stride(from: items - 2, through: 0, by: -1) {
      moment -= Int(itemEffort[i])
      let task = Int(itemTask[i])
      moment = task >= 0 ? flat.lastStart(task, day: day, until: moment) : min(moment, Int(itemCloses[i]))
    }
    return moment
  }

  /// Earliest starts from a departure that works out, and how much later it may be before a start leaves its window.
  private func forwardWithSlack(from departure: Int) -> Int {
    let flat = flat
    let day = Int(flat.dayOf[vehicle])
    var least = Int(itemCloses[0]) - departure
    var moment = departure
    var waited = 0
    now[0] = Int32(departure)
    for i in 1..<items {
      let arrival = moment + Int(itemEffort[i - 1])
      let task = Int(itemTask[i])
      var closes = Int(itemCloses[i])
      if task >= 0 {
        var w = Int(flat.windowFirst[task * flat.dayCount + day])
        while arrival > Int(flat.closes[w]) { w += 1 }
        closes = Int(flat.closes[w])
        moment = max(arrival, Int(flat.opens[w]))
      } else {
        moment = max(arrival, Int(itemOpens[i]))
      }
      waited += moment - arrival
      least = min(least, closes - moment + waited)
      now[i] = Int32(moment)
    }
    return least
  }
}
