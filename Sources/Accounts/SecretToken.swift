import Records

/// A secret that its bearer shows to be let in: 32 random bytes, of which the file has the SHA-256 digest only.
///
/// A digest is looked up, not compared, so that the time it takes tells nothing of how near a guess was. `Of` keeps a
/// session's token from being taken for a device's. Descriptions, dumps and mirrors show nothing.
public struct SecretToken<Of>: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let bytes: [UInt8]

  /// Makes a token; the generator must be one for secrets, as the system's.
  public init(using generator: inout some RandomNumberGenerator) {
    var bytes: [UInt8] = []
    for _ in 0..<4 {
      withUnsafeBytes(of: generator.next()) { bytes += $0 }
    }
    self.bytes = bytes
  }

  /// Reads what a bearer shows, 43 characters of base64url; nil for anything else.
  public init?(_ text: some StringProtocol) {
    var bits = 0
    var held = 0
    var bytes: [UInt8] = []
    var count = 0
    for character in text.utf8 {
      count += 1
      guard count <= 43, let value = Self.alphabet.firstIndex(of: character) else { return nil }
      held = (held << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: held >> bits))
      }
    }
    // The last character carries two bits that stand for nothing: only one spelling counts.
    guard count == 43, held & 0b11 == 0 else { return nil }
    self.bytes = bytes
  }

  /// What the bearer is handed: 43 characters of base64url, shown once.
  public var text: String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let whole = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0...group.count { text.append(Self.alphabet[whole >> (18 - 6 * place) & 63]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// What the file has of it.
  var digest: [UInt8] { SHA256.digest(of: bytes) }

  /// Never the token.
  public var description: String { "SecretToken(…)" }

  /// Never the token.
  public var debugDescription: String { description }

  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: [:]) }

  private static var alphabet: [UInt8] { Base64URL.alphabet }
}

/// The alphabet of RFC 4648, section 5.
private enum Base64URL {
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

/// The token of a one-time link.
public typealias LinkToken = SecretToken<OneTimeLink>
/// The token that a browser shows with each request.
public typealias SessionToken = SecretToken<LiveSession>
/// The token that a paired device shows with each request.
public typealias DeviceToken = SecretToken<Device>
