import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office

/// A sealing that is killed at random moments, and what the next program finds.
@Suite(.serialized) struct SealingCrashTests {
  /// An office ten days ago, with sessions that keep their minute until seven days are over.
  private static func office(in path: String) throws -> [(id: RandomID, minute: Int)] {
    // The program that is killed takes the real time, so that the office's own days are counted from it.
    let noon = (Date().timeIntervalSince1970 / 86_400).rounded(.down) * 86_400 + 43_200 - 10 * 86_400
    let past = Date(timeIntervalSince1970: noon)
    let office = try Office.found(
      in: Folder(path: path), name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { past }
    ) { writer in
      guard let code = Code<Branch>("nord") else { return }
      try BranchRegister.add(code, name: "Nord", opened: Day(number: 18_262), in: writer)
      try Settings.set(.always, for: .note, in: writer)
    }
    let today = office.clock.today
    _ = try office.decide(
      Decision(
        .sealing(afterDays: 7, dropsNotes: true), on: today, today: today, journal: "26-004711", by: "Udvalget"))
    var generator = SeededGenerator(seed: 8)
    var kept: [(id: RandomID, minute: Int)] = []
    for number in 0..<80 {
      var form = EntryForm(id: RandomID(using: &generator), tasks: [.init("mitid-app")], outcome: .done)
      form.branch = "nord"
      form.level = .tip
      form.time = .moment(OfficeClock.Moment(day: today, minute: 300 + 4 * number))
      if number % 8 == 0 { form.note = try Gate.standard.admit("Papkasse med kvitteringer", as: .note) }
      kept.append((form.id, try #require(try office.log.log(form).entry.minute)))
    }
    return kept
  }

  /// How many minutes and notes stand in the files of a folder.
  private static func traces(
    _ kept: [(id: RandomID, minute: Int)], in path: String
  ) throws -> (minutes: Int, notes: Int) {
    var minutes = 0
    var notes = 0
    for file in try #require(FileManager.default.subpaths(atPath: path)) {
      guard let data = FileManager.default.contents(atPath: path + "/" + file) else { continue }
      for (id, minute) in kept where data.range(of: Data(id.bytes + [UInt8(minute >> 8), UInt8(minute & 255)])) != nil {
        minutes += 1
      }
      if data.range(of: Data("Papkasse".utf8)) != nil { notes += 1 }
    }
    return (minutes, notes)
  }

  @Test func `a sealing killed at any moment is finished by the next program, and nothing is lost`() throws {
    let folder = try TemporaryFolder()
    let kept = try Self.office(in: folder.file("office"))
    try KilledProgram.copy(folder.file("office"), to: folder.file("whole"))
    let lods = try BuiltProgram.lods()
    func seal(_ office: String) -> [String] { [lods, "privacy", "seal", "--data", folder.file(office)] }
    let whole = try KilledProgram.duration(seal("whole"))
    #expect(try Self.traces(kept, in: folder.file("office")).minutes >= 80)
    #expect(try Self.traces(kept, in: folder.file("whole")) == (0, 0))

    var generator = SeededGenerator(seed: 19)
    var killed = 0
    for round in 0..<30 {
      let name = "office-\(round)"
      try KilledProgram.copy(folder.file("office"), to: folder.file(name))
      let share = Double.random(in: 0...1, using: &generator)
      if try KilledProgram.run(seal(name), killedAfter: whole * share) { killed += 1 }
      // Another command that somebody happens to run.
      let next = try ProgramRun(lods, "branch", "list", "--data", folder.file(name))
      #expect(next.status == 0, "\(next.errors)")
      #expect(try Self.traces(kept, in: folder.file(name)) == (0, 0), "round \(round), killed at \(share)")
      let office = try Office(in: Folder(path: folder.file(name))) { Date() }
      let entries = try office.log.entries(EntryFilter())
      #expect(Set(entries.map(\.id)) == Set(kept.map(\.id)))
      #expect(try office.desk.report(thorough: true).damage == [])
      try FileManager.default.removeItem(atPath: folder.file(name))
    }
    #expect(killed > 10, "\(killed) were killed in time")
  }
}
