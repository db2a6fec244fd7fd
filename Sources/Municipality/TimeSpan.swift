/// A span of the clock within one day.
public struct TimeSpan: Hashable, Comparable, Sendable {
  /// Minutes after midnight, 0…1439.
  public let from: Int
  /// Minutes after midnight, up to 1440, later than ``from``.
  public let to: Int

  /// Makes a span; nil when it is empty or leaves the day.
  public init?(from: Int, to: Int) {
    guard (0...1439).contains(from), to <= 1440, to > from else { return nil }
    self.from = from
    self.to = to
  }

  /// Reads `10:00-17:30`, also with dots, and `24:00` as the end of the day.
  public init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { TimeSpan.minute(String($0)) }
    guard ends.count == 2, let from = ends[0], let to = ends[1] else { return nil }
    self.init(from: from, to: to)
  }

  /// The written form, `10:00-17:30`.
  public var text: String { TimeSpan.text(from) + "-" + TimeSpan.text(to) }

  /// The length in minutes.
  public var minutes: Int { to - from }

  /// Earlier spans come first.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool { (left.from, left.to) < (right.from, right.to) }

  /// Minutes after midnight of `9:30`, `09.30` or `9`; nil for anything else.
  public static func minute(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    let numbers = parts.compactMap { $0.count <= 2 && $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
    guard numbers.count == parts.count, (1...2).contains(parts.count), numbers.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
    let minute = numbers.count == 2 ? numbers[1] : 0
    guard minute < 60, parts.count == 1 || parts[1].count == 2, numbers[0] * 60 + minute <= 1440 else { return nil }
    return numbers[0] * 60 + minute
  }

  /// Minutes after midnight as `09:30`, the form of documents for programs; those outside the day as its beginning or its
  /// end, `24:00`.
  public static func text(_ minute: Int) -> String {
    let minute = min(max(minute, 0), 1440)
    let hour = minute / 60
    let rest = minute % 60
    return (hour < 10 ? "0" : "") + "\(hour):" + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
