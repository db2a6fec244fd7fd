import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite

/// An office drawn at random, small or middling, with two years of sessions, areas, hours and tickets: something for
/// somebody to attack.
final class OutsiderOffice {
  let desk: DeskFile
  /// The log, with a clock that stands at noon.
  let log: EntryLog
  private let folder: Folder
  private var generator: SeededGenerator

  static let today = Day(number: 20_778)
  static let tasks = Catalogue.of(.denmark).tasks

  private let isLarge: Bool

  /// - Parameter isLarge: whether enough was logged for most lists to be told.
  init(seed: UInt64, isLarge: Bool = false) throws {
    self.isLarge = isLarge
    generator = SeededGenerator(seed: seed)
    folder = Folder(path: FileManager.default.temporaryDirectory.path + "/lods-outsider-\(UUID().uuidString)")
    try folder.make()
    desk = try DeskFile(
      in: folder, migrations: Schema.desk, access: .create)
    let noon = Date(timeIntervalSince1970: Double(Self.today.number) * 86_400 + 12 * 3600)
    log = EntryLog(
      desk: desk, office: OfficeContext(country: .denmark, clock: OfficeClock(.denmark) { noon }))
    try found()
    try fill()
    try count()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder.path) }

  private func found() throws {
    let name = try Gate().admit("Nordhavn Kommune", as: .place)
    let branches = Int.random(in: 1...4, using: &generator)
    let areas = Int.random(in: 0...4, using: &generator)
    try desk.write { writer in
      try OfficeProfile.found(name: name, country: .denmark, isDemo: false, in: writer)
      for code in ["havnen", "skoven", "bakken", "broen"].prefix(branches).compactMap({ Code<Branch>($0) }) {
        try BranchRegister.add(code, name: code.text.capitalized, opened: Day(number: 0), in: writer)
      }
      for code in ["nord", "syd", "vest", "midt"].prefix(areas).compactMap({ Code<Area>($0) }) {
        try BranchRegister.addArea(code, name: code.text.capitalized, in: writer)
      }
      for field in OptionalField.allCases where field != .note { try Settings.set(.always, for: field, in: writer) }
    }
  }

  private func some<Value>(_ values: [Value], in all: Int = 2) -> Value? {
    Int.random(in: 0..<all, using: &generator) == 0 ? nil : values.randomElement(using: &generator)
  }

  private func fill() throws {
    let (branches, areas) = try desk.read { reader in
      (try BranchRegister.branches(in: reader).map(\.code.text), try BranchRegister.areas(in: reader).map(\.code.text))
    }
    let chosen = Self.tasks.shuffled(using: &generator).prefix(Int.random(in: 2...40, using: &generator))
    let channels = Channel.allCases.shuffled(using: &generator).prefix(Int.random(in: 1...8, using: &generator))
    let most = Int.random(in: 1...9, using: &generator)
    let severalTasks = Bool.random(using: &generator)
    let forms = (0..<(isLarge ? 900 : Int.random(in: 8...140, using: &generator))).map { _ -> EntryForm in
      // Few places are met often and many seldom, as in life.
      let place = Int.random(in: 0...Int.random(in: 0..<chosen.count, using: &generator), using: &generator)
      var tasks = [chosen[place]]
      if severalTasks, let other = some(Array(chosen)), other.id != tasks[0].id { tasks.append(other) }
      var form = EntryForm(
        id: RandomID(using: &generator), tasks: tasks.map { .init($0.id) },
        outcome: Outcome.allCases[Int.random(in: 0...Int.random(in: 0...4, using: &generator), using: &generator)])
      form.branch =
        branches[Int.random(in: 0...Int.random(in: 0..<branches.count, using: &generator), using: &generator)]
      form.channel = channels.randomElement(using: &generator) ?? .desk
      form.count = Int.random(in: 1...most, using: &generator)
      if tasks.contains(where: { $0.kind == .guidance }) {
        form.level = HelpLevel.allCases.randomElement(using: &generator)
      }
      let back = Int.random(in: 53...145, using: &generator) + (Bool.random(using: &generator) ? 365 : 0)
      form.time = .moment(
        .init(day: Self.today.adding(-back), minute: Int.random(in: 10...16, using: &generator) * 60))
      form.minutes = some(Array(1...40))
      form.persons = some([1, 1, 2, 3])
      form.barriers = some((0..<32).map { ChoiceSet<Barrier>(bits: $0) })
      form.alone = some(AloneNextTime.allCases, in: 4)
      form.contact = some(ContactKind.allCases)
      form.isMisdirected = Int.random(in: 0..<5, using: &generator) == 0
      form.pathways = some((0..<64).map { ChoiceSet<Pathway>(bits: $0) }, in: 3) ?? ChoiceSet(bits: 0)
      if form.outcome != .done { form.reason = some(NotDoneReason.allCases) }
      form.area = some(areas)
      return form
    }
    _ = try log.logAll(forms)
  }

  /// Tickets of most days at some branches, so that shares of them are told too.
  private func count() throws {
    guard isLarge || Int.random(in: 0..<3, using: &generator) > 0 else { return }
    try desk.write { writer in
      for branch in try BranchRegister.branches(in: writer.reader) where Bool.random(using: &generator) {
        let gaps = Int.random(in: 0...3, using: &generator)
        for back in 0...520 where back % 7 >= gaps || gaps == 0 {
          let day = Self.today.adding(-back)
          try writer.run(
            "INSERT INTO count_in VALUES (?, ?, 10, 0, ?)",
            [
              .whole(branch.number), .whole(day.number), .whole(Int.random(in: 0...9, using: &generator)),
            ])
        }
      }
    }
  }
}
