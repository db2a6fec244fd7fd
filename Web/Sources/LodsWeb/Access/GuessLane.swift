import Records

/// One of the ways a try at a password or a code is counted: some tries are free, then one in so many seconds.
///
/// What was not used comes back with time, so a lane that nobody guesses in is free again after ``free`` times
/// ``seconds``.
struct GuessLane: Hashable, Sendable {
  /// What is counted, as a digest, so that neither names nor addresses stand in memory.
  let key: [UInt8]
  /// The tries that cost no time: fingers slip.
  let free: Int
  /// The seconds that each further one takes.
  let seconds: Double

  private init(_ words: [String], free: Int, seconds: Double) {
    key = Self.digest(words)
    self.free = free
    self.seconds = seconds
  }

  /// The tries at a sign-in name, whoever makes them: in the long run one in 4 seconds, 21,600 a day, which is nothing
  /// against 15 characters and keeps nobody waiting long.
  static func name(_ name: String) -> GuessLane { GuessLane(["name", name], free: 5, seconds: 4) }

  /// The tries of one address, at whatever names; a whole library may share one.
  static func address(_ address: String) -> GuessLane { GuessLane(["address", address], free: 30, seconds: 2) }

  /// The tries of a browser that has signed in to the account before, or of a session of it.
  static func own(_ words: String...) -> GuessLane { GuessLane(["own"] + words, free: 5, seconds: 30) }

  /// The pairing codes of the whole office: 1,830 in a quarter of an hour, of 31 to the tenth that there are.
  static let codes = GuessLane(["codes"], free: 30, seconds: 0.5)

  /// The pairing codes of one address.
  static func codes(from address: String) -> GuessLane { GuessLane(["codes", address], free: 5, seconds: 4) }

  /// The digest of words; with its length before it, no word can be taken for two.
  static func digest(_ words: [String]) -> [UInt8] {
    SHA256.digest(of: words.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
  }
}
