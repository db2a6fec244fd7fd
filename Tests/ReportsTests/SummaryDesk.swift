import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records

/// A desk of two branches with a log of entries drawn at random, in a folder that is taken away in the end.
final class SummaryDesk {
  let desk: DeskFile
  let log: EntryLog
  private let folder: Folder

  static let today = Day(number: 20_778)

  init() throws {
    folder = Folder(path: FileManager.default.temporaryDirectory.path + "/lods-summary-\(UUID().uuidString)")
    try folder.make()
    desk = try DeskFile(
      in: folder, migrations: Schema.desk, access: .create)
    let noon = Date(timeIntervalSince1970: Double(SummaryDesk.today.number) * 86_400 + 12 * 3600)
    log = EntryLog(
      desk: desk, office: OfficeContext(country: .denmark, clock: OfficeClock(.denmark) { noon }))
    let name = try Gate().admit("Nordhavn Kommune", as: .place)
    try desk.write { writer in
      try OfficeProfile.found(name: name, country: .denmark, isDemo: false, in: writer)
      for (code, opened) in [("havnen", 0), ("skoven", 0), ("bakken", 30_000)] {
        guard let code = Code<Branch>(code) else { continue }
        try BranchRegister.add(code, name: code.text.capitalized, opened: Day(number: opened), in: writer)
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  /// Logs entries of all shapes over the last hundred days and voids every ninth.
  func fill(_ count: Int, seed: UInt64) throws {
    var generator = Draw(state: seed)
    let tasks = Catalogue.of(.denmark).tasks
    for number in 0..<count {
      let chosen = Set(
        (0...Int.random(in: 0...2, using: &generator)).map { _ in
          // Early tasks are met more often, so that there is an order to find.
          Int.random(in: 0...Int.random(in: 0..<tasks.count, using: &generator), using: &generator)
        }
      ).sorted().map { tasks[$0] }
      var form = EntryForm(
        id: RandomID(using: &generator),
        tasks: chosen.map { EntryForm.TaskCount($0.id, quantity: Int.random(in: 1...3, using: &generator)) },
        outcome: Outcome.allCases.randomElement(using: &generator) ?? .done)
      form.branch = Bool.random(using: &generator) ? "havnen" : "skoven"
      form.time = .day(SummaryDesk.today.adding(-Int.random(in: 0...100, using: &generator)), nil)
      form.channel = Channel.allCases.randomElement(using: &generator) ?? .desk
      form.count = Int.random(in: 1...10, using: &generator)
      if chosen.contains(where: { $0.kind == .guidance }) {
        form.level = HelpLevel.allCases.randomElement(using: &generator)
      }
      if Bool.random(using: &generator) { form.minutes = 10 }
      if Bool.random(using: &generator) { form.barriers = ChoiceSet(bits: 0) }
      if Bool.random(using: &generator) { form.persons = 1 }
      _ = try log.log(form)
      if number.isMultiple(of: 9) { _ = try log.void(form.id, because: .practice) }
    }
  }

  /// Corrects every fifth entry that stands: another branch, outcome and count, and a reason.
  func correctSome(seed: UInt64) throws {
    var generator = Draw(state: seed &+ 99)
    for (number, entry) in try log.entries(EntryFilter()).sorted(by: { $0.id < $1.id }).enumerated()
    where number.isMultiple(of: 5) {
      var form = EntryForm(entry, id: entry.id)
      form.branch = entry.branch == "havnen" ? "skoven" : "havnen"
      form.count = Int.random(in: 1...6, using: &generator)
      form.outcome = .couldNot
      form.reason = NotDoneReason.allCases.randomElement(using: &generator)
      form.alone = AloneNextTime.allCases.randomElement(using: &generator)
      _ = try log.correct(form, because: .slip)
    }
  }

  /// A small generator of Knuth's kind: enough for test data.
  private struct Draw: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 32) | (state << 32)
    }
  }
}
