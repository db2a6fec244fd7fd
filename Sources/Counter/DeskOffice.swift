public import Language
public import Municipality

/// What the desk knows of its office: read once, when it is opened.
public struct DeskOffice: Sendable {
  /// Begins a search in which digits are letters, as in "/1177".
  public static let digitSearch: Character = "/"

  /// The language of the screen.
  public let language: LanguageCode
  /// The branch that the sessions are logged at.
  public let branch: Branch
  /// The desk's name.
  public let desk: String
  /// Whether the office's figures are invented.
  public let isDemo: Bool
  /// All tasks; a draft may hold one that is no longer shown.
  public let tasks: [OfficeTask]
  /// The tasks that can be chosen here.
  public let shown: [OfficeTask]
  /// The quick list, key 1 first.
  public let quick: [OfficeTask]
  /// The names of the groups of tasks, by their codes.
  public let groups: [String: String]
  /// The areas in use.
  public let areas: [Area]
  /// When each optional field is asked.
  public let rules: [OptionalField: AskRule]
  /// What advice goes by.
  public let guide: DeskGuide

  /// The task with a number.
  public func task(_ number: Int) -> OfficeTask? { tasks.first { $0.number == number } }

  /// The task with a code.
  public func task(code: String) -> OfficeTask? { tasks.first { $0.code.text == code } }

  /// A task's name.
  public func name(_ task: OfficeTask) -> String { task.name[language] }

  /// When an optional field is asked.
  public func rule(_ field: OptionalField) -> AskRule { rules[field] ?? field.defaultRule }

  /// The tasks that fit what was typed, best first; for nothing typed the quick list and then all others.
  public func tasks(matching typed: String) -> [OfficeTask] {
    // A hyphen parts words in names, so it does in the search: "mit-id".
    let words = typed.drop { $0 == DeskOffice.digitSearch }.replacing("-", with: " ")
    guard words.contains(where: { $0 != " " }) else {
      let numbers = Set(quick.map(\.number))
      return quick + shown.filter { !numbers.contains($0.number) }
    }
    let found = shown.map { (task: $0, score: $0.match(String(words), in: language)) }.filter { $0.score > 0 }
    return found.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.task)
  }
}
