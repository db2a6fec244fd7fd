public import Language

extension Program {
  /// The help screen of the command that a line names, however wrong the rest of the line is.
  ///
  /// - Parameter words: The words after the program's name, with or without options.
  /// - Parameter width: The width to wrap at, in cells; help is never wider than 100.
  public func help(for words: [String] = [], language: LanguageCode, width: Int = 80, color: Bool = false) -> String {
    var line = ParsedLine(root: root)
    var skipsValue = false
    for word in words.prefix(while: { $0 != "--" }) {
      if LineParser.isOption(word) {
        skipsValue = line.option(named: String(word.drop { $0 == "-" }))?.takesValue ?? false
      } else if skipsValue {
        skipsValue = false
      } else if let child = line.command.child(word) {
        line.path.append(child)
      }
    }
    return HelpScreen(line: line, language: language, width: width, color: color).text
  }
}
