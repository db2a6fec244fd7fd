import Formats
import Language

/// What has changed between two versions of a curriculum, session by session.
public struct CurriculumDifference: Hashable, Sendable {
  /// A part of the about-text, of a session, or a whole file.
  public enum Part: String, CaseIterable, Sendable {
    case title, audience, level, version, state, licence, contact, prerequisites, equipment, focus, about
    case minutes, competences, questions, objectives, text, steps, exercises, keyCards, keyPoints, teacher, materials
    /// Nothing but how it is set.
    case layout
  }

  /// One change.
  public enum Change: Hashable, Sendable {
    /// A file that is new.
    case added(file: String)
    /// A file that is gone.
    case removed(file: String)
    /// Parts of a file that are different; `words` counts the learner's words that are more or fewer.
    case changed(file: String, parts: [Part], words: Int)
    /// A fact whose text, source or day is different, new or gone.
    case fact(id: String)
  }

  /// The changes: the curriculum, its sessions in order, its material, its facts.
  public let changes: [Change]

  /// What has changed from one reading to another.
  public init(from old: CurriculumReading, _ oldFacts: FactBook, to new: CurriculumReading, _ newFacts: FactBook) {
    let paths = Set(old.texts.keys).union(new.texts.keys)
      // The curriculum's own file first, then sessions, then material.
      .sorted { (CurriculumDifference.rank($0), $0) < (CurriculumDifference.rank($1), $1) }
    var changes: [Change] = []
    for path in paths {
      guard let before = old.texts[path] else {
        changes.append(.added(file: path))
        continue
      }
      guard let after = new.texts[path] else {
        changes.append(.removed(file: path))
        continue
      }
      guard before != after else { continue }
      let first = CurriculumDifference.parts(of: path, in: old)
      let second = CurriculumDifference.parts(of: path, in: new)
      let parts = Part.allCases.filter { first[$0] != second[$0] }
      func words(_ parts: [Part: String]) -> Int { parts[.text].map { $0.split(separator: " ").count } ?? 0 }
      changes.append(
        .changed(
          file: path, parts: parts.isEmpty ? [.layout] : parts, words: words(second) - words(first)))
    }
    changes += CurriculumDifference.facts(old, oldFacts, new, newFacts)
    self.changes = changes
  }

  private static func rank(_ path: String) -> Int {
    path == CurriculumFolder.about ? 0 : path.contains("/") ? 2 : 1
  }

  private static func facts(
    _ old: CurriculumReading, _ oldFacts: FactBook, _ new: CurriculumReading, _ newFacts: FactBook
  ) -> [Change] {
    func said(_ reading: CurriculumReading, _ facts: FactBook) -> [String: [String]] {
      guard let curriculum = reading.curriculum else { return [:] }
      var said: [String: [String]] = [:]
      for fact in curriculum.factIDs.compactMap({ facts.fact($0, in: curriculum.language) }) {
        said[fact.id] = [fact.text, fact.source, fact.seen?.iso ?? ""]
      }
      return said
    }
    let before = said(old, oldFacts)
    let after = said(new, newFacts)
    return Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { .fact(id: $0) }
  }

  /// The words of each part of a file.
  private static func parts(of path: String, in reading: CurriculumReading) -> [Part: String] {
    guard let curriculum = reading.curriculum else { return [:] }
    let language = curriculum.language
    func words(_ blocks: [MarkdownBlock]) -> String {
      blocks.flatMap(\.stretches).map(\.spans.plain).joined(separator: "\n ")
    }
    if path == CurriculumFolder.about {
      return [
        .title: curriculum.title, .audience: curriculum.audience, .level: curriculum.level.word.da,
        .version: "\(curriculum.version)", .state: curriculum.state.word.da, .licence: curriculum.licence,
        .contact: curriculum.contact,
        .prerequisites: (curriculum.buildsOn.map(\.text) + curriculum.prerequisites).joined(separator: "\n"),
        .equipment: curriculum.equipment.joined(separator: "\n"), .focus: curriculum.focus.joined(separator: "\n"),
        .about: words(curriculum.about),
      ]
    }
    guard let session = curriculum.sessions.first(where: { $0.file == path }) else {
      return [.text: words(reading.documents[path]?.blocks ?? [])]
    }
    let learner = session.sections.flatMap { section in
      [MarkdownBlock(line: 1, content: .paragraph(section.heading))]
        + section.blocks.filter { ServiceSteps($0, in: language) == nil }
    }
    return [
      .title: session.title,
      .minutes: "\(session.teaching) \(session.exerciseMinutes) \(session.pause)",
      .competences: session.digComp.joined(separator: " "), .questions: words(session.questions),
      .objectives: session.objectives.map(\.spans.plain).joined(separator: "\n"), .text: words(learner),
      .steps: session.steps.map { "\($0.service) \(PrintWords.state(of: $0, .en))" }.joined(separator: "\n"),
      .exercises: session.exercises.map { "\($0.title) \($0.objectives) \($0.minutes) \(words($0.blocks))" }
        .joined(separator: "\n"),
      .keyCards: session.keyCards.map { "\($0.title) \($0.lines.map(\.plain))" }.joined(separator: "\n"),
      .keyPoints: words(session.keyPoints), .teacher: words(session.teacherNotes),
      .materials: words(session.materials) + session.materialPaths.joined(separator: "\n"),
    ]
  }
}
