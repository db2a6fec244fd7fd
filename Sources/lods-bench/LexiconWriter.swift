import Foundation
import Identifiers

/// Writes the packed word lists of the gate, which a change of the lists asks for; see Sources/Identifiers/Data/embed.sh.
enum LexiconWriter: Benchmark {
  static let name = "lexicon"
  static let summary = "FILE writes the packed word lists of the gate"
  static let isPart = true

  static func run(_ arguments: inout BenchArguments) throws {
    let file = try arguments.required("the file")
    try arguments.finish()
    try Data(LexiconFile.text.utf8).write(to: URL(fileURLWithPath: file))
  }
}
