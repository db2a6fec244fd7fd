public import Language

/// A task as an office uses it: one of its country's catalogue, or one of its own.
public struct OfficeTask: Sendable {
  /// The most characters of a name, so that it fits a column of a terminal.
  public static let nameLimit = 38

  /// The number in the file.
  public let number: Int
  /// The code.
  public let code: Code<OfficeTask>
  /// What kind of work it is.
  public let kind: TaskKind
  /// Who owns the digital solution.
  public let owner: Owner
  /// 1…3, see ``Catalogue/Task/complexity``.
  public let complexity: Int
  /// Its name.
  public let name: Wording
  /// The code of its group.
  public let parent: String
  /// Whether the catalogue no longer has it: old entries keep it, new ones cannot take it.
  public let isRetired: Bool
  /// The municipality's own number for it, as from its KLE mapping.
  public let localCode: String?
  /// What the catalogue says of it; nil for a task of the office's own.
  public let entry: Catalogue.Task?

  /// How well the task fits what somebody types: 0 not at all, more is better.
  ///
  /// Each typed word must begin a word of the name, a search word or the code; the name counts most.
  public func match(_ typed: String, in language: LanguageCode) -> Int {
    let words = typed.lowercased().split(separator: " ")
    guard !words.isEmpty else { return 1 }
    let own = TaskSearch.words(name[language])
    let names = own + LanguageCode.allCases.flatMap { TaskSearch.words(name[$0]) }
    let others = (entry?.words.all ?? []).flatMap { TaskSearch.words($0) } + TaskSearch.words(code.text)
    var score = 0
    for word in words {
      if own.first?.hasPrefix(word) == true {
        score += 8
      } else if own.contains(where: { $0.hasPrefix(word) }) {
        score += 5
      } else if names.contains(where: { $0.hasPrefix(word) }) {
        score += 3
      } else if others.contains(where: { $0.hasPrefix(word) }) {
        score += 2
      } else if word.count >= 3,
        others.contains(where: { $0.contains(word) }) || names.contains(where: { $0.contains(word) })
      {
        score += 1
      } else {
        return 0
      }
    }
    return score
  }
}

/// How words are cut for the search.
enum TaskSearch {
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
