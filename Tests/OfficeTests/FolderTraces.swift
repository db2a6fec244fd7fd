import Foundation
import Testing

/// Looks for bytes in every file below a folder, as it lies on the disk.
enum FolderTraces {
  /// The files that hold one of these byte strings; the folder's own program may have them open.
  static func files(holding needles: [[UInt8]], in folder: String) throws -> [String] {
    let copy = try TemporaryFolder()
    // Another process copies: closing a second descriptor here would end the locks of an open database.
    #expect(try ProgramRun("cp", "-r", folder + "/.", copy.path).status == 0)
    return try #require(FileManager.default.subpaths(atPath: copy.path)).sorted().filter { name in
      guard let data = FileManager.default.contents(atPath: copy.file(name)) else { return false }
      return needles.contains { data.range(of: Data($0)) != nil }
    }
  }
}
