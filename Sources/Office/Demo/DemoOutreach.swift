import Courses
import HelpDesk
import Language
import Municipality
import Outreach
import People
import Records
import Routing
import SQLite

/// Care homes, teams and visits of an invented office: three months that were driven and logged, this month in part, and
/// the next month waiting to be planned.
struct DemoOutreach {
  let plan: DemoPlan
  let today: Day

  private var isDanish: Bool { plan.municipality.country == .denmark }

  /// Writes them; the entries of the visits that were made stand in the log in place of drawn ones.
  func write(
    to people: PeopleFile, desk: DeskFile, log: EntryLog, using generator: inout some RandomNumberGenerator
  ) throws {
    let ground = try desk.write { try makeGround(in: $0) }
    guard let ground else { return }
    try people.write { try makePeople(on: ground, using: &generator, in: $0) }
    var life = DemoOutreachLife(plan: plan, today: today, ground: ground)
    try desk.write { try life.live(using: &generator, in: $0) }
    _ = try log.logAll(life.entries)
    try makeHomeVisits(to: people, desk: desk, &life, using: &generator)
  }

  // MARK: Ground

  private func makeGround(in writer: DeskWriter) throws -> DemoOutreachGround? {
    let branches = try BranchRegister.branches(in: writer.reader)
    let areas = try BranchRegister.areas(in: writer.reader)
    let source = DemoOutreachPlaces(municipality: plan.municipality)
    guard let main = branches.first, let second = branches.dropFirst().first else { return nil }
    let middles = source.middles.compactMap { GeoPoint(latitude: $0.latitude, longitude: $0.longitude) }
    for (area, middle) in zip(areas, middles) { try PointBook.put(middle, area: area.code, in: writer) }
    for (branch, place) in zip(branches, source.branchMiddles) {
      try PointBook.put(middles[place], branch: branch.code, in: writer)
    }
    let teams = try makeTeams([main.code, second.code], in: writer)
    let depots = source.branchMiddles.prefix(teams.count).map { middles[$0] }
    let places = try source.all.enumerated().map { number, place in
      try makePlace(place, number, main: main, areas: areas, teams: teams, depots: depots, in: writer)
    }
    try makeCriteria(in: writer)
    return DemoOutreachGround(main: main.code, teams: teams, places: places, areas: areas.map(\.code))
  }

  private func makeTeams(_ depots: [Code<Branch>], in writer: DeskWriter) throws -> [OutreachTeam] {
    let names =
      isDanish ? [("nord", "Udehold Nord"), ("syd", "Udehold Syd")] : [("burloev", "Team Burlöv")]
    guard let shift = TimeSpan(from: 480, to: 960), let short = TimeSpan(from: 480, to: 840),
      let lunch = TimeSpan(from: 660, to: 810)
    else { return [] }
    return try zip(names, depots).map { name, depot in
      var hours: [Weekday: TimeSpan] = [:]
      for weekday in Weekday.allCases where weekday.rawValue < 5 { hours[weekday] = shift }
      // The first team is off early on Fridays.
      hours[.friday] = depot == depots[0] ? short : shift
      var details = TeamDetails(name: name.1, branch: depot, hours: hours, lunchWindow: lunch)
      details.ordinary = 450
      return try TeamRegister.add(try code(name.0), details, in: writer)
    }
  }

  private func makePlace(
    _ place: DemoOutreachPlaces.Place, _ number: Int, main: Branch, areas: [Area], teams: [OutreachTeam],
    depots: [GeoPoint], in writer: DeskWriter
  ) throws -> OutreachPlace {
    var details = PlaceDetails(.careHome, name: place.name, branch: main.code)
    let point = GeoPoint(latitude: place.latitude, longitude: place.longitude)
    details.point = point
    details.area = areas[place.area].code
    details.address = "\(place.street), \(areas[place.area].name)"
    details.residents = 24 + number * 13 % 41
    details.access = ChoiceSet([PlaceAccess.stepFree, .lift, .reception].filter { ($0.number + number) % 3 != 0 })
    details.parking = number % 4 == 0 ? .disc : .free
    details.wifi = [.good, .weak, .good, PlaceWifi.none][number % 4]
    details.every = [28, 28, 42, 28, 56][number % 5]
    details.gap = 14
    details.minutes = [60, 75, 90][number % 3]
    details.staff = number % 3 == 2 ? 2 : 1
    details.team = point.flatMap { point in
      teams.indices.min { point.metres(to: depots[$0]) < point.metres(to: depots[$1]) }.map { teams[$0].id }
    }
    let spans = [TimeSpan(from: 555, to: 705), TimeSpan(from: 780, to: 930)].compactMap(\.self)
    for weekday in Weekday.allCases where weekday.rawValue < 6 {
      // Some homes keep a day of the week for themselves.
      if number % 3 == 1, weekday.rawValue == 1 + number % 5 { continue }
      details.hours[weekday] = number % 5 == 4 ? Array(spans.prefix(1)) : spans
    }
    return try PlaceRegister.add(try code(place.code), details, in: writer)
  }

  private func makeCriteria(in writer: DeskWriter) throws {
    let danish = [
      ("Kan beboerne ikke selv komme til et bibliotek?", false), ("Er der et lokale med en dør, vi kan bruge?", false),
      ("Kan borgeren ikke komme ud af hjemmet?", true), ("Har borgeren sagt ja til, at vi er to?", true),
    ]
    let swedish = [
      ("Kan de boende inte själva ta sig till ett bibliotek?", false), ("Finns det ett rum med dörr att låna?", false),
      ("Kan personen inte lämna hemmet?", true), ("Går personen med på att vi är två?", true),
    ]
    for (text, isHome) in isDanish ? danish : swedish {
      try CriterionBook.add(text, isHome: isHome, in: writer)
    }
  }

  private func code<Of>(_ text: String) throws -> Code<Of> {
    guard let code = Code<Of>(text) else { throw MunicipalityFault.badCode(field: "demo") }
    return code
  }

  // MARK: People

  /// Who drives out, whom to ring at the homes, and kit at both depots.
  private func makePeople(
    on ground: DemoOutreachGround, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    let country = plan.municipality.country
    let first: [([OutreachSkill], [OutreachLanguage])] = [
      ([.registration, .devices], [.english]), ([.registration], [.german]), ([.teaching], []),
    ]
    let second: [([OutreachSkill], [OutreachLanguage])] = [
      ([.sign], []), ([.dementia, .devices], [.polish]), ([.teaching], [.ukrainian]),
    ]
    let alone: [([OutreachSkill], [OutreachLanguage])] = [
      ([.registration], [.english]), ([.sign], [.arabic]), ([.devices], [.polish]),
    ]
    for (place, team) in ground.teams.enumerated() {
      for (skills, languages) in ground.teams.count == 1 ? alone : place == 0 ? first : second {
        try MemberRegister.add(
          DemoPeople.details(in: country, using: &generator), to: team, skills: ChoiceSet(skills),
          languages: ChoiceSet(languages), on: today, using: &generator, in: writer)
      }
    }
    for place in ground.places {
      try ContactBook.keep(
        DemoPeople.details(in: country, using: &generator), at: place.id, on: today, using: &generator, in: writer)
    }
    let kits: [(String, String, KitKind, Int)] =
      isDanish
      ? [
        ("tablets", "Tablets til besøg", .tablet, 4), ("laeser", "ID-læser", .reader, 1),
        ("printer", "Printer", .printer, 1),
        ("hotspot", "Hotspot", .hotspot, 1), ("telefoner", "Øvetelefoner", .practice, 3),
      ]
      : [
        ("plattor", "Surfplattor för besök", .tablet, 4), ("laesare", "ID-läsare", .reader, 1),
        ("skrivare", "Skrivare", .printer, 1), ("hotspot", "Mobilt wifi", .hotspot, 1),
      ]
    for team in ground.teams {
      for (word, name, kind, pieces) in kits {
        // The second team has no reader: whoever registers starts from the first depot.
        if kind == .reader, team.id != ground.teams[0].id { continue }
        let kit = try KitRegister.add(
          try code("\(word)-\(team.code.text)"),
          KitRegister.Draft(name: name, branch: team.details.branch, pieces: pieces), in: writer)
        try KitBook.assign(kit.id, kind, in: writer)
      }
    }
  }

  /// Asks for home visits to come, of which some have a day; whom they go to stands in the file of persons alone.
  private func makeHomeVisits(
    to people: PeopleFile, desk: DeskFile, _ life: inout DemoOutreachLife,
    using generator: inout some RandomNumberGenerator
  ) throws {
    var wishes: [(id: RandomID, wish: VisitWish)] = []
    for number in 0..<(isDanish ? 6 : 2) {
      let wish = life.homeWish(number, from: today.adding(1), to: today.adding(number < 3 ? 20 : 45))
      wishes.append((RandomID(using: &generator), wish))
    }
    let source = DemoOutreachPlaces(municipality: plan.municipality)
    try people.write { writer in
      for (number, (id, wish)) in wishes.enumerated() {
        var details = try DemoPeople.details(in: plan.municipality.country, using: &generator)
        details.address = source.all[(number * 5 + 2) % source.all.count].street
        try HomeVisits.keep(details, wayIn: nil, for: id, until: wish.latest, on: today, using: &generator, in: writer)
      }
    }
    let visits = try desk.write { writer in
      try wishes.enumerated().map { number, line in
        try life.ask(line.wish, id: line.id, planned: number % 2 == 0, on: today, in: writer)
      }
    }
    try people.write { writer in for visit in visits { try HomeVisits.keepUntil(visit, in: writer) } }
  }
}
