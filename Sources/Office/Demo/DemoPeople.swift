import Language
import Municipality
import People
import Records

/// Invented persons of an invented office: those who have booked a time in the next two weeks.
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

  private static let swedishGiven = [
    "Agneta", "Birgitta", "Bengt", "Eivor", "Gun-Britt", "Göte", "Ingegerd", "Kerstin", "Lars-Erik", "Maj-Lis",
    "Nils-Åke", "Ragnar", "Rune", "Siv", "Solveig", "Sture", "Ulla", "Yngve", "Åke", "Östen",
  ]
  private static let swedishFamily = [
    "Almvret", "Björkhaga", "Ekslätt", "Furuvall", "Granlid", "Hasselryd", "Kvarnäng", "Lindhov", "Mossberga",
    "Norrhult", "Olsgärde", "Rönnåker", "Sjötorpa", "Stenlycka", "Tallvik", "Västerlid", "Åbrink", "Ödeshage",
  ]

  /// Writes them.
  func write(to people: PeopleFile, using generator: inout some RandomNumberGenerator) throws {
    let branches = plan.municipality.branches.map(\.code)
    var plans: [(branch: String, day: Day)] = []
    for offset in 1...14 where today.adding(offset).weekday.rawValue < 6 {
      for branch in branches where Bool.random(using: &generator) {
        plans.append((branch, today.adding(offset)))
      }
    }
    for (branch, day) in plans {
      let person = PersonRecord(
        id: RandomID(using: &generator),
        details: try DemoPeople.details(in: plan.municipality.country, using: &generator))
      let holding = try Holding(
        id: RandomID(using: &generator), .booking, branch: Code(branch), day: day, today: today)
      try people.write { try PersonRegister.add(person, holding, in: $0) }
    }
  }

  /// A name and a telephone number of nobody.
  static func details(
    in country: Country, using generator: inout some RandomNumberGenerator
  ) throws -> PersonDetails {
    let isDanish = country == .denmark
    let first = (isDanish ? given : swedishGiven).randomElement(using: &generator) ?? ""
    let last = (isDanish ? family : swedishFamily).randomElement(using: &generator) ?? ""
    // Telephone numbers that begin with 0 are given to nobody in Denmark, and 010-00 to nobody in Sweden.
    let digits = (0..<3).map { _ in String(Int.random(in: 10...99, using: &generator)) }
    let telephone = isDanish ? "01 " + digits.joined(separator: " ") : "010-00" + digits[0] + " " + digits[1]
    return try PersonDetails(name: "\(first) \(last)", telephone: telephone)
  }
}
