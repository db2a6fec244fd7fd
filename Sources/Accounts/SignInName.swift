import Foundation

/// The name that somebody signs in with: 2 to 64 letters, digits, full stops, hyphens, underscores and at-signs.
///
/// Two names that differ in case, or in how a letter with an accent is put together, are the same name. Letters are those
/// of the Latin alphabet, so that no look-alike of another alphabet can pass for a colleague. Nothing that looks like a
/// person's number is a name: it would stand in the audit for years.
public struct SignInName: Hashable, Sendable {
  /// How many characters a name has.
  public static let length = 2...64

  /// The name as it was chosen, in composed form (NFC).
  public let text: String
  /// The name by which it is looked up and kept unique: in small letters.
  public let folded: String

  /// Reads a name; blanks around it do not count.
  ///
  /// - Throws: ``AccountFault/badSignInName``.
  public init(_ typed: String) throws(AccountFault) {
    let text = typed.trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
    guard Self.length.contains(text.unicodeScalars.count), text.unicodeScalars.allSatisfy(Self.isAllowed),
      text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { throw .badSignInName }
    guard !PersonNumber.isIn(text) else { throw .badSignInName }
    self.text = text
    folded = text.lowercased().precomposedStringWithCanonicalMapping
  }

  /// Names are the same whatever their case.
  public static func == (left: SignInName, right: SignInName) -> Bool { left.folded == right.folded }

  /// The same for all spellings of a name.
  public func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", "@": true
    // Latin-1 Supplement and Latin Extended-A.
    case "\u{C0}"..."\u{17F}": scalar.properties.isAlphabetic
    default: false
    }
  }
}
