import Console
import Counter
import Municipality

/// The choice of a task: the quick list, or a search as it is typed.
struct TaskChooser: Hashable {
  /// How many tasks are shown at once; each has its digit.
  static let lines = 9
  /// The longest search.
  static let limit = 40

  /// What became of a key.
  enum Answer {
    /// The chooser took it.
    case taken
    /// A task was chosen.
    case chose(OfficeTask)
    /// The user wants to go back.
    case back
    /// No task stands where the user pointed.
    case nothing
    /// The key means nothing here.
    case other
  }

  /// What was typed.
  var text: String
  /// The place of the marked task among those that fit; nil where none is marked.
  var marked: Int?

  /// Makes a chooser with a search.
  init(text: String = "") {
    self.text = text
    marked = text.isEmpty ? nil : 0
  }

  /// The place of the first task that is shown.
  var first: Int { max(0, (marked ?? 0) - TaskChooser.lines + 1) }

  /// Takes a key.
  mutating func press(_ key: Key, in office: DeskOffice) -> Answer {
    switch key {
    case .character(let character): return type(character, in: office)
    case .paste(let pasted):
      return append(DeskText.line(pasted))
    case .backspace:
      guard !text.isEmpty else { return .other }
      text.removeLast()
      marked = text.isEmpty ? nil : 0
    case .control("u"):
      guard !text.isEmpty else { return .other }
      self = TaskChooser()
    case .escape:
      guard !text.isEmpty || marked != nil else { return .back }
      self = TaskChooser()
    case .enter:
      guard let marked else { return .nothing }
      return pick(marked, in: office)
    case .up, .down, .pageUp, .pageDown, .home, .end: move(key, among: office.tasks(matching: text).count)
    default: return .other
    }
    return .taken
  }

  private mutating func type(_ character: Character, in office: DeskOffice) -> Answer {
    if text.first != DeskOffice.digitSearch, let digit = character.wholeNumberValue, character.isASCII {
      return digit == 0 ? .nothing : pick(first + digit - 1, in: office)
    }
    if text.isEmpty, !character.isLetter, character != DeskOffice.digitSearch { return .other }
    return append(String(character))
  }

  private mutating func append(_ more: String) -> Answer {
    text = String((text + more).prefix(TaskChooser.limit))
    marked = text.isEmpty ? nil : 0
    return .taken
  }

  private func pick(_ place: Int, in office: DeskOffice) -> Answer {
    let tasks = office.tasks(matching: text)
    return tasks.indices.contains(place) ? .chose(tasks[place]) : .nothing
  }

  private mutating func move(_ key: Key, among count: Int) {
    guard count > 0 else { return }
    let place =
      switch key {
      case .up: (marked ?? 1) - 1
      case .down: (marked ?? -1) + 1
      case .pageUp: (marked ?? 0) - TaskChooser.lines
      case .pageDown: (marked ?? 0) + TaskChooser.lines
      case .home: 0
      default: count - 1
      }
    marked = min(max(place, 0), count - 1)
  }
}
