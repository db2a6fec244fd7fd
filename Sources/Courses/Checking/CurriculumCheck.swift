import Formats
public import Identifiers
import Language
import Municipality

/// Everything that is looked at before a curriculum is taught from.
public struct CurriculumCheck: Sendable {
  /// The figures of one session.
  public struct SessionFigures: Hashable, Sendable {
    /// The file.
    public let file: String
    /// Minutes of teaching, exercises and breaks.
    public let teaching, exercises, pause: Int
    /// How the learner's text reads.
    public let readability: Readability
  }

  /// A text above this LIX is told.
  public static let lixLimit = 35
  /// A session has at least so many words for the learner.
  public static let fewestWords = 600
  /// A curriculum has at least so many sessions, or says why not.
  public static let fewestSessions = 6
  /// A session lasts at most so many minutes.
  public static let longestSession = 240

  /// What was found, by file and line.
  public let findings: [CurriculumFinding]
  /// The figures of the sessions.
  public let sessions: [SessionFigures]

  /// What must be mended.
  public var errors: [CurriculumFinding] { findings.filter { $0.severity == .error } }
  /// What should be looked at.
  public var warnings: [CurriculumFinding] { findings.filter { $0.severity == .warning } }

  /// Looks a curriculum over.
  ///
  /// - Parameters:
  ///   - reading: the curriculum as it was read.
  ///   - facts: the facts that it may name.
  ///   - others: what each curriculum beside it builds on, by id.
  ///   - gate: what knows the identifiers of persons.
  public init(
    _ reading: CurriculumReading, facts: FactBook, others: [String: [String]] = [:], gate: Gate = .standard
  ) {
    var check = Draft(reading: reading, facts: facts, gate: gate)
    if let curriculum = reading.curriculum {
      check.look(at: curriculum, others: others)
    }
    check.screen()
    findings = check.findings.sorted(by: CurriculumFinding.precedes)
    sessions = check.figures
  }

  /// Looks over the lists of facts: how they are written, and that no person's identifiers stand in them.
  ///
  /// Telephone numbers and names of offices are what facts are for, so those may stand.
  public static func findings(in facts: FactBook, gate: Gate = .standard) -> [CurriculumFinding] {
    var findings = facts.findings
    for fact in facts.facts {
      for text in [fact.text, fact.about, fact.source] {
        for found in gate.findings(in: text, profile: .place) where found.kind != .telephone {
          findings.append(
            CurriculumFinding(file: "Facts/\(fact.list).md", line: fact.line, problem: .identifier(found.kind)))
        }
      }
    }
    return findings.sorted(by: CurriculumFinding.precedes)
  }
}

extension CurriculumCheck {
  /// The check while it goes on.
  struct Draft {
    let reading: CurriculumReading
    let facts: FactBook
    let gate: Gate
    var findings: [CurriculumFinding]
    var figures: [SessionFigures] = []

    init(reading: CurriculumReading, facts: FactBook, gate: Gate) {
      self.reading = reading
      self.facts = facts
      self.gate = gate
      findings = reading.findings
    }

    mutating func find(_ problem: CurriculumProblem, _ file: String, _ line: Int, excerpt: String? = nil) {
      findings.append(CurriculumFinding(file: file, line: line, problem: problem, excerpt: excerpt))
    }

    mutating func look(at curriculum: Curriculum, others: [String: [String]]) {
      let about = CurriculumFolder.about
      if curriculum.sessions.isEmpty {
        find(.noSessions, about, 1)
      } else if curriculum.sessions.count < CurriculumCheck.fewestSessions, curriculum.shorterReason == nil {
        find(
          .fewSessions(curriculum.sessions.count, key: CurriculumKey.shorterCourse.word[curriculum.language]), about, 1)
      }
      lookForLoop(curriculum, others)
      for session in curriculum.sessions { look(at: session, of: curriculum) }
      lookAtLinks()
      lookAtFacts(curriculum)
    }

    // MARK: - One session

    private mutating func look(at session: CurriculumSession, of curriculum: Curriculum) {
      let file = session.file
      let sum = session.exercises.reduce(0) { $0 + $1.minutes }
      if sum != session.exerciseMinutes { find(.exerciseSum(sum: sum, said: session.exerciseMinutes), file, 1) }
      if !(1...CurriculumCheck.longestSession).contains(session.minutes) {
        find(.sessionLength(session.minutes), file, 1)
      }
      let served = Set(session.exercises.flatMap(\.objectives))
      for objective in session.objectives where !served.contains(objective.number) {
        find(.objectiveWithoutExercise(objective.number), file, objective.line)
      }
      for exercise in session.exercises {
        for number in exercise.objectives where !session.objectives.contains(where: { $0.number == number }) {
          find(.unknownObjective(number), file, exercise.line)
        }
      }
      if curriculum.state == .stable {
        for steps in session.steps where steps.tried == nil || steps.version == nil {
          find(.untriedSteps, file, steps.line)
        }
      }
      measure(session, of: curriculum)
    }

    private mutating func measure(_ session: CurriculumSession, of curriculum: Curriculum) {
      let language = curriculum.language
      var blocks: [MarkdownBlock] = []
      for section in session.sections {
        blocks.append(MarkdownBlock(line: section.line, content: .heading(level: 2, section.heading)))
        blocks += section.blocks.filter { ServiceSteps($0, in: language) == nil }
      }
      let readability = Readability(of: blocks.map { $0.puttingIn(facts, language) })
      figures.append(
        SessionFigures(
          file: session.file, teaching: session.teaching, exercises: session.exerciseMinutes, pause: session.pause,
          readability: readability))
      if readability.words < CurriculumCheck.fewestWords { find(.fewWords(readability.words), session.file, 1) }
      if readability.lix > CurriculumCheck.lixLimit, let heaviest = readability.heaviest {
        find(
          .hardToRead(lix: readability.lix, words: heaviest.words), session.file, heaviest.line,
          excerpt: heaviest.text)
      }
    }

    // MARK: - What must fit together

    private mutating func lookForLoop(_ curriculum: Curriculum, _ others: [String: [String]]) {
      let id = curriculum.id.text
      for item in curriculum.buildsOn {
        guard item.text == id || others[item.text] != nil else {
          find(
            .unknownCurriculum(nearest: Nearest.word(to: item.text, among: others.keys.sorted())),
            CurriculumFolder.about, item.line)
          continue
        }
        // Everything that the named curriculum builds on, each looked at once.
        var seen: Set<String> = []
        var open = [item.text]
        while let next = open.popLast() {
          guard next != id else {
            find(.buildsOnItself, CurriculumFolder.about, item.line)
            break
          }
          if seen.insert(next).inserted { open += others[next] ?? [] }
        }
      }
    }

    private mutating func lookAtLinks() {
      let paths = Set(reading.folder.files.map(\.path))
      var linked: Set<String> = []
      for (file, document) in reading.documents.sorted(by: { $0.key < $1.key }) {
        for link in MarkdownLinks.links(in: document.blocks) {
          switch FolderLink(link.target, from: file) {
          case .elsewhere: break
          case .outside: find(.linkOut, file, link.line)
          case .file(let path):
            linked.insert(path)
            if !paths.contains(path) { find(.linkToNothing, file, link.line) }
          }
        }
      }
      for path in paths.sorted() where path.contains("/") && !linked.contains(path) { find(.unusedFile, path, 1) }
    }

    private mutating func lookAtFacts(_ curriculum: Curriculum) {
      for (file, document) in reading.documents.sorted(by: { $0.key < $1.key }) {
        for place in document.blocks.flatMap(FactMark.places) {
          guard let fact = facts.fact(place.id, in: curriculum.language) else {
            find(.unknownFact(place.id, nearest: Nearest.word(to: place.id, among: facts.ids)), file, place.line)
            continue
          }
          if curriculum.state == .stable, fact.seen == nil { find(.unconfirmedFact(place.id), file, place.line) }
        }
      }
    }
  }
}
