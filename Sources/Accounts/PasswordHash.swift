/// A password after hashing, as libcrypt writes it: opaque here, stored and handed back, and never printed.
///
/// Descriptions, dumps and mirrors of it show nothing, so that it cannot get into a log by way of another value.
public struct PasswordHash: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The string for libcrypt to check a password against; for nothing else.
  public let crypt: String

  /// Takes what libcrypt has made; nil for what cannot be such a string, as a password in plain.
  ///
  /// It begins with a dollar sign and is of at most 512 printable ASCII characters other than blank, `!`, `*`, `:`, `;` and
  /// `\` (crypt(5)).
  public init?(_ crypt: String) {
    let bytes = Array(crypt.utf8)
    guard bytes.first == UInt8(ascii: "$"), (20...512).contains(bytes.count),
      bytes.allSatisfy({ (33...126).contains($0) && !Self.forbidden.contains($0) })
    else { return nil }
    self.crypt = crypt
  }

  private static let forbidden = Array("!*:;\\".utf8)

  /// Never the hash.
  public var description: String { "PasswordHash(…)" }

  /// Never the hash.
  public var debugDescription: String { description }

  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
