import Identifiers
import Testing

/// One kind of identifier with the forms in which people write it.
struct Family: Sendable, CustomTestStringConvertible {
  let name: String
  /// What the gate may call it.
  let kinds: Set<IdentifierKind>
  /// Ways of writing that do not fit, as letters for digits in a password.
  var without: Set<String> = []
  let forms: @Sendable (inout SeededGenerator) -> [Form]

  var testDescription: String { name }

  /// The ways of writing that fit.
  var writings: [Writing] { Writing.all.filter { !without.contains($0.name) } }

  static let all: [Family] = numbers + accounts + telephones + named + others
}
