import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office

@Suite struct `An invented office` {
  @Test func `is the same for the same seed and day, ids included`() throws {
    let one = try InventedOffice(.faxe, days: 40)
    let same = try InventedOffice(.faxe, days: 40)
    let other = try InventedOffice(.faxe, days: 40, seed: 2)
    #expect(try one.entries() == same.entries())
    #expect(try one.entries().map(\.id) != other.entries().map(\.id))
  }

  @Test(arguments: DemoMunicipality.allCases)
  func `can be made for every municipality`(municipality: DemoMunicipality) throws {
    let invented = try InventedOffice(municipality, days: 100)
    #expect(invented.office.profile.isDemo)
    #expect(invented.office.profile.name == municipality.name)
    #expect(invented.office.profile.country == (municipality == .burlov ? .sweden : .denmark))
    try invented.office.desk.read { reader in
      let branches = try BranchRegister.branches(in: reader)
      #expect(branches.map(\.code.text) == municipality.branches.map(\.code))
      #expect(branches.contains { $0.code.text == municipality.carelessBranch })
      #expect((6...8).contains(try BranchRegister.areas(in: reader).count))
      #expect(try TagRegister.tags(in: reader).allSatisfy { !$0.tasks.isEmpty })
      #expect(try !TagRegister.tags(in: reader).isEmpty)
      #expect(try TaskRegister.quickList(in: reader).count == 9)
      #expect(try Settings(reader).branch?.text == municipality.branches[0].code)
      #expect(try Settings(reader).rule(for: .area) == .always)
      #expect(try Settings(reader).rule(for: .age) == .always)
      #expect(
        try !CalendarRegister.schoolHolidays(from: invented.plan.firstDay, to: invented.plan.lastDay, in: reader)
          .isEmpty)
    }
    let branchesInLog = Set(try invented.entries().map(\.branch))
    #expect(branchesInLog == Set(municipality.branches.map(\.code)))
  }

  @Test func `gives every task that has a weight a task of the catalogue`() {
    for country in Country.allCases {
      let known = Set(Catalogue.of(country).tasks.map(\.id))
      #expect(DemoTaskMix.named(in: country).subtracting(known) == [])
    }
  }

  @Test func `holds nothing before a branch opened or after it closed`() throws {
    let invented = try InventedOffice(.hedensted, days: 200)
    let branches = try invented.office.desk.read { try BranchRegister.branches(in: $0) }
    let closed = try #require(branches.first { $0.closed != nil })
    let opened = try #require(branches.first { $0.opened > invented.plan.firstDay })
    #expect(try #require(closed.closed) < invented.plan.lastDay)
    let entries = try invented.entries()
    #expect(try entries.filter { $0.branch == closed.code.text }.allSatisfy { $0.day <= (try #require(closed.closed)) })
    #expect(entries.filter { $0.branch == opened.code.text }.allSatisfy { $0.day >= opened.opened })
    #expect(entries.contains { $0.branch == closed.code.text })
    #expect(entries.contains { $0.branch == opened.code.text })
  }

  @Test func `holds no text that the gate would stop`() throws {
    let invented = try InventedOffice(.naestved, days: 40)
    let gate = Gate()
    try invented.office.desk.read { reader in
      for query in Self.everythingWritten {
        var texts = 0
        try reader.each(query) { row in
          for column in 0..<row.count {
            guard case .text(let text) = row.value(column) else { continue }
            texts += 1
            #expect(gate.findings(in: text, profile: .note).isEmpty, "\(query)")
          }
        }
        #expect(texts > 0, "\(query)")
      }
    }
    #expect(try invented.entries().allSatisfy { $0.note == nil })
  }

  private static let everythingWritten: [SQL] = [
    "SELECT * FROM office", "SELECT * FROM branch", "SELECT * FROM area", "SELECT * FROM tag",
    "SELECT * FROM closing_day", "SELECT * FROM school_holiday", "SELECT * FROM setting",
  ]

  // MARK: - The folder

  @Test func `is refused by a folder that holds an office, which stays as it was`() throws {
    let folder = InventedOffice.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let name = try Gate().admit("Nordhavn Kommune", as: .place)
    _ = try Office.found(in: folder, name: name, country: .denmark, isDemo: false, now: InventedOffice.now)
    let before = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()

    var generator = SeededGenerator(seed: 1)
    let plan = DemoPlan(.faxe, from: InventedOffice.lastDay.adding(-9), to: InventedOffice.lastDay)
    let fault = #expect(throws: RecordsFault.self) {
      _ = try DemoOffice(plan).make(in: folder, now: InventedOffice.now, using: &generator)
    }
    #expect(fault == .alreadyAnOffice)
    #expect(fault?.kind == .cannotCreate)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == before)
    let office = try Office(in: folder, now: InventedOffice.now)
    #expect(office.profile.name == "Nordhavn Kommune")
    #expect(try office.log.entries(EntryFilter()).isEmpty)
  }

  @Test func `leaves nothing behind when its making fails in the middle`() throws {
    let folder = InventedOffice.freshFolder()
    var generator = SeededGenerator(seed: 1)
    let plan = DemoPlan(.faxe, from: InventedOffice.lastDay.adding(-90), to: InventedOffice.lastDay)
    #expect(throws: RecordsFault.self) {
      _ = try DemoOffice(plan).make(in: folder, now: InventedOffice.now, using: &generator) { done, _ in
        // The disk loses what was written.
        guard done == 2 else { return }
        for name in ["desk.sqlite", "desk.sqlite-wal"] { truncate(folder.path + "/.demo/" + name, 0) }
      }
    }
    #expect(!folder.exists)
  }

  @Test func `leaves a folder's other files alone when its making fails`() throws {
    let folder = InventedOffice.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    // Something that has the name of one of the office's own files stands in the way of the last step.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/people.sqlite-wal", withIntermediateDirectories: true)
    var generator = SeededGenerator(seed: 1)
    let plan = DemoPlan(.faxe, from: InventedOffice.lastDay.adding(-3), to: InventedOffice.lastDay)
    #expect(throws: (any Error).self) {
      _ = try DemoOffice(plan).make(in: folder, now: InventedOffice.now, using: &generator)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["people.sqlite-wal"])
  }

  @Test func `clears what a killed making left`() throws {
    let folder = InventedOffice.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try FileManager.default.createDirectory(atPath: folder.path + "/.demo", withIntermediateDirectories: true)
    try Data("half an office".utf8).write(to: URL(fileURLWithPath: folder.path + "/.demo/desk.sqlite"))
    var generator = SeededGenerator(seed: 1)
    let plan = DemoPlan(.faxe, from: InventedOffice.lastDay.adding(-3), to: InventedOffice.lastDay)
    let office = try DemoOffice(plan).make(in: folder, now: InventedOffice.now, using: &generator)
    #expect(try !office.log.entries(EntryFilter()).isEmpty)
    #expect(try !FileManager.default.contentsOfDirectory(atPath: folder.path).contains(".demo"))
  }

  // MARK: - The plan

  @Test func `goes back as many years as asked, by whole months, up to yesterday`() throws {
    let leapDay = try #require(Day(iso: "2028-02-29"))
    let plan = DemoPlan(.helsingor, today: leapDay, years: 3)
    #expect(plan.firstDay.iso == "2025-02-01")
    #expect(plan.lastDay.iso == "2028-02-28")
    #expect(DemoPlan(.helsingor, today: leapDay, years: 99).firstDay.year == 2023)
    #expect(plan.months.count == 37)
    #expect(plan.months.first?.lowerBound == plan.firstDay)
    #expect(plan.months.last?.upperBound == plan.lastDay)
    #expect(zip(plan.months, plan.months.dropFirst()).allSatisfy { $0.upperBound.adding(1) == $1.lowerBound })
  }

  @Test func `never plans its outage on a closed day`() throws {
    for offset in 0..<800 {
      for municipality in [DemoMunicipality.faxe, .burlov] {
        let plan = DemoPlan(municipality, today: InventedOffice.lastDay.adding(offset))
        #expect(plan.outage.weekday == .tuesday)
        #expect(!DemoCalendar.isClosed(plan.outage, in: municipality.country))
      }
    }
  }
}
