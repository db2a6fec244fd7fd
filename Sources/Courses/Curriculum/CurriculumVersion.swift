/// The version of a curriculum, as 1.0 or 2.3.1; a changed curriculum has a higher one.
public struct CurriculumVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The numbers, two or three.
  public let numbers: [Int]

  /// Reads a version: two or three whole numbers up to 9999 with full stops between; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard (2...3).contains(parts.count), numbers.count == parts.count else { return nil }
    self.numbers = numbers
  }

  /// The numbers with full stops between.
  public var description: String { numbers.map(String.init).joined(separator: ".") }

  /// Lower numbers come first; 1.2 and 1.2.0 are different, and the shorter comes first.
  public static func < (left: CurriculumVersion, right: CurriculumVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
