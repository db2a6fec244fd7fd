import Language

/// Reads a command line against its declaration.
///
/// Options may stand anywhere after the command that knows them. `--name value`, `--name=value`, `-n value`, `-nvalue`
/// and `-n=value` are the same; letters of flags may be joined; `--` ends the options; `-` is a word, and so is a
/// negative number. A value that begins with a dash is written with `=`, so that a forgotten value is noticed.
struct LineParser {
  private var rest: ArraySlice<String>
  private var line: ParsedLine
  private var onlyWords = false

  static func parse(_ arguments: [String], root: Command) throws -> ParsedLine {
    var parser = LineParser(rest: arguments[...], line: ParsedLine(root: root))
    return try parser.parsed()
  }

  /// Whether a token is an option rather than a word, a lone dash or a negative number.
  static func isOption(_ token: String) -> Bool {
    guard token.utf8.count > 1, token.utf8.first == UInt8(ascii: "-"), token != "--" else { return false }
    guard let second = token.dropFirst().unicodeScalars.first else { return false }
    return !("0"..."9").contains(second) && second != "." && second != ","
  }

  private mutating func parsed() throws -> ParsedLine {
    while let token = rest.popFirst() {
      if !onlyWords, token == "--" {
        onlyWords = true
      } else if !onlyWords, LineParser.isOption(token) {
        try take(option: token)
      } else {
        try take(word: token)
      }
    }
    try finish()
    return line
  }

  private mutating func take(word: String) throws {
    let command = line.command
    guard !command.children.isEmpty, line.words.isEmpty else { return line.words.append(word) }
    if !onlyWords, let child = command.child(word) { return line.path.append(child) }
    if let child = command.defaultCommand, !child.arguments.isEmpty || !child.children.isEmpty {
      line.path.append(child)
      return try take(word: word)
    }
    if command.run != nil, !command.arguments.isEmpty { return line.words.append(word) }
    // What stands after `--` is meant as a value, so it is not repeated.
    throw fault(
      .unknownCommand(
        typed: onlyWords ? nil : OptionName.repeatable(word),
        nearest: Nearest.word(to: word, among: command.shownChildren.map(\.name))))
  }

  private mutating func take(option token: String) throws {
    let parts = token.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let attached = parts.count == 2 ? String(parts[1]) : nil
    if token.hasPrefix("--") {
      let name = String(parts[0].dropFirst(2))
      guard let option = find({ $0.option(named: name) }) else { throw unknownOption("--", name) }
      try give(option, attached)
    } else {
      try take(letters: parts[0].dropFirst(), attached)
    }
  }

  /// Takes `-n`, `-n5`, `-n=5` and joined flags as `-ab`.
  private mutating func take(letters: Substring, _ attached: String?) throws {
    var letters = letters
    while let letter = letters.popFirst() {
      guard let option = find({ $0.option(short: letter) }) else { throw unknownOption("-", String(letter)) }
      if option.takesValue, !letters.isEmpty {
        return try give(option, String(letters) + (attached.map { "=" + $0 } ?? ""))
      }
      try give(option, letters.isEmpty ? attached : nil)
    }
  }

  /// Looks an option up here, and else in the command that is meant when none is named.
  private mutating func find(_ look: (ParsedLine) -> (any OptionDeclaration)?) -> (any OptionDeclaration)? {
    if let option = look(line) { return option }
    guard let child = line.command.defaultCommand else { return nil }
    var deeper = line
    deeper.path.append(child)
    guard let option = look(deeper) else { return nil }
    line = deeper
    return option
  }

  private mutating func give(_ option: any OptionDeclaration, _ attached: String?) throws {
    guard let valueName = option.valueName else {
      guard attached == nil else { throw fault(.unneededValue(option: option.name)) }
      line.flags.insert(option.name)
      return
    }
    var word = attached
    if word == nil, let next = rest.first, next != "--", !LineParser.isOption(next) { word = rest.popFirst() }
    guard let word else { throw fault(.missingValue(option: option.name, value: valueName)) }
    if !option.choices.isEmpty, !option.choices.contains(word) {
      let nearest = Nearest.word(to: word, among: option.choices)
      throw fault(.unknownChoice(option: option.name, nearest: nearest, choices: option.choices))
    }
    let value: (any Sendable)?
    do {
      value = try option.value(of: word)
    } catch let found as UsageFault where found.helpLine == nil {
      throw fault(found.problem)
    }
    guard let value else { throw fault(.unfitValue(option: option.name, value: valueName, help: option.help)) }
    line.values[option.name, default: []].append(value)
  }

  private mutating func finish() throws {
    while line.command.run == nil, let child = line.command.defaultCommand { line.path.append(child) }
    guard line.command.run != nil else {
      throw fault(.missingCommand(after: line.line, known: line.command.shownChildren.map(\.name)))
    }
    for option in line.path.flatMap(\.options) where option.isRequired {
      guard line.values[option.name] != nil || line.flags.contains(option.name) else {
        throw fault(.missingOption(option: option.name, value: option.valueName))
      }
    }
    let arguments = line.command.arguments
    for (index, argument) in arguments.enumerated() where !argument.isOptional && line.words.count <= index {
      throw fault(.missingWord(name: argument.name, value: argument.value))
    }
    if line.words.count > arguments.count, arguments.last?.isRepeated != true {
      throw fault(.tooManyWords(limit: arguments.count))
    }
  }

  private func unknownOption(_ dashes: String, _ name: String) -> UsageFault {
    var known = line.options
    if let child = line.command.defaultCommand { known += child.options }
    let nearest = Nearest.word(to: name, among: known.map(\.name)).map { "--" + $0 }
    return fault(
      .unknownOption(
        typed: OptionName.repeatable(name).map { dashes + $0 }, nearest: dashes == "--" ? nearest : nil))
  }

  private func fault(_ problem: UsageProblem) -> UsageFault {
    UsageFault(problem, helpLine: line.line + " --help")
  }
}
