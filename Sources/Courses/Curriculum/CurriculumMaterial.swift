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
        if SessionPart(heading: spans.plain, in: language) == .teacher {
          teacherLevel = level
        } else if let current = teacherLevel, level <= current {
          teacherLevel = nil
        }
      }
      if teacherLevel == nil { open.append(block) } else { teacher.append(block) }
    }
    self.path = path
    blocks = open
    teacherBlocks = teacher
  }
}
