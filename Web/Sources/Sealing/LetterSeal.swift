import CSodium

/// Sealed letters: anybody with the public half of a key can close one, and only who has the secret half can open it
/// (libsodium's sealed boxes: X25519, XSalsa20 and Poly1305, with a fresh key for each letter).
public enum LetterSeal {
  /// Why a letter cannot be sealed or opened.
  public enum Problem: Error, Hashable, Sendable {
    /// The library cannot be used.
    case notReady
    /// A key is none.
    case badKey
    /// The key cannot be written.
    case cannotWrite
    /// It was not sealed for this key, or was changed.
    case notOurs
  }

  /// Closes a letter.
  ///
  /// - Parameter key: the public half.
  /// - Throws: ``Problem``.
  public static func seal(_ letter: [UInt8], to key: [UInt8]) throws(Problem) -> [UInt8] {
    guard sodium_init() >= 0 else { throw .notReady }
    guard key.count == crypto_box_publickeybytes() else { throw .badKey }
    var sealed = [UInt8](repeating: 0, count: letter.count + crypto_box_sealbytes())
    guard crypto_box_seal(&sealed, letter, UInt64(letter.count), key) == 0 else { throw .badKey }
    return sealed
  }
}
