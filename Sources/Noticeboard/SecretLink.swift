import Records

/// The secret in the address of a sign-up's own page: 160 bits, of which only the digest is ever kept.
public struct SecretLink: Hashable, Sendable {
  /// The written form: 32 signs of Crockford's alphabet, which are easily read out.
  public let text: String

  private static let signs = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// Draws a new one.
  public init(using generator: inout some RandomNumberGenerator) {
    text = String((0..<32).map { _ in Self.signs[Int(generator.next() & 31)] })
  }

  /// Reads a written one, however it is cased; nil for what is none.
  public init?(_ text: String) {
    let text = text.lowercased()
    guard text.utf8.count == 32, text.allSatisfy({ Self.signs.contains($0) }) else { return nil }
    self.text = text
  }

  /// What is kept of it.
  public var digest: [UInt8] { SHA256.digest(of: Array(text.utf8)) }
}
