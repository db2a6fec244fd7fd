public import Language

/// A command that was not called rightly: what is wrong, the nearest known word, and where help stands.
public struct UsageFault: Fault, Equatable {
  let problem: UsageProblem
  /// The line that shows help, as `lods branch --help`; nil where the sentence needs none.
  let helpLine: String?

  init(_ problem: UsageProblem, helpLine: String? = nil) {
    self.problem = problem
    self.helpLine = helpLine
  }

  /// The class of the fault, which decides the exit code.
  public var kind: FaultKind { .usage }

  /// A stable code for programs.
  public var code: String {
    switch problem {
    case .unknownCommand: "unknownCommand"
    case .missingCommand: "missingCommand"
    case .unknownOption: "unknownOption"
    case .missingValue: "missingValue"
    case .unneededValue: "unneededValue"
    case .missingOption: "missingOption"
    case .unknownChoice: "unknownChoice"
    case .unfitValue, .notWhole: "unfitValue"
    case .notDay, .noSuchDay: "unfitDate"
    case .missingWord: "missingWord"
    case .tooManyWords: "tooManyWords"
    }
  }

  /// The option or word that is wrong, in camelCase.
  public var field: String? {
    switch problem {
    case .missingValue(let option, _), .unneededValue(let option), .missingOption(let option, _),
      .unknownChoice(let option, _, _), .unfitValue(let option, _, _), .notWhole(let option, _), .notDay(let option),
      .noSuchDay(let option):
      OptionName.field(option)
    case .missingWord(let name, _): OptionName.field(name)
    case .unknownCommand, .missingCommand, .unknownOption, .tooManyWords: nil
    }
  }

  /// The nearest known word.
  public var nearest: String? {
    switch problem {
    case .unknownCommand(_, let nearest), .unknownOption(_, let nearest), .unknownChoice(_, let nearest, _): nearest
    default: nil
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    var sentences = [what(in: language)]
    if let nearest { sentences.append(ConsolePhrase.didYouMean(in: language, ["name": .text(nearest)])) }
    if case .unknownChoice(_, nil, let choices) = problem {
      sentences.append(ConsolePhrase.oneOfThese(in: language, ["known": .text(choices.joined(separator: ", "))]))
    }
    if let helpLine { sentences.append(ConsolePhrase.seeHelp(in: language, ["line": .text(helpLine)])) }
    return sentences.joined(separator: " ")
  }

  private func what(in language: LanguageCode) -> String {
    func said(_ phrase: ConsolePhrase, _ values: [String: PhraseValue] = [:]) -> String { phrase(in: language, values) }
    func typed(_ option: String) -> PhraseValue { .text("--" + option) }
    switch problem {
    case .unknownCommand(let name?, _): return said(.unknownCommandNamed, ["name": .text(name)])
    case .unknownCommand: return said(.unknownCommand)
    case .missingCommand(let line, let known):
      let list = known.dropLast().joined(separator: ", ")
      let or = list.isEmpty ? "" : " \(said(.or)) "
      return said(.missingCommand, ["line": .text(line), "known": .text(list + or + (known.last ?? ""))])
    case .unknownOption(let name?, _): return said(.unknownOptionNamed, ["name": .text(name)])
    case .unknownOption: return said(.unknownOption)
    case .missingValue(let option, let value):
      return said(.missingValue, ["option": typed(option), "value": .text(value[language].uppercased())])
    case .unneededValue(let option): return said(.unneededValue, ["option": typed(option)])
    case .missingOption(let option, let value):
      let shown = "--" + option + (value.map { " " + $0[language].uppercased() } ?? "")
      return said(.missingOption, ["option": .text(shown)])
    case .unknownChoice(let option, _, _): return said(.unknownChoice, ["option": typed(option)])
    case .unfitValue(let option, let value, let help):
      let what = said(.unfitValue, ["option": typed(option), "value": .text(value[language].uppercased())])
      let text = CellText.sentences([what, help[language]])
      return text.hasSuffix(".") ? text : text + "."
    case .notWhole(let option, let range):
      let phrase: ConsolePhrase =
        switch (range.lowerBound == .min, range.upperBound == .max) {
        case (true, true): .notWhole
        case (false, true): .notWholeAtLeast
        case (true, false): .notWholeAtMost
        case (false, false): .notWholeBetween
        }
      let low = PhraseValue.number(range.lowerBound)
      return said(phrase, ["option": typed(option), "low": low, "high": .number(range.upperBound)])
    case .notDay(let option): return said(.notDay, ["option": typed(option)])
    case .noSuchDay(let option): return said(.noSuchDay, ["option": typed(option)])
    case .missingWord(_, let value): return said(.missingWord, ["name": .text(value[language].uppercased())])
    case .tooManyWords(0): return said(.noWords)
    case .tooManyWords(let limit): return said(.tooManyWords, ["n": .number(limit)])
    }
  }
}
