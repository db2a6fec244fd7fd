public import Language

/// A paper as a value: something to read, finish by hand and file, rather than figures.
public struct Paper: Hashable, Sendable {
  /// One piece of it.
  public enum Block: Hashable, Sendable {
    /// A heading; the paper's own title is level 1, so these begin at 2.
    case heading(Int, String)
    /// A paragraph.
    case text(String)
    /// A list.
    case list([String])
    /// A table with its head.
    case table([String], [[String]])
    /// Something that only people can know, to be written here.
    case blank(String)
  }

  /// The title.
  public let title: String
  /// Whose it is.
  public let office: String
  /// The day it was made.
  public let day: Day
  /// Its language.
  public let language: LanguageCode
  /// What it says.
  public let blocks: [Block]

  /// Makes a paper.
  public init(title: String, office: String, day: Day, language: LanguageCode, blocks: [Block]) {
    self.title = title
    self.office = office
    self.day = day
    self.language = language
    self.blocks = blocks
  }
}
