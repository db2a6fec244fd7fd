public import Identifiers
import Records

/// What a desk's machine is called, as "Skranke 2": a text that has passed the gate for places.
public struct DeviceName: Hashable, Sendable {
  /// The most characters.
  public static let limit = 40

  /// The name as a text that may be stored.
  public let screened: ScreenedText

  /// Checks a name; blanks are tidied.
  ///
  /// - Throws: ``AccountFault`` for a name that is missing, too long or refused; it never repeats the name.
  public init(_ typed: String) throws(AccountFault) {
    let words = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { throw .deviceNameMissing }
    guard words.unicodeScalars.count <= Self.limit else { throw .deviceNameTooLong }
    let isPlain = words.unicodeScalars.allSatisfy { ![.control, .format].contains($0.properties.generalCategory) }
    guard isPlain, let screened = try? Gate.standard.admit(words, as: .place) else { throw .deviceNameRefused }
    self.screened = screened
  }
}
