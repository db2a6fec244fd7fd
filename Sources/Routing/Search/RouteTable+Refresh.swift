extension RouteTable {
  /// Works out everything about a row again.
  /// - Returns: 0 when the route keeps all limits, else the position (from 1) of the first task that breaks one; a
  ///   broken row keeps its old cost in the sums until it is mended and refreshed again.
  func refresh(_ vehicle: Int) -> Int {
    let flat = flat
    let base = vehicle * stride
    let n = Int(count[vehicle])
    let locations = flat.locationCount
    task[base] = -1
    task[base + n + 1] = -1
    place[base] = flat.startLocation[vehicle]
    place[base + n + 1] = flat.endLocation[vehicle]
    service[base] = 0
    service[base + n + 1] = 0
    var weight: Int32 = 0
    var extras = 0
    var effort: Int32 = 0
    for p in stridePositions(n) {
      let one = Int(task[base + p])
      place[base + p] = flat.location[one]
      service[base + p] = flat.service[one]
      held[base + p] = heldStart[one]
      positionOf[one] = Int32(p)
      weight += flat.demand[one]
      effort += flat.service[one]
      extras += flat.extra[one * flat.vehicleCount + vehicle]
    }
    load[vehicle] = weight
    var travel = 0
    if n > 0 {
      for p in 0...n {
        let arc = Int(place[base + p]) * locations + Int(place[base + p + 1])
        leg[base + p] = flat.cost[arc]
        travel += Int(flat.cost[arc])
        effort &+= flat.time[arc]
      }
    } else {
      leg[base] = 0
    }
    setKit(vehicle, n)
    let broken = flat.lunchLength[vehicle] > 0 ? setTimes(vehicle, n) : setTimesWithoutLunch(vehicle, n)
    if broken != 0 { return broken }
    var overtime = 0
    if flat.timed[vehicle] {
      let least = flat.plain[vehicle] ? spanOfPlainRow(vehicle, n) : (n == 0 ? 0 : spanOfRichRow(vehicle, n))
      if least > Int(flat.longest[vehicle]) { return n }
      span[vehicle] = Int32(least)
      overtime = max(0, least - Int(flat.ordinary[vehicle])) * flat.overtimeWeight
    }
    work[vehicle] = effort
    let total = travel * flat.travelWeight + extras + overtime + (n > 0 ? flat.fixedCost[vehicle] : 0)
    routesTotal += total - routeCost[vehicle]
    routeCost[vehicle] = total
    return 0
  }

  @inline(__always)
  private func stridePositions(_ n: Int) -> Range<Int> { 1..<(n + 1) }

  /// Sets the kit that the route carries and the sum of its pool on the day.
  private func setKit(_ vehicle: Int, _ n: Int) {
    let kinds = flat.kindCount
    guard kinds > 0 else { return }
    let base = vehicle * stride
    let row = vehicle * kinds
    let shelf = Int(flat.shelfOf[vehicle]) * kinds
    for kind in 0..<kinds {
      shelfKit[shelf + kind] -= routeKit[row + kind]
      routeKit[row + kind] = 0
    }
    for p in stridePositions(n) {
      let one = Int(task[base + p])
      for i in Int(flat.kitFirst[one])..<Int(flat.kitFirst[one + 1]) {
        let kind = Int(flat.kitKind[i])
        routeKit[row + kind] = max(routeKit[row + kind], flat.kitAmount[i])
      }
    }
    for kind in 0..<kinds { shelfKit[shelf + kind] += routeKit[row + kind] }
  }

  /// Sets the earliest and latest starts of a row without lunch; returns 0 or the first broken position.
  private func setTimesWithoutLunch(_ vehicle: Int, _ n: Int) -> Int {
    let flat = flat
    let base = vehicle * stride
    let day = Int(flat.dayOf[vehicle])
    let locations = flat.locationCount
    let closes = Int(flat.shiftCloses[vehicle])
    var early = Int(flat.shiftOpens[vehicle])
    early1[base] = Int32(early)
    var late = closes
    late1[base + n + 1] = Int32(late)
    if n == 0 {
      early1[base + 1] = Int32(early)
      late1[base] = Int32(late)
      return 0
    }
    for p in stridePositions(n) {
      let cell = base + p
      early += Int(service[cell - 1]) + Int(flat.time[Int(place[cell - 1]) * locations + Int(place[cell])])
      early = nextStart(Int(task[cell]), held: Int(held[cell]), day: day, from: early)
      if early >= FlatProblem.late { return p }
      early1[cell] = Int32(early)
    }
    early += Int(service[base + n]) + Int(flat.time[Int(place[base + n]) * locations + Int(place[base + n + 1])])
    if early > closes { return n }
    early1[base + n + 1] = Int32(early)
    for p in Swift.stride(from: n, through: 1, by: -1) {
      let cell = base + p
      late -= Int(service[cell]) + Int(flat.time[Int(place[cell]) * locations + Int(place[cell + 1])])
      late = lastStart(Int(task[cell]), held: Int(held[cell]), day: day, until: late)
      late1[cell] = Int32(late)
    }
    late1[base] = Int32(late - Int(flat.time[Int(place[base]) * locations + Int(place[base + 1])]))
    return 0
  }

  /// Sets the earliest and latest starts of a row with lunch; returns 0 or the first broken position.
  private func setTimes(_ vehicle: Int, _ n: Int) -> Int {
    let flat = flat
    let base = vehicle * stride
    let day = Int(flat.dayOf[vehicle])
    let locations = flat.locationCount
    let late = FlatProblem.late
    let lunch = Int(flat.lunchLength[vehicle])
    let noon = Int(flat.lunchOpens[vehicle])
    let last = Int(flat.lunchLast[vehicle])
    let opens = Int(flat.shiftOpens[vehicle])
    let closes = Int(flat.shiftCloses[vehicle])

    // Forwards.
    var e0 = late
    var e1 = opens
    if lunch > 0 {
      e0 = opens
      e1 = max(opens, noon) <= last ? max(opens, noon) + lunch : late
    }
    early0[base] = Int32(e0)
    early1[base] = Int32(e1)
    for p in 1...(n + 1) {
      let arc = Int(place[base + p - 1]) * locations + Int(place[base + p])
      let travel = n == 0 ? 0 : Int(flat.time[arc])
      let served = Int(service[base + p - 1])
      let arrive0 = e0 >= late ? late : e0 + served + travel
      var arrive1 = e1 >= late ? late : e1 + served + travel
      if lunch > 0, e0 < late {
        if arrive0 <= last {
          arrive1 = min(arrive1, max(arrive0, noon) + lunch)
        } else if e0 + served <= last {
          arrive1 = min(arrive1, max(e0 + served, noon) + lunch + travel)
        }
      }
      if p <= n {
        let one = Int(task[base + p])
        let pinned = Int(held[base + p])
        e0 = arrive0 >= late ? late : nextStart(one, held: pinned, day: day, from: arrive0)
        e1 = arrive1 >= late ? late : nextStart(one, held: pinned, day: day, from: arrive1)
      } else {
        e0 = min(arrive0, late)
        e1 = min(arrive1, late)
      }
      if e0 >= late, e1 >= late { return max(1, min(p, n)) }
      early0[base + p] = Int32(e0)
      early1[base + p] = Int32(e1)
    }

    // Backwards.
    var l1 = closes
    var l0 = -late
    if lunch > 0, max(noon, opens) + lunch <= closes { l0 = min(last, closes - lunch) }
    late0[base + n + 1] = Int32(l0)
    late1[base + n + 1] = Int32(l1)
    for p in Swift.stride(from: n, through: 0, by: -1) {
      let arc = Int(place[base + p]) * locations + Int(place[base + p + 1])
      let travel = n == 0 ? 0 : Int(flat.time[arc])
      let served = Int(service[base + p])
      let leave1 = l1 - travel
      var leave0 = l0 - travel
      if lunch > 0 {
        if noon + lunch <= l1 { leave0 = max(leave0, min(last, l1 - lunch) - travel) }
        if noon + lunch + travel <= l1 { leave0 = max(leave0, min(last, l1 - lunch - travel)) }
      }
      if p > 0 {
        let one = Int(task[base + p])
        let pinned = Int(held[base + p])
        l1 = lastStart(one, held: pinned, day: day, until: leave1 - served)
        l0 = lunch > 0 ? lastStart(one, held: pinned, day: day, until: leave0 - served) : -late
      } else {
        l1 = leave1
        l0 = leave0
      }
      late0[base + p] = Int32(max(l0, -late))
      late1[base + p] = Int32(max(l1, -late))
    }
    // Some way through the day must work out; the last position tells.
    let home = base + n + 1
    let works = early1[home] <= late1[home] || (lunch > 0 && early0[home] <= late0[home])
    if works { return 0 }
    return max(1, n)
  }

  /// Sets the spans of a row with one window per stop and no lunch; returns the least span of the whole.
  private func spanOfPlainRow(_ vehicle: Int, _ n: Int) -> Int {
    let base = vehicle * stride
    let locations = flat.locationCount
    var head = Segment(span: 0, early: Int(flat.shiftOpens[vehicle]), late: Int(flat.shiftCloses[vehicle]))
    setHead(base, head)
    if n == 0 {
      setTail(base + 1, head)
      return 0
    }
    for p in 1...(n + 1) {
      let travel = Int(flat.time[Int(place[base + p - 1]) * locations + Int(place[base + p])])
      head = head.followed(by: segment(vehicle, p, n), after: travel)
      setHead(base + p, head)
    }
    var tail = segment(vehicle, n + 1, n)
    setTail(base + n + 1, tail)
    for p in Swift.stride(from: n, through: 0, by: -1) {
      let travel = Int(flat.time[Int(place[base + p]) * locations + Int(place[base + p + 1])])
      tail = segment(vehicle, p, n).followed(by: tail, after: travel)
      setTail(base + p, tail)
    }
    return head.span
  }

  private func setHead(_ cell: Int, _ segment: Segment) {
    headSpan[cell] = Int32(segment.span)
    headEarly[cell] = Int32(segment.early)
    headLate[cell] = Int32(segment.late)
  }

  private func setTail(_ cell: Int, _ segment: Segment) {
    tailSpan[cell] = Int32(segment.span)
    tailEarly[cell] = Int32(segment.early)
    tailLate[cell] = Int32(segment.late)
  }

  private func segment(_ vehicle: Int, _ p: Int, _ n: Int) -> Segment {
    if p == 0 || p == n + 1 {
      return Segment(span: 0, early: Int(flat.shiftOpens[vehicle]), late: Int(flat.shiftCloses[vehicle]))
    }
    let cell = vehicle * stride + p
    return segment(of: Int(task[cell]), held: Int(held[cell]), in: vehicle)
  }

  /// The segment of one task in a plain vehicle's day.
  @inline(__always)
  func segment(of one: Int, held: Int, in vehicle: Int) -> Segment {
    let served = Int(flat.service[one])
    if held >= 0 { return Segment(span: served, early: held, late: held) }
    let window = Int(flat.windowFirst[one * flat.dayCount + Int(flat.dayOf[vehicle])])
    return Segment(span: served, early: Int(flat.opens[window]), late: Int(flat.closes[window]))
  }

  /// The least span of a row with a lunch or several windows.
  private func spanOfRichRow(_ vehicle: Int, _ n: Int) -> Int {
    timetable.begin(vehicle)
    let base = vehicle * stride
    for p in stridePositions(n) { timetable.append(Int(task[base + p]), held: Int(held[base + p])) }
    let enough = Int(min(flat.ordinary[vehicle], flat.longest[vehicle]))
    return timetable.solve(enough: enough) ? timetable.bestSpan : FlatProblem.late
  }
}
