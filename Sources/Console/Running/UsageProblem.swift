import Language

/// What is wrong with a command line; names are those that were declared, never values that were typed.
enum UsageProblem: Sendable, Equatable {
  case unknownCommand(typed: String?, nearest: String?)
  case missingCommand(after: String, known: [String])
  case unknownOption(typed: String?, nearest: String?)
  case missingValue(option: String, value: Wording)
  case unneededValue(option: String)
  case missingOption(option: String, value: Wording?)
  case unknownChoice(option: String, nearest: String?, choices: [String])
  case unfitValue(option: String, value: Wording, help: Wording)
  case notWhole(option: String, range: ClosedRange<Int>)
  case notDay(option: String)
  case noSuchDay(option: String)
  case missingWord(name: String, value: Wording)
  case tooManyWords(limit: Int)
}
