public import Foundation
import Language
import Markup
import Municipality
import Noticeboard
public import Records
import Sealing
import Site
import Synchronization

/// The public pages of an office: whatever a browser asks comes through here, and an answer goes back.
///
/// It knows one folder: it reads the board in it, and drops sealed letters that it cannot read again.
public final class PublicSite: Sendable {
  /// How the pages are run.
  let settings: PublicSettings
  /// Where the time comes from.
  let now: @Sendable () -> Date
  /// Where letters are dropped.
  let letterbox: Letterbox
  /// What holds back robots.
  let tally: PublicTally
  /// What was dropped a moment ago.
  let dropped = Dropped()
  /// The names of itself that the site answers to.
  let hosts: HostRule
  /// The key that forms are signed with; a new one with each start.
  let formKey: [UInt8]
  private let folder: PublicFolder
  private let file: BoardFile
  /// After how many seconds without a sign of the office the board is believed no more.
  static let patience = 600
  private let kept = Mutex<(mark: BoardMark, board: Board)?>(nil)
  private let generator: Mutex<any RandomNumberGenerator & Sendable>
  private let isListening = Mutex<(@Sendable (Int) -> Void)?>(nil)

  /// Opens the public pages of an office's folder; only the folder `public` in it is ever looked into.
  ///
  /// - Parameters:
  ///   - folder: the office's folder.
  ///   - settings: how the pages are run.
  ///   - generator: draws secret links; it must be one that nobody can foresee.
  ///   - now: where the time comes from.
  public init(
    _ folder: Folder, settings: PublicSettings, using generator: any RandomNumberGenerator & Sendable,
    now: @escaping @Sendable () -> Date
  ) {
    let own = PublicFolder(of: folder)
    self.settings = settings
    self.now = now
    self.folder = own
    letterbox = Letterbox(own)
    file = BoardFile(own)
    hosts = HostRule(publicHost: settings.publicAddress?.host)
    var generator = generator
    formKey = (0..<4).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
    tally = PublicTally(settings.limits, salt: String(generator.next()))
    self.generator = Mutex(generator)
  }

  /// The board as it stands now: read anew only where the file is another, and nothing is left open.
  ///
  /// - Throws: ``NoticeboardProblem/noBoard``.
  func board() throws -> Board {
    guard let mark = file.mark else { throw NoticeboardProblem.noBoard }
    if let kept = kept.withLock({ $0 }), kept.mark == mark { return kept.board }
    let board = try file.board()
    kept.withLock { $0 = (mark, board) }
    return board
  }

  /// When the office last looked in, in seconds since 1970: the board is as true as it was then.
  func lastLife(of board: Board) -> Int { max(folder.lastLife ?? 0, board.house.made) }

  /// Seals a letter and drops it; when the call returns, it is on disk.
  func drop(_ letter: Letter, to key: [UInt8]) throws {
    try letterbox.drop(LetterSeal.seal(letter.bytes(), to: key), named: letter.id)
  }

  /// Draws something of the site's random numbers.
  func draw<Value>(_ body: (inout any RandomNumberGenerator & Sendable) -> Value) -> Value {
    generator.withLock { body(&$0) }
  }

  /// Asks to be told the port once the server listens.
  public func whenListening(_ body: @escaping @Sendable (Int) -> Void) { isListening.withLock { $0 = body } }

  func listening(at port: Int?) {
    let body = isListening.withLock { $0 }
    if let port { body?(port) }
  }
}
