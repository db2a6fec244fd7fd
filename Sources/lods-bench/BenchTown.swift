import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records

/// An invented municipality: five branches of unlike size, six areas, hours, and the words that its sheets are written in.
struct BenchTown {
  /// A word of a sheet, our code for it, and how often it is met.
  struct Word {
    let word: String
    let code: String
    let weight: Double
  }

  let office: Office
  let branches: [Word]
  let areas: [Word]
  /// Tasks of kind guidance, which have a help level, and the others.
  let guidance: [Word]
  let others: [Word]

  /// The days that sessions are invented for: five years up to yesterday.
  let days: ClosedRange<Day>

  private static let places = ["Hovedbiblioteket", "Havnen", "Nordby", "Sydby", "Vesterbro"]
  private static let quarters = ["Bymidten", "Havnekvarteret", "Nordby", "Sydby", "Vesterbro", "Landsbyerne"]

  /// Opens the office of a folder, or founds one where there is none.
  init(at path: String) throws {
    let folder = Folder(path: path)
    do {
      office = try Office(in: folder) { Date() }
    } catch let fault as RecordsFault where fault.kind == .noInput {
      office = try Office.found(
        in: folder, name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { Date() }
      ) { try Self.furnish($0) }
    }
    let yesterday = office.clock.today.adding(-1)
    days = yesterday.adding(-1825)...yesterday
    branches = zip(Self.places, [50, 20, 15, 10, 5]).map { Word(word: $0, code: $0.lowercased(), weight: $1) }
    areas = zip(Self.quarters, [30, 20, 18, 14, 10, 8]).map { Word(word: $0, code: $0.lowercased(), weight: $1) }
    // A cell with two tasks is cut at these marks, so a name that holds one cannot stand beside another.
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }.filter { task in
      !task.isRetired && !task.name[.da].contains { "+,;/&".contains($0) }
    }
    // Few tasks are met often and many now and then, as at a desk.
    func words(_ isWanted: (OfficeTask) -> Bool) -> [Word] {
      tasks.filter(isWanted).enumerated().map {
        Word(word: $1.name[.da], code: $1.code.text, weight: 1 / Double($0 + 3))
      }
    }
    guidance = words { $0.kind == .guidance }
    others = words { $0.kind != .guidance }
    guard !guidance.isEmpty, !others.isEmpty else { throw BenchProblem.broken("the catalogue is too small") }
  }

  /// A form such as a desk sends a hundred times a day.
  func form(using generator: inout some RandomNumberGenerator) -> EntryForm {
    let task = guidance[min(guidance.count - 1, Int.random(in: 0...12, using: &generator))]
    var form = EntryForm(id: RandomID(using: &generator), tasks: [.init(task.code)], outcome: .done)
    form.branch = branches[0].code
    form.level = HelpLevel(rawValue: Int.random(in: 1...3, using: &generator)) ?? .sideBySide
    form.minutes = Int.random(in: 2...20, using: &generator)
    form.barriers = ChoiceSet([.digital])
    form.alone = .no
    form.contact = .transaction
    form.persons = 1
    return form
  }

  private static func furnish(_ writer: DeskWriter) throws {
    guard let opened = Day(year: 2015, month: 1, day: 1), let staffed = TimeSpan("10-18") else { return }
    let week = Dictionary(
      [Weekday.monday, .tuesday, .wednesday, .thursday, .friday, .saturday].map { ($0, [staffed]) },
      uniquingKeysWith: { first, _ in first })
    for place in places {
      guard let code = Code<Branch>(place.lowercased()) else { continue }
      try BranchRegister.add(code, name: place, opened: opened, in: writer)
      let branch = try BranchRegister.branch(code, in: writer.reader)
      try CalendarRegister.setHours(week, kind: .staffed, at: branch, from: opened, in: writer)
    }
    for quarter in quarters {
      guard let code = Code<Area>(quarter.lowercased()) else { continue }
      try BranchRegister.addArea(code, name: quarter, in: writer)
    }
    try Settings.set(.always, for: .area, in: writer)
  }
}
