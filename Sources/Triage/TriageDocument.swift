import Formats
import Language

/// A document of this room while it is read: its bytes, and everything that was found wrong with its place.
struct TriageDocument {
  private let bytes: [UInt8]
  private(set) var findings: [TriageFinding] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The document's value; nil, with the finding, where it cannot be read or is of another format.
  mutating func root() -> JSON? {
    do {
      let document = try JSON(parsing: bytes)
      guard document["format"]?.int == 1 else {
        find([.key("format")], document["format"] == nil ? .missing : .wrongFormat)
        return nil
      }
      return document
    } catch {
      findings.append(TriageFinding(line: error.line, path: "", problem: .unreadable(error.problem)))
      return nil
    }
  }

  /// The findings in the order of the lines.
  var sorted: [TriageFinding] { findings.sorted { ($0.line, $0.path) < ($1.line, $1.path) } }

  mutating func find(_ path: [JSONStep], _ problem: TriageFinding.Problem) {
    var name = ""
    for step in path {
      switch step {
      case .key(let key): name += name.isEmpty ? key : "." + key
      case .index(let index): name += "[\(index)]"
      }
    }
    findings.append(TriageFinding(line: JSON.line(of: path, in: bytes), path: name, problem: problem))
  }

  mutating func refuseOthers(_ value: JSON, _ keys: Set<String>, _ path: [JSONStep]) {
    for member in value.object ?? [] where !keys.contains(member.key) {
      // The word may be anything; only its place is told.
      findings.append(
        TriageFinding(line: JSON.line(of: path + [.key(member.key)], in: bytes), path: "", problem: .unknownKey))
    }
  }

  mutating func list(_ value: JSON, _ key: String, _ path: [JSONStep] = []) -> [(JSON, [JSONStep])] {
    let path = path + [.key(key)]
    guard let values = value[key]?.array else {
      find(path, .missing)
      return []
    }
    return values.enumerated().map { ($1, path + [.index($0)]) }
  }

  mutating func text(_ value: JSON?, _ path: [JSONStep]) -> String? {
    guard let text = value?.string, !text.isEmpty else {
      find(path, .missing)
      return nil
    }
    return text
  }

  mutating func wording(_ value: JSON?, _ path: [JSONStep]) -> Wording? {
    var texts: [String] = []
    if let value { refuseOthers(value, ["da", "sv", "en"], path) }
    for language in [LanguageCode.da, .sv, .en] {
      guard let text = value?[language.rawValue]?.string, !text.isEmpty else {
        find(path, .textMissing(language))
        continue
      }
      texts.append(text)
    }
    return texts.count == 3 ? Wording(da: texts[0], sv: texts[1], en: texts[2]) : nil
  }

  mutating func whole(_ value: JSON?, _ path: [JSONStep], _ range: ClosedRange<Int>) -> Int? {
    guard let number = value?.int, range.contains(number) else {
      find(path, value == nil ? .missing : .notWhole(range))
      return nil
    }
    return number
  }

  mutating func day(_ value: JSON?, _ path: [JSONStep]) -> Day? {
    guard let day = value?.string.flatMap({ Day(iso: $0) }) else {
      find(path, value == nil ? .missing : .notADay)
      return nil
    }
    return day
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: JSON?, _ path: [JSONStep], _ type: Choice.Type
  ) -> Choice? {
    guard let choice = value?.string.flatMap(Choice.init(rawValue:)) else {
      find(path, value == nil ? .missing : .notAChoice(allowed: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// True or false.
  mutating func flag(_ value: JSON?, _ path: [JSONStep]) -> Bool? {
    guard let flag = value?.bool else {
      find(path, value == nil ? .missing : .notAChoice(allowed: ["true", "false"]))
      return nil
    }
    return flag
  }
}
