import Identifiers

/// The numbers that the Nordic states give to persons, where somebody types one instead of a name.
enum PersonNumber {
  private static let kinds: Set<IdentifierKind> = [.cpr, .personnummer, .samordningsnummer, .fodselsnummer]

  /// Whether a text holds something that looks like one.
  static func isIn(_ text: String) -> Bool {
    Gate.standard.findings(in: text, profile: .place).contains { kinds.contains($0.kind) }
  }
}
