import Formats
import Language
import Municipality

/// Reads a document of practice cases, and refuses one that is not whole, with every fault and its line.
public struct PracticeSetReader {
  private var document: TriageDocument
  /// The codes of the country's tasks; nil where the country itself is wrong, so that its tasks are not all told too.
  private var tasks: Set<String>?

  /// Reads a document.
  ///
  /// It is not asked whether a model agrees: a municipality's own model may differ, and the practice then shows both.
  ///
  /// - Throws: ``TriageContentFault`` with everything that is wrong.
  public static func set(of bytes: [UInt8]) throws -> PracticeSet {
    var reader = PracticeSetReader(document: TriageDocument(bytes))
    guard let root = reader.document.root(), let set = reader.set(root), reader.document.findings.isEmpty else {
      throw TriageContentFault(content: .cases, findings: reader.document.sorted)
    }
    return set
  }

  private mutating func set(_ root: JSON) -> PracticeSet? {
    document.refuseOthers(root, ["format", "id", "country", "language", "model", "checked", "note", "cases"], [])
    let id = document.text(root["id"], [.key("id")])
    let country = document.choice(root["country"], [.key("country")], Country.self)
    let language = document.choice(root["language"], [.key("language")], LanguageCode.self)
    let model = document.text(root["model"], [.key("model")])
    let checked = document.day(root["checked"], [.key("checked")])
    let note = document.wording(root["note"], [.key("note")])
    tasks = country.map { Set(Catalogue.of($0).tasks.map(\.id)) }
    let cases = document.list(root, "cases").map { practiceCase($0, $1) }
    var seen: Set<String> = []
    for (place, one) in cases.enumerated() {
      guard let one, !seen.insert(one.id).inserted else { continue }
      document.find([.key("cases"), .index(place), .key("id")], .duplicate)
    }
    guard document.findings.isEmpty, let id, let country, let language, let model, let checked, let note else {
      return nil
    }
    return PracticeSet(
      id: id, country: country, language: language, model: model, checked: checked, note: note,
      cases: cases.compactMap(\.self))
  }

  private mutating func practiceCase(_ value: JSON, _ path: [JSONStep]) -> PracticeCase? {
    document.refuseOthers(
      value, ["id", "story", "task", "role", "answers", "reference", "handOver", "reason"], path)
    let id = document.text(value["id"], path + [.key("id")])
    let story = document.text(value["story"], path + [.key("story")])
    let task = document.text(value["task"], path + [.key("task")])
    if let task, tasks?.contains(task) == false { document.find(path + [.key("task")], .unknownTask) }
    let role = document.choice(value["role"], path + [.key("role")], Role.self)
    let line = document.text(value["answers"], path + [.key("answers")])
    let answers = line.flatMap(TriageAnswers.init(line:))
    if line != nil, answers == nil { document.find(path + [.key("answers")], .notAnswers) }
    let word = document.text(value["reference"], path + [.key("reference")])
    let reference = word.flatMap(PracticeVerdict.init)
    if word != nil, reference == nil {
      let gates = TriageGate.allCases.filter { $0 != .none }.map(\.code)
      document.find(path + [.key("reference")], .notAChoice(allowed: ["1", "2", "3", "4"] + gates))
    }
    let handsOver = value["handOver"].map { document.flag($0, path + [.key("handOver")]) } ?? false
    let reason = document.text(value["reason"], path + [.key("reason")])
    guard let id, let story, let task, let role, let answers, let reference, let handsOver, let reason else {
      return nil
    }
    return PracticeCase(
      id: id, story: story, task: task, role: role, answers: answers, reference: reference, handsOver: handsOver,
      reason: reason)
  }
}
