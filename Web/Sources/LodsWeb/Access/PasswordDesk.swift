import Accounts
import Foundation
public import Passwords
import Synchronization

/// Where passwords are hashed: few at a time, so that a flood of sign-ins costs those who are signed in nothing.
public final class PasswordDesk: Sendable {
  /// How many are hashed at a time where nothing else is said.
  public static let standardWorking = 2
  /// How many may wait for it where nothing else is said.
  public static let standardWaiting = 16
  /// All of them together, each on a thread of its own.
  static let standardPlaces = standardWorking + standardWaiting

  private let hasher: Yescrypt
  /// How many may be hashed at a time, and how many may wait for it.
  private let places: (working: Int, waiting: Int)
  private let inside = Mutex(0)
  private let gate: DispatchSemaphore
  /// The hash of nothing that anybody has, for names that do not exist: it takes as long to find them out.
  private let nobody: String

  /// Opens it.
  ///
  /// - Parameters:
  ///   - hasher: how passwords are hashed.
  ///   - working: how many at a time; each takes one core and 16 MiB.
  ///   - waiting: how many may wait; more are sent away to try again.
  ///   - generator: a generator for secrets.
  /// - Throws: `Yescrypt.Problem`.
  public convenience init(
    _ hasher: Yescrypt, working: Int = standardWorking, waiting: Int = standardWaiting,
    using generator: inout some RandomNumberGenerator
  ) throws {
    // Before anything of this object is made: the optimiser of Swift 6.3 fails on an initialiser that throws later.
    let nobody = try hasher.hash(SecretToken<PasswordDesk>(using: &generator).text, salt: Self.salt(&generator))
    self.init(hasher, places: (working, waiting), nobody: nobody)
  }

  private init(_ hasher: Yescrypt, places: (working: Int, waiting: Int), nobody: String) {
    self.hasher = hasher
    self.places = places
    self.nobody = nobody
    gate = DispatchSemaphore(value: places.working)
  }

  /// Too many want something hashed at the same time.
  struct Crowded: Error {}

  /// Hashes a new password.
  func hash(_ password: String, at desk: WebDesk) throws -> String {
    let salt = desk.draw { Self.salt(&$0) }
    return try waiting { try hasher.hash(password, salt: salt) }
  }

  /// Whether a password fits a hash; where there is no hash, it takes the same time to say no.
  func verify(_ password: String, against hash: String?) throws -> Bool {
    try waiting { hasher.verify(password, against: hash ?? nobody) && hash != nil }
  }

  private static func salt(_ generator: inout some RandomNumberGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < Yescrypt.saltBytes { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
    return bytes
  }

  private func waiting<Value>(_ body: () throws -> Value) throws -> Value {
    try inside.withLock { inside in
      guard inside < places.working + places.waiting else { throw Crowded() }
      inside += 1
    }
    defer { inside.withLock { $0 -= 1 } }
    gate.wait()
    defer { gate.signal() }
    return try body()
  }
}
