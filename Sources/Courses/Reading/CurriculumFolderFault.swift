public import Language

/// A folder that cannot be read at all.
public enum CurriculumFolderFault: Fault, Hashable, CaseIterable {
  /// There is nothing at the place.
  case notThere
  /// There is a file, not a folder.
  case notAFolder
  /// The folder may not be read.
  case unreadable

  /// The code for programs.
  public var code: String {
    switch self {
    case .notThere: "noSuchFolder"
    case .notAFolder: "notAFolder"
    case .unreadable: "cannotRead"
    }
  }
  /// The folder.
  public var field: String? { "folder" }
  /// Nothing to read.
  public var kind: FaultKind { .noInput }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notThere: CoursesPhrase.folderNotThere(in: language)
    case .notAFolder: CoursesPhrase.notAFolder(in: language)
    case .unreadable: CoursesPhrase.folderUnreadable(in: language)
    }
  }
}
