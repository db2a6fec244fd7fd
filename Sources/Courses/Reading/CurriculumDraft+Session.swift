import Formats
import Language

extension CurriculumDraft {
  /// One session of its file.
  mutating func session(_ path: String, _ text: String, number: Int) -> CurriculumSession {
    let front = FrontMatter(reading: text)
    var fields = CurriculumFields(front, file: path, keys: CurriculumKey.ofSession, language: language)
    let blocks = document(path, front)
    let title = fields.text(.title)
    let minutes = (fields.minutes(.teaching), fields.minutes(.exercises), fields.minutes(.pause))
    let codes = fields.text(.digComp).split(separator: ",").map { String($0.filter { $0 != " " }) }
    let codesLine = fields.lines[.digComp] ?? 1
    findings += fields.findings
    for code in codes where DigComp.name(of: code, version: DigComp.versions[0]) == nil {
      find(.unknownCompetence(Nearest.word(to: code, among: DigComp.codes)), path, codesLine)
    }
    let parts = parts(blocks, path)
    func own(_ part: SessionPart) -> [MarkdownBlock] { parts.named[part]?.blocks ?? [] }
    return CurriculumSession(
      file: path, number: number, title: title, teaching: minutes.0, exerciseMinutes: minutes.1, pause: minutes.2,
      digComp: codes, questions: own(.questions), objectives: objectives(own(.objectives)), sections: parts.own,
      exercises: exercises(own(.exercises), path), keyCards: keyCards(own(.keyCards), path),
      keyPoints: own(.keyPoints), teacherNotes: own(.teacher), materials: own(.materials),
      steps: steps(parts.own.flatMap(\.blocks) + own(.exercises), path))
  }

  /// The text under headings of the second level: parts with a name of their own, and the learner's.
  private mutating func parts(
    _ blocks: [MarkdownBlock], _ path: String
  ) -> (named: [SessionPart: CurriculumSection], own: [CurriculumSection]) {
    var named: [SessionPart: CurriculumSection] = [:]
    var own: [CurriculumSection] = []
    var open: (heading: [MarkdownSpan], line: Int, blocks: [MarkdownBlock]) = ([], blocks.first?.line ?? 1, [])
    func section() -> CurriculumSection {
      CurriculumSection(heading: open.heading, line: open.line, blocks: open.blocks)
    }
    func close(_ draft: inout CurriculumDraft) {
      guard !open.heading.isEmpty || !open.blocks.isEmpty else { return }
      if let part = SessionPart(heading: open.heading.plain, in: draft.language) {
        if named[part] == nil { named[part] = section() } else { draft.find(.partTwice, path, open.line) }
      } else {
        own.append(section())
      }
    }
    for block in blocks {
      if case .heading(let level, let spans) = block.content, level <= 2 {
        close(&self)
        open = (spans, block.line, [])
      } else {
        open.blocks.append(block)
      }
    }
    close(&self)
    for part in [SessionPart.objectives, .exercises, .teacher] where named[part] == nil {
      find(.missingPart(part.heading[language]), path, 1)
    }
    for part in [SessionPart.questions, .keyCards, .keyPoints] where named[part] == nil {
      find(.partLeftOut(part.heading[language]), path, 1)
    }
    return (named, own)
  }

  private func objectives(_ blocks: [MarkdownBlock]) -> [CurriculumObjective] {
    var objectives: [CurriculumObjective] = []
    for block in blocks {
      guard case .list(let list) = block.content else { continue }
      for item in list.items {
        objectives.append(CurriculumObjective(number: objectives.count + 1, spans: item.spans, line: item.line))
      }
    }
    return objectives
  }

  /// The blocks under headings of the third level.
  private func pieces(_ blocks: [MarkdownBlock]) -> [(heading: String, line: Int, blocks: [MarkdownBlock])] {
    var pieces: [(heading: String, line: Int, blocks: [MarkdownBlock])] = []
    for block in blocks {
      if case .heading(let level, let spans) = block.content, level == 3 {
        pieces.append((spans.plain, block.line, []))
      } else if !pieces.isEmpty {
        pieces[pieces.count - 1].blocks.append(block)
      }
    }
    return pieces
  }

  private mutating func exercises(_ blocks: [MarkdownBlock], _ path: String) -> [Exercise] {
    var exercises: [Exercise] = []
    for piece in pieces(blocks) {
      guard let heading = Exercise.heading(piece.heading) else {
        find(.exerciseHeading(Exercise.form[language]), path, piece.line)
        continue
      }
      exercises.append(
        Exercise(
          title: heading.title, objectives: heading.objectives, minutes: heading.minutes, line: piece.line,
          blocks: piece.blocks))
    }
    return exercises
  }

  private mutating func keyCards(_ blocks: [MarkdownBlock], _ path: String) -> [KeyCard] {
    pieces(blocks).map { piece in
      let lines = piece.blocks.flatMap { $0.stretches.map(\.spans) }
      if lines.count > KeyCard.mostLines { find(.cardTooLong, path, piece.line) }
      return KeyCard(title: piece.heading, line: piece.line, lines: lines)
    }
  }

  private mutating func steps(_ blocks: [MarkdownBlock], _ path: String) -> [ServiceSteps] {
    var steps: [ServiceSteps] = []
    for block in blocks {
      guard case .paragraph(let spans) = block.content, ServiceSteps.isLine(spans.firstLine, in: language) else {
        continue
      }
      if let found = ServiceSteps(block, in: language) {
        steps.append(found)
      } else {
        find(.stepsLine(ServiceSteps.form[language]), path, block.line)
      }
    }
    return steps
  }
}
