extension Search {
  /// Mean number of stops that a round takes out.
  private static let meanTaken = 10.0
  /// Longest string taken out of one route.
  private static let longestString = 10.0

  /// In how many of a hundred rounds all visits to some places, or a whole route, are taken out.
  private static let placeShare = 20
  /// How many of the former change a place's pattern of days.
  private static let patternShare = 4
  private static let routeShare = 15
  private static let routeShareOfOneDay = 5
  /// In how many of a hundred rounds with absent stops one of them is the centre.
  private static let absentShare = 30
  /// In how many of those a whole day, or another pattern, is cleared for it.
  private static let dayShare = 15
  /// In how many of a hundred rounds strings are short, or windows count for nearness.
  private static let shortShare = 40
  private static let timelyShare = 40
  /// Routes with more stops are never taken out whole.
  private static let longestRoute = 15

  /// Takes some stops out of the plan.
  func ruin() {
    let kind = random.below(100)
    let periodic = flat.placeCount > 0
    absentFirst = random.next() & 7 == 0
    forcedPlace = -1
    if flat.dayCount > 1, oldAbsentCount > 0, random.below(100) < Self.dayShare {
      let unit = Int(absent[random.below(oldAbsentCount)])
      if random.next() & 1 == 0 ? takePattern(of: unit) : takeDay(for: unit) {
        absentFirst = true
        return settle()
      }
    }
    if periodic, kind < Self.placeShare {
      if kind >= Self.patternShare || !takePattern(of: Int(flat.unitOf[seedTask()])) { takePlaces() }
    } else if kind >= 100 - (periodic ? Self.routeShare : Self.routeShareOfOneDay) {
      takeRoute()
    } else {
      takeStrings()
    }
    settle()
  }

  /// Takes a stop out with all its parts.
  func takeOut(_ unit: Int) {
    let first = Int(flat.firstTask[unit])
    for task in first...(flat.isPair[unit] ? first + 1 : first) {
      touch(Int(table.vehicleOf[task]))
      table.leave(task)
    }
    absent[absentCount] = Int32(unit)
    absentCount += 1
    leftOutTotal += flat.leftOut[unit]
    reliefTotal += relief[unit]
  }

  /// Closes the gaps in all touched rows, and takes more out where a removal broke a limit (without the triangle
  /// inequality a shorter route can take longer).
  private func settle() {
    var i = 0
    while i < touchedCount {
      let vehicle = Int(touched[i])
      table.compact(vehicle)
      var broken = table.refresh(vehicle)
      while broken > 0, table.count[vehicle] > 0 {
        let before = touchedCount
        let unit = Int(flat.unitOf[Int(table.task[vehicle * table.stride + broken])])
        let first = Int(flat.firstTask[unit])
        let partner = flat.isPair[unit] ? Int(table.vehicleOf[first]) + Int(table.vehicleOf[first + 1]) - vehicle : -1
        takeOut(unit)
        table.compact(vehicle)
        broken = table.refresh(vehicle)
        if partner >= 0, touchedCount == before {
          // The partner's row may have been settled already; settle all once more.
          i = -1
          break
        }
      }
      i += 1
    }
  }

  /// A task to work around: any, but often one that is left out.
  private func seedTask() -> Int {
    if oldAbsentCount > 0, random.below(100) < Self.absentShare {
      return Int(flat.firstTask[Int(absent[random.below(oldAbsentCount)])])
    }
    return random.below(flat.taskCount)
  }

  /// Takes strings of stops out of routes around a seed.
  private func takeStrings() {
    let seed = seedTask()
    var routes = 0
    var tasks = 0
    for vehicle in 0..<flat.vehicleCount where table.count[vehicle] > 0 {
      routes += 1
      tasks += Int(table.count[vehicle])
    }
    guard routes > 0 else { return }
    let cap = random.below(100) < Self.shortShare ? 3.0 : Self.longestString
    let timely = random.below(100) < Self.timelyShare
    let longest = min(cap, Double(tasks) / Double(routes))
    let most = 4 * Self.meanTaken / (1 + longest) - 1
    let wanted = Int(random.unit() * most + 1)
    var taken = 0
    takeString(around: seed, longest: longest, &taken)
    var i = 0
    let row = seed * neighbourCount
    while taken < wanted, i < neighbourCount {
      takeString(
        around: Int(timely ? timelyNeighbours[row + i] : neighbours[row + i]), longest: longest, &taken)
      i += 1
    }
  }

  /// Takes a string that holds a task out of its route, unless the route has been touched already.
  private func takeString(around task: Int, longest: Double, _ taken: inout Int) {
    let vehicle = Int(table.vehicleOf[task])
    guard vehicle >= 0, !isTouched[vehicle] else { return }
    let n = Int(table.count[vehicle])
    let most = min(Double(n), longest)
    let length = min(n, Int(random.unit() * most + 1))
    let position = Int(table.positionOf[task])
    let base = vehicle * table.stride
    taken += 1
    // Half of the strings are split: some stops in their middle stay.
    var kept = 0
    if length > 1, length < n, random.next() & 1 == 0 {
      kept = 1
      while length + kept < n, random.below(100) != 0, random.next() & 1 == 0 { kept += 1 }
    }
    let window = length + kept
    let low = max(1, position - window + 1)
    let high = min(position, n - window + 1)
    let first = low + random.below(high - low + 1)
    let hole = kept > 0 ? first + random.below(length + 1) : 0
    for p in first..<(first + window) {
      if kept > 0, p >= hole, p < hole + kept { continue }
      let one = Int(table.task[base + p])
      if table.vehicleOf[one] == Int32(vehicle) { takeOut(Int(flat.unitOf[one])) }
    }
    // A split around the very stop can leave a route untouched only when all its stops had gone before.
    touch(vehicle)
  }

  /// Takes all routes of one day out, on which an absent stop might stand; false when there is no such day.
  private func takeDay(for unit: Int) -> Bool {
    let task = Int(flat.firstTask[unit])
    table.setFreeDays(for: unit, in: dayFree)
    var days = 0
    var chosen = -1
    for vehicle in 0..<flat.vehicleCount where flat.extra[task * flat.vehicleCount + vehicle] >= 0 {
      guard dayFree[Int(flat.dayOf[vehicle])] else { continue }
      days += 1
      if random.below(days) == 0 { chosen = Int(flat.dayOf[vehicle]) }
    }
    guard chosen >= 0 else { return false }
    for vehicle in 0..<flat.vehicleCount where Int(flat.dayOf[vehicle]) == chosen {
      guard Int(table.count[vehicle]) <= Self.longestRoute, random.below(5) > 0 else { continue }
      takeWhole(vehicle)
    }
    return true
  }

  /// Takes the visits of a stop's place out, and all routes on the days of another of its patterns, to which
  /// the place is then held for the round; false when it has no patterns.
  private func takePattern(of unit: Int) -> Bool {
    let home = Int(flat.placeOf[unit])
    guard home >= 0 else { return false }
    let first = Int(flat.patternFirst[home])
    let count = Int(flat.patternFirst[home + 1]) - first
    guard count > 0 else { return false }
    forcedPlace = home
    forcedPattern = (first + random.below(count)) * flat.dayCount
    takePlace(of: Int(flat.firstTask[unit]))
    for vehicle in 0..<flat.vehicleCount where flat.patternDays[forcedPattern + Int(flat.dayOf[vehicle])] {
      guard Int(table.count[vehicle]) <= Self.longestRoute, random.below(5) > 0 else { continue }
      takeWhole(vehicle)
    }
    return true
  }

  private func takeWhole(_ vehicle: Int) {
    touch(vehicle)
    for p in 0..<Int(table.count[vehicle]) {
      let one = Int(table.task[vehicle * table.stride + 1 + p])
      if table.vehicleOf[one] == Int32(vehicle) { takeOut(Int(flat.unitOf[one])) }
    }
  }

  /// Takes a whole route out, so that its stops can spread over the others and its day can stay free.
  private func takeRoute() {
    let task = random.below(flat.taskCount)
    let vehicle = Int(table.vehicleOf[task])
    guard vehicle >= 0, Int(table.count[vehicle]) <= Self.longestRoute else { return takeStrings() }
    takeWhole(vehicle)
    if random.next() & 1 == 0 { takeStrings() }
  }

  /// Takes all visits of a place and of some places near it out, so that their days can change.
  private func takePlaces() {
    let seed = seedTask()
    var left = 1 + random.below(3)
    takePlace(of: seed)
    left -= 1
    var i = 0
    while left > 0, i < neighbourCount {
      let task = Int(neighbours[seed * neighbourCount + i])
      i += 1 + random.below(3)
      if table.vehicleOf[task] >= 0 {
        takePlace(of: task)
        left -= 1
      }
    }
  }

  private func takePlace(of task: Int) {
    let unit = Int(flat.unitOf[task])
    let home = Int(flat.placeOf[unit])
    guard home >= 0 else {
      if table.vehicleOf[task] >= 0 { takeOut(unit) }
      return
    }
    for i in Int(flat.placeFirst[home])..<Int(flat.placeFirst[home + 1]) {
      let other = Int(flat.placeUnits[i])
      if table.vehicleOf[Int(flat.firstTask[other])] >= 0 { takeOut(other) }
    }
  }
}
