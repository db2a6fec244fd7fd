import Formats
public import Language

/// The facts that change, list by list.
public struct FactBook: Sendable {
  /// The facts in order, the lists by name.
  public let facts: [CurriculumFact]
  /// What is wrong in the lists; their files are named as `Facts/denmark.md`.
  public let findings: [CurriculumFinding]
  private let places: [String: [String: Int]]

  /// Reads the lists of Markdown files, as `denmark.md`.
  public init(files: [CurriculumFile]) {
    var draft = Draft()
    for file in files where file.isMarkdown { draft.take(file) }
    self.init(facts: draft.facts, findings: draft.findings)
  }

  /// Makes a book of facts.
  public init(facts: [CurriculumFact], findings: [CurriculumFinding] = []) {
    self.facts = facts
    self.findings = findings
    var places: [String: [String: Int]] = [:]
    for (index, fact) in facts.enumerated() { places[fact.id, default: [:]][fact.list] = index }
    self.places = places
  }

  /// The fact of an id for a curriculum of a language: Danish ones ask the Danish list first, Swedish ones the Swedish,
  /// and English ones the Danish and then the Swedish.
  public func fact(_ id: String, in language: LanguageCode) -> CurriculumFact? {
    guard let lists = places[id] else { return nil }
    let order = language == .sv ? ["sweden", "denmark"] : ["denmark", "sweden"]
    let list = order.first { lists[$0] != nil } ?? lists.keys.min()
    return list.flatMap { lists[$0] }.map { facts[$0] }
  }

  /// The ids, each once.
  var ids: [String] { places.keys.sorted() }
}

extension FactBook {
  private enum Key: CaseIterable {
    case text, about, source, seen

    var words: [String] {
      switch self {
      case .text: ["tekst", "text"]
      case .about: ["om", "about"]
      case .source: ["kilde", "källa", "source"]
      case .seen: ["set", "sett", "seen"]
      }
    }
  }

  private struct Draft {
    var facts: [CurriculumFact] = []
    var findings: [CurriculumFinding] = []

    mutating func take(_ file: CurriculumFile) {
      let path = "Facts/" + file.path
      let text: String
      do throws(FormatFinding) {
        text = try PlainLines.text(of: file.bytes)
      } catch {
        findings.append(CurriculumFinding(file: path, line: error.line, problem: .notUTF8(column: error.column)))
        return
      }
      let list = String(file.path.dropLast(3))
      var open: (id: String, line: Int, values: [Key: String])?
      var ids: Set<String> = []
      func close() {
        guard let fact = open else { return }
        guard let words = fact.values[.text], !words.isEmpty, fact.values[.source] != nil else {
          return findings.append(CurriculumFinding(file: path, line: fact.line, problem: .factIncomplete))
        }
        guard ids.insert(fact.id).inserted else {
          return findings.append(CurriculumFinding(file: path, line: fact.line, problem: .factTwice))
        }
        facts.append(
          CurriculumFact(
            id: fact.id, text: words, about: fact.values[.about] ?? "", source: fact.values[.source] ?? "",
            seen: fact.values[.seen].flatMap { Day(iso: $0) }, list: list, line: fact.line))
      }
      for block in MarkdownDocument(reading: text).blocks {
        switch block.content {
        case .heading(2, let spans):
          close()
          let id = spans.plain
          let isID = !id.isEmpty && FactMark.pieces(of: "{fakta:\(id)}") == [.fact(id)]
          if !isID { findings.append(CurriculumFinding(file: path, line: block.line, problem: .factID)) }
          open = isID ? (id, block.line, [:]) : nil
        case .list(let items):
          for item in items.items {
            let line = item.spans.plain
            guard let colon = line.firstIndex(of: ":") else { continue }
            let word = line[..<colon].lowercased()
            guard let key = Key.allCases.first(where: { $0.words.contains(word) }) else { continue }
            open?.values[key] = String(line[line.index(after: colon)...].drop { $0 == " " })
          }
        default: break
        }
      }
      close()
    }
  }
}
