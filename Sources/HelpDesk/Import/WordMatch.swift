/// What a word of a sheet most likely stands for.
struct WordMatch: Hashable {
  /// The code, or several joined by `+`.
  let code: String
  /// Whether it is the word itself that is known; else it is a guess that a person should look at.
  let isSure: Bool

  /// Makes a match.
  init(_ code: String, isSure: Bool) {
    self.code = code
    self.isSure = isSure
  }
}
