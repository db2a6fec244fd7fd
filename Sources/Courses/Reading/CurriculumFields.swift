import Formats
import Language

/// The front matter of one file, asked key by key in its language.
struct CurriculumFields {
  private let front: FrontMatter
  private let file: String
  private let language: LanguageCode
  private(set) var findings: [CurriculumFinding]

  init(_ front: FrontMatter, file: String, keys: [CurriculumKey], language: LanguageCode) {
    self.front = front
    self.file = file
    self.language = language
    findings = front.findings.map {
      CurriculumFinding(file: file, line: $0.line, problem: .frontMatter($0.problem, column: $0.column))
    }
    let known = keys.map { $0.word[language] }
    for entry in front.entries where !known.contains(entry.key.lowercased()) {
      let nearest = Nearest.word(to: entry.key, among: known)
      findings.append(CurriculumFinding(file: file, line: entry.line, problem: .unknownKey(nearest: nearest)))
    }
  }

  /// The lines of the keys that are there.
  var lines: [CurriculumKey: Int] {
    var lines: [CurriculumKey: Int] = [:]
    for key in CurriculumKey.allCases { lines[key] = entry(key)?.line }
    return lines
  }

  private func entry(_ key: CurriculumKey) -> FrontMatterEntry? { front[key.word[language]] }

  private mutating func find(_ problem: CurriculumProblem, _ line: Int) {
    findings.append(CurriculumFinding(file: file, line: line, problem: problem))
  }

  /// A text that must be there; empty where it is not.
  mutating func text(_ key: CurriculumKey) -> String {
    guard let entry = entry(key), !entry.value.isEmpty else {
      find(.missingKey(key.word[language]), entry(key)?.line ?? 1)
      return ""
    }
    return entry.value
  }

  /// A text that may be left out.
  func optionalText(_ key: CurriculumKey) -> String? {
    entry(key).flatMap { $0.value.isEmpty ? nil : $0.value }
  }

  /// A list that may be left out; a single value is a list of one.
  func items(_ key: CurriculumKey) -> [FrontMatterEntry.Item] {
    guard let entry = entry(key) else { return [] }
    return entry.value.isEmpty ? entry.items : [FrontMatterEntry.Item(text: entry.value, line: entry.line)]
  }

  /// A value that must be there and be right.
  mutating func value<Value>(
    _ key: CurriculumKey, _ problem: CurriculumProblem, _ read: (String) -> Value?
  ) -> Value? {
    let text = text(key)
    guard !text.isEmpty else { return nil }
    if let value = read(text) { return value }
    find(problem, entry(key)?.line ?? 1)
    return nil
  }

  /// One of a few words that must be there.
  mutating func choice<Value>(_ key: CurriculumKey, _ values: [Value], _ word: (Value) -> Wording) -> Value? {
    let words = values.map { word($0)[language] }
    return value(key, .notAChoice(words)) { text in
      words.firstIndex(of: text.lowercased()).map { values[$0] }
    }
  }

  /// Minutes, 0…240.
  mutating func minutes(_ key: CurriculumKey) -> Int {
    value(key, .notMinutes) { text in Int(text).flatMap { (0...240).contains($0) ? $0 : nil } } ?? 0
  }
}
