import Language

/// Words that a curriculum's front matter may hold beside its keys and choices.
enum CurriculumWords {
  /// That all people in the text are invented.
  static let invented = Wording(da: "opdigtede", sv: "påhittade", en: "invented")
}
