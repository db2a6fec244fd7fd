import Formats
import Identifiers
import Language
import Records

/// Screens a text line by line as its bytes come in, and never holds more than one line.
///
/// Bytes that are not UTF-8 count as one replacement sign each, as Swift repairs them. A byte order mark at the start and a
/// carriage return at the end of a line are no part of the line.
struct LineScreen {
  /// A line with findings.
  struct Line {
    /// The line's number, from 1.
    let number: Int
    /// At least one finding, in the order of the line.
    let findings: [Finding]
  }

  let gate: Gate
  let profile: ScreeningProfile
  /// How many lines there were.
  private(set) var lines = 0
  /// How many findings there were.
  private(set) var findings = 0
  private var waiting: [UInt8] = []

  init(gate: Gate, profile: ScreeningProfile) {
    self.gate = gate
    self.profile = profile
  }

  /// Takes the next bytes, and reports every line that ends in them and has findings.
  mutating func add(_ block: [UInt8], report: (Line) -> Void) {
    var rest = block[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      waiting += rest[..<end]
      rest = rest[(end + 1)...]
      finishLine(report)
    }
    waiting += rest
  }

  /// Says that no more bytes come.
  mutating func finish(report: (Line) -> Void) {
    if !waiting.isEmpty { finishLine(report) }
  }

  private mutating func finishLine(_ report: (Line) -> Void) {
    lines += 1
    if waiting.last == UInt8(ascii: "\r") { waiting.removeLast() }
    let mark: [UInt8] = lines == 1 && waiting.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
    let text = String(decoding: waiting.dropFirst(mark.count), as: UTF8.self)
    waiting.removeAll(keepingCapacity: true)
    let found = gate.findings(in: text, profile: profile)
    guard !found.isEmpty else { return }
    findings += found.count
    report(Line(number: lines, findings: found))
  }
}

extension LineScreen.Line {
  /// The line as programs read it: places from zero, the end exclusive, in Unicode scalars.
  var json: JSON {
    let all: [JSON] = findings.map { finding in
      [
        "kind": .text(finding.kind.rawValue), "from": .whole(finding.from), "to": .whole(finding.to),
        "confidence": .text(finding.confidence.rawValue),
      ]
    }
    return ["line": .whole(number), "findings": .array(all)]
  }

  /// The line as people read it: places from one, never the text.
  func sentence(in language: LanguageCode) -> String {
    let all = findings.map { finding in
      ScreeningPhrase.finding(
        in: language,
        [
          "kind": .text(ScreeningFault.name(of: finding.kind)[language]), "from": .number(finding.from + 1),
          "to": .number(finding.to),
        ])
    }
    return ScreenPhrase.line(
      in: language, ["line": .text(String(number)), "findings": .text(all.joined(separator: ", "))])
  }
}
