import Foundation
import Language

/// A corpus as a file of JSON lines, as the script of the peers reads it.
struct CorpusFile {
  let half: CorpusHalf
  let notes: [CorpusNote]

  private struct Line: Encodable {
    let sort: String
    let kind: String?
    let text: String
    let from: Int
    let to: Int
    let language: String
    let spelling: String?
    let half: String
  }

  /// Writes one object a line; places are counted in Unicode scalars.
  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var data = Data()
    for note in notes {
      data += try encoder.encode(line(note))
      data.append(UInt8(ascii: "\n"))
    }
    try data.write(to: URL(fileURLWithPath: path))
  }

  private func line(_ note: CorpusNote) -> Line {
    let (sort, kind): (String, String?) =
      switch note.sort {
      case .ordinary: ("ordinary", nil)
      case .hard: ("hard", nil)
      case .planted(let kind): ("planted", kind.rawValue)
      case .usual(let kind): ("usual", kind.rawValue)
      }
    return Line(
      sort: sort, kind: kind, text: note.text, from: note.span.lowerBound, to: note.span.upperBound,
      language: note.language.rawValue, spelling: note.spelling.isEmpty ? nil : note.spelling, half: half.rawValue)
  }
}
