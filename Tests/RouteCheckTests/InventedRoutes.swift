@testable import Routing

/// Small invented files of the three families, written as text.
struct InventedRoutes {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// A Solomon file that a solver serves whole: windows are wide enough and there are vehicles enough.
  mutating func solomon(customers: Int) -> String {
    var text = "INVENTED\n\nVEHICLE\nNUMBER     CAPACITY\n  \(customers)    40\n\nCUSTOMER\n"
    text += "CUST NO.   XCOORD.   YCOORD.    DEMAND   READY TIME   DUE DATE   SERVICE TIME\n \n"
    text += "    0   35   35   0   0   400   0\n"
    for customer in 1...customers {
      let ready = pick(50...250)
      text += "    \(customer)   \(pick(0...70))   \(pick(0...70))   \(pick(1...20))"
      text += "   \(ready)   \(ready + pick(0...60))   \(pick(0...10))\n"
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  /// A site-dependent file with fractions in its coordinates and a longest duration that binds.
  mutating func siteDependent(clients: Int, vehicles: Int) -> String {
    let size = clients + 1
    var text = "NAME: INVENTED\nTYPE: SDVRPTW\nEDGE_WEIGHT_TYPE: EUC_2D\nDIMENSION: \(size)\nVEHICLES: \(vehicles)\n"
    text += "VEHICLES_MAX_DURATION: 300\nNODE_COORD_SECTION\n"
    for client in 1...size { text += "\(client)\t\(Double(pick(-60_000...60_000)) / 1000)\t\(pick(-60...60))\n" }
    text += "DEMAND_SECTION\n1\t0\n"
    for client in 2...size { text += "\(client)\t\(pick(1...9))\n" }
    text += "SERVICE_TIME_SECTION\n1\t0\n"
    for client in 2...size { text += "\(client)\t\(pick(1...20))\n" }
    text += "TIME_WINDOW_SECTION\n1\t0\t1000\n"
    for client in 2...size {
      let opens = pick(100...500)
      text += "\(client)\t\(opens)\t\(opens + pick(60...300))\n"
    }
    text += "CAPACITY_SECTION\n"
    for vehicle in 1...vehicles { text += "\(vehicle)\t\(pick(20...40))\n" }
    text += "VEHICLES_ALLOWED_CLIENTS_SECTION\n"
    for vehicle in 1...vehicles {
      let own = (2...size).filter { vehicle <= 2 || ($0 + vehicle) % 3 != 0 }
      text += ([vehicle] + own).map(String.init).joined(separator: "\t") + "\n"
    }
    return text + "EOF\n"
  }

  /// A home-care day with pairs, several windows, lunch and optional patients.
  mutating func homeCare(patients: Int) -> String {
    let size = patients + 1
    let points = (0..<size).map { _ in (pick(0...60), pick(0...60)) }
    let rows = points.map { a in
      "[" + points.map { b in String(abs(a.0 - b.0) + abs(a.1 - b.1)) }.joined(separator: ",") + "]"
    }
    var people: [String] = []
    for patient in 1...patients {
      let opens = pick(60...300)
      var windows = [(opens, opens + 140)]
      if pick(0...3) == 0 { windows.append((opens + 200, opens + 260)) }
      let pair = pick(0...3)
      let services = pair == 0 ? ["wash", "walk"] : [pick(0...1) == 0 ? "wash" : "walk"]
      let kind = ["simultaneous", "sequential", "independent"][pick(0...2)]
      people.append(
        """
        {"id": "p\(patient)", "distance_matrix_index": \(patient), "optional": \(pick(0...3) == 0),
         "time_windows": [\(windows.map { #"{"start": \#($0.0), "end": \#($0.1)}"# }.joined(separator: ", "))],
         "required_services": [\(services.map { #"{"service": "\#($0)", "duration": 15}"# }.joined(separator: ", "))],
         "synchronization": {"type": "\(kind)", "distance": {"min": 10, "max": 40}}}
        """)
    }
    let caregivers = (0..<6).map { number in
      let abilities = number % 3 == 0 ? #""wash""# : number % 3 == 1 ? #""walk""# : #""wash", "walk""#
      return """
        {"id": "c\(number)", "abilities": [\(abilities)], "departing_point": "d", "arrival_point": "d",
         "lunch_break": \(number % 2 == 0), "working_shift": {"start": 0, "end": 700}}
        """
    }
    return """
      {"metadata": {"name": "invented", "time_window_met": "at_service_end",
        "cost_components": {"travel_time": 1, "total_tardiness": "HARD", "optional_patients": 500}},
       "distances": [\(rows.joined(separator: ", "))],
       "terminal_points": [{"id": "d", "distance_matrix_index": 0}],
       "services": [{"id": "wash"}, {"id": "walk"}],
       "lunch_breaks": {"start": 180, "end": 300, "min_duration": 30},
       "caregivers": [\(caregivers.joined(separator: ",\n"))],
       "patients": [\(people.joined(separator: ",\n"))]}
      """
  }
}
