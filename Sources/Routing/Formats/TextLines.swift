/// The lines of a text with their fields, split at blanks and tabs.
struct TextLines {
  let lines: [[Substring]]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.split { $0 == " " || $0 == "\t" }
    }
  }
}
