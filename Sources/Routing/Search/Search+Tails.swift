extension Search {
  /// Tries some exchanges of the ends of two routes of one day (2-opt*), each kept or undone by the temperature.
  ///
  /// Strings are too short to move half of a long route; this move does it at the cost of two legs.
  func swapTails(tries: Int, temperature: Double) {
    guard flat.taskCount > 1 else { return }
    for _ in 0..<tries {
      let task = random.below(flat.taskCount)
      let one = Int(table.vehicleOf[task])
      if one < 0 { continue }
      let i = Int(table.positionOf[task])
      let other: Int
      let j: Int
      if random.below(16) == 0 {
        // To or from a route that is empty, or that ends here.
        other = random.below(flat.vehicleCount)
        j = Int(table.count[other])
      } else {
        let next = Int(neighbours[task * neighbourCount + random.below(min(neighbourCount, 30))])
        other = Int(table.vehicleOf[next])
        if other < 0 { continue }
        j = Int(table.positionOf[next]) - 1
      }
      if other == one || flat.dayOf[one] != flat.dayOf[other] { continue }
      let limit = temperature * -Elementary.ln(1 - random.unit())
      let change = tailChange(one, i, other, j)
      if Double(change) > limit || (flat.sameAs[one] == flat.sameAs[other] && !tailsInTime(one, i, other, j)) {
        continue
      }
      beginRound()
      touch(one)
      touch(other)
      let next = exchangeTails(one, i, other, j) ? currentTotal() : Int.max
      if next < Int.max, Double(next) <= Double(total) + limit {
        total = next
        forgetTouched()
        if next < bestTotal { keepBest() }
      } else {
        undo()
      }
    }
  }

  /// What the exchange changes in legs and fixed costs.
  private func tailChange(_ one: Int, _ i: Int, _ other: Int, _ j: Int) -> Int {
    let change =
      joint(one, i, other, j) + joint(other, j, one, i) - Int(table.leg[one * table.stride + i])
      - Int(table.leg[other * table.stride + j])
    var sum = change * flat.travelWeight
    if table.count[other] == 0 { sum += flat.fixedCost[other] }
    if i == Int(table.count[one]), j == 0, table.count[other] > 0 { sum -= flat.fixedCost[other] }
    return sum
  }

  /// The leg from a position of one route to what follows a position of the other.
  private func joint(_ one: Int, _ i: Int, _ other: Int, _ j: Int) -> Int {
    let ends = j == Int(table.count[other])
    if i == 0, ends { return 0 }
    let from = Int(table.place[one * table.stride + i])
    let to = ends ? Int(flat.endLocation[one]) : Int(table.place[other * table.stride + j + 1])
    return Int(flat.cost[from * flat.locationCount + to])
  }

  /// Whether both new routes are in time; asked for vehicles that are alike, without regard to lunch.
  private func tailsInTime(_ one: Int, _ i: Int, _ other: Int, _ j: Int) -> Bool {
    if flat.lunchLength[one] > 0 { return true }
    return joinsInTime(one * table.stride + i, other * table.stride + j + 1)
      && joinsInTime(other * table.stride + j, one * table.stride + i + 1)
  }

  private func joinsInTime(_ cell: Int, _ next: Int) -> Bool {
    let way = Int(table.place[cell]) * flat.locationCount + Int(table.place[next])
    return Int(table.early1[cell]) + Int(table.service[cell]) + Int(flat.time[way]) <= Int(table.late1[next])
  }

  /// Exchanges what follows two positions; false when a limit is broken, and then the caller undoes it.
  private func exchangeTails(_ one: Int, _ i: Int, _ other: Int, _ j: Int) -> Bool {
    let base = one * table.stride
    let otherBase = other * table.stride
    let tail = Int(table.count[one]) - i
    let otherTail = Int(table.count[other]) - j
    // The remembered rows still hold the old order.
    for k in 0..<max(tail, 0) { move(Int(oldTask[base + i + 1 + k]), to: other) }
    for k in 0..<max(otherTail, 0) { move(Int(oldTask[otherBase + j + 1 + k]), to: one) }
    oldTask.copy(from: otherBase + j + 1, length: otherTail, to: table.task, at: base + i + 1)
    oldTask.copy(from: base + i + 1, length: tail, to: table.task, at: otherBase + j + 1)
    table.count[one] = Int32(i + otherTail)
    table.count[other] = Int32(j + tail)
    for vehicle in [one, other] {
      for p in Swift.stride(from: 1, through: Int(table.count[vehicle]), by: 1) {
        let task = Int(table.task[vehicle * table.stride + p])
        if flat.extra[task * flat.vehicleCount + vehicle] < 0 { return false }
        let unit = Int(flat.unitOf[task])
        if flat.isPair[unit] {
          let first = Int(flat.firstTask[unit])
          if table.vehicleOf[first] == table.vehicleOf[first + 1] { return false }
        }
      }
    }
    for vehicle in [one, other] where table.refresh(vehicle) > 0 && table.count[vehicle] > 0 { return false }
    return !isOverfull(one) && !isOverfull(other)
  }

  private func move(_ task: Int, to vehicle: Int) {
    let held = table.heldStart[task]
    table.leave(task)
    table.heldStart[task] = held
    table.join(task, vehicle)
  }
}
