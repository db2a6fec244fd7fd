import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Outreach
import People
import Records
import SQLite
import Testing

@testable import Office

/// Whoever holds both files looks for the persons of home visits.
@Suite struct OutreachPrivacyTests {
  private static let name = "Ester Prøvegaard"
  private static let address = "Vibestien 4"

  /// An office of its own, which has logged nothing yet.
  private func office() throws -> (office: Office, team: OutreachTeam, area: Code<Area>, branch: Code<Branch>) {
    let name = try Gate.standard.admit("Stilleby", as: .place)
    let branch = try #require(Code<Branch>("stilleby"))
    let area = try #require(Code<Area>("havnen"))
    let shift = try #require(TimeSpan(from: 480, to: 960))
    let office = try Office.found(
      in: InventedOffice.freshFolder(), name: name, country: .denmark, isDemo: true, now: InventedOffice.now
    ) { writer in
      try BranchRegister.add(branch, name: "Stilleby", opened: Day(number: 18_262), in: writer)
      try BranchRegister.addArea(area, name: "Havnen", in: writer)
      try Settings.set(branch: branch, in: writer)
      try Settings.set(.always, for: .area, in: writer)
    }
    let details = TeamDetails(
      name: "Nord", branch: branch, hours: [.monday: shift, .tuesday: shift], lunchWindow: shift)
    let code = try #require(Code<OutreachTeam>("nord"))
    return (office, try office.desk.write { try TeamRegister.add(code, details, in: $0) }, area, branch)
  }

  private func plan(
    _ day: Day?, in ground: (office: Office, team: OutreachTeam, area: Code<Area>, branch: Code<Branch>),
    name: String = Self.name, using generator: inout SeededGenerator
  ) throws -> OutreachVisit {
    let today = ground.office.clock.today
    let id = RandomID(using: &generator)
    let wish = VisitWish(
      .home(ground.area), branch: ground.branch, tasks: ["mitid-app"], residents: 1, from: today.adding(-20),
      to: today.adding(20), minutes: 45, staff: 2)
    let details = try PersonDetails(name: name, telephone: "01 22 33 \(name.count + 10)", address: Self.address)
    let people = try ground.office.people()
    try people.write {
      try HomeVisits.keep(details, wayIn: nil, for: id, until: wish.latest, on: today, using: &generator, in: $0)
    }
    let visit = try ground.office.desk.write { writer in
      let visit = try VisitRegister.add(wish, id: id, origin: .request, on: today.adding(-10), in: writer)
      let checked = try VisitRegister.check(visit.number, meets: true, on: today.adding(-10), in: writer)
      guard let day else { return checked }
      return try VisitRegister.schedule(
        visit.number, at: VisitSlot(day: day, begins: 570, team: ground.team.id), because: .plan,
        on: today.adding(-10), in: writer)
    }
    try people.write { try HomeVisits.keepUntil(visit, in: $0) }
    return visit
  }

  private func log(_ visit: OutreachVisit, in office: Office, using generator: inout SeededGenerator) throws {
    let report = VisitReport(minutes: 50, lines: [HelpedLine("mitid-app", level: .penHolder, count: 1)])
    try VisitLog.log(
      visit.number, report, on: office.clock.today, log: office.log, desk: office.desk, people: office.people(),
      using: &generator)
  }

  @Test func `the one home visit of a month leads to nobody once it is logged`() throws {
    var generator = SeededGenerator(seed: 31)
    let ground = try office()
    let office = ground.office
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    let today = office.clock.today
    let visit = try plan(today.adding(-1), in: ground, using: &generator)
    try log(visit, in: office, using: &generator)
    // Others wait, or are visited in the days to come.
    _ = try plan(today.adding(3), in: ground, name: "Vagn Prøve", using: &generator)
    _ = try plan(nil, in: ground, name: "Oda Prøvesen", using: &generator)
    let attack = try LinkageAttack(on: office)
    #expect(attack.witnesses == 1 && attack.entries == 1)
    #expect(attack.isClean)
    // Not a byte of who it was is left in either file, or of where in the desk's.
    for file in try FileManager.default.contentsOfDirectory(atPath: office.folder.path) {
      guard let bytes = FileManager.default.contents(atPath: office.folder.path + "/" + file) else { continue }
      #expect(bytes.range(of: Data(Self.name.utf8)) == nil, "\(file)")
      if file.hasPrefix("desk") { #expect(bytes.range(of: Data(Self.address.utf8)) == nil, "\(file)") }
    }
    let left = try office.people().read {
      try $0.rows("SELECT count(*) FROM home_visit WHERE id = ?", [.blob(visit.id.bytes)]) { $0.whole(0) }
    }
    #expect(left == [0])
  }

  @Test func `an entry of a visit that is logged is not taken for the next one's of the day`() throws {
    var generator = SeededGenerator(seed: 34)
    let ground = try office()
    let office = ground.office
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    let visit = try plan(office.clock.today, in: ground, using: &generator)
    _ = try plan(office.clock.today, in: ground, name: "Vagn Prøve", using: &generator)
    try log(visit, in: office, using: &generator)
    let attack = try LinkageAttack(on: office)
    #expect(attack.witnesses == 1 && attack.entries == 1)
    #expect(attack.isClean)
  }

  @Test func `before the erasure the attack would have found them`() throws {
    var generator = SeededGenerator(seed: 32)
    let ground = try office()
    let office = ground.office
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    _ = try plan(office.clock.today, in: ground, using: &generator)
    // Somebody logs past the visit's own log, so that nobody is erased.
    var form = EntryForm(
      id: RandomID(using: &generator), tasks: [EntryForm.TaskCount("mitid-app")], outcome: .done)
    form.level = .penHolder
    form.channel = .homeVisit
    _ = try office.log.log(form)
    #expect(try LinkageAttack(on: office).linked == 1)
  }

  @Test func `a visit's figures and entries meet in no column`() throws {
    var generator = SeededGenerator(seed: 33)
    let ground = try office()
    let office = ground.office
    defer { try? FileManager.default.removeItem(atPath: office.folder.path) }
    let visit = try plan(office.clock.today.adding(-1), in: ground, using: &generator)
    try log(visit, in: office, using: &generator)
    let (day, area, minutes) = try office.desk.read { reader in
      (
        try reader.rows("SELECT day, begins, team FROM outreach_visit", []) { row in
          [row.optionalWhole(0), row.optionalWhole(1), row.optionalWhole(2)]
        },
        try office.log.entries(EntryFilter()).map(\.area), try office.log.entries(EntryFilter()).map(\.minutes)
      )
    }
    #expect(day == [[nil, nil, nil]] && area == [nil] && minutes == [nil])
    let steps = try office.desk.read { try VisitRegister.steps(of: visit.number, in: $0) }
    #expect(steps.allSatisfy { $0.day == $0.day.firstOfMonth })
  }
}
