import Records

/// What is typed at a machine to make it a desk's device: ten characters, once, within a quarter of an hour.
///
/// Digits and capital letters without 0, O, 1, I and L, which look alike: 31 characters, some 49.5 bits. The file has
/// the SHA-256 digest only.
public struct PairingCode: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How long a code can be used, in seconds.
  public static let seconds = 15 * 60
  /// How many wrong codes all devices together may try within ``seconds`` while some code is open.
  ///
  /// A guesser finds an open code with them once in 270,000 million quarters of an hour, so nobody gains from a smaller
  /// number but one who wants to keep colleagues from pairing. Whoever takes codes from a network lets fewer through.
  public static let tries = 3_000

  private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ".utf8)
  private static let count = 10

  private let characters: [UInt8]

  /// Makes a code; the generator must be one for secrets, as the system's.
  public init(using generator: inout some RandomNumberGenerator) {
    characters = (0..<Self.count).map { _ in
      Self.alphabet[Int.random(in: Self.alphabet.indices, using: &generator)]
    }
  }

  /// Reads what was typed, whatever its case, with or without hyphen and blanks; nil for what no code can be.
  public init?(_ typed: String) {
    let characters = typed.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
    guard characters.count == Self.count, characters.allSatisfy(Self.alphabet.contains) else { return nil }
    self.characters = characters
  }

  /// The code as it is shown: `XXXXX-XXXXX`.
  public var text: String {
    String(decoding: characters.prefix(5), as: UTF8.self) + "-"
      + String(decoding: characters.dropFirst(5), as: UTF8.self)
  }

  /// What the file has of it.
  var digest: [UInt8] { SHA256.digest(of: characters) }

  /// Never the code.
  public var description: String { "PairingCode(…)" }

  /// Never the code.
  public var debugDescription: String { description }

  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
