/// The school classes that an audience names, as "årskurs 4–6" or "grade 8".
public enum SchoolClasses {
  /// The words that say that the numbers beside them are classes.
  private static let words = ["klasse", "klass", "årskurs", "åk", "grade", "class", "classes", "grades"]

  /// The classes, 0…12; nil where the audience names none.
  public static func named(in audience: String) -> ClosedRange<Int>? {
    let signs = audience.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let word = signs.firstIndex(where: { words.contains(String($0)) }) else { return nil }
    // The numbers stand right before the word, or right after it.
    let before = signs[..<word].reversed().prefix { Int($0) != nil }.compactMap { Int($0) }
    let after = signs[(word + 1)...].prefix { Int($0) != nil }.compactMap { Int($0) }
    let numbers = (before.isEmpty ? after : before).filter { (0...12).contains($0) }
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return low...high
  }
}
