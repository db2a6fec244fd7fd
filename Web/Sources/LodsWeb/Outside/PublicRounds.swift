import Foundation
import Language
import Municipality
import Noticeboard
import Office
import PublicSide
import Records
import SQLite
import Sealing
import Synchronization

/// The office's side of the public pages: every few seconds letters are taken in and what is put up is made anew.
///
/// A letter is taken away only after what it asks for is stored and the board tells of it, so that a crash in between
/// changes nothing and its page never shows less than it did.
final class PublicRounds: Sendable {
  /// What the board is made of, as far as it can be seen without making it.
  private struct Marks: Equatable {
    /// What `people.sqlite` looks like from outside.
    var people: [String]
    /// What of `desk.sqlite` is put up: the log, which is written all day, is none of it.
    var branches: [Branch]
    var language: LanguageCode?
    /// The quarter of an hour, as what is held today depends on the day; and two changes of a file may look like one.
    var quarter: Int
  }

  private let office: Office
  let people: PeopleFile
  private let keys: LetterKeys
  private let folder: PublicFolder
  private let letterbox: Letterbox
  private let state: LetterboxState
  private let generator: Mutex<any RandomNumberGenerator & Sendable>
  private let last = Mutex<(marks: Marks, board: Board)?>(nil)
  /// What `desk.sqlite` looked like when its branches were read, and what was read.
  private let desk = Mutex<(files: [String], branches: [Branch], language: LanguageCode?)?>(nil)
  /// The minute in which it was last looked after what time asks for.
  private let minute = Mutex(0)
  /// How often a board was made.
  let made = Mutex(0)
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
  convenience init(
    _ office: Office, telling state: LetterboxState = LetterboxState(),
    using generator: any RandomNumberGenerator & Sendable
  ) throws {
    let people = try office.people()
    let folder = PublicFolder(of: office.folder)
    try folder.make()
    let keys = try LetterKeys(at: office.folder.path + "/letters.key")
    self.init(office, state, people, folder, keys, generator)
  }

  // What may throw is done before: the optimizer of Swift 6.3 cannot build an initializer that throws among locks.
  private init(
    _ office: Office, _ state: LetterboxState, _ people: PeopleFile, _ folder: PublicFolder, _ keys: LetterKeys,
    _ generator: any RandomNumberGenerator & Sendable
  ) {
    self.office = office
    self.state = state
    self.people = people
    self.folder = folder
    self.keys = keys
    letterbox = Letterbox(folder)
    self.generator = Mutex(generator)
  }

  /// The office's side where it can be opened; else nil, and the kind of trouble is told.
  ///
  /// The desk goes on without: nobody at the library waits for what comes from outside.
  static func opened(
    _ office: Office, telling state: LetterboxState = LetterboxState(),
    using generator: any RandomNumberGenerator & Sendable, reporting report: (String) -> Void
  ) -> PublicRounds? {
    do { return try PublicRounds(office, telling: state, using: generator) } catch {
      report("PublicRounds \(kind(of: error))")
      return nil
    }
  }

  /// Does a round every so many seconds on a thread of its own, until it is stopped.
  ///
  /// - Parameter report: told the kind of whatever goes wrong, once while it lasts; the next round tries again.
  func start(every seconds: Double, reporting report: @escaping @Sendable (String) -> Void) {
    let thread = Thread { [self] in
      var told: String?
      while !isStopped.withLock({ $0 }) {
        do {
          try round(reporting: report)
          told = nil
        } catch {
          let kind = "PublicRounds \(Self.kind(of: error))"
          if kind != told { report(kind) }
          told = kind
        }
        Thread.sleep(forTimeInterval: seconds)
      }
    }
    thread.name = "lods-public"
    thread.start()
  }

  /// What went wrong in a word or two; no value stands in it.
  private static func kind(of error: any Error) -> String {
    switch error {
    case let fault as RecordsFault: "\(type(of: fault)).\(fault.code)"
    case let problem as NoticeboardProblem: "\(type(of: problem)).\(problem)"
    case let problem as LetterSeal.Problem: "\(type(of: problem)).\(problem)"
    default: "\(type(of: error))"
    }
  }

  /// Ends the rounds.
  func stop() { isStopped.withLock { $0 = true } }

  /// Takes in what lies in the letterbox, and puts the board up anew where something has changed.
  ///
  /// - Parameter report: told once the kind of trouble of a letter that is given up, and once that the box is full.
  /// - Throws: what troubles the machine, as a full disk; no letter is given up for it, however long it lasts.
  func round(reporting report: (String) -> Void = { _ in }) throws {
    let time = OfficeTime(office.clock)
    state.swept(try letterbox.sweep(before: time.seconds - Self.draftSpan))
    var unread: NoticeboardProblem?
    // What lay there while a board was put up that does not tell of it stays for the next round.
    let taken = try letterbox.waiting().filter { id in
      // One letter that cannot be taken does not keep the others waiting.
      do {
        let isTaken = try take(id, at: time)
        tries.withLock { $0[id] = nil }
        return isTaken
      } catch NoticeboardProblem.cannotRead {
        unread = .cannotRead
        return false
      } catch  where Self.isOfLetter(error) {
        let count = tries.withLock { tries in
          tries[id, default: 0] += 1
          return tries[id, default: 0]
        }
        guard count >= Self.mostTries else { return false }
        tries.withLock { $0[id] = nil }
        report("PublicRounds letter \(Self.kind(of: error))")
        return true
      }
    }
    try putUp(at: time)
    for id in taken { letterbox.remove(id) }
    if taken.isEmpty { try forget() }
    if state.isFull(try letterbox.waiting().count >= Letterbox.most) {
      report("PublicRounds \(Self.kind(of: NoticeboardProblem.full))")
    }
    // The public pages believe the board only while this goes on.
    try folder.showLife(at: time.seconds)
    if let unread { throw unread }
  }

  /// Whether trouble comes of the letter itself; a full disk or a busy file, which pass, would meet any other letter too.
  static func isOfLetter(_ error: any Error) -> Bool {
    switch error {
    case let fault as RecordsFault: fault.trouble == .program
    case let error as SQLiteError: [.constraint, .misuse].contains(error.reason)
    case is NoticeboardProblem: false
    default: true
    }
  }

  /// Forgets letters that lie in the box no more.
  private func forget() throws {
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
    guard let sealed = try letterbox.sealed(id) else { return false }
    // What was not sealed for this office, or by no page of ours, asks for nothing.
    guard let bytes = try? keys.opened(sealed), let letter = try? Letter(bytes), letter.id == id else {
      state.swept(1)
      return true
    }
    let outcome = try generator.withLock { generator in
      try people.write { try LetterDesk.take(letter, in: office.profile.country, at: time, using: &generator, in: $0) }
    }
    if case .help(let answer, let branch) = outcome {
      try office.desk.write { try HelpAnswerRegister.note(answer, at: branch, letter.id, on: time.day, in: $0) }
    }
    return true
  }

  private func putUp(at time: OfficeTime) throws {
    // An offer that runs out changes the file, and so the board.
    if minute.withLock({ $0 }) != time.seconds / 60 {
      if try people.read({ try PublicLinkRegister.isDue(at: time, in: $0) }) {
        try people.write { try PublicLinkRegister.expire(at: time, in: $0) }
      }
      minute.withLock { $0 = time.seconds / 60 }
    }
    let (branches, language) = try branches()
    let marks = Marks(people: marks(of: .people), branches: branches, language: language, quarter: time.seconds / 900)
    if let last = last.withLock({ $0 }), last.marks == marks, BoardFile(folder).mark != nil { return }
    let profile = office.profile
    var house = Board.House(
      name: profile.name, country: profile.country, language: language ?? profile.country.language,
      isDemo: profile.isDemo, letterKey: keys.open,
      notice: PublicNotice.text(of: profile.name, in: profile.country), made: 0)
    made.withLock { $0 += 1 }
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

  /// The branches and the language of the office, read anew only where `desk.sqlite` looks another.
  private func branches() throws -> ([Branch], LanguageCode?) {
    let files = marks(of: .desk)
    if let desk = desk.withLock({ $0 }), desk.files == files { return (desk.branches, desk.language) }
    let (branches, language) = try office.desk.read { reader in
      (try BranchRegister.branches(in: reader), try Settings(reader).language)
    }
    desk.withLock { $0 = (files, branches, language) }
    return (branches, language)
  }

  /// What a file with its log looks like from outside, so that an idle office reads nothing.
  private func marks(of file: Folder.File) -> [String] {
    [office.folder.path(of: file), office.folder.path(of: file) + "-wal"].map { path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(date) \((attributes?[.size] as? Int) ?? 0)"
    }
  }
}
