import Console

@testable import lods

/// A desk that is open in a test.
struct OpenDesk {
  let lock: DeskLock
  var runner: DeskRunner
  var state: DeskState { runner.state }

  /// Presses keys: each character of a text is one.
  mutating func type(_ text: String) throws {
    for character in text { _ = try runner.take(.character(character)) }
  }

  /// Presses keys that have a name.
  mutating func press(_ keys: Key...) throws {
    for key in keys { _ = try runner.take(key) }
  }

  /// What stands on the screen.
  func screen(rows: Int = 24, columns: Int = 80) -> [String] {
    let screen = DeskView.screen(of: state, rows: rows, columns: columns)
    return (0..<rows).map { screen.text(ofRow: $0) }
  }

  /// Whether a text stands on the screen.
  func shows(_ text: String) -> Bool { screen().contains { $0.contains(text) } }
}
