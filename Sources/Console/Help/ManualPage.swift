import Language

/// Writes the manual page of a program from its declaration.
struct ManualPage {
  let program: Program
  let language: LanguageCode

  private var name: String { program.root.name }

  var text: String {
    let title = quoted(ConsolePhrase.manualTitle(in: language))
    let head = ".TH \(name.uppercased()) 1 \"\" \(quoted("\(name) \(program.version)")) \(title)"
    let summary = escaped(program.root.summary[language])
    var lines = [head, section(.manualName), "\(escaped(name)) \\- \(summary)", section(.manualSynopsis)]
    lines += usage(ParsedLine(root: program.root))
    if let details = program.root.details {
      lines += [section(.manualDescription)] + paragraphs(details[language])
    }
    lines += examples(program.root, heading: true)
    lines += [section(.everyCommand)] + options(program.root.options + Command.global + [Command.version])
    lines += [section(.commands)] + program.root.shownChildren.flatMap { commands($0, ParsedLine(root: program.root)) }
    lines += [section(.manualExitCodes)] + exitCodes + [section(.manualEnvironment)] + environment
    return lines.joined(separator: "\n") + "\n"
  }

  private func commands(_ command: Command, _ above: ParsedLine) -> [String] {
    var line = above
    line.path.append(command)
    let isDefault = above.command.defaultChild == command.name && above.path.count > 1
    let more = isDefault ? [ConsolePhrase.isDefault(in: language)] : []
    var lines = [".SS \(quoted(line.line))", escaped(CellText.sentences([command.summary[language]] + more))]
    if let details = command.details { lines += [".PP"] + paragraphs(details[language]) }
    if command.run != nil { lines += [".PP"] + usage(line) }
    lines += command.arguments.flatMap { entry("\\fI\(escaped($0.label(in: language)))\\fR", $0.help[language]) }
    lines += options(command.options) + examples(command, heading: false)
    return lines + command.shownChildren.flatMap { commands($0, line) }
  }

  private func usage(_ line: ParsedLine) -> [String] {
    let options = "[\\fI\(escaped(ConsolePhrase.optionsShort(in: language)))\\fR]"
    let rest =
      line.command.run == nil
      ? ["\\fI\(escaped(ConsolePhrase.commandShort(in: language).uppercased()))\\fR", options]
      : line.path.flatMap(\.options).filter(\.isRequired).map(form) + [options]
        + line.command.arguments.map { escaped($0.usage(in: language)) }
    return ["\\fB\(escaped(line.line))\\fR " + rest.joined(separator: " ")]
  }

  private func options(_ options: [any OptionDeclaration]) -> [String] {
    options.flatMap { option in
      let letter = option.short.map { "\\fB\(escaped("-\($0)"))\\fR, " } ?? ""
      var sentences = [option.help[language]]
      if !option.choices.isEmpty {
        sentences.append(ConsolePhrase.oneOf(in: language, ["known": .text(option.choices.joined(separator: ", "))]))
      }
      if option.isRequired { sentences.append(ConsolePhrase.isRequired(in: language)) }
      if option.isRepeated { sentences.append(ConsolePhrase.isRepeated(in: language)) }
      return entry(letter + form(option), CellText.sentences(sentences))
    }
  }

  private func form(_ option: any OptionDeclaration) -> String {
    let value = option.valueName.map { " \\fI\(escaped($0[language].uppercased()))\\fR" } ?? ""
    return "\\fB\(escaped(option.typed))\\fR\(value)"
  }

  private func examples(_ command: Command, heading: Bool) -> [String] {
    guard !command.examples.isEmpty else { return [] }
    return (heading ? [section(.examples)] : [".PP", "\\fI\(escaped(ConsolePhrase.examples(in: language)))\\fR"])
      + command.examples.flatMap { entry("\\fB\(escaped($0.line))\\fR", $0.meaning[language]) }
  }

  private var exitCodes: [String] {
    entry("0", ConsolePhrase.exitDone(in: language))
      + FaultKind.allCases.flatMap { kind in
        let phrase: ConsolePhrase =
          switch kind {
          case .usage: .exitUsage
          case .data: .exitData
          case .noInput: .exitNoInput
          case .software: .exitSoftware
          case .cannotCreate: .exitCannotCreate
          case .inputOutput: .exitInputOutput
          case .busy: .exitBusy
          case .permission: .exitPermission
          case .configuration: .exitConfiguration
          }
        return entry(String(kind.rawValue), phrase(in: language))
      }
  }

  private var environment: [String] {
    entry(Program.languageVariable(of: name), ConsolePhrase.environmentLanguage(in: language))
      + entry("LC_ALL, LC_MESSAGES, LANG", ConsolePhrase.environmentLocale(in: language))
      + entry("NO_COLOR", ConsolePhrase.environmentNoColor(in: language))
  }

  private func section(_ phrase: ConsolePhrase) -> String { ".SH \(quoted(phrase(in: language).uppercased()))" }

  private func entry(_ label: String, _ text: String) -> [String] { [".TP", label, escaped(text)] }

  private func paragraphs(_ text: String) -> [String] {
    Array(text.split(separator: "\n").map { [escaped(String($0))] }.joined(separator: [".PP"]))
  }

  /// A text as an argument of a macro.
  private func quoted(_ text: String) -> String { "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\"" }

  /// A text that roff takes as it is: backslashes and dashes are spelled out, and no line begins with a macro's mark.
  private func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
