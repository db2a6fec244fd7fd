public import Formats
public import Language
public import Municipality

/// Teaching content: what it is, its sessions and its practice material.
public struct Curriculum: Hashable, Sendable {
  /// The name of its folder.
  public let id: Code<Curriculum>
  /// The language that it is written in.
  public let language: LanguageCode
  /// The title.
  public let title: String
  /// For whom it is.
  public let audience: String
  /// How much one should know before.
  public let level: CurriculumLevel
  /// The curricula that it builds on.
  public let buildsOn: [FrontMatterEntry.Item]
  /// What one should be able to do before, in sentences.
  public let prerequisites: [String]
  /// What is needed.
  public let equipment: [String]
  /// The version.
  public let version: CurriculumVersion
  /// How far it has come.
  public let state: CurriculumState
  /// The licence.
  public let licence: String
  /// Which role answers for it.
  public let contact: String
  /// The version of the competence framework that its codes belong to.
  public let frameworkVersion: String
  /// The focus areas that it serves.
  public let focus: [String]
  /// Why it has fewer than six sessions; nil where it has not been said.
  public let shorterReason: String?
  /// Whether it says that all people in it are invented.
  public let saysPeopleAreInvented: Bool
  /// What a learner reads about it.
  public let about: [MarkdownBlock]
  /// The sessions in order.
  public let sessions: [CurriculumSession]
  /// The practice material by path.
  public let materials: [CurriculumMaterial]

  /// The practice material of a path.
  public func material(_ path: String) -> CurriculumMaterial? { materials.first { $0.path == path } }

  /// The ids of the facts that stand in it, each once, in order.
  public var factIDs: [String] {
    let own = about + sessions.flatMap(\.allBlocks) + materials.flatMap { $0.blocks + $0.teacherBlocks }
    var seen: Set<String> = []
    return own.flatMap(FactMark.ids).filter { seen.insert($0).inserted }
  }
}

extension CurriculumSession {
  /// Every block with objectives, headings and cards as paragraphs, for looking things up in all of the text.
  var allBlocks: [MarkdownBlock] {
    func paragraph(_ line: Int, _ spans: [MarkdownSpan]) -> MarkdownBlock {
      MarkdownBlock(line: line, content: .paragraph(spans))
    }
    return blocks + sections.map { paragraph($0.line, $0.heading) } + objectives.map { paragraph($0.line, $0.spans) }
      + keyCards.flatMap { card in card.lines.map { paragraph(card.line, $0) } }
  }
}
