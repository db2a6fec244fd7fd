import Foundation

/// A folder for one benchmark, removed with it.
final class BenchFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "lods-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Figures of a benchmark as text.
enum BenchText {
  static func decimal(_ number: Double, places: Int = 2) -> String {
    number.formatted(.number.precision(.fractionLength(places)).locale(Locale(identifier: "en_GB")))
  }

  static func whole(_ number: Int) -> String { decimal(Double(number), places: 0) }
}
