import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import SQLite
import Testing

@testable import HelpDesk
@testable import Records

/// Sealing that stops after any of its steps: whoever opens the file next brings it to its end.
@Suite struct SealingStepTests {
  private static let note = "Papkasse med kvitteringer"

  /// A step after which the machine may stop.
  enum Step: CaseIterable {
    case nothing, committed, writtenAnew, logCut, finished
  }

  /// Does the sealing up to a step, by hand.
  private func seal(_ desk: TestDesk, upTo step: Step) throws {
    guard step != .nothing else { return }
    let store = desk.file.store
    let mark = ErasureMark()
    let today = desk.log.today
    try store.write { connection in
      try Sealing.run(on: today, in: DeskWriter(connection, erasure: mark))
      try store.ask(mark, on: connection)
    }
    let connection = try Connection(path: desk.folder.path + "/desk.sqlite", mode: .readWrite)
    if step == .committed { return }
    try connection.execute("VACUUM")
    if step == .writtenAnew { return }
    try connection.checkpoint(.truncate)
    if step == .logCut { return }
    try Erasure.finish(try Erasure.state(on: connection).asked, on: connection)
  }

  /// The files as they lie on the disk, in a folder of their own.
  private func copy(of desk: TestDesk) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/cp")
    process.arguments = ["-r", desk.folder.path + "/.", copy.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return copy
  }

  /// What stands in the files of a folder: notes, and minutes behind their entries' ids.
  private func traces(of truths: [RawAttack.Truth], in folder: String) throws -> (notes: Int, minutes: Int) {
    let file = try RawFile(copyOf: folder)
    var notes = 0
    var minutes = 0
    for part in file.parts {
      let data = Data(part.bytes)
      if data.range(of: Data(Self.note.utf8)) != nil { notes += 1 }
      for truth in truths {
        let needle = Data(truth.id + [UInt8(truth.minute >> 8), UInt8(truth.minute & 0xFF)])
        if data.range(of: needle) != nil { minutes += 1 }
      }
    }
    return (notes, minutes)
  }

  @Test(arguments: Step.allCases)
  func `a sealing that stopped is finished by the next who opens the file`(step: Step) throws {
    let desk = try TestDesk()
    _ = try desk.log.put(SealingRule(decision: 1, day: desk.log.today, afterDays: 2, dropsNotes: true))
    let note = try Gate.standard.admit(Self.note, as: .note)
    var truths: [RawAttack.Truth] = []
    for index in 0..<60 {
      desk.clock.advance(minutes: 3)
      let entry = try desk.log.log(TestDesk.form { if index % 5 == 0 { $0.note = note } }, at: DeskName("1")).entry
      truths.append(
        RawAttack.Truth(id: entry.id.bytes, day: entry.day.number, part: 0, minute: try #require(entry.minute)))
    }
    let before = try LogPicture(desk)
    let open = try traces(of: truths, in: desk.folder.path)
    #expect(open.notes > 0 && open.minutes >= 60)
    try desk.clock.set("2026-11-25T09:00:00Z")
    try seal(desk, upTo: step)

    let copy = try copy(of: desk)
    let schema = MunicipalitySchema.migrations + HelpDeskSchema.migrations
    let reopened = try DeskFile(in: Folder(path: copy.path), migrations: schema, access: .existing)
    let log = EntryLog(desk: reopened, office: desk.log.office)
    if step == .nothing {
      #expect(try log.sealingDue().minutes == 60)
      _ = try log.seal()
    }
    #expect(try !log.sealingDue().isDue)
    #expect(try reopened.finishErasures())
    let left = try traces(of: truths, in: copy.path)
    #expect(left.notes == 0 && left.minutes == 0, "\(step): \(left)")
    #expect(try reopened.report(thorough: true).damage == [])
    let sealed = try log.entries(EntryFilter())
    #expect(sealed.map(\.id) == before.listing.map(\.id))
    #expect(sealed.allSatisfy { $0.minute == nil && $0.note == nil })
  }

  @Test func `somebody who reads all the while keeps the traces until he is gone, and no longer`() throws {
    let desk = try TestDesk()
    let note = try Gate.standard.admit(Self.note, as: .note)
    let name = try #require(DeskName("1"))
    _ = try desk.log.log(TestDesk.form { $0.note = note }, at: name)
    try desk.file.read { reader in
      _ = try reader.first("SELECT count(*) FROM entry") { $0.whole(0) }
      _ = try desk.log.undo(at: name)
      #expect(try desk.number("SELECT asked - finished FROM erasure") > 0)
    }
    #expect(try traces(of: [], in: desk.folder.path).notes > 0)
    #expect(try desk.file.finishErasures())
    #expect(try traces(of: [], in: desk.folder.path).notes == 0)
    #expect(try desk.number("SELECT asked - finished FROM erasure") == 0)
  }

  @Test func `a desk that stays open finishes by itself what a reader held up`() throws {
    let desk = try TestDesk()
    let note = try Gate.standard.admit(Self.note, as: .note)
    let name = try #require(DeskName("1"))
    _ = try desk.log.log(TestDesk.form { $0.note = note }, at: name)
    try desk.file.read { reader in
      _ = try reader.first("SELECT count(*) FROM entry") { $0.whole(0) }
      _ = try desk.log.undo(at: name)
    }
    for _ in 0..<40 { _ = try desk.log.log(TestDesk.form(), at: name) }
    #expect(try traces(of: [], in: desk.folder.path).notes == 0)
  }
}
