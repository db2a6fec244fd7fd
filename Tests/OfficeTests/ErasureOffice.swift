import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Synchronization
import Testing

@testable import Office

/// An office in which things are planted and erased, with a log before and around them.
final class ErasureOffice: Sendable {
  /// A clock that the test moves; it begins now, as files do.
  final class Clock: Sendable {
    // The program that is killed reads the real clock, so this day must be the office's, not Greenwich's.
    private let state = Mutex(
      Date(timeIntervalSince1970: Double(OfficeClock(.denmark, source: { Date() }).today.number) * 86_400 + 32_400))

    var now: Date { state.withLock { $0 } }

    func advance(days: Int) throws { state.withLock { $0.addTimeInterval(Double(days) * 86_400) } }
  }

  let folder: TemporaryFolder
  let office: Office
  let clock = Clock()
  let desk: DeskName
  private let generator: Mutex<SeededGenerator>

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    generator = Mutex(SeededGenerator(seed: seed))
    desk = try #require(DeskName("1"))
    let clock = clock
    office = try Office.found(
      in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { clock.now }
    ) { writer in
      guard let code = Code<Branch>("nord") else { return }
      try BranchRegister.add(code, name: "Nord", opened: Day(number: 18_262), in: writer)
      try Settings.set(branch: code, in: writer)
      try Settings.set(.always, for: .note, in: writer)
    }
    try decide(.sealing(afterDays: 7, dropsNotes: true))
  }

  func decide(_ matter: Decision.Matter) throws {
    let today = office.clock.today
    _ = try office.decide(Decision(matter, on: today, today: today, journal: "26-004711", by: "Udvalget"))
  }

  /// The text that stands for a word: long enough to be found nowhere by chance.
  func text(_ word: String, length: Int = 40) -> String {
    let start = "pude-\(word)-"
    return start + String(repeating: "z", count: max(0, length - start.count))
  }

  /// The bytes by which a text is found.
  func marker(_ word: String) -> [UInt8] { Array("pude-\(word)-".utf8) }

  func form(note word: String? = nil, length: Int = 40, tasks: Int = 1) -> EntryForm {
    let id = generator.withLock { RandomID(using: &$0) }
    let codes = ["mitid-app", "print-scan", "passport"].prefix(tasks)
    var form = EntryForm(id: id, tasks: codes.map { .init($0) }, outcome: .done)
    form.level = .tip
    form.note = word.flatMap { try? Gate.standard.admit(text($0, length: length), as: .note) }
    return form
  }

  /// Corrects the entry whose note has a word in it.
  func correct(_ word: String, _ change: (inout EntryForm) -> Void) throws {
    let entry = try #require(
      try office.log.entries(EntryFilter()).first { $0.note?.hasPrefix("pude-\(word)-") == true })
    var form = EntryForm(entry, id: entry.id)
    change(&form)
    _ = try office.log.correct(form, because: .slip)
  }

  /// Keeps a draft with a word in its note and among the words typed.
  func keep(_ word: String, in slot: Int, of name: String = "1", length: Int = 40) throws {
    var draft = Draft()
    draft.note = try Gate.standard.admit(text(word, length: length), as: .note)
    draft.typed = try Gate.standard.admit(text("skrevet-\(word)"), as: .note)
    try office.shelf(of: #require(DeskName(name))).keep(draft, in: slot)
  }

  /// Logs many entries with notes and undoes some, so that rows move between the pages of the file.
  func bustle(_ count: Int) throws {
    for number in 0..<count {
      let length = generator.withLock { Int.random(in: 1...900, using: &$0) }
      _ = try office.log.log(form(note: "travl-nummer-\(number)", length: length, tasks: 1 + number % 3))
    }
  }

  func setAge(days: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: clock.now.addingTimeInterval(-Double(days) * 86_400)], ofItemAtPath: path)
  }
}
