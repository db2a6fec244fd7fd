import Formats
import Language
import Municipality

/// Makes a curriculum of its files, and says what is not written as asked.
public enum CurriculumParser {
  /// A curriculum of its files.
  ///
  /// - Parameter findings: what was found when the files were read.
  public static func reading(_ folder: CurriculumFolder, _ findings: [CurriculumFinding] = []) -> CurriculumReading {
    var draft = CurriculumDraft(folder: folder, findings: findings)
    let curriculum = draft.curriculum()
    return CurriculumReading(
      folder: folder, curriculum: curriculum, findings: draft.findings, texts: draft.texts,
      documents: draft.documents, keyLines: draft.keyLines)
  }
}

/// What is known while a curriculum is read.
struct CurriculumDraft {
  let folder: CurriculumFolder
  var findings: [CurriculumFinding]
  var texts: [String: String] = [:]
  var documents: [String: MarkdownDocument] = [:]
  var keyLines: [CurriculumKey: Int] = [:]
  var language = LanguageCode.da

  init(folder: CurriculumFolder, findings: [CurriculumFinding]) {
    self.folder = folder
    self.findings = findings
  }

  mutating func find(_ problem: CurriculumProblem, _ file: String, _ line: Int) {
    findings.append(CurriculumFinding(file: file, line: line, problem: problem))
  }

  /// The curriculum; nil where its own file is missing or cannot be read.
  mutating func curriculum() -> Curriculum? {
    for file in folder.files where file.isMarkdown {
      do throws(FormatFinding) {
        texts[file.path] = try PlainLines.text(of: file.bytes)
      } catch {
        find(.notUTF8(column: error.column), file.path, error.line)
      }
    }
    let path = CurriculumFolder.about
    guard let text = texts[path] else {
      if !folder.files.contains(where: { $0.path == path }) { find(.noCurriculumFile, path, 1) }
      return nil
    }
    guard let id = Code<Curriculum>(folder.name) else {
      find(.badID, path, 1)
      return nil
    }
    let front = FrontMatter(reading: text)
    language = chosenLanguage(front)
    var fields = CurriculumFields(front, file: path, keys: CurriculumKey.ofCurriculum, language: language)
    keyLines = fields.lines
    let about = document(path, front)
    let sessions = sessions()
    let curriculum = Curriculum(
      id: id, language: language, title: fields.text(.title), audience: fields.text(.audience),
      level: fields.choice(.level, CurriculumLevel.allCases) { $0.word } ?? .beginner,
      buildsOn: fields.items(.buildsOn), prerequisites: fields.items(.prerequisites).map(\.text),
      equipment: fields.items(.equipment).map(\.text),
      version: fields.value(.version, .badVersion) { CurriculumVersion($0) } ?? CurriculumVersion.none,
      state: fields.choice(.state, CurriculumState.allCases) { $0.word } ?? .draft, licence: fields.text(.licence),
      contact: fields.text(.contact),
      frameworkVersion: fields.value(.digComp, .unknownFramework) { DigComp.versions.contains($0) ? $0 : nil } ?? "",
      focus: fields.items(.focus).map(\.text), shorterReason: fields.optionalText(.shorterCourse),
      saysPeopleAreInvented: fields.optionalText(.people).map { saysInvented($0) } ?? false,
      about: about, sessions: sessions, materials: materials())
    findings += fields.findings
    return curriculum
  }

  private func saysInvented(_ text: String) -> Bool { text.lowercased() == CurriculumWords.invented[language] }

  /// The language that the curriculum says, else that of the key it says it by.
  private mutating func chosenLanguage(_ front: FrontMatter) -> LanguageCode {
    for language in LanguageCode.allCases {
      guard let entry = front[CurriculumKey.language.word[language]] else { continue }
      if let chosen = LanguageCode(rawValue: entry.value.lowercased()) { return chosen }
      find(.notAChoice(LanguageCode.allCases.map(\.rawValue)), CurriculumFolder.about, entry.line)
      return language
    }
    return .da
  }

  /// The blocks of a text after its front matter.
  mutating func document(_ path: String, _ front: FrontMatter) -> [MarkdownBlock] {
    let document = MarkdownDocument(reading: front.body, from: front.bodyLine)
    documents[path] = document
    return document.blocks.flatMap(partingSteps)
  }

  /// A paragraph parted before each line about steps, so that such a line counts without an empty line above it.
  private func partingSteps(_ block: MarkdownBlock) -> [MarkdownBlock] {
    guard case .paragraph(let spans) = block.content else { return [block] }
    var pieces: [MarkdownBlock] = []
    var open: (line: Int, spans: [MarkdownSpan]) = (block.line, [])
    for (number, text) in spans.split(separator: .lineEnd, omittingEmptySubsequences: false).enumerated() {
      if number > 0, ServiceSteps.isLine(Array(text).plain, in: language) {
        pieces.append(MarkdownBlock(line: open.line, content: .paragraph(open.spans)))
        open = (block.line + number, Array(text))
      } else {
        open.spans += (number > 0 ? [.lineEnd] : []) + Array(text)
      }
    }
    return pieces + [MarkdownBlock(line: open.line, content: .paragraph(open.spans))]
  }

  // MARK: - Sessions and materials

  private mutating func sessions() -> [CurriculumSession] {
    var sessions: [CurriculumSession] = []
    var numbers: Set<Substring> = []
    var titles: Set<String> = []
    for file in folder.files where file.isMarkdown && !file.path.contains("/") && file.path != CurriculumFolder.about {
      let digits = file.path.prefix { ("0"..."9").contains($0) }
      guard digits.count == 2, file.path.dropFirst(2).first == "-" else {
        find(.sessionName, file.path, 1)
        continue
      }
      guard let text = texts[file.path] else { continue }
      if !numbers.insert(digits).inserted { find(.sessionNumberTwice, file.path, 1) }
      let session = session(file.path, text, number: sessions.count + 1)
      if !session.title.isEmpty, !titles.insert(session.title.lowercased()).inserted {
        find(.sessionTitleTwice, file.path, 1)
      }
      sessions.append(session)
    }
    return sessions
  }

  private mutating func materials() -> [CurriculumMaterial] {
    var materials: [CurriculumMaterial] = []
    for file in folder.files where file.isMarkdown && file.path.contains("/") {
      guard let text = texts[file.path] else { continue }
      let document = MarkdownDocument(reading: text)
      documents[file.path] = document
      materials.append(CurriculumMaterial(path: file.path, document: document, language: language))
    }
    return materials
  }
}

extension CurriculumVersion {
  /// What stands in for a version that cannot be read.
  static let none = CurriculumVersion(numbers: [0, 0])

  init(numbers: [Int]) { self.numbers = numbers }
}
