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
    /// A table with its head; a cell may have several lines.
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

  /// The blocks, each with the number of its chapter, from 1; 0 is what stands before the first.
  public var numbered: [(chapter: Int, block: Block)] {
    var chapter = 0
    return blocks.map { block in
      if case .heading(2, _) = block { chapter += 1 }
      return (chapter, block)
    }
  }

  /// The names of the chapters, in their order.
  public var chapters: [String] {
    blocks.compactMap { if case .heading(2, let name) = $0 { name } else { nil } }
  }

  /// What the list of the chapters is called.
  public var contentsName: String { PrivacyPaperPhrase.contents(in: language) }

  /// Makes a paper.
  public init(title: String, office: String, day: Day, language: LanguageCode, blocks: [Block]) {
    self.title = title
    self.office = office
    self.day = day
    self.language = language
    self.blocks = blocks
  }
}
