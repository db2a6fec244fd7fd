import Language

/// The help screen of a command: examples first, then how it is called and what it takes.
struct HelpScreen {
  let line: ParsedLine
  let language: LanguageCode
  let width: Int
  let color: Bool

  /// Lines longer than this are hard to read, however wide the terminal is.
  private static let readable = 100
  private static let widestLabel = 28

  private var command: Command { line.command }
  private var textWidth: Int { min(max(width, 40), HelpScreen.readable) }

  var text: String {
    var parts = [CellText.wrapped(command.summary[language], to: textWidth)]
    if let details = command.details { parts.append(CellText.wrapped(details[language], to: textWidth)) }
    parts += [examples, usage, commands, arguments]
    parts += [section(.options, own.map(entry)), section(.everyCommand, inherited.map(entry)), footer]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The options of the command, and of the one that is meant when none is named.
  private var own: [any OptionDeclaration] {
    let own = line.isAtRoot ? [] : command.options
    guard command.run == nil, let child = command.defaultCommand else { return own }
    return own + child.options
  }

  /// The options that come from above.
  private var inherited: [any OptionDeclaration] {
    let above = line.isAtRoot ? command.options : line.path.dropLast().flatMap(\.options)
    return above + Command.global + (line.isAtRoot ? [Command.version] : [])
  }

  private var examples: [String] {
    guard !command.examples.isEmpty else { return [] }
    return [heading(.examples)]
      + command.examples.flatMap { example in
        ["  " + example.line] + indented(CellText.wrapped(example.meaning[language], to: textWidth - 6), by: 6)
      }
  }

  private var usage: [String] {
    let options = "[\(ConsolePhrase.optionsShort(in: language))]"
    var forms: [[String]] = []
    if command.run != nil {
      forms.append(required(of: command) + [options] + command.arguments.map { $0.usage(in: language) })
    } else if let child = command.defaultCommand {
      forms.append(required(of: child) + [options] + child.arguments.map { $0.usage(in: language) })
    }
    if !command.shownChildren.isEmpty {
      forms.append([ConsolePhrase.commandShort(in: language).uppercased(), options])
    }
    return [heading(.usage)]
      + forms.flatMap { form in
        let start = "  " + line.line
        // Continued lines hang under the first word after the command.
        let indent = min(CellWidth.of(start) + 1, 24)
        let glued = form.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " ")
        let lines = CellText.wrapped(glued, to: textWidth - indent).map { $0.replacing("\u{A0}", with: " ") }
        return [start + " " + (lines.first ?? "")] + indented(Array(lines.dropFirst()), by: indent)
      }
  }

  private func required(of command: Command) -> [String] {
    (line.path.flatMap(\.options) + (command.name == self.command.name ? [] : command.options))
      .filter(\.isRequired).map { "\($0.typed) \(shownValue($0))" }
  }

  private var commands: [String] {
    section(
      .commands,
      command.shownChildren.map { child in
        let isDefault = child.name == command.defaultChild
        let more = isDefault ? [ConsolePhrase.isDefault(in: language)] : []
        return (child.name, CellText.sentences([child.summary[language]] + more))
      })
  }

  private var arguments: [String] {
    let takes = command.run == nil ? command.defaultCommand ?? command : command
    return section(
      .arguments,
      takes.arguments.map { argument in
        let more = argument.isRepeated ? [ConsolePhrase.isRepeated(in: language)] : []
        return (argument.label(in: language), CellText.sentences([argument.help[language]] + more))
      })
  }

  private var footer: [String] {
    guard !command.shownChildren.isEmpty else { return [] }
    let example = "\(line.line) \(ConsolePhrase.commandShort(in: language).uppercased()) --help"
    return [ConsolePhrase.moreHelp(in: language, ["line": .text(example)])]
  }

  private func entry(_ option: any OptionDeclaration) -> (String, String) {
    let letter = option.short.map { "-\($0), " } ?? "    "
    let value = option.takesValue ? " " + shownValue(option) : ""
    var sentences = [option.help[language]]
    if !option.choices.isEmpty, !showsChoicesInLabel(option) {
      sentences.append(ConsolePhrase.oneOf(in: language, ["known": .text(option.choices.joined(separator: ", "))]))
    }
    if option.isRequired { sentences.append(ConsolePhrase.isRequired(in: language)) }
    if option.isRepeated { sentences.append(ConsolePhrase.isRepeated(in: language)) }
    return (letter + option.typed + value, CellText.sentences(sentences))
  }

  private func shownValue(_ option: any OptionDeclaration) -> String {
    showsChoicesInLabel(option)
      ? option.choices.joined(separator: "|") : option.valueName?[language].uppercased() ?? ""
  }

  private func showsChoicesInLabel(_ option: any OptionDeclaration) -> Bool {
    let together = option.choices.joined(separator: "|")
    return !together.isEmpty && 6 + option.name.count + together.count < HelpScreen.widestLabel
  }

  private func section(_ title: ConsolePhrase, _ entries: [(label: String, text: String)]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let widest = entries.map { CellWidth.of($0.label) }.filter { $0 <= HelpScreen.widestLabel }.max() ?? 0
    let column = 2 + (widest == 0 ? HelpScreen.widestLabel / 2 : widest) + 2
    return [heading(title)]
      + entries.flatMap { entry in
        let lines = CellText.wrapped(entry.text, to: textWidth - column)
        let label = "  " + entry.label
        if CellWidth.of(label) + 2 > column { return [label] + indented(lines, by: column) }
        return [CellText.padded(label, to: column) + (lines.first ?? "")]
          + indented(Array(lines.dropFirst()), by: column)
      }
  }

  private func heading(_ title: ConsolePhrase) -> String {
    let text = title(in: language)
    return color ? Paint.bold.applied(to: text) : text
  }

  private func indented(_ lines: [String], by count: Int) -> [String] { lines.map { CellText.spaces(count) + $0 } }
}
