extension Search {
  /// A place for both parts of a stop.
  private struct Couple {
    var first: PairCandidates.Candidate
    var second: PairCandidates.Candidate
    var starts: (Int, Int)
  }

  /// Puts a stop for two teams at its best pair of positions; false when it fits nowhere or is not worth it.
  func insertPair(_ unit: Int) -> Bool {
    let task = Int(flat.firstTask[unit])
    setFreeDays(unit)
    var best = flat.leftOut[unit]
    var choice: Couple?
    let early = random.next() & 1 == 0
    for day in 0..<flat.dayCount where dayFree[day] {
      pairs.clear()
      gather(task, part: 0, day: day, unit, below: best)
      guard let cheapest = pairs.parts[0].first else { continue }
      gather(task + 1, part: 1, day: day, unit, below: best - cheapest.cost)
      combine(unit, task, early: early, &best, &choice)
    }
    guard let choice else { return false }
    for (number, candidate, start) in [(0, choice.first, choice.starts.0), (1, choice.second, choice.starts.1)] {
      touch(candidate.vehicle)
      if !isLoose(unit) { table.heldStart[task + number] = Int32(start) }
      table.insert(task + number, in: candidate.vehicle, at: candidate.position + 1)
      let broken = table.refresh(candidate.vehicle)
      assert(broken == 0)
    }
    return true
  }

  /// Whether the two parts may start as far apart as the day allows.
  func isLoose(_ unit: Int) -> Bool {
    flat.apartLow[unit] <= Int32(-Crew.noLimit) && flat.apartHigh[unit] >= Int32(Crew.noLimit)
  }

  /// Collects the positions of a day where a part may go for less than a limit.
  private func gather(_ task: Int, part: Int, day: Int, _ unit: Int, below limit: Int) {
    let home = Int(flat.placeOf[unit])
    let here = Int(flat.location[task]) * flat.locationCount
    for vehicle in 0..<flat.vehicleCount where Int(flat.dayOf[vehicle]) == day {
      let extra = flat.extra[task * flat.vehicleCount + vehicle]
      if extra < 0 || table.load[vehicle] + flat.demand[task] > flat.capacity[vehicle] { continue }
      if !table.kitIsFree(for: task, vehicle: vehicle) { continue }
      let n = Int(table.count[vehicle])
      let fixed = extra + table.extraTeamCost(home, vehicle) + (n == 0 ? flat.fixedCost[vehicle] : 0)
      let ways = flat.lunchLength[vehicle] > 0 ? 4 : 1
      for p in 0...n {
        blink -= 1
        if blink < 0 {
          blink = nextBlink()
          continue
        }
        let cell = vehicle * table.stride + p
        let detour =
          Int(flat.costInto[here + Int(table.place[cell])]) + Int(flat.cost[here + Int(table.place[cell + 1])])
          - Int(table.leg[cell])
        let cost = detour * flat.travelWeight + fixed
        if cost >= limit { continue }
        for way in 0..<ways {
          let range = startRange(task, in: vehicle, after: p, way: way)
          if range.first > range.last { continue }
          pairs.add(
            PairCandidates.Candidate(cost: cost, vehicle: vehicle, position: p, first: range.first, last: range.last),
            part: part)
        }
      }
    }
  }

  /// Looks for the cheapest two positions whose starts go together.
  private func combine(_ unit: Int, _ task: Int, early: Bool, _ best: inout Int, _ choice: inout Couple?) {
    let loose = isLoose(unit)
    for a in pairs.parts[0] {
      for b in pairs.parts[1] {
        var cost = a.cost + b.cost
        if cost >= best { break }
        if a.vehicle == b.vehicle { continue }
        if !table.kitIsFree(for: task + 1, vehicle: b.vehicle, besides: task, in: a.vehicle) { continue }
        var starts = commonStarts(unit, task, a, b, from: a.first)
        if !early, a.last > a.first, starts != nil {
          let later = a.first + flat.grid * random.below((a.last - a.first) / flat.grid + 1)
          starts = commonStarts(unit, task, a, b, from: later) ?? starts
        }
        guard let starts else { continue }
        if flat.timed[a.vehicle] {
          let more = overtime(with: task, held: loose ? -1 : starts.0, in: a.vehicle, after: a.position)
          if more < 0 { continue }
          cost += more
        }
        if flat.timed[b.vehicle] {
          let more = overtime(with: task + 1, held: loose ? -1 : starts.1, in: b.vehicle, after: b.position)
          if more < 0 { continue }
          cost += more
        }
        if cost >= best { continue }
        best = cost
        choice = Couple(first: a, second: b, starts: starts)
      }
    }
  }

  /// The earliest two starts from a moment on that lie as far apart as they should.
  private func commonStarts(
    _ unit: Int, _ task: Int, _ a: PairCandidates.Candidate, _ b: PairCandidates.Candidate, from moment: Int
  ) -> (Int, Int)? {
    let day = Int(flat.dayOf[a.vehicle])
    let low = Int(flat.apartLow[unit])
    let high = Int(flat.apartHigh[unit])
    var first = flat.nextStart(task, day: day, from: max(moment, a.first))
    var second = b.first
    while true {
      second = flat.nextStart(task + 1, day: day, from: max(second, first + low))
      if first > a.last || second > b.last { return nil }
      if second - first <= high { return (first, second) }
      first = flat.nextStart(task, day: day, from: second - high)
    }
  }
}
