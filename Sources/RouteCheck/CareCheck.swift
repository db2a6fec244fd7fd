/// Walks the routes of a solution through a home-care day.
struct CareCheck {
  private static let hair = 1e-6

  private let day: HomeCareInstance
  private let patients: [String: HomeCareInstance.Patient]
  private let caregivers: [String: HomeCareInstance.Caregiver]

  /// What has been seen so far.
  private struct Notes {
    var broken: [BrokenRule] = []
    var prices = HomeCarePrices()
    var cost = 0.0
    /// By patient and part: the start, and who came.
    var seen: [String: [Int: (start: Double, caregiver: String)]] = [:]
  }

  init(_ day: HomeCareInstance) {
    self.day = day
    patients = Dictionary(uniqueKeysWithValues: day.patients.map { ($0.id, $0) })
    caregivers = Dictionary(uniqueKeysWithValues: day.caregivers.map { ($0.id, $0) })
  }

  func verdict(on solution: CareSolution) -> RouteVerdict {
    var notes = Notes()
    var went: Set<String> = []
    for (index, route) in solution.routes.enumerated() {
      let number = index + 1
      guard let caregiver = caregivers[route.caregiver], went.insert(route.caregiver).inserted else {
        notes.broken.append(BrokenRule(.unknownVehicle, route: number))
        continue
      }
      if route.entries.contains(where: { $0.service != nil }) { walk(route, caregiver, number, &notes) }
    }
    for patient in day.patients { together(patient, &notes) }
    return RouteVerdict(
      cost: notes.cost, routes: solution.routes.count,
      used: solution.routes.count { $0.entries.contains { $0.service != nil } }, stated: nil, broken: notes.broken,
      prices: notes.prices)
  }

  private func walk(
    _ route: CareSolution.Route, _ caregiver: HomeCareInstance.Caregiver, _ number: Int, _ notes: inout Notes
  ) {
    var here = caregiver.departure
    // Without a stated departure a caregiver leaves just in time for the first stop.
    var moment = route.departure
    var lunches: [CareSolution.Entry] = []
    let last = route.entries.lastIndex { $0.service != nil } ?? 0
    for (index, entry) in route.entries.enumerated() {
      let there: Int
      if let service = entry.service {
        guard let patient = patients[entry.patient] else {
          notes.broken.append(BrokenRule(.unknownClient, route: number, client: entry.patient))
          continue
        }
        there = patient.location
        visit(entry, service, patient, caregiver, number, &notes)
      } else {
        lunches.append(entry)
        // Lunch is held at a depot or with a patient; what names neither is held where one is, or at home at the end.
        there =
          day.terminals[entry.patient] ?? patients[entry.patient]?.location ?? (index > last ? caregiver.arrival : here)
      }
      let way = day.distances[here][there]
      notes.cost += way
      if let free = moment {
        if free + way > entry.start + Self.hair {
          notes.broken.append(
            BrokenRule(.tooSoon, route: number, client: entry.patient, amount: free + way - entry.start))
        }
      } else {
        start(at: entry.start - way, caregiver, number, &notes)
      }
      if index == 0, let departure = route.departure { start(at: departure, caregiver, number, &notes) }
      moment = max(entry.end, moment ?? entry.end)
      here = there
    }
    let way = day.distances[here][caregiver.arrival]
    notes.cost += way
    end(at: max((moment ?? 0) + way, route.home ?? -.infinity), caregiver, number, &notes)
    lunch(lunches, caregiver, number, &notes)
  }

  private func start(
    at moment: Double, _ caregiver: HomeCareInstance.Caregiver, _ number: Int, _ notes: inout Notes
  ) {
    guard let shift = caregiver.shift, moment < shift.start - Self.hair else { return }
    notes.broken.append(BrokenRule(.earlyStart, route: number, amount: shift.start - moment))
  }

  private func end(at moment: Double, _ caregiver: HomeCareInstance.Caregiver, _ number: Int, _ notes: inout Notes) {
    guard let shift = caregiver.shift, moment > shift.end + Self.hair else { return }
    notes.prices.overtime += moment - shift.end
    if !day.prices.overtime {
      notes.broken.append(BrokenRule(.lateHome, route: number, amount: moment - shift.end))
    }
  }

  /// Looks at one service: who, what, when, how long.
  private func visit(
    _ entry: CareSolution.Entry, _ service: String, _ patient: HomeCareInstance.Patient,
    _ caregiver: HomeCareInstance.Caregiver, _ number: Int, _ notes: inout Notes
  ) {
    func note(_ kind: BrokenRule.Kind, _ amount: Double? = nil) {
      notes.broken.append(BrokenRule(kind, route: number, client: patient.id, amount: amount))
    }
    let parts = patient.services.indices.filter { patient.services[$0].name == service }
    guard let any = parts.first else { return note(.unknownClient) }
    // Two services of one name are told apart by which is still to be done.
    let part = parts.first { notes.seen[patient.id]?[$0] == nil } ?? any
    if notes.seen[patient.id]?[part] != nil { return note(.duplicate) }
    notes.seen[patient.id, default: [:]][part] = (entry.start, caregiver.id)
    if !caregiver.abilities.contains(service), !day.prices.skill { note(.skill) }
    if patient.incompatible.contains(caregiver.id), !day.prices.incompatible { note(.notAllowed) }
    if let preferred = patient.preferred, !preferred.contains(caregiver.id) {
      notes.prices.otherCaregiver += 1
      if day.prices.onlyPreferred { note(.notAllowed) }
    }
    let short = patient.services[part].duration - (entry.end - entry.start)
    if short > Self.hair { note(.tooShort, short) }
    let first = patient.windows[0]
    let window = patient.windows.last { $0.start <= entry.start + Self.hair }
    guard let window else { return note(.early, first.start - entry.start) }
    let late = (day.endsInside ? entry.end : entry.start) - window.end
    guard late > Self.hair else { return }
    notes.prices.lateness += late
    notes.prices.greatestLateness = max(notes.prices.greatestLateness, late)
    if !day.prices.lateness { note(.late, late) }
  }

  /// Looks at the lunch of somebody who went out.
  private func lunch(
    _ entries: [CareSolution.Entry], _ caregiver: HomeCareInstance.Caregiver, _ number: Int, _ notes: inout Notes
  ) {
    guard let lunch = day.lunch, caregiver.hasLunch else { return }
    let isHeld = entries.contains { entry in
      entry.start >= lunch.window.start - Self.hair && entry.end <= lunch.window.end + Self.hair
        && entry.end - entry.start >= lunch.length - Self.hair
    }
    if isHeld { return }
    notes.prices.missedLunches += 1
    if !day.prices.missedLunch { notes.broken.append(BrokenRule(entries.isEmpty ? .noLunch : .lunch, route: number)) }
  }

  /// Looks at a patient's services together: whether all were done, by two people, as far apart as they should.
  private func together(_ patient: HomeCareInstance.Patient, _ notes: inout Notes) {
    let seen = notes.seen[patient.id] ?? [:]
    func note(_ kind: BrokenRule.Kind, _ amount: Double? = nil) {
      notes.broken.append(BrokenRule(kind, client: patient.id, amount: amount))
    }
    if seen.isEmpty, patient.isOptional {
      notes.prices.leftOut += 1
      return
    }
    guard seen.count == patient.services.count else { return note(.missing) }
    guard let a = seen[0], let b = seen[1] else { return }
    if a.caregiver == b.caregiver, patient.apart != nil { note(.samePerson) }
    guard let apart = patient.apart else { return }
    let between = b.start - a.start
    if between < apart.start - Self.hair { note(.apart, apart.start - between) }
    if between > apart.end + Self.hair { note(.apart, between - apart.end) }
  }
}
