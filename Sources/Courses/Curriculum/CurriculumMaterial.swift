public import Formats
import Language

/// Practice material: an invented letter, a sheet to fill in, a set of cards.
public struct CurriculumMaterial: Hashable, Sendable {
  /// Where it stands in the folder, as `materialer/oevebrev-1.md`.
  public let path: String
  /// What stands in it for everybody.
  public let blocks: [MarkdownBlock]
  /// What is for the teacher alone: answers and advice.
  public let teacherBlocks: [MarkdownBlock]

  /// What it is called: its first heading of the second level, else its first heading, else the file's name.
  public var title: String {
    func heading(_ wanted: Int) -> String? {
      for block in blocks {
        if case .heading(let level, let spans) = block.content, level == wanted { return spans.plain }
      }
      return nil
    }
    return heading(2) ?? heading(1) ?? String(path.split(separator: "/").last ?? "")
  }

  init(path: String, document: MarkdownDocument, language: LanguageCode) {
    var open: [MarkdownBlock] = []
    var teacher: [MarkdownBlock] = []
    var teacherLevel: Int?
    for block in document.blocks {
      if case .heading(let level, let spans) = block.content {
        if CurriculumMaterial.isForTeacher(spans.plain, in: language) {
          teacherLevel = min(level, teacherLevel ?? level)
        } else if let current = teacherLevel, level <= current {
          teacherLevel = nil
        }
      }
      if case .paragraph(let spans) = block.content, case .strong(let label)? = spans.first,
        CurriculumMaterial.isForTeacher(label.plain, in: language)
      {
        teacher.append(block)
        continue
      }
      if teacherLevel == nil { open.append(block) } else { teacher.append(block) }
    }
    // A line that parts the sheet from the answers parts it from nothing on the learner's paper.
    while open.last?.content == .rule { open.removeLast() }
    self.path = path
    blocks = open
    teacherBlocks = teacher
  }

  /// Words that say that what follows is for the teacher, wherever they stand in a heading.
  private static let teacherWords: [LanguageCode: [String]] = [
    .da: ["til underviseren", "til læreren"], .sv: ["till läraren", "lärarens"], .en: ["for the teacher"],
  ]
  /// Words that a heading of answers begins with.
  private static let answerWords: [LanguageCode: [String]] = [.da: ["facit"], .sv: ["facit"], .en: ["answers"]]
  /// Whole headings of answers.
  private static let answers: [LanguageCode: [String]] = [.da: ["svar", "svaret"], .sv: ["svar"], .en: ["answer"]]

  /// Whether a heading, or the bold beginning of a paragraph, says that what follows is for the teacher: answers too.
  static func isForTeacher(_ heading: String, in language: LanguageCode) -> Bool {
    let heading = heading.lowercased()
    let bare = String(heading.filter { $0 != ":" })
    return teacherWords[language, default: []].contains { heading.contains($0) }
      || answerWords[language, default: []].contains { heading.hasPrefix($0) }
      || answers[language, default: []].contains(bare)
  }
}
