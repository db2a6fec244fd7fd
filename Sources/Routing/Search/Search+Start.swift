extension Search {
  /// Places what it can of an earlier assignment; the rest stays absent for the first recreate.
  func place(_ start: Assignment, _ problem: RoutingProblem) {
    for (vehicle, visits) in start.visits.sorted(by: { $0.key < $1.key })
    where (0..<flat.vehicleCount).contains(vehicle) {
      for visit in visits { append(visit, to: vehicle, start, problem) }
    }
    for unit in 0..<flat.unitCount where flat.isPair[unit] { checkPair(unit) }
    var settled = false
    while !settled {
      settled = true
      for vehicle in 0..<flat.vehicleCount {
        table.compact(vehicle)
        let broken = table.refresh(vehicle)
        let n = Int(table.count[vehicle])
        if n == 0 || (broken == 0 && !isOverfull(vehicle)) { continue }
        let unit = Int(flat.unitOf[Int(table.task[vehicle * table.stride + (broken > 0 ? broken : n)])])
        let first = Int(flat.firstTask[unit])
        for task in [first, first + 1].prefix(flat.isPair[unit] ? 2 : 1) where table.vehicleOf[task] >= 0 {
          table.leave(task)
        }
        settled = false
      }
    }
    var kept = 0
    for i in 0..<absentCount {
      let unit = Int(absent[i])
      if table.vehicleOf[Int(flat.firstTask[unit])] >= 0 {
        leftOutTotal -= flat.leftOut[unit]
      } else {
        absent[kept] = Int32(unit)
        kept += 1
      }
    }
    absentCount = kept
  }

  private func append(_ visit: Visit, to vehicle: Int, _ start: Assignment, _ problem: RoutingProblem) {
    guard (0..<flat.unitCount).contains(visit.stop), visit.part == 0 || (visit.part == 1 && flat.isPair[visit.stop])
    else { return }
    let task = Int(flat.firstTask[visit.stop]) + visit.part
    let day = Int(flat.dayOf[vehicle])
    guard table.vehicleOf[task] < 0, flat.extra[task * flat.vehicleCount + vehicle] >= 0 else { return }
    table.setFreeDays(for: visit.stop, in: dayFree)
    guard dayFree[day] else { return }
    if flat.isPair[visit.stop], !isLoose(visit.stop) {
      guard let moment = start.starts[visit], flat.nextStart(task, day: day, from: moment) == moment else { return }
      table.heldStart[task] = Int32(moment)
    }
    table.insert(task, in: vehicle, at: Int(table.count[vehicle]) + 1)
  }

  /// Whether a route carries more than it can, or its pool more kit on the day than there is.
  func isOverfull(_ vehicle: Int) -> Bool {
    if table.load[vehicle] > flat.capacity[vehicle] { return true }
    let shelf = Int(flat.shelfOf[vehicle]) * flat.kindCount
    return (0..<flat.kindCount).contains { kind in
      table.routeKit[vehicle * flat.kindCount + kind] > 0
        && table.shelfKit[shelf + kind] > flat.stock[shelf + kind]
    }
  }

  /// Takes a pair out again that came in by half, or whose halves do not go together.
  private func checkPair(_ unit: Int) {
    let first = Int(flat.firstTask[unit])
    let vehicles = (Int(table.vehicleOf[first]), Int(table.vehicleOf[first + 1]))
    var sound = vehicles.0 >= 0 && vehicles.1 >= 0
    if sound {
      sound = flat.dayOf[vehicles.0] == flat.dayOf[vehicles.1] && flat.teamOf[vehicles.0] != flat.teamOf[vehicles.1]
      let apart = table.heldStart[first + 1] - table.heldStart[first]
      sound = sound && (isLoose(unit) || (flat.apartLow[unit]...flat.apartHigh[unit]).contains(apart))
    }
    if sound { return }
    for task in [first, first + 1] where table.vehicleOf[task] >= 0 { table.leave(task) }
  }

  /// Puts the best plan back into the table.
  func loadBest() {
    for vehicle in 0..<flat.vehicleCount {
      for p in 0..<Int(table.count[vehicle]) { table.leave(Int(table.task[vehicle * table.stride + 1 + p])) }
      table.count[vehicle] = 0
    }
    var next = 0
    for vehicle in 0..<flat.vehicleCount {
      let n = Int(bestCount[vehicle])
      for p in 0..<n {
        let task = Int(bestTask[next + p])
        table.task[vehicle * table.stride + 1 + p] = Int32(task)
        table.heldStart[task] = bestHeld[next + p]
        table.join(task, vehicle)
      }
      table.count[vehicle] = Int32(n)
      next += n
    }
    for vehicle in 0..<flat.vehicleCount { _ = table.refresh(vehicle) }
    leftOutTotal = 0
    for unit in 0..<flat.unitCount where table.vehicleOf[Int(flat.firstTask[unit])] < 0 {
      leftOutTotal += flat.leftOut[unit]
    }
  }

  /// The plan that stands in the table, with times and score.
  func plan(_ problem: RoutingProblem) -> Plan {
    var routes: [PlannedRoute] = []
    var score = Score()
    for vehicle in 0..<flat.vehicleCount where table.count[vehicle] > 0 {
      let route = planned(vehicle)
      routes.append(route)
      let n = Int(table.count[vehicle])
      for p in 0...n { score.travel += Int(table.leg[vehicle * table.stride + p]) }
      let day = problem.teamDays[vehicle]
      score.routes += 1
      score.fixed += day.fixedCost
      score.overtime += max(0, route.work - (day.ordinaryWork ?? FlatProblem.late))
      for visit in route.stops.map(\.visit) where visit.part == 0 {
        let stop = problem.stops[visit.stop]
        if !stop.preferredTeams.isEmpty, !stop.preferredTeams.contains(day.team) { score.otherTeam += 1 }
        if let former = stop.former, former != FormerPlace(day: day.day, team: day.team) { score.moved += 1 }
        score.late += stop.lateness(on: day.day)
      }
    }
    var unserved: [Int] = []
    for unit in 0..<flat.unitCount where table.vehicleOf[Int(flat.firstTask[unit])] < 0 {
      unserved.append(unit)
      switch problem.stops[unit].worth {
      case .mandatory: score.mandatoryUnserved += 1
      case .optional(let worth): score.unservedWorth += worth
      }
    }
    for home in 0..<flat.placeCount {
      let teams = (0..<flat.teamCount).count { table.placeTeams[home * flat.teamCount + $0] > 0 }
      score.extraTeams += max(0, teams - 1)
    }
    score.unfairness = unfairness()
    score.total = currentTotal()
    return Plan(routes: routes, unserved: unserved, score: score)
  }

  private func planned(_ vehicle: Int) -> PlannedRoute {
    let timetable = table.timetable
    let base = vehicle * table.stride
    let n = Int(table.count[vehicle])
    timetable.begin(vehicle)
    for p in 1...n { timetable.append(Int(table.task[base + p]), held: Int(table.held[base + p])) }
    let works = timetable.solve()
    precondition(works, "a route of the best plan keeps its windows")
    var stops: [PlannedStop] = []
    var left = timetable.bestDeparture
    for p in 1...n {
      let task = Int(table.task[base + p])
      let unit = Int(flat.unitOf[task])
      let way = Int(table.place[base + p - 1]) * flat.locationCount + Int(table.place[base + p])
      if timetable.bestGap == p - 1, timetable.lunchBeforeDriving {
        left = timetable.bestLunch + Int(flat.lunchLength[vehicle])
      }
      let start = timetable.bestStart(p - 1)
      let end = start + Int(flat.service[task])
      stops.append(
        PlannedStop(
          visit: Visit(stop: unit, part: task - Int(flat.firstTask[unit])), arrival: left + Int(flat.time[way]),
          start: start, end: end))
      left = end
    }
    return PlannedRoute(
      teamDay: vehicle, departure: timetable.bestDeparture, back: timetable.bestEnd,
      lunch: timetable.bestLunch >= 0 ? timetable.bestLunch : nil, stops: stops)
  }
}
