import Language

/// What makes one paper of what is stored another.
struct PaperKey: Hashable, Sendable {
  /// The language.
  let language: LanguageCode
  /// The day.
  let day: Day
}
