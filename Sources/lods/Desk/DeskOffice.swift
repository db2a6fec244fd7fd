import Language
import Municipality

/// What the desk knows of its office: read once, when it is opened.
struct DeskOffice: Sendable {
  /// The language of the screen.
  let language: LanguageCode
  /// The branch that the sessions are logged at.
  let branch: Branch
  /// The desk's name.
  let desk: String
  /// Whether the office's figures are invented.
  let isDemo: Bool
  /// All tasks; a draft may hold one that is no longer shown.
  let tasks: [OfficeTask]
  /// The tasks that can be chosen here.
  let shown: [OfficeTask]
  /// The quick list, key 1 first.
  let quick: [OfficeTask]
  /// The names of the groups of tasks, by their codes.
  let groups: [String: String]
  /// The areas in use.
  let areas: [Area]
  /// When each optional field is asked.
  let rules: [OptionalField: AskRule]
  /// What advice goes by.
  let guide: DeskGuide

  /// The task with a number.
  func task(_ number: Int) -> OfficeTask? { tasks.first { $0.number == number } }

  /// The task with a code.
  func task(code: String) -> OfficeTask? { tasks.first { $0.code.text == code } }

  /// A task's name.
  func name(_ task: OfficeTask) -> String { task.name[language] }

  /// When an optional field is asked.
  func rule(_ field: OptionalField) -> AskRule { rules[field] ?? field.defaultRule }

  /// The tasks that fit what was typed, best first; for nothing typed the quick list and then all others.
  func tasks(matching typed: String) -> [OfficeTask] {
    // A hyphen parts words in names, so it does in the search: "mit-id".
    let words = typed.drop { $0 == TaskChooser.slash }.replacing("-", with: " ")
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
