/// Collects what ``FlatProblem`` lays out.
struct FlatProblemBuilder {
  let problem: RoutingProblem
  var days: [Int]
  var teams: [Int]
  /// The pools of kit on days that teams draw on, in the order of the team-days.
  var shelves: [KitDay] = []

  var firstTask: [Int32] = []
  var isPair: [Bool] = []
  var apartLow: [Int32] = []
  var apartHigh: [Int32] = []
  var leftOut: [Int] = []
  var placeOf: [Int32] = []
  var servable: [Bool] = []

  var unitOf: [Int32] = []
  var location: [Int32] = []
  var service: [Int32] = []
  var demand: [Int32] = []
  var kitFirst: [Int32] = [0]
  var kitKind: [Int32] = []
  var kitAmount: [Int32] = []
  var windowFirst: [Int32] = [0]
  var opens: [Int32] = []
  var closes: [Int32] = []
  var extra: [Int] = []

  var dayOf: [Int32]
  var shelfOf: [Int32] = []
  var teamOf: [Int32]
  var sameAs: [Int32] = []
  var timed: [Bool] = []
  var plain: [Bool] = []
  var stock: [Int32] = []
  var placeFirst: [Int32] = [0]
  var placeUnits: [Int32] = []
  var patternFirst: [Int32] = [0]
  var patternDays: [Bool] = []

  init(_ problem: RoutingProblem) {
    self.problem = problem
    let numbers = Set(problem.teamDays.map(\.day)).sorted()
    let crews = Set(problem.teamDays.map(\.team)).sorted()
    days = numbers
    teams = crews
    dayOf = problem.teamDays.map { day in Int32(numbers.firstIndex(of: day.day) ?? 0) }
    teamOf = problem.teamDays.map { day in Int32(crews.firstIndex(of: day.team) ?? 0) }
    for (index, stop) in problem.stops.enumerated() { add(stop, index) }
    addPlaces()
    addShelves()
    addVehicles()
    setLeftOut()
  }

  private mutating func add(_ stop: Stop, _ index: Int) {
    firstTask.append(Int32(unitOf.count))
    let parts = stop.crew.parts
    isPair.append(parts.count == 2)
    if case .two(_, _, let apart) = stop.crew {
      apartLow.append(Int32(apart.lowerBound))
      apartHigh.append(Int32(apart.upperBound))
    } else {
      apartLow.append(0)
      apartHigh.append(0)
    }
    var possible = true
    for (number, part) in parts.enumerated() {
      let task = unitOf.count
      unitOf.append(Int32(index))
      location.append(Int32(stop.location))
      service.append(Int32(part.service))
      demand.append(Int32(part.demand))
      for need in part.kit where need.amount > 0 {
        kitKind.append(Int32(need.kind))
        kitAmount.append(Int32(need.amount))
      }
      kitFirst.append(Int32(kitKind.count))
      for day in days { addWindows(stop, part: part, number: number, day: day) }
      possible = addExtras(stop, part: part, number: number, task: task) && possible
    }
    servable.append(possible)
  }

  /// Adds the windows of a part on a day, in terms of the start of service, sorted and disjoint.
  private mutating func addWindows(_ stop: Stop, part: StopPart, number: Int, day: Int) {
    var spans: [(opens: Int, closes: Int)]
    switch stop.windows {
    case .anyTime: spans = [(0, RoutingProblem.greatestTime)]
    case .everyDay(let list): spans = list.map { ($0.opens, $0.closes) }
    case .byDay(let table): spans = (table[day] ?? []).map { ($0.opens, $0.closes) }
    }
    if problem.windowRule == .serviceEnds { spans = spans.map { ($0.opens, $0.closes - part.service) } }
    if number == 0, let start = stop.pin?.start {
      spans = spans.contains { $0.opens <= start && start <= $0.closes } ? [(start, start)] : []
    }
    spans = spans.map { (max($0.opens, 0), min($0.closes, RoutingProblem.greatestTime)) }
    spans = spans.filter { $0.opens <= $0.closes }.sorted { $0.opens < $1.opens }
    var merged: [(opens: Int, closes: Int)] = []
    for span in spans {
      if let last = merged.last, span.opens <= last.closes + 1 {
        merged[merged.count - 1].closes = max(last.closes, span.closes)
      } else {
        merged.append(span)
      }
    }
    for span in merged {
      opens.append(Int32(span.opens))
      closes.append(Int32(span.closes))
    }
    windowFirst.append(Int32(opens.count))
  }

  /// Adds where a part may go and what it costs there; says whether it may go anywhere.
  private mutating func addExtras(_ stop: Stop, part: StopPart, number: Int, task: Int) -> Bool {
    let weights = problem.weights
    var possible = false
    for (vehicle, teamDay) in problem.teamDays.enumerated() {
      let slot = task * days.count + Int(dayOf[vehicle])
      var fits = stop.allowedTeams?.contains(teamDay.team) ?? true
      fits = fits && (stop.allowedDays?.contains(teamDay.day) ?? true)
      fits = fits && (stop.pin?.day.map { $0 == teamDay.day } ?? true)
      if number == 0 { fits = fits && (stop.pin?.team.map { $0 == teamDay.team } ?? true) }
      fits = fits && teamDay.skills.isSuperset(of: part.skills)
      fits = fits && (teamDay.capacity.map { $0 >= part.demand } ?? true)
      fits =
        fits
        && part.kit.allSatisfy { need in
          need.amount <= problem.kit.amount(of: need.kind, on: teamDay.day, pool: teamDay.kitPool)
        }
      fits = fits && windowFirst[slot] < windowFirst[slot + 1]
      guard fits else {
        extra.append(-1)
        continue
      }
      possible = true
      var cost = 0
      let wished = stop.preferredTeams.isEmpty || stop.preferredTeams.contains(teamDay.team)
      if number == 0, !wished { cost += weights.otherTeam }
      if number == 0 { cost += stop.lateness(on: teamDay.day) * weights.late }
      if let former = stop.former, number == 0, former != FormerPlace(day: teamDay.day, team: teamDay.team) {
        cost += weights.moved
      }
      extra.append(cost)
    }
    return possible
  }

  private mutating func addPlaces() {
    placeOf = Array(repeating: -1, count: problem.stops.count)
    for (index, place) in problem.places.enumerated() {
      for stop in place.stops {
        placeOf[stop] = Int32(index)
        placeUnits.append(Int32(stop))
      }
      placeFirst.append(Int32(placeUnits.count))
      for pattern in place.patterns {
        patternDays += days.map { pattern.contains($0) }
      }
      patternFirst.append(Int32(patternDays.count / max(days.count, 1)))
    }
  }

  private mutating func addShelves() {
    var numbers: [KitDay: Int32] = [:]
    for teamDay in problem.teamDays {
      let shelf = KitDay(pool: teamDay.kitPool, day: teamDay.day)
      if numbers[shelf] == nil {
        numbers[shelf] = Int32(shelves.count)
        shelves.append(shelf)
        for kind in problem.kit.ordinary.indices {
          stock.append(Int32(clamping: problem.kit.amount(of: kind, on: shelf.day, pool: shelf.pool)))
        }
      }
      shelfOf.append(numbers[shelf] ?? 0)
    }
  }

  private mutating func addVehicles() {
    let weights = problem.weights
    let count = problem.teamDays.count
    let several = days.indices.map { day in
      unitOf.indices.contains { task in
        let slot = task * days.count + day
        return windowFirst[slot + 1] - windowFirst[slot] > 1
      }
    }
    for (index, day) in problem.teamDays.enumerated() {
      let length = day.shift.closes - day.shift.opens
      let limited = day.longestWork.map { $0 < length } ?? false
      let overtime = weights.overtime > 0 && (day.ordinaryWork.map { $0 < length } ?? false)
      timed.append(limited || overtime)
      plain.append(day.lunch == nil && !several[Int(dayOf[index])])
      var twin = index
      if weights.unfairness == 0, weights.extraTeam == 0 {
        var key = day
        for other in 0..<index where sameAs[other] == Int32(other) {
          key.team = problem.teamDays[other].team
          guard key == problem.teamDays[other] else { continue }
          let alike = unitOf.indices.allSatisfy { extra[$0 * count + other] == extra[$0 * count + index] }
          if alike {
            twin = other
            break
          }
        }
      }
      sameAs.append(Int32(twin))
    }
  }

  /// Sets what leaving a stop out costs, so that the order of the goals holds and sums stay far from overflow.
  private mutating func setLeftOut() {
    let weights = problem.weights
    let size = problem.travel.size
    var bound = 1
    for stop in problem.stops {
      var dearest = 0
      for other in 0..<size {
        for leg in [stop.location * size + other, other * size + stop.location] {
          let cost = Int(problem.travel.costs[leg])
          if cost < TravelMatrix.forbidden { dearest = max(dearest, cost) }
        }
      }
      bound += stop.crew.parts.count * (2 * dearest * weights.travel + weights.extraTeam)
      bound += weights.otherTeam + weights.moved
      if stop.due != nil { bound += 366 * weights.late }
    }
    for day in problem.teamDays {
      bound += (day.fixedCost * weights.travel) + (day.shift.closes - day.shift.opens) * weights.overtime
    }
    if weights.unfairness > 0 {
      bound += problem.teamDays.reduce(0) { $0 + $1.shift.closes - $1.shift.opens } * weights.unfairness
    }
    let greatest = (1 << 60) / max(problem.stops.count, 1)
    var worths = 0
    for stop in problem.stops { if case .optional(let worth) = stop.worth { worths += worth } }
    let unit = weights.unserved ?? max(1, min(bound, (1 << 59) / max(worths, 1)))
    let (product, over) = unit.multipliedReportingOverflow(by: worths)
    let must = over ? greatest : min(greatest, product + bound)
    for stop in problem.stops {
      switch stop.worth {
      case .mandatory: leftOut.append(must)
      case .optional(let worth): leftOut.append(min(unit * worth, greatest))
      }
    }
  }
}

extension FlatProblemBuilder {
  /// The greatest number that divides all driving, service and lunch times and all openings, at least 1.
  func grid(of problem: RoutingProblem) -> Int {
    var grid = 0
    func take(_ number: Int) {
      var (a, b) = (grid, abs(number))
      while b != 0 { (a, b) = (b, a % b) }
      grid = a
    }
    for list in [opens, service, apartLow] { list.forEach { take(Int($0)) } }
    for day in problem.teamDays {
      for number in [day.shift.opens, day.lunch?.length ?? 0, day.lunch?.window.opens ?? 0] { take(number) }
    }
    for length in apartHigh where length < Int32(FlatProblem.late) { take(Int(length)) }
    for from in 0..<problem.travel.size where grid != 1 {
      for to in 0..<problem.travel.size { take(problem.travel.time(from: from, to: to) ?? 0) }
    }
    return max(grid, 1)
  }
}
