public import Language

/// Something that changes, as a number or a price: it stands in one place with its source.
public struct CurriculumFact: Hashable, Sendable {
  /// What a curriculum calls it by, as `mitid-support`.
  public let id: String
  /// What is put into the sentence.
  public let text: String
  /// What it is about.
  public let about: String
  /// Where it was read.
  public let source: String
  /// The day that it was seen there; nil where it is not confirmed.
  public let seen: Day?
  /// The list that it stands in, as `denmark`.
  public let list: String
  /// The line of its heading, counted from 1.
  public let line: Int

  /// Makes a fact.
  public init(id: String, text: String, about: String, source: String, seen: Day?, list: String, line: Int) {
    self.id = id
    self.text = text
    self.about = about
    self.source = source
    self.seen = seen
    self.list = list
    self.line = line
  }
}
