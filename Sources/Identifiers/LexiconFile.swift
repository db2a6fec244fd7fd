/// Writes the packed lists as a file of the program.
package enum LexiconFile {
  /// The text of EmbeddedLexicon.swift.
  package static var text: String {
    let image = LexiconImage()
    var text = """
      // Written by "lods-bench lexicon" from EmbeddedNames.swift: see Data/embed.sh.
      // swift-format-ignore-file

      /// The word lists packed for looking up; see LexiconImage.
      enum EmbeddedLexicon {

      """
    for (name, signs) in [("buckets", image.buckets), ("entries", image.entries), ("weights", image.weights)] {
      let lines = String(decoding: signs, as: UTF8.self)
      text += "  static let \(name): StaticString = #\"\"\"\n\(lines)\n\"\"\"#\n"
    }
    text += "  static let palette: [UInt32] = [\n"
    var line = "   "
    for number in image.palette {
      if line.count > 100 {
        text += line + "\n"
        line = "   "
      }
      line += " \(number),"
    }
    return text + line + "\n  ]\n}\n"
  }
}
