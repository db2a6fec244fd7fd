/// One file of a curriculum.
public struct CurriculumFile: Hashable, Sendable {
  /// Where it stands in the folder, with `/` between the steps.
  public let path: String
  /// What stands in it.
  public let bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Whether it is a text that the reader takes.
  var isMarkdown: Bool { path.lowercased().hasSuffix(".md") }
}
