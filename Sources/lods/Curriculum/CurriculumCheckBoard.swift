import Console
import Courses
import Formats
import Language

/// What `lods curriculum check` says of one curriculum or several.
struct CurriculumCheckBoard {
  private struct Checked {
    let name: String
    let check: CurriculumCheck
  }

  private var checked: [Checked] = []
  private var factFindings: [CurriculumFinding] = []

  /// Whether anything must be mended.
  var hasErrors: Bool { (factFindings + checked.flatMap(\.check.findings)).contains { $0.severity == .error } }

  init(_ paths: [String]) throws {
    for path in paths {
      let reading = try CurriculumReader.reading(at: path)
      let facts = try CurriculumReader.facts(beside: path)
      for finding in CurriculumCheck.findings(in: facts) where !factFindings.contains(finding) {
        factFindings.append(finding)
      }
      let others = try CurriculumReader.prerequisites(beside: path)
      checked.append(
        Checked(name: reading.folder.name, check: CurriculumCheck(reading, facts: facts, others: others)))
    }
  }

  // MARK: - Text

  func text(_ invocation: Invocation) -> String {
    let language = invocation.language
    var text = ""
    for finding in factFindings { text += line(finding, "", invocation) }
    for item in checked {
      for finding in item.check.findings { text += line(finding, item.name + "/", invocation) }
      if checked.count == 1 { text += figures(item.check, language) }
      let values: [String: PhraseValue] = [
        "name": .text(item.name), "sessions": .number(item.check.sessions.count),
        "errors": .number(item.check.errors.count), "warnings": .number(item.check.warnings.count),
      ]
      text += CurriculumCommandPhrase.checked(in: language, values) + "\n"
    }
    return text
  }

  private func line(_ finding: CurriculumFinding, _ folder: String, _ invocation: Invocation) -> String {
    let isError = finding.severity == .error
    let word = (isError ? CurriculumCommandPhrase.error : .warning)(in: invocation.language)
    let painted = invocation.console.painted(word, isError ? [.red, .bold] : [.bold])
    let sentence = finding.sentence(in: invocation.language)
    let excerpt = finding.excerpt.map { "\n    \($0)" } ?? ""
    return "\(folder)\(finding.file):\(finding.line): \(painted): \(sentence)\(excerpt)\n"
  }

  private func figures(_ check: CurriculumCheck, _ language: LanguageCode) -> String {
    check.sessions.map { session in
      CurriculumCommandPhrase.figures(
        in: language,
        [
          "file": .text(session.file), "teaching": .number(session.teaching),
          "exercises": .number(session.exercises), "pause": .number(session.pause),
          "total": .number(session.teaching + session.exercises + session.pause),
          "words": .number(session.readability.words), "lix": .number(session.readability.lix),
        ]) + "\n"
    }.joined()
  }

  // MARK: - JSON

  func json(in language: LanguageCode) -> JSON {
    [
      "ok": .bool(!hasErrors),
      "facts": .array(factFindings.map { CurriculumJSON.finding($0, in: language) }),
      "curricula": .array(
        checked.map { item in
          [
            "id": .text(item.name), "errors": .whole(item.check.errors.count),
            "warnings": .whole(item.check.warnings.count),
            "findings": .array(item.check.findings.map { CurriculumJSON.finding($0, in: language) }),
            "sessions": .array(
              item.check.sessions.map { session in
                [
                  "file": .text(session.file), "teaching": .whole(session.teaching),
                  "exercises": .whole(session.exercises), "break": .whole(session.pause),
                  "words": .whole(session.readability.words), "sentences": .whole(session.readability.sentences),
                  "longWords": .whole(session.readability.longWords), "lix": .whole(session.readability.lix),
                ]
              }),
          ]
        }),
    ]
  }
}
