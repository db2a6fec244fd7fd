extension Search {
  /// Puts absent stops back where they cost least, in an order that changes from round to round.
  func recreate() {
    sortAbsent()
    // With very many stops that do not fit, only some of the old ones are tried each round.
    let old = min(oldAbsentCount, absentCount)
    let tries = 12
    var kept = 0
    for i in 0..<absentCount {
      let unit = Int(absent[i])
      let first = Int(flat.firstTask[unit])
      var stands = false
      if old <= tries || absentCount - old <= 0 || random.below(old) < tries || keys[unit] & 1 == 0 {
        stands = flat.isPair[unit] ? insertPair(unit) : insertSingle(unit, task: first)
      }
      if stands {
        leftOutTotal -= flat.leftOut[unit]
        reliefTotal -= relief[unit]
      } else {
        absent[kept] = Int32(unit)
        kept += 1
      }
    }
    absentCount = kept
  }

  /// Sorts the absent stops by one of several keys; the lowest bit of a key tells the old from the new.
  private func sortAbsent() {
    let choice = random.below(20)
    let worthFirst = random.below(4) != 0
    let mix = Int(truncatingIfNeeded: random.next() >> 16) | 1
    let depot = flat.vehicleCount > 0 ? Int(flat.startLocation[0]) : 0
    for i in 0..<absentCount {
      let unit = Int(absent[i])
      let task = Int(flat.firstTask[unit])
      let way = depot * flat.locationCount + Int(flat.location[task])
      let slot = task * flat.dayCount
      let window = Int(flat.windowFirst[slot])
      let hasWindow = window < Int(flat.windowFirst[slot + flat.dayCount])
      var key: Int
      switch choice {
      case 0..<5: key = random.below(1 << 24)
      case 5..<8: key = -Int(flat.demand[task]) * 64 + random.below(64)
      case 8..<10: key = -Int(flat.cost[way])
      case 10: key = Int(flat.cost[way])
      case 11..<13: key = hasWindow ? Int(flat.closes[window] - flat.opens[window]) : 0
      case 13..<15: key = hasWindow ? Int(flat.opens[window]) : 0
      case 15..<17: key = hasWindow ? -Int(flat.closes[window]) : 0
      case 17: key = -Int(flat.service[task])
      case 18: key = flat.placeOf[unit] >= 0 ? (Int(flat.placeOf[unit]) &* mix) & 0xFF_FFFF : random.below(1 << 24)
      default: key = Int(allowedCount[task]) * 64 + random.below(64)
      }
      key = key << 1
      if flat.isPair[unit], choice & 1 == 0 { key -= 1 << 40 }
      if worthFirst { key -= (min(flat.leftOut[unit], 1 << 60) >> 12) << 1 }
      if absentFirst, i < oldAbsentCount { key -= 1 << 42 }
      if forcedPlace >= 0, Int(flat.placeOf[unit]) == forcedPlace { key -= 1 << 43 }
      keys[unit] = key | (i < oldAbsentCount ? 1 : 0)
    }
    for i in Swift.stride(from: 1, to: absentCount, by: 1) {
      let unit = absent[i]
      let key = keys[Int(unit)]
      var j = i
      while j > 0, keys[Int(absent[j - 1])] > key {
        absent[j] = absent[j - 1]
        j -= 1
      }
      absent[j] = unit
    }
  }

  /// Marks the days on which a unit may stand now.
  func setFreeDays(_ unit: Int) {
    table.setFreeDays(for: unit, in: dayFree)
    guard forcedPlace >= 0, Int(flat.placeOf[unit]) == forcedPlace else { return }
    for day in 0..<flat.dayCount where !flat.patternDays[forcedPattern + day] { dayFree[day] = false }
  }

  /// Puts a stop for one team at its best position; false when it fits nowhere or is not worth it.
  private func insertSingle(_ unit: Int, task: Int) -> Bool {
    let flat = flat
    let table = table
    let vehicles = flat.vehicleCount
    let locations = flat.locationCount
    let weight = flat.travelWeight
    let here = Int(flat.location[task])
    let from = here * locations
    let home = Int(flat.placeOf[unit])
    let needsKit = flat.kitFirst[task] < flat.kitFirst[task + 1]
    let load = flat.demand[task]
    let served = Int(flat.service[task])
    let bound = home >= 0
    if bound { setFreeDays(unit) }
    var best = flat.leftOut[unit]
    var bestVehicle = -1
    var bestPosition = 0
    var triedEmpty = -1
    var blink = blink
    for vehicle in 0..<vehicles {
      let extra = flat.extra[task * vehicles + vehicle]
      if extra < 0 { continue }
      let day = Int(flat.dayOf[vehicle])
      if (bound && !dayFree[day]) || table.load[vehicle] + load > flat.capacity[vehicle] { continue }
      let n = Int(table.count[vehicle])
      var fixed = extra + table.extraTeamCost(home, vehicle)
      if n == 0 {
        // Of empty routes that are alike only the first is tried.
        let twin = Int(flat.sameAs[vehicle])
        if twin == triedEmpty { continue }
        triedEmpty = twin
        fixed += flat.fixedCost[vehicle]
      }
      if needsKit, !table.kitIsFree(for: task, vehicle: vehicle) { continue }
      let slot = task * flat.dayCount + day
      let window = Int(flat.windowFirst[slot])
      let lastWindow = Int(flat.windowFirst[slot + 1]) - 1
      let opens = Int(flat.opens[window])
      let closes = Int(flat.closes[lastWindow])
      let lunch = flat.lunchLength[vehicle] > 0
      let timed = flat.timed[vehicle]
      let base = vehicle * table.stride
      for p in 0...n {
        let cell = base + p
        if !lunch {
          if Int(table.early1[cell]) > closes { break }
          if Int(table.late1[cell + 1]) < opens { continue }
        }
        blink -= 1
        if blink < 0 {
          blink = nextBlink()
          continue
        }
        let before = Int(table.place[cell])
        let after = Int(table.place[cell + 1])
        var cost = Int(flat.costInto[from + before]) + Int(flat.cost[from + after]) - Int(table.leg[cell])
        cost = cost * weight + fixed
        if cost >= best { continue }
        if lunch {
          if !fitsAroundLunch(task, in: vehicle, after: p) { continue }
        } else {
          let arrival = Int(table.early1[cell]) + Int(table.service[cell]) + Int(flat.time[before * locations + here])
          var begin = max(arrival, opens)
          if begin > closes { continue }
          if window != lastWindow { begin = flat.nextStart(task, day: day, from: begin) }
          if begin + served + Int(flat.time[from + after]) > Int(table.late1[cell + 1]) { continue }
        }
        if timed {
          let more = overtime(with: task, held: -1, in: vehicle, after: p)
          if more < 0 || cost + more >= best { continue }
          cost += more
        }
        best = cost
        bestVehicle = vehicle
        bestPosition = p + 1
      }
    }
    self.blink = blink
    guard bestVehicle >= 0 else { return false }
    touch(bestVehicle)
    table.insert(task, in: bestVehicle, at: bestPosition)
    let broken = table.refresh(bestVehicle)
    assert(broken == 0)
    return true
  }

  /// Whether a task fits after a position of a day with lunch, wherever lunch then goes.
  private func fitsAroundLunch(_ task: Int, in vehicle: Int, after p: Int) -> Bool {
    for way in 0..<4 {
      let range = startRange(task, in: vehicle, after: p, way: way)
      if range.first <= range.last { return true }
    }
    return false
  }

  /// The starts that a task may have after a position, by where lunch goes.
  ///
  /// The ways are: 0 it is over or not wanted, 1 it comes
  /// later, 2 just before the task, 3 just after it. Empty when the first lies after the last.
  func startRange(_ task: Int, in vehicle: Int, after p: Int, way: Int) -> (first: Int, last: Int) {
    let never = (first: FlatProblem.late, last: -FlatProblem.late)
    let cell = vehicle * table.stride + p
    let day = Int(flat.dayOf[vehicle])
    let here = Int(flat.location[task])
    let travel = Int(flat.time[Int(table.place[cell]) * flat.locationCount + here])
    let onward = Int(flat.time[here * flat.locationCount + Int(table.place[cell + 1])])
    let served = Int(flat.service[task])
    let done = Int(table.service[cell])
    let length = Int(flat.lunchLength[vehicle])
    let noon = Int(flat.lunchOpens[vehicle])
    let last = Int(flat.lunchLast[vehicle])
    let early = way == 0 ? Int(table.early1[cell]) : Int(table.early0[cell])
    let late = way == 1 ? Int(table.late0[cell + 1]) : Int(table.late1[cell + 1])
    if early >= FlatProblem.late || late <= -FlatProblem.late { return never }
    var arrival = early + done + travel
    var leave = late - onward
    if way == 2 {
      if arrival <= last {
        arrival = max(arrival, noon) + length
      } else if early + done <= last {
        arrival = max(early + done, noon) + length + travel
      } else {
        return never
      }
    } else if way == 3 {
      var latest = -FlatProblem.late
      if noon + length <= late { latest = min(last, late - length) - onward }
      if noon + length + onward <= late { latest = max(latest, min(last, late - length - onward)) }
      leave = latest
    }
    return (
      flat.nextStart(task, day: day, from: arrival), flat.lastStart(task, day: day, until: leave - served)
    )
  }

  /// What overtime costs more with a task after a position of a timed vehicle, or −1 when the day gets too long.
  func overtime(with task: Int, held: Int, in vehicle: Int, after p: Int) -> Int {
    let cell = vehicle * table.stride + p
    var span: Int
    if flat.plain[vehicle] {
      let here = Int(flat.location[task])
      let travel = Int(flat.time[Int(table.place[cell]) * flat.locationCount + here])
      let onward = Int(flat.time[here * flat.locationCount + Int(table.place[cell + 1])])
      let head = Segment(
        span: Int(table.headSpan[cell]), early: Int(table.headEarly[cell]), late: Int(table.headLate[cell]))
      let tail = Segment(
        span: Int(table.tailSpan[cell + 1]), early: Int(table.tailEarly[cell + 1]), late: Int(table.tailLate[cell + 1]))
      let middle = table.segment(of: task, held: held, in: vehicle)
      span = head.followed(by: middle, after: travel).followed(by: tail, after: onward).span
    } else {
      let timetable = table.timetable
      let base = vehicle * table.stride
      timetable.begin(vehicle)
      for q in 0...Int(table.count[vehicle]) {
        if q > 0 { timetable.append(Int(table.task[base + q]), held: Int(table.held[base + q])) }
        if q == p { timetable.append(task, held: held) }
      }
      let enough = min(flat.ordinary[vehicle], flat.longest[vehicle])
      guard timetable.solve(enough: Int(enough)) else { return -1 }
      span = timetable.bestSpan
    }
    if span > Int(flat.longest[vehicle]) { return -1 }
    let ordinary = Int(flat.ordinary[vehicle])
    let before = table.count[vehicle] == 0 ? 0 : max(0, Int(table.span[vehicle]) - ordinary)
    return max(0, (max(0, span - ordinary) - before) * flat.overtimeWeight)
  }
}
