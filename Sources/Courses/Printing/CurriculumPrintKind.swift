/// What a curriculum is printed as.
public enum CurriculumPrintKind: String, CaseIterable, Sendable {
  /// The learner's text in large print, without anything for the teacher.
  case handout
  /// The practice material, without its answers.
  case sheets
  /// The teacher's plan with clock and notes.
  case plan
  /// One page for the wall.
  case poster
  /// Key cards, four to a page.
  case cards
  /// Everything, with a table of contents.
  case booklet
}
