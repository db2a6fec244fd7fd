public import Formats
import Language

/// An exercise of a session, tied to what the learner should be able to do.
public struct Exercise: Hashable, Sendable {
  /// What it is called.
  public let title: String
  /// The numbers of the objectives that it serves.
  public let objectives: [Int]
  /// How long it takes.
  public let minutes: Int
  /// The line of its heading, counted from 1.
  public let line: Int
  /// What to do.
  public let blocks: [MarkdownBlock]

  /// Reads the heading of an exercise, as "Øvelse 1: Find din app (mål 1 og 2, 15 minutter)"; nil for any other.
  static func heading(_ text: String) -> (title: String, objectives: [Int], minutes: Int)? {
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    var numbers: [Int] = []
    var rest = inside[...]
    while let start = rest.firstIndex(where: { ("0"..."9").contains($0) }) {
      let digits = rest[start...].prefix { ("0"..."9").contains($0) }
      guard let number = Int(digits), number < 1_000 else { return nil }
      numbers.append(number)
      rest = rest[digits.endIndex...]
    }
    // What stands after the last number are the minutes, and before it a comma.
    let unit = rest.drop { $0 == " " }
    guard numbers.count >= 2, unit.hasPrefix("min"), inside.contains(","), let minutes = numbers.popLast() else {
      return nil
    }
    var title = text[..<open]
    if let colon = title.firstIndex(of: ":") { title = title[title.index(after: colon)...] }
    while title.first == " " { title = title.dropFirst() }
    while title.last == " " { title = title.dropLast() }
    return title.isEmpty ? nil : (String(title), numbers, minutes)
  }

  /// How the heading of an exercise is written.
  static let form = Wording(
    da: "### Øvelse 1: Find din app (mål 1, 15 minutter)", sv: "### Övning 1: Hitta din app (mål 1, 15 minuter)",
    en: "### Exercise 1: Find your app (objective 1, 15 minutes)")
}
