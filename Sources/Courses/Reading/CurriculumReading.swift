import Formats

/// A curriculum as it was read: what it holds and what is wrong in how it is written.
public struct CurriculumReading: Sendable {
  /// The files.
  public let folder: CurriculumFolder
  /// The curriculum; nil where `curriculum.md` cannot be read so far as to tell what it is.
  public let curriculum: Curriculum?
  /// What is wrong in how it is written.
  public let findings: [CurriculumFinding]
  /// The texts of the Markdown files by path, as far as they could be read.
  let texts: [String: String]
  /// The texts taken apart, by path.
  let documents: [String: MarkdownDocument]
  /// The lines of the keys of `curriculum.md`.
  let keyLines: [CurriculumKey: Int]
}
