import Foundation

/// This program's own file, for benchmarks that start it again.
enum BenchProgram {
  static var url: URL {
    get throws {
      let path = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(fileURLWithPath: path)
    }
  }
}
