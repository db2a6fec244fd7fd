import Formats
import Language
import Municipality

/// Reads a model document, and refuses one that is too long, is not whole or breaks a law, with every fault and its line.
public struct TriageModelReader {
  /// The most bytes that a document may have; the shipped ones have some 20,000.
  public static let mostBytes = 1_000_000

  private var document: TriageDocument

  private init(_ bytes: [UInt8]) { document = TriageDocument(bytes) }

  /// Reads a document.
  ///
  /// - Throws: ``TriageModelFault`` with everything that is wrong.
  public static func model(of bytes: [UInt8]) throws -> TriageModel {
    let model = try read(bytes)
    let breaches = TriageProof(of: model).breaches
    guard breaches.isEmpty else {
      throw TriageModelFault(
        findings: breaches.map { TriageFinding(line: 1, path: "", problem: .breaks($0)) })
    }
    return model
  }

  /// Reads a document whose laws are known to hold: one that ships, or one that was proved when it was installed.
  ///
  /// - Throws: ``TriageModelFault`` with everything that is wrong but the laws.
  static func read(_ bytes: [UInt8]) throws -> TriageModel {
    guard bytes.count <= mostBytes else {
      throw TriageModelFault(findings: [TriageFinding(line: 1, path: "", problem: .tooLong(mostBytes))])
    }
    var reader = TriageModelReader(bytes)
    guard let root = reader.document.root(), let model = reader.model(root), reader.document.findings.isEmpty else {
      throw TriageModelFault(findings: reader.document.sorted)
    }
    return model
  }

  // MARK: - The document's parts

  private static let keys: Set = [
    "format", "id", "country", "checked", "note", "sources", "gates", "questions", "complexity", "mostForBarriers",
    "limits", "offers",
  ]

  private mutating func model(_ root: JSON) -> TriageModel? {
    document.refuseOthers(root, Self.keys, [])
    let id = document.text(root["id"], [.key("id")])
    if let id, Code<TriageModel>(id) == nil { document.find([.key("id")], .notACode) }
    let country = document.choice(root["country"], [.key("country")], Country.self)
    let checked = document.day(root["checked"], [.key("checked")])
    let note = document.wording(root["note"], [.key("note")])
    let sources = document.list(root, "sources").map { source($0, $1) }
    let known = Set(sources.compactMap { $0?.id })
    let gates = document.list(root, "gates").map { gate($0, $1, known) }
    let questions = document.list(root, "questions").map { question($0, $1, known) }
    let points = document.list(root, "complexity").map { document.whole($0, $1, 0...9) }
    if points.count != 3 { document.find([.key("complexity")], .missing) }
    let most = document.whole(root["mostForBarriers"], [.key("mostForBarriers")], 0...20)
    let limits = ["sideBySide", "penHolder", "alternative"].map { name in
      document.whole(root["limits"]?[name], [.key("limits"), .key(name)], -20...60)
    }
    if let value = root["limits"] {
      document.refuseOthers(value, ["sideBySide", "penHolder", "alternative"], [.key("limits")])
    }
    let rising = limits.compactMap(\.self)
    if rising.count == 3, !(rising[0] < rising[1] && rising[1] < rising[2]) {
      document.find([.key("limits")], .limitsCross)
    }
    let offers = document.list(root, "offers").map { offer($0, $1) }
    requireAll(
      named(root["gates"]).compactMap(TriageGate.init(rawValue:)),
      named(root["questions"]).compactMap(TriageQuestion.init(rawValue:)))
    guard document.findings.isEmpty, let id, let country, let checked, let note, let most else { return nil }
    return TriageModel(
      id: id, country: country, checked: checked, note: note, sources: sources.compactMap(\.self),
      gates: gates.compactMap(\.self), questions: questions.compactMap(\.self), complexity: points.compactMap(\.self),
      mostForBarriers: most, limits: rising, offers: offers.compactMap(\.self))
  }

  private func named(_ list: JSON?) -> [String] { (list?.array ?? []).compactMap { $0["id"]?.string } }

  private mutating func requireAll(_ gates: [TriageGate], _ questions: [TriageQuestion]) {
    for gate in TriageGate.allCases where gate != .none {
      switch gates.count(where: { $0 == gate }) {
      case 0: document.find([.key("gates")], .gateMissing(gate.code))
      case 1: break
      default: document.find([.key("gates")], .duplicate)
      }
    }
    for question in TriageQuestion.allCases {
      switch questions.count(where: { $0 == question }) {
      case 0: document.find([.key("questions")], .questionMissing(question.rawValue))
      case 1: break
      default: document.find([.key("questions")], .duplicate)
      }
    }
  }

  private mutating func source(_ value: JSON, _ path: [JSONStep]) -> TriageModel.Source? {
    document.refuseOthers(value, ["id", "title", "checked"], path)
    let id = document.text(value["id"], path + [.key("id")])
    let title = document.text(value["title"], path + [.key("title")])
    let checked = document.day(value["checked"], path + [.key("checked")])
    guard let id, let title, let checked else { return nil }
    return TriageModel.Source(id: id, title: title, checked: checked)
  }

  private mutating func gate(
    _ value: JSON, _ path: [JSONStep], _ known: Set<String>
  ) -> TriageModel.GateAdvice? {
    document.refuseOthers(value, ["id", "text", "advice", "pathways", "sources"], path)
    let gate = document.choice(value["id"], path + [.key("id")], TriageGate.self)
    let text = document.wording(value["text"], path + [.key("text")])
    let advice = document.wording(value["advice"], path + [.key("advice")])
    let pathways = document.list(value, "pathways", path).map { document.choice($0, $1, Pathway.self) }
    if pathways.isEmpty { document.find(path + [.key("pathways")], .missing) }
    let sources = sources(value, path, known)
    guard let gate, let text, let advice else { return nil }
    return TriageModel.GateAdvice(
      gate: gate, text: text, advice: advice, pathways: ChoiceSet(pathways.compactMap(\.self)), sources: sources)
  }

  private mutating func question(
    _ value: JSON, _ path: [JSONStep], _ known: Set<String>
  ) -> TriageModel.Asked? {
    document.refuseOthers(value, ["id", "text", "answers", "sources"], path)
    let question = document.choice(value["id"], path + [.key("id")], TriageQuestion.self)
    let text = document.wording(value["text"], path + [.key("text")])
    let answers = document.list(value, "answers", path).map { answer($0, $1, question) }
    let sources = sources(value, path, known)
    guard let question, let text else { return nil }
    let codes = answers.compactMap { $0?.code }
    for code in question.codes where !codes.contains(code) {
      document.find(path + [.key("answers")], .answerMissing(code))
    }
    if Set(codes).count < codes.count { document.find(path + [.key("answers")], .duplicate) }
    return TriageModel.Asked(question: question, text: text, answers: answers.compactMap(\.self), sources: sources)
  }

  private mutating func answer(
    _ value: JSON, _ path: [JSONStep], _ question: TriageQuestion?
  ) -> TriageModel.Answer? {
    document.refuseOthers(value, ["id", "points", "text", "reason"], path)
    let code = document.text(value["id"], path + [.key("id")])
    if let code, let question, !question.codes.contains(code) {
      document.find(path + [.key("id")], .notAChoice(allowed: question.codes))
    }
    let points = document.whole(value["points"], path + [.key("points")], -9...9)
    let words = document.wording(value["text"], path + [.key("text")])
    let reason = document.wording(value["reason"], path + [.key("reason")])
    guard let code, let points, let words, let reason else { return nil }
    return TriageModel.Answer(code: code, points: points, text: words, reason: reason)
  }

  private mutating func offer(_ value: JSON, _ path: [JSONStep]) -> TriageModel.Offer? {
    let questions = TriageQuestion.allCases.map(\.rawValue)
    document.refuseOthers(value, Set(["pathway", "level", "text"] + questions), path)
    let pathway = document.choice(value["pathway"], path + [.key("pathway")], Pathway.self)
    let level = value["level"].flatMap { document.whole($0, path + [.key("level")], 0...4) }
    let words = document.wording(value["text"], path + [.key("text")])
    let ways = TriageQuestion.allCases.map { question -> UInt64? in
      let key = question.rawValue
      guard value[key] != nil else { return nil }
      return document.list(value, key, path).reduce(0) { bits, item in
        guard let word = document.text(item.0, item.1), question.codes.contains(word) else {
          document.find(item.1, .notAChoice(allowed: question.codes))
          return bits
        }
        return bits | question.bits(of: word)
      }
    }
    guard let pathway, let words else { return nil }
    return TriageModel.Offer(
      pathway: pathway, level: level.flatMap(HelpLevel.init(rawValue:)), ways: ways, text: words)
  }

  // MARK: - Values

  private mutating func sources(_ value: JSON, _ path: [JSONStep], _ known: Set<String>) -> [String] {
    let named = document.list(value, "sources", path)
    if named.isEmpty { document.find(path + [.key("sources")], .missing) }
    for (source, path) in named where !known.contains(source.string ?? "") { document.find(path, .unknownSource) }
    return named.compactMap(\.0.string)
  }

}

extension TriageQuestion {
  /// The codes that a document gives points and words for.
  fileprivate var codes: [String] {
    self == .barriers ? ["none"] + Barrier.allCases.map(\.code) + ["unknown"] : answers
  }

  /// The ways of answering that a code stands for: a barrier for every set it is in.
  fileprivate func bits(of code: String) -> UInt64 {
    guard self == .barriers, let barrier = Barrier(rawValue: code) else {
      return way(code).map { 1 << UInt64($0) } ?? 0
    }
    return (0..<unknown).filter { $0 & 1 << barrier.number != 0 }.reduce(0) { $0 | 1 << UInt64($1) }
  }
}
