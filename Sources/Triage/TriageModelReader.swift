import Formats
import Language
import Municipality

/// Reads a model document, and refuses one that is not whole or breaks a law, with every fault and its line.
public struct TriageModelReader {
  private let bytes: [UInt8]
  private var findings: [TriageFinding] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a document.
  ///
  /// - Throws: ``TriageModelFault`` with everything that is wrong.
  public static func model(of bytes: [UInt8]) throws -> TriageModel {
    var reader = TriageModelReader(bytes)
    let document: JSON
    do {
      document = try JSON(parsing: bytes)
    } catch {
      throw TriageModelFault(findings: [TriageFinding(line: error.line, path: "", problem: .unreadable(error.problem))])
    }
    let model = reader.model(document)
    guard let model, reader.findings.isEmpty else {
      throw TriageModelFault(findings: reader.findings.sorted { ($0.line, $0.path) < ($1.line, $1.path) })
    }
    let breaches = TriageProof(of: model).breaches
    guard breaches.isEmpty else {
      throw TriageModelFault(
        findings: breaches.map { TriageFinding(line: 1, path: "", problem: .breaks($0)) })
    }
    return model
  }

  // MARK: - The document's parts

  private static let keys: Set = [
    "format", "id", "country", "checked", "note", "sources", "gates", "questions", "complexity", "mostForBarriers",
    "limits", "offers",
  ]

  private mutating func model(_ document: JSON) -> TriageModel? {
    guard document["format"]?.int == 1 else {
      find([.key("format")], document["format"] == nil ? .missing : .wrongFormat)
      return nil
    }
    refuseOthers(document, Self.keys, [])
    let id = text(document["id"], [.key("id")])
    let country = choice(document["country"], [.key("country")], Country.self)
    let checked = day(document["checked"], [.key("checked")])
    let note = wording(document["note"], [.key("note")])
    let sources = list(document, "sources").map { source($0, $1) }
    let known = Set(sources.compactMap { $0?.id })
    let gates = list(document, "gates").map { gate($0, $1, known) }
    let questions = list(document, "questions").map { question($0, $1, known) }
    let points = list(document, "complexity").map { whole($0, $1, 0...9) }
    if points.count != 3 { find([.key("complexity")], .missing) }
    let most = whole(document["mostForBarriers"], [.key("mostForBarriers")], 0...20)
    let limits = ["sideBySide", "penHolder", "alternative"].map { name in
      whole(document["limits"]?[name], [.key("limits"), .key(name)], -20...60)
    }
    let rising = limits.compactMap(\.self)
    if rising.count == 3, !(rising[0] < rising[1] && rising[1] < rising[2]) { find([.key("limits")], .limitsCross) }
    let offers = list(document, "offers").map { offer($0, $1) }
    requireAll(
      named(document["gates"]).compactMap(TriageGate.init(rawValue:)),
      named(document["questions"]).compactMap(TriageQuestion.init(rawValue:)))
    guard findings.isEmpty, let id, let country, let checked, let note, let most else { return nil }
    return TriageModel(
      id: id, country: country, checked: checked, note: note, sources: sources.compactMap(\.self),
      gates: gates.compactMap(\.self), questions: questions.compactMap(\.self), complexity: points.compactMap(\.self),
      mostForBarriers: most, limits: rising, offers: offers.compactMap(\.self))
  }

  private func named(_ list: JSON?) -> [String] { (list?.array ?? []).compactMap { $0["id"]?.string } }

  private mutating func requireAll(_ gates: [TriageGate], _ questions: [TriageQuestion]) {
    for gate in TriageGate.allCases where gate != .none {
      switch gates.count(where: { $0 == gate }) {
      case 0: find([.key("gates")], .gateMissing(gate.code))
      case 1: break
      default: find([.key("gates")], .duplicate)
      }
    }
    for question in TriageQuestion.allCases {
      switch questions.count(where: { $0 == question }) {
      case 0: find([.key("questions")], .questionMissing(question.rawValue))
      case 1: break
      default: find([.key("questions")], .duplicate)
      }
    }
  }

  private mutating func source(_ value: JSON, _ path: [JSONStep]) -> TriageModel.Source? {
    refuseOthers(value, ["id", "title", "checked"], path)
    let id = text(value["id"], path + [.key("id")])
    let title = text(value["title"], path + [.key("title")])
    let checked = day(value["checked"], path + [.key("checked")])
    guard let id, let title, let checked else { return nil }
    return TriageModel.Source(id: id, title: title, checked: checked)
  }

  private mutating func gate(
    _ value: JSON, _ path: [JSONStep], _ known: Set<String>
  ) -> TriageModel.GateAdvice? {
    refuseOthers(value, ["id", "text", "advice", "pathways", "sources"], path)
    let gate = choice(value["id"], path + [.key("id")], TriageGate.self)
    let text = wording(value["text"], path + [.key("text")])
    let advice = wording(value["advice"], path + [.key("advice")])
    let pathways = list(value, "pathways", path).map { choice($0, $1, Pathway.self) }
    if pathways.isEmpty { find(path + [.key("pathways")], .missing) }
    let sources = sources(value, path, known)
    guard let gate, let text, let advice else { return nil }
    return TriageModel.GateAdvice(
      gate: gate, text: text, advice: advice, pathways: ChoiceSet(pathways.compactMap(\.self)), sources: sources)
  }

  private mutating func question(
    _ value: JSON, _ path: [JSONStep], _ known: Set<String>
  ) -> TriageModel.Asked? {
    refuseOthers(value, ["id", "text", "answers", "sources"], path)
    let question = choice(value["id"], path + [.key("id")], TriageQuestion.self)
    let text = wording(value["text"], path + [.key("text")])
    let answers = list(value, "answers", path).map { answer($0, $1, question) }
    let sources = sources(value, path, known)
    guard let question, let text else { return nil }
    let codes = answers.compactMap { $0?.code }
    for code in question.codes where !codes.contains(code) { find(path + [.key("answers")], .answerMissing(code)) }
    if Set(codes).count < codes.count { find(path + [.key("answers")], .duplicate) }
    return TriageModel.Asked(question: question, text: text, answers: answers.compactMap(\.self), sources: sources)
  }

  private mutating func answer(
    _ value: JSON, _ path: [JSONStep], _ question: TriageQuestion?
  ) -> TriageModel.Answer? {
    refuseOthers(value, ["id", "points", "text", "reason"], path)
    let code = text(value["id"], path + [.key("id")])
    if let code, let question, !question.codes.contains(code) {
      find(path + [.key("id")], .notAChoice(allowed: question.codes))
    }
    let points = whole(value["points"], path + [.key("points")], -9...9)
    let words = wording(value["text"], path + [.key("text")])
    let reason = wording(value["reason"], path + [.key("reason")])
    guard let code, let points, let words, let reason else { return nil }
    return TriageModel.Answer(code: code, points: points, text: words, reason: reason)
  }

  private mutating func offer(_ value: JSON, _ path: [JSONStep]) -> TriageModel.Offer? {
    let questions = TriageQuestion.allCases.map(\.rawValue)
    refuseOthers(value, Set(["pathway", "level", "text"] + questions), path)
    let pathway = choice(value["pathway"], path + [.key("pathway")], Pathway.self)
    let level = value["level"].flatMap { whole($0, path + [.key("level")], 0...4) }
    let words = wording(value["text"], path + [.key("text")])
    let ways = TriageQuestion.allCases.map { question -> UInt64? in
      let key = question.rawValue
      guard value[key] != nil else { return nil }
      return list(value, key, path).reduce(0) { bits, item in
        guard let word = text(item.0, item.1), question.codes.contains(word) else {
          find(item.1, .notAChoice(allowed: question.codes))
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

  private mutating func find(_ path: [JSONStep], _ problem: TriageFinding.Problem) {
    var name = ""
    for step in path {
      switch step {
      case .key(let key): name += name.isEmpty ? key : "." + key
      case .index(let index): name += "[\(index)]"
      }
    }
    findings.append(TriageFinding(line: JSON.line(of: path, in: bytes), path: name, problem: problem))
  }

  private mutating func refuseOthers(_ value: JSON, _ keys: Set<String>, _ path: [JSONStep]) {
    for member in value.object ?? [] where !keys.contains(member.key) {
      // The word may be anything; only its place is told.
      findings.append(
        TriageFinding(line: JSON.line(of: path + [.key(member.key)], in: bytes), path: "", problem: .unknownKey))
    }
  }

  private mutating func list(_ value: JSON, _ key: String, _ path: [JSONStep] = []) -> [(JSON, [JSONStep])] {
    let path = path + [.key(key)]
    guard let values = value[key]?.array else {
      find(path, .missing)
      return []
    }
    return values.enumerated().map { ($1, path + [.index($0)]) }
  }

  private mutating func sources(_ value: JSON, _ path: [JSONStep], _ known: Set<String>) -> [String] {
    let named = list(value, "sources", path)
    if named.isEmpty { find(path + [.key("sources")], .missing) }
    for (source, path) in named where !known.contains(source.string ?? "") { find(path, .unknownSource) }
    return named.compactMap(\.0.string)
  }

  private mutating func text(_ value: JSON?, _ path: [JSONStep]) -> String? {
    guard let text = value?.string, !text.isEmpty else {
      find(path, .missing)
      return nil
    }
    return text
  }

  private mutating func wording(_ value: JSON?, _ path: [JSONStep]) -> Wording? {
    var texts: [String] = []
    for language in [LanguageCode.da, .sv, .en] {
      guard let text = value?[language.rawValue]?.string, !text.isEmpty else {
        find(path, .textMissing(language))
        continue
      }
      texts.append(text)
    }
    return texts.count == 3 ? Wording(da: texts[0], sv: texts[1], en: texts[2]) : nil
  }

  private mutating func whole(_ value: JSON?, _ path: [JSONStep], _ range: ClosedRange<Int>) -> Int? {
    guard let number = value?.int, range.contains(number) else {
      find(path, value == nil ? .missing : .notWhole(range))
      return nil
    }
    return number
  }

  private mutating func day(_ value: JSON?, _ path: [JSONStep]) -> Day? {
    guard let day = value?.string.flatMap({ Day(iso: $0) }) else {
      find(path, value == nil ? .missing : .notADay)
      return nil
    }
    return day
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: JSON?, _ path: [JSONStep], _ type: Choice.Type
  ) -> Choice? {
    guard let choice = value?.string.flatMap(Choice.init(rawValue:)) else {
      find(path, value == nil ? .missing : .notAChoice(allowed: Choice.allCases.map(\.rawValue)))
      return nil
    }
    return choice
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
