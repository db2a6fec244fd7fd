import Foundation
import Testing

/// A program of this package, found beside the tests.
enum BuiltProgram {
  /// The path of the built `lods-bench`.
  static func bench() throws -> String { try path(of: "lods-bench") }

  /// The path of the built `lods`.
  static func lods() throws -> String { try path(of: "lods") }

  private static func path(of name: String) throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.path + "/" + name) {
      folder.deleteLastPathComponent()
    }
    try #require(folder.path != "/", "\(name) is built beside the tests")
    return folder.path + "/" + name
  }
}
