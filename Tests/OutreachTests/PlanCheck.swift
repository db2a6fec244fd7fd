import Foundation
import Language
import Municipality
import Office
import Records
import Routing

@testable import Outreach

/// Reads a plan as somebody with a calendar and a map would, and lists what is wrong; shares nothing with planning.
struct PlanCheck {
  let snapshot: PlanSnapshot
  let points: [PlanSpot: GeoPoint]
  var slots: [RowNumber<OutreachVisit>: VisitSlot]
  private var visits: [RowNumber<OutreachVisit>: OutreachVisit] {
    Dictionary(snapshot.visits.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
  }

  init(_ snapshot: PlanSnapshot, _ test: OutreachOffice, _ slots: [RowNumber<OutreachVisit>: VisitSlot]) throws {
    self.snapshot = snapshot
    self.slots = slots
    var points: [PlanSpot: GeoPoint] = [:]
    try test.office.desk.read { reader in
      for (code, point) in try PointBook.branches(in: reader) { points[.branch(code)] = point }
      for (code, point) in try PointBook.areas(in: reader) { points[.area(code)] = point }
      for place in try PlaceRegister.places(in: reader) { points[.place(place.id)] = place.details.point }
    }
    self.points = points
  }

  func faults() -> [String] {
    var faults: [String] = []
    for (number, slot) in slots {
      guard let visit = visits[number] else { return ["unknown visit"] }
      faults += alone(visit, slot).map { "\(number): \($0)" }
    }
    for day in Set(slots.values.map(\.day)) { faults += dayFaults(day) }
    for (one, slot) in slots {
      for (other, next) in slots where one < other && visits[one]?.wish.target == visits[other]?.wish.target {
        guard case .place(let id) = visits[one]?.wish.target, let place = snapshot.places[id] else { continue }
        if abs(slot.day - next.day) < place.details.gap { faults.append("gap \(one) \(other)") }
      }
    }
    return faults
  }

  private func alone(_ visit: OutreachVisit, _ slot: VisitSlot) -> [String] {
    var faults: [String] = []
    let wish = visit.wish
    let (from, to) = (slot.begins, slot.begins + wish.minutes)
    if slot.day < wish.earliest || slot.day > wish.latest { faults.append("wished days") }
    if !wish.weekdays.contains(slot.day.weekday) { faults.append("weekday") }
    if let time = wish.time, from < time.from || to > time.to { faults.append("wished time") }
    if Set(slot.teams).count != wish.teams { faults.append("teams") }
    switch wish.target {
    case .place(let id):
      guard let place = snapshot.places[id] else { return ["no place"] }
      if !(place.details.hours[slot.day.weekday] ?? []).contains(where: { $0.from <= from && to <= $0.to }) {
        faults.append("hours")
      }
      if place.closures.contains(where: { $0.first <= slot.day && slot.day <= $0.last ?? slot.day }) {
        faults.append("closed")
      }
    case .home: if wish.time == nil, from < 540 || to > 900 { faults.append("home hours") }
    }
    for id in slot.teams {
      let there = snapshot.members.filter { member in
        member.team == id && member.person != nil && !member.away.contains { $0.contains(slot.day) }
      }
      if there.count < wish.staff { faults.append("staff") }
      for skill in wish.skills.choices where !there.contains(where: { $0.skills.choices.contains(skill) }) {
        faults.append("skill")
      }
      for language in wish.languages.choices
      where !there.contains(where: { $0.languages.choices.contains(language) }) { faults.append("language") }
    }
    return faults
  }

  private func dayFaults(_ day: Day) -> [String] {
    var faults: [String] = []
    for team in snapshot.teams {
      let rows = slots.filter { $0.value.day == day && $0.value.teams.contains(team.id) }
        .sorted { $0.value.begins < $1.value.begins }.compactMap { visits[$0.key] }
      if !rows.isEmpty { faults += roundFaults(team, day, rows) }
    }
    for branch in Set(snapshot.teams.map(\.details.branch)) {
      for kind in KitKind.allCases {
        var carried = 0
        for team in snapshot.teams where team.details.branch == branch {
          let there = slots.filter { $0.value.day == day && $0.value.teams.contains(team.id) }
          carried += there.map { visits[$0.key]?.wish.kit[kind] ?? 0 }.max() ?? 0
        }
        if carried > snapshot.stock[day]?[branch]?[kind] ?? 0 { faults.append("kit \(kind) on \(day.iso)") }
      }
    }
    return faults
  }

  private func roundFaults(_ team: OutreachTeam, _ day: Day, _ rows: [OutreachVisit]) -> [String] {
    guard let shift = team.details.hours[day.weekday] else { return ["day off"] }
    if team.off.contains(where: { $0.contains(day) }) { return ["team off"] }
    let depot = PlanSpot.branch(team.details.branch)
    let window = team.details.lunchWindow
    // Two worlds: lunch has been had, or not; in each the earliest moment at which the team is free.
    var without = shift.from
    var with = window.from < shift.to ? max(shift.from, window.from) + team.details.lunch : Int.max
    if with > window.to { with = Int.max }
    var here = depot
    for visit in rows {
      let there = visit.wish.target.spot
      let drive = minutes(here, there)
      guard let begins = slots[visit.number]?.begins else { return ["no slot"] }
      var next = with == Int.max ? Int.max : with + drive
      if without != Int.max {
        // Lunch before driving on, or after coming there.
        for start in [max(without, window.from), max(without + drive, window.from)] {
          let end = start + team.details.lunch
          let arrives = start >= without + drive && start != max(without, window.from) ? end : end + drive
          if end <= window.to { next = min(next, arrives) }
        }
        let late = max(without + drive, window.from)
        if late + team.details.lunch <= window.to { next = min(next, late + team.details.lunch) }
      }
      let arrivesWithout = without == Int.max ? Int.max : without + drive
      let ends = begins + visit.wish.minutes
      without = arrivesWithout <= begins ? ends : Int.max
      with = next <= begins ? ends : Int.max
      if without == Int.max && with == Int.max { return ["late or no lunch at \(visit.number)"] }
      here = there
    }
    let home = minutes(here, depot)
    if with != Int.max, with + home <= shift.to { return [] }
    if without != Int.max {
      let atDoor = max(without, window.from)
      if atDoor + team.details.lunch <= window.to, atDoor + team.details.lunch + home <= shift.to { return [] }
      let after = max(without + home, window.from)
      if after + team.details.lunch <= min(window.to, shift.to) { return [] }
    }
    return ["home late or no lunch, \(team.code) on \(day.iso)"]
  }

  private func minutes(_ from: PlanSpot, _ to: PlanSpot) -> Int {
    guard let a = points[from], let b = points[to] else { return 0 }
    let degree = Double.pi / 180
    let north = sin((b.latitude - a.latitude) * degree / 2)
    let east = sin((b.longitude - a.longitude) * degree / 2)
    let h = north * north + cos(a.latitude * degree) * cos(b.latitude * degree) * east * east
    let metres = 2 * 6_371_008.8 * asin(h.squareRoot()) * 1.3
    // Five minutes at a time.
    return Int((metres.rounded() / 750 / 5 - 1e-9).rounded(.up)) * 5
  }
}
