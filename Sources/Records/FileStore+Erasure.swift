import Glibc
import SQLite
import Synchronization

extension FileStore {
  /// What is known of this file's erasures.
  enum Erasures: Equatable {
    /// The schema has no place to keep them, as in tests of the file alone: the log is cut and nothing is remembered.
    case notKept
    /// All are finished.
    case finished
    /// Some are not; it is tried again after so many writes.
    case due(writes: Int)

    /// Counts a write, and says whether it is time to try again.
    mutating func isToBeTried() -> Bool {
      guard case .due(let writes) = self else { return false }
      self = .due(writes: max(0, writes - 1))
      return writes == 0
    }
  }

  /// An erasure that could not be finished is tried again after so many writes: writing a file anew takes its time.
  private static let patienceInWrites = 32

  /// Looks for what another program could not finish, when the file is opened, and finishes it.
  ///
  /// What cannot be done now, as in a folder that may only be read, is left to the next who opens it.
  func takeUpErasures(on connection: Connection) throws {
    guard try Erasure.isKept(on: connection) else { return }
    let isDue = try Erasure.state(on: connection).isDue
    erasures.withLock { $0 = isDue ? .due(writes: 0) : .finished }
    if isDue { _ = try? finishErasures(patience: 100) }
  }

  /// Writes down what a transaction erases; called within it.
  func ask(_ mark: ErasureMark, on connection: Connection) throws {
    guard let depth = mark.depth, erasures.withLock({ $0 != .notKept }) else { return }
    try Erasure.ask(depth, on: connection)
  }

  /// Finishes what a transaction erased, after its commit.
  ///
  /// The work is committed already: what fails here, because somebody reads just now or the disk is full, is tried again.
  func finish(_ mark: ErasureMark) {
    let isNow = mark.isUrgent || erasures.withLock { $0.isToBeTried() }
    if isNow { _ = try? finishErasures(patience: 100) }
  }

  /// Writes the file anew where that is due, and cuts the log.
  ///
  /// - Parameter patience: how long to wait for those who read and write, in milliseconds.
  /// - Returns: whether nothing is left to do.
  /// - Throws: ``RecordsFault``; what could not be finished stays due.
  @discardableResult
  func finishErasures(patience: Int) throws -> Bool {
    guard erasures.withLock({ $0 != .notKept }) else { return try truncateLog(patience: patience) }
    let isFinished = (try? erase(patience: patience)) ?? false
    erasures.withLock { $0 = isFinished ? .finished : .due(writes: Self.patienceInWrites) }
    return isFinished
  }

  /// Whether an erasure has not been finished.
  func hasUnfinishedErasures() throws -> Bool {
    try maintain { try Erasure.isKept(on: $0) && Erasure.state(on: $0).isDue }
  }

  private func erase(patience: Int) throws -> Bool {
    // A connection of its own: it waits for others for as long as it is told, and nobody else's statements stand open.
    let connection = try Connection(path: folder.path(of: file), mode: .readWrite, busyTimeout: max(patience, 500))
    // Read first: what is asked for while this runs is not finished by it.
    let state = try Erasure.state(on: connection)
    guard state.isDue else { return true }
    let isWritten = try !state.isDeep || writeAnew(on: connection)
    // The log is cut in any case: most of what is to go stands there.
    let isCut = try cut(on: connection, patience: patience)
    guard isWritten, isCut else { return false }
    try Erasure.finish(state.asked, on: connection)
    return true
  }

  private func writeAnew(on connection: Connection) throws -> Bool {
    do throws(SQLiteError) {
      try connection.execute("VACUUM")
      return true
    } catch {
      guard [.busy, .full, .inputOutput].contains(error.reason) else { throw error }
      return false
    }
  }

  /// Cuts the log, waiting a little for another program that moves it just now.
  private func cut(on connection: Connection, patience: Int) throws -> Bool {
    let end = ContinuousClock.now + .milliseconds(patience)
    while true {
      let isCut = try CheckpointLock.withLock(of: folder) { try connection.checkpoint(.truncate, patience: patience) }
      if let isCut { return isCut }
      guard ContinuousClock.now < end else { return false }
      usleep(2_000)
    }
  }
}
