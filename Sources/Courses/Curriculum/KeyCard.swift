public import Formats

/// A card to keep: a title and a few short lines.
public struct KeyCard: Hashable, Sendable {
  /// The most lines of a card, so that it fits a quarter of an A4 page.
  public static let mostLines = 6

  /// The title.
  public let title: String
  /// The line of the title, counted from 1.
  public let line: Int
  /// The lines of the card.
  public let lines: [[MarkdownSpan]]
}
