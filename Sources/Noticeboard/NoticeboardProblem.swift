/// What goes wrong with the board or the letterbox; it names no path and no letter.
public enum NoticeboardProblem: Error, Hashable, Sendable {
  /// There is no board, or it cannot be read.
  case noBoard
  /// Nothing can be written there.
  case cannotWrite
  /// A letter is there and may not be read.
  case cannotRead
  /// As many letters wait as may.
  case full
  /// A letter is larger than any of this program's.
  case tooLarge
  /// What was opened is no letter of this program's.
  case notALetter
}
