public import Formats

/// One session of a curriculum: one Markdown file.
public struct CurriculumSession: Hashable, Sendable {
  /// The file, as `02-hent-appen.md`.
  public let file: String
  /// Its place, counted from 1.
  public let number: Int
  /// The title.
  public let title: String
  /// Minutes of teaching.
  public let teaching: Int
  /// Minutes of exercises, as the front matter says.
  public let exerciseMinutes: Int
  /// Minutes of breaks.
  public let pause: Int
  /// The codes of the competences, as 2.6.
  public let digComp: [String]
  /// What a learner asks.
  public let questions: [MarkdownBlock]
  /// What a learner can do afterwards.
  public let objectives: [CurriculumObjective]
  /// The learner's text.
  public let sections: [CurriculumSection]
  /// The exercises.
  public let exercises: [Exercise]
  /// The cards to keep.
  public let keyCards: [KeyCard]
  /// What to remember.
  public let keyPoints: [MarkdownBlock]
  /// What is for the teacher alone.
  public let teacherNotes: [MarkdownBlock]
  /// The links to practice material.
  public let materials: [MarkdownBlock]
  /// The steps in apps and on pages.
  public let steps: [ServiceSteps]

  /// Minutes from beginning to end.
  public var minutes: Int { teaching + exerciseMinutes + pause }

  /// Every block of the session.
  public var blocks: [MarkdownBlock] {
    let learner = sections.flatMap(\.blocks) + exercises.flatMap(\.blocks)
    return questions + learner + keyPoints + teacherNotes + materials
  }

  /// The files that the materials' links lead to, as written.
  public var materialPaths: [String] {
    MarkdownLinks.links(in: materials).map(\.target).filter { !$0.contains("://") }
  }
}
