/// A sentence with slots in braces, as `{kl}`, and choices in brackets, as `[came|went]`.
struct NotePattern: Sendable {
  let text: String

  /// Writes the sentence with values in its slots.
  func filled(by slots: NoteSlots, using random: inout SeededGenerator) -> String {
    var result = ""
    var rest = Substring(text)
    while let sign = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
      result += rest[..<sign]
      let closing: Character = rest[sign] == "{" ? "}" : "]"
      guard let end = rest[sign...].firstIndex(of: closing) else { break }
      let inner = String(rest[rest.index(after: sign)..<end])
      if closing == "}" {
        result += slots.value(of: inner, using: &random)
      } else {
        result += random.pick(inner.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
