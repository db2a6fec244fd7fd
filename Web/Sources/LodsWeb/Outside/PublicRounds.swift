import Foundation
import Language
import Municipality
import Noticeboard
import Office
import PublicSide
import Records
import Sealing
import Synchronization

/// The office's side of the public pages: every few seconds letters are taken in and what is put up is made anew.
///
/// A letter is taken away only after what it asks for is stored and the board tells of it, so that a crash in between
/// changes nothing and its page never shows less than it did.
final class PublicRounds: Sendable {
  /// What may have changed since the last round.
  private struct Marks: Equatable {
    var files: [String]
    /// The minute, as what is held today depends on it.
    var minute: Int
  }

  private let office: Office
  private let people: PeopleFile
  private let keys: LetterKeys
  private let folder: PublicFolder
  private let letterbox: Letterbox
  private let generator: Mutex<any RandomNumberGenerator & Sendable>
  private let last = Mutex<(marks: Marks, board: Board)?>(nil)
  private let isStopped = Mutex(false)
  /// How often a letter could not be taken so far.
  private let tries = Mutex<[RandomID: Int]>([:])
  /// How often a letter is tried before it is given up.
  static let mostTries = 5
  /// How long a draft may lie before it is given up, in seconds.
  private static let draftSpan = 3_600

  /// Opens the office's side; the key that letters are sealed with is made where there is none.
  ///
  /// - Throws: `LetterSeal.Problem`, `NoticeboardProblem`, `RecordsFault`.
  init(_ office: Office, using generator: any RandomNumberGenerator & Sendable) throws {
    self.office = office
    people = try office.people()
    folder = PublicFolder(of: office.folder)
    try folder.make()
    keys = try LetterKeys(at: office.folder.path + "/letters.key")
    letterbox = Letterbox(folder)
    self.generator = Mutex(generator)
  }

  /// The office's side where it can be opened; else nil, and the kind of trouble is told.
  ///
  /// The desk goes on without: nobody at the library waits for what comes from outside.
  static func opened(
    _ office: Office, using generator: any RandomNumberGenerator & Sendable, reporting report: (String) -> Void
  ) -> PublicRounds? {
    do { return try PublicRounds(office, using: generator) } catch {
      report("PublicRounds \(type(of: error)).\((error as? LetterSeal.Problem).map { "\($0)" } ?? "notOpened")")
      return nil
    }
  }

  /// Does a round every so many seconds on a thread of its own, until it is stopped.
  ///
  /// - Parameter report: told the kind of whatever goes wrong; the next round tries again.
  func start(every seconds: Double, reporting report: @escaping @Sendable (String) -> Void) {
    let thread = Thread { [self] in
      while !isStopped.withLock({ $0 }) {
        do { try round(reporting: report) } catch { report("PublicRounds \(type(of: error))") }
        Thread.sleep(forTimeInterval: seconds)
      }
    }
    thread.name = "lods-public"
    thread.start()
  }

  /// Ends the rounds.
  func stop() { isStopped.withLock { $0 = true } }

  /// Takes in what lies in the letterbox, and puts the board up anew where something has changed.
  ///
  /// - Parameter report: told once the kind of trouble of a letter that is given up.
  func round(reporting report: (String) -> Void = { _ in }) throws {
    let time = OfficeTime(office.clock)
    try letterbox.sweepDrafts(before: time.seconds - Self.draftSpan)
    // What lay there while a board was put up that does not tell of it stays for the next round.
    let taken = try letterbox.waiting().filter { id in
      // One letter that cannot be taken does not keep the others waiting.
      do {
        let isTaken = try take(id, at: time)
        tries.withLock { $0[id] = nil }
        return isTaken
      } catch {
        let count = tries.withLock { tries in
          tries[id, default: 0] += 1
          return tries[id, default: 0]
        }
        guard count >= Self.mostTries else { return false }
        tries.withLock { $0[id] = nil }
        report("PublicRounds letter \(type(of: error))")
        return true
      }
    }
    try putUp(at: time)
    for id in taken { letterbox.remove(id) }
    guard taken.isEmpty else { return }
    let waiting = try letterbox.waiting()
    if try people.read({ try LetterDesk.remembers(in: $0) }) {
      try people.write { try LetterDesk.forget(but: waiting, in: $0) }
    }
    if try office.desk.read({ try HelpAnswerRegister.remembers(in: $0) }) {
      try office.desk.write { try HelpAnswerRegister.forget(but: waiting, in: $0) }
    }
  }

  /// Takes a letter; whether its file can go.
  private func take(_ id: RandomID, at time: OfficeTime) throws -> Bool {
    guard let sealed = letterbox.sealed(id) else { return false }
    // What was not sealed for this office, or by no page of ours, asks for nothing.
    guard let bytes = try? keys.opened(sealed), let letter = try? Letter(bytes), letter.id == id else { return true }
    let outcome = try generator.withLock { generator in
      try people.write { try LetterDesk.take(letter, in: office.profile.country, at: time, using: &generator, in: $0) }
    }
    if case .help(let answer, let branch) = outcome {
      try office.desk.write { try HelpAnswerRegister.note(answer, at: branch, letter.id, on: time.day, in: $0) }
    }
    return true
  }

  private func putUp(at time: OfficeTime) throws {
    let marks = Marks(files: files(), minute: time.seconds / 60)
    if let last = last.withLock({ $0 }), last.marks == marks, BoardFile(folder).mark != nil { return }
    let (branches, language) = try office.desk.read { reader in
      (try BranchRegister.branches(in: reader), try Settings(reader).language)
    }
    let profile = office.profile
    var house = Board.House(
      name: profile.name, country: profile.country, language: language ?? profile.country.language,
      isDemo: profile.isDemo, letterKey: keys.open,
      notice: PublicNotice.text(of: profile.name, in: profile.country), made: 0)
    try people.write { try PublicLinkRegister.expire(at: time, in: $0) }
    let board = try people.read { reader in
      try BoardMaker(house, branches: branches, domain: "lods.invalid", at: time).board(from: reader)
    }
    if let last = last.withLock({ $0 }), last.board == board, BoardFile(folder).mark != nil {
      self.last.withLock { $0 = (marks, board) }
      return
    }
    house.made = time.seconds
    var dated = board
    dated.house = house
    try BoardFile(folder).put(dated)
    last.withLock { $0 = (marks, board) }
  }

  /// What the files look like from outside, so that an idle office reads nothing.
  private func files() -> [String] {
    Folder.File.allCases.flatMap { [$0.path(in: office.folder), $0.path(in: office.folder) + "-wal"] }.map { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(date) \((attributes?[.size] as? Int) ?? 0)"
    }
  }
}

extension Folder.File {
  fileprivate func path(in folder: Folder) -> String { folder.path(of: self) }
}
