import CSodium
import Glibc

/// The two halves of the key that letters of the public pages are sealed with.
public struct LetterKeys: Sendable {
  /// The half that stands on the board.
  public let open: [UInt8]
  private let secret: [UInt8]

  /// The keys of an office: they are made when they are first asked for.
  ///
  /// The secret half is a file of its own that only the owner may read, outside of the folder for the public.
  ///
  /// - Parameter path: the file of the secret half.
  /// - Throws: ``LetterSeal/Problem``.
  public init(at path: String) throws(LetterSeal.Problem) {
    guard sodium_init() >= 0 else { throw .notReady }
    if let secret = Self.read(path) {
      var open = [UInt8](repeating: 0, count: crypto_box_publickeybytes())
      guard secret.count == crypto_box_secretkeybytes(), crypto_scalarmult_base(&open, secret) == 0 else {
        throw .badKey
      }
      self.open = open
      self.secret = secret
      return
    }
    var open = [UInt8](repeating: 0, count: crypto_box_publickeybytes())
    var secret = [UInt8](repeating: 0, count: crypto_box_secretkeybytes())
    guard crypto_box_keypair(&open, &secret) == 0, Self.write(secret, to: path) else { throw .cannotWrite }
    self.open = open
    self.secret = secret
  }

  /// Opens a letter.
  ///
  /// - Throws: ``LetterSeal/Problem/notOurs``.
  public func opened(_ sealed: [UInt8]) throws(LetterSeal.Problem) -> [UInt8] {
    let length = sealed.count - crypto_box_sealbytes()
    guard length > 0 else { throw .notOurs }
    var letter = [UInt8](repeating: 0, count: length)
    guard crypto_box_seal_open(&letter, sealed, UInt64(sealed.count), open, secret) == 0 else { throw .notOurs }
    return letter
  }

  private static func read(_ path: String) -> [UInt8]? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return count >= 0 ? Array(bytes[..<count]) : []
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    // It is whole and on disk before it bears its name: a key that was cut short would open no letter.
    var draft = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&draft)
    guard descriptor >= 0 else { return false }
    defer { unlink(draft) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let isWhole = Glibc.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    close(descriptor)
    guard isWhole, link(draft, path) == 0 else { return false }
    // The name is on disk too, before the other half is told to anybody.
    let folder = Glibc.open(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    return fsync(folder) == 0
  }
}
