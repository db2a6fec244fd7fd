import CCrypt

/// Passwords as yescrypt hashes, by the system's libcrypt.
///
/// yescrypt is what Debian itself keeps passwords with: memory-hard, with a salt of its own in each hash, and the costs
/// written beside it, so that they can rise later without a new table (crypt(5)).
public struct Yescrypt: Sendable {
  /// What can go wrong.
  public enum Problem: Error, Hashable, Sendable {
    /// The library could not hash: it lacks memory or does not know the costs.
    case cannotHash
  }

  /// How dear a hash is, 1…11; 5 is the library's own choice (about 70 ms and 16 MiB on a desk machine).
  public let cost: UInt

  /// Chooses the costs.
  public init(cost: UInt = 5) {
    self.cost = cost
  }

  /// How many random bytes a salt is made of.
  public static let saltBytes = 32

  /// Hashes a password.
  ///
  /// - Parameters:
  ///   - password: the password in UTF-8; the caller has refused null bytes, which would end it.
  ///   - salt: ``saltBytes`` random bytes, fresh for each hash.
  /// - Throws: ``Problem``.
  public func hash(_ password: String, salt: [UInt8]) throws(Problem) -> String {
    let random = salt.map { CChar(bitPattern: $0) }
    var setting = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    let made = crypt_gensalt_rn("$y$", cost, random, Int32(random.count), &setting, Int32(setting.count))
    guard made != nil, let hash = Self.crypt(password, setting) else { throw .cannotHash }
    return hash
  }

  /// Whether a password is the one that a hash was made of; false for a hash that is none.
  public func verify(_ password: String, against hash: String) -> Bool {
    guard hash.hasPrefix("$y$"), let again = Self.crypt(password, hash.utf8CString.map(\.self)) else { return false }
    return SecretMatch.isSame(hash, again)
  }

  /// The hash of a password with the salt and costs of a setting; nil where the library refuses.
  private static func crypt(_ password: String, _ setting: [CChar]) -> String? {
    // C would take a null byte for the end, and what stands after it for nothing.
    guard !password.utf8.contains(0) else { return nil }
    let data = UnsafeMutableRawPointer.allocate(
      byteCount: MemoryLayout<crypt_data>.size, alignment: MemoryLayout<crypt_data>.alignment)
    data.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<crypt_data>.size)
    defer {
      // The password stands in there.
      data.initializeMemory(as: UInt8.self, repeating: 0, count: MemoryLayout<crypt_data>.size)
      data.deallocate()
    }
    guard let hash = crypt_rn(password, setting, data, Int32(MemoryLayout<crypt_data>.size)) else { return nil }
    return String(cString: hash)
  }
}
