public import Language
public import Municipality

/// One version of a curriculum that the office keeps.
public struct KeptCurriculum: Hashable, Sendable {
  /// The number in the file.
  public let number: Int
  /// The curriculum's code.
  public let code: Code<Curriculum>
  /// The version.
  public let version: CurriculumVersion
  /// The day it was imported.
  public let imported: Day
}
