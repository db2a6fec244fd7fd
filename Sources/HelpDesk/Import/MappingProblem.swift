public import Language

/// What is wrong at one place of a mapping.
public enum MappingProblem: Hashable, Sendable {
  /// The document is not JSON, at a line and a column.
  case notJSON(line: Int, column: Int)
  /// Something else than what must stand here: an object, a list, a text.
  case wrongType(Kind)
  /// A key that a mapping does not have.
  case unknownKey(nearest: String?)
  /// A key that must be there.
  case keyMissing(key: String)
  /// A value that is none of those allowed.
  case notAllowed(choices: [String])
  /// Nothing where something must stand.
  case empty
  /// Something that stands at an earlier place too.
  case twice
  /// A word without the code that it stands for.
  case codeMissing
  /// A code that the office does not have.
  case unknownCode(nearest: String?)
  /// A field that no column and no fixed value gives.
  case fieldMissing(ImportField)
  /// A value for the whole sheet that a person must still give.
  case valueMissing(ImportField)
  /// A field of numbers or texts, which has no words to translate.
  case hasNoWords
  /// A field that cannot be the same for the whole sheet.
  case cannotBeFixed
  /// A set at a column that is no count.
  case setWithoutCount
  /// A number that is too small or too large.
  case outOfRange(from: Int, to: Int)
  /// A source that is no code.
  case badSource

  /// What can stand at a place.
  public enum Kind: String, Sendable {
    case object, list, text, number
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .notJSON: "notJSON"
    case .wrongType: "wrongType"
    case .unknownKey: "unknownKey"
    case .keyMissing: "keyMissing"
    case .notAllowed: "notAllowed"
    case .empty: "empty"
    case .twice: "twice"
    case .codeMissing: "codeMissing"
    case .unknownCode: "unknownCode"
    case .fieldMissing: "fieldMissing"
    case .valueMissing: "valueMissing"
    case .hasNoWords: "hasNoWords"
    case .cannotBeFixed: "cannotBeFixed"
    case .setWithoutCount: "setWithoutCount"
    case .outOfRange: "outOfRange"
    case .badSource: "badSource"
    }
  }

  /// The nearest known key or code.
  public var nearest: String? {
    switch self {
    case .unknownKey(let nearest), .unknownCode(let nearest): nearest
    default: nil
    }
  }

  /// What is wrong and what to do.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .notJSON(let line, let column):
      MappingPhrase.notJSON(in: language, ["line": .number(line), "column": .number(column)])
    case .wrongType(.object): MappingPhrase.notObject(in: language)
    case .wrongType(.list): MappingPhrase.notList(in: language)
    case .wrongType(.text): MappingPhrase.notText(in: language)
    case .wrongType(.number): MappingPhrase.notNumber(in: language)
    case .unknownKey(nil): MappingPhrase.unknownKey(in: language)
    case .unknownKey(let nearest?): MappingPhrase.unknownKeyNearest(in: language, ["nearest": .text(nearest)])
    case .keyMissing(let key): MappingPhrase.keyMissing(in: language, ["key": .text(key)])
    case .notAllowed(let choices):
      MappingPhrase.notAllowed(in: language, ["choices": .text(choices.joined(separator: ", "))])
    case .empty: MappingPhrase.empty(in: language)
    case .twice: MappingPhrase.twice(in: language)
    case .codeMissing: MappingPhrase.codeMissing(in: language)
    case .unknownCode(nil): MappingPhrase.unknownCode(in: language)
    case .unknownCode(let nearest?): MappingPhrase.unknownCodeNearest(in: language, ["nearest": .text(nearest)])
    case .fieldMissing(let field): MappingPhrase.fieldMissing(in: language, ["field": .text(field.rawValue)])
    case .valueMissing(let field):
      MappingPhrase.valueMissing(
        in: language,
        [
          "field": .text(field.name[language]),
          "choices": .text(field.choices ?? MappingPhrase.branchList(in: language)),
        ])
    case .hasNoWords: MappingPhrase.hasNoWords(in: language)
    case .cannotBeFixed: MappingPhrase.cannotBeFixed(in: language)
    case .setWithoutCount: MappingPhrase.setWithoutCount(in: language)
    case .outOfRange(let from, let to):
      MappingPhrase.outOfRange(in: language, ["from": .number(from), "to": .number(to)])
    case .badSource: MappingPhrase.badSource(in: language)
    }
  }
}
