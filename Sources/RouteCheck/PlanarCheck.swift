/// Drives the routes of a solution through a file in the plane.
struct PlanarCheck {
  /// Sums of roots are equal up to this; windows are whole numbers or have a few decimals.
  private static let hair = 1e-6

  private let day: PlanarInstance

  init(_ day: PlanarInstance) {
    self.day = day
  }

  func verdict(on solution: RouteLines) -> RouteVerdict {
    var broken: [BrokenRule] = []
    var visits = Array(repeating: 0, count: day.points.count)
    var cost = 0.0
    let ordered = day.format == .siteDependent
    for (index, route) in solution.routes.enumerated() {
      // In a site-dependent solution a route's number is its vehicle's; other vehicles are all alike.
      let vehicle = ordered ? route.number - 1 : index
      if ordered, !day.vehicles.indices.contains(vehicle) {
        broken.append(BrokenRule(.unknownVehicle, route: route.number))
      }
      var known: [Int] = []
      for client in route.clients {
        guard (1..<max(day.points.count, 1)).contains(client) else {
          broken.append(BrokenRule(.unknownClient, route: route.number, client: "\(client)"))
          continue
        }
        visits[client] += 1
        if visits[client] > 1 { broken.append(BrokenRule(.duplicate, route: route.number, client: "\(client)")) }
        known.append(client)
      }
      if known.isEmpty { continue }
      cost += length(known)
      broken += load(known, vehicle, route.number) + drive(known, route.number)
    }
    let used = solution.routes.count { !$0.clients.isEmpty }
    if !ordered, used > day.vehicles.count {
      broken.append(BrokenRule(.tooManyRoutes, amount: Double(used - day.vehicles.count)))
    }
    for client in visits.indices.dropFirst() where visits[client] == 0 {
      broken.append(BrokenRule(.missing, client: "\(client)"))
    }
    let factor = ordered ? 1000.0 : 10
    return RouteVerdict(
      cost: cost / factor, routes: solution.routes.count, used: used,
      stated: ordered ? solution.cost.map { $0 / 1000 } : solution.cost, broken: broken, prices: nil)
  }

  /// The cost of a route: tenths, or thousandths that are rounded leg by leg as the published costs are.
  private func length(_ clients: [Int]) -> Double {
    zip([0] + clients, clients + [0]).reduce(0) { sum, leg in
      let way = day.way(leg.0, leg.1)
      return sum + (day.format == .siteDependent ? (way * 1000).rounded() : way)
    }
  }

  private func load(_ clients: [Int], _ vehicle: Int, _ number: Int) -> [BrokenRule] {
    guard day.vehicles.indices.contains(vehicle) || day.format == .solomon else { return [] }
    // Beyond the fleet all are like the first: that they are too many is told once.
    let car = day.vehicles[day.vehicles.indices.contains(vehicle) ? vehicle : 0]
    var broken: [BrokenRule] = []
    if let allowed = car.allowed {
      for client in clients where !allowed.contains(client) {
        broken.append(BrokenRule(.notAllowed, route: number, client: "\(client)"))
      }
    }
    let weight = clients.reduce(0) { $0 + day.demand[$1] }
    if let capacity = car.capacity, weight > capacity + Self.hair {
      broken.append(BrokenRule(.capacity, route: number, amount: weight - capacity))
    }
    return broken
  }

  /// Drives as early as can be; each visit that is late is told with how late it is.
  private func drive(_ clients: [Int], _ number: Int) -> [BrokenRule] {
    var broken: [BrokenRule] = []
    var now = day.opens[0]
    var here = 0
    for client in clients {
      now = max(now + day.way(here, client), day.opens[client])
      let late = now - day.closes[client]
      if late > Self.hair {
        broken.append(BrokenRule(.late, route: number, client: "\(client)", amount: late / day.unit))
      }
      now += day.service[client]
      here = client
    }
    let home = now + day.way(here, 0)
    if home - day.closes[0] > Self.hair {
      broken.append(BrokenRule(.lateHome, route: number, amount: (home - day.closes[0]) / day.unit))
    }
    if broken.isEmpty, let longest = day.longest {
      let time = home - latestDeparture(clients, home: home)
      if time > longest + Self.hair { broken.append(BrokenRule(.tooLong, route: number, amount: time - longest)) }
    }
    return broken
  }

  /// The latest departure that still is home at a time.
  ///
  /// Coming home later by some time never lets a route depart later by more, so the earliest time at home gives the
  /// shortest route.
  private func latestDeparture(_ clients: [Int], home: Double) -> Double {
    var start = home
    var next = 0
    for client in clients.reversed() {
      start = min(day.closes[client], start - day.way(client, next) - day.service[client])
      next = client
    }
    return min(start - day.way(0, next), day.closes[0])
  }
}
