/// The files of one curriculum, wherever they come from.
public struct CurriculumFolder: Hashable, Sendable {
  /// The file that says what the curriculum is.
  public static let about = "curriculum.md"
  /// The most bytes of one file.
  public static let fileLimit = 5_000_000
  /// The most bytes of all files together.
  public static let folderLimit = 50_000_000
  /// The most files.
  public static let countLimit = 1_000

  /// The folder's name.
  public let name: String
  /// The files by path.
  public let files: [CurriculumFile]

  /// Makes a folder.
  public init(name: String, files: [CurriculumFile]) {
    self.name = name
    self.files = files.sorted { $0.path < $1.path }
  }
}
