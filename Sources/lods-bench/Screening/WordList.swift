/// Words and phrases that stand as text in the source, one block for each origin.
enum WordList {
  /// The words of a text, parted by spaces and line ends; a plus sign stands for a space within a word.
  static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { word in
      String(word.map { $0 == "+" ? " " : $0 })
    }
  }

  /// The lines of a text, without empty ones and without lines that begin with `//`.
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("//") }
  }
}
