/// About how wide texts of a drawing are, as the reader's font is not known.
enum ChartText {
  /// The width of a text: a little more than most fonts take.
  static func width(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.58 }

  /// A text that fits into a width, its end marked by "…".
  static func cut(_ text: String, to width: Double, size: Double) -> String {
    guard ChartText.width(text, size: size) > width else { return text }
    return text.prefix(max(1, Int(width / (size * 0.58)) - 1)) + "…"
  }
}
