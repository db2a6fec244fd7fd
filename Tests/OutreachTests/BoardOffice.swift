import Language
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

/// An invented municipality with eighteen care homes, two teams and a month that is planned, for what is drawn of it.
struct BoardOffice {
  let test: OutreachOffice
  let blue: OutreachTeam
  let red: OutreachTeam
  let places: [OutreachPlace]
  let home: OutreachVisit
  /// The first of the month that is planned.
  let month: Day
  /// A Monday in it, on which each team makes six visits.
  let monday: Day

  private static let names = [
    "Bakkely", "Solhøj", "Grøndalshuset", "Æblehaven", "Lindebo", "Søbredden", "Kildegården", "Skovvang", "Tårnhøj",
    "Møllebo", "Frederikslund", "Strandparken", "Rosenvænget", "Egedal", "Hyldegården", "Kløvervænget", "Vestervang",
    "Ørsløkke",
  ]

  init() throws {
    let test = try OutreachOffice()
    let blue = try test.team("blaa")
    let red = try test.team("roed", at: test.faxe)
    let places = try Self.names.enumerated().map { index, name in
      let angle = Double(index * 7 % 18)
      return try test.place(
        "sted\(index + 1)", north: angle - 10 + Double(index % 3), east: Double(index * 5 % 18) - 4
      ) { details in
        details.name = "Plejecentret " + name
        details.address = "Prøvevej \(index + 1), 4690 Haslev"
        details.minutes = 45
      }
    }
    let month = test.monday(inWeeks: 4).adding(31).firstOfMonth
    let monday = month.adding(7 + (8 - month.weekday.rawValue) % 7)
    (self.test, self.blue, self.red, self.places, self.month, self.monday) = (test, blue, red, places, month, monday)
    for offset in 0..<30 {
      let day = month.adding(offset)
      guard day.weekday.rawValue < 6, day < month.adding(31).firstOfMonth else { continue }
      let count = day == monday ? 6 : 1 + offset % 3
      for (index, team) in [blue, red].enumerated() {
        for turn in 0..<count {
          let visit = try test.visit(places[(offset * 5 + turn * 2 + index * 9) % places.count])
          try Self.put(visit, VisitSlot(day: day, begins: 510 + 70 * turn, team: team.id), test)
        }
      }
    }
    let south = test.south
    let homeVisit = try test.visit(places[0]) { $0.target = .home(south) }
    try Self.put(homeVisit, VisitSlot(day: monday, begins: 945, team: blue.id), test)
    // The day after: two homes of one area, and a visit that both teams make.
    for (team, begins) in [(blue, 780), (red, 700)] {
      let visit = try test.visit(places[0]) { $0.target = .home(south) }
      try Self.put(visit, VisitSlot(day: monday.adding(1), begins: begins, team: team.id), test)
    }
    let both = try test.visit(places[9])
    try Self.put(both, VisitSlot(day: monday.adding(1), begins: 900, team: blue.id, other: red.id), test)
    home = try test.office.desk.read { try VisitRegister.visit(homeVisit.number, in: $0) }
  }

  static func put(_ visit: OutreachVisit, _ slot: VisitSlot, _ test: OutreachOffice) throws {
    _ = try test.office.desk.write {
      try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: test.today, in: $0)
    }
  }

  func step(_ visit: OutreachVisit, _ states: VisitState...) throws {
    try test.office.desk.write { writer in
      for state in states { try VisitRegister.step(visit.number, to: state, because: .day, on: test.today, in: writer) }
    }
  }

  var board: VisitBoard {
    get throws {
      try test.office.desk.read { try VisitBoard(of: month, country: .denmark, on: test.today, in: $0) }
    }
  }
}
