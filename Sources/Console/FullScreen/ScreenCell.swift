/// One cell of a ``Screen``.
public struct ScreenCell: Hashable, Sendable {
  /// The character; a space where there is none.
  public let character: Character
  /// The style.
  public let paint: Paint
  /// The cells that the character takes: 1 or 2; 0 for the right half of a wide one.
  public let width: Int

  static let blank = ScreenCell(character: " ", paint: [], width: 1)

  /// Whether the terminal surely takes as many cells as we think, so that the next cell follows without a jump.
  var isCertain: Bool { width == 1 && character.unicodeScalars.count == 1 && character.utf8.count <= 3 }
}
