import Language
import Municipality
import People
import Records

/// Invented persons of an invented office: those who have booked a time or a visit in the next two weeks, and those who
/// drive out.
struct DemoPeople {
  let plan: DemoPlan
  let today: Day

  private static let given = [
    "Agnete", "Birgit", "Connie", "Ditte", "Erna", "Finn", "Gerda", "Hakon", "Inga", "Jytte", "Karl Åge", "Lilly",
    "Mogens", "Niels Ove", "Oda", "Poul Erik", "Ragnhild", "Svend", "Tove", "Ulrik", "Viggo", "Åse",
  ]
  private static let family = [
    "Abildtoft", "Brydegård", "Dalsvang", "Elkær", "Fuglede", "Gammelmark", "Hvidtorn", "Isager", "Kornvig", "Lyngsø",
    "Mosetoft", "Nørreås", "Overby", "Piledal", "Rugholt", "Sivebæk", "Tornager", "Vibemose",
  ]

  /// Writes them.
  func write(to people: PeopleFile, using generator: inout some RandomNumberGenerator) throws {
    let branches = plan.municipality.branches.map(\.code)
    var plans: [(Purpose, String?, Day?)] = []
    for offset in 1...14 where today.adding(offset).weekday.rawValue < 6 {
      for branch in branches where Bool.random(using: &generator) {
        plans.append((.booking, branch, today.adding(offset)))
      }
      if offset % 3 == 0 { plans.append((.homeVisit, nil, today.adding(offset))) }
    }
    plans += Array(repeating: (.team, nil, nil), count: 3)
    for (purpose, branch, day) in plans {
      let person = PersonRecord(id: RandomID(using: &generator), details: try DemoPeople.details(using: &generator))
      let holding = try Holding(
        id: RandomID(using: &generator), purpose, branch: branch.flatMap { Code($0) }, day: day, today: today)
      try people.write { try PersonRegister.add(person, holding, in: $0) }
    }
  }

  /// A name and a telephone number of nobody.
  static func details(using generator: inout some RandomNumberGenerator) throws -> PersonDetails {
    let first = Self.given.randomElement(using: &generator) ?? ""
    let last = Self.family.randomElement(using: &generator) ?? ""
    // Telephone numbers that begin with 0 are given to nobody in Denmark, and 010 00 to nobody in Sweden.
    let digits = (0..<3).map { _ in String(Int.random(in: 10...99, using: &generator)) }
    return try PersonDetails(name: "\(first) \(last)", telephone: "01 " + digits.joined(separator: " "))
  }
}
