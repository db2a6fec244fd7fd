/// The one door that figures pass on their way into a report: complete for internal use, closed for the house.
///
/// For the house no count of 1 to 4 is shown, and none can be worked out from what is shown in the same report:
///
/// - Every list whose sum is known is an additive group (``hidden(in:)``). Where one count is hidden, at least two are,
///   and together they are so many that the hidden ones could each be five or more.
/// - The other hidden counts are chosen by their place in the list, from its end, and never by their size: else the
///   choice would tell the size.
/// - Where a group has too few counts left to hide one behind, the whole list is withheld.
/// - Shares, minutes, persons and comparisons of a hidden count are hidden with it.
///
/// Two reports that overlap, as a month and the quarter it lies in, one branch and the whole office, or two kinds of report
/// on the same time, are each safe alone, and a small count may be the difference between them. Every report for the
/// house says so; what everybody may see is released through the ledger, which looks at all of it together.
public struct Discretion: Hashable, Sendable {
  /// For whom the report is made.
  public let audience: ReportAudience

  /// The smallest count that is shown, besides nothing at all.
  public static let threshold = 5

  /// Makes the door.
  public init(for audience: ReportAudience) { self.audience = audience }

  /// Which counts of a list with a known sum must be hidden.
  ///
  /// - Parameter counts: the counts in a fixed order, the most ordinary ones first.
  /// - Returns: whether each is hidden; nil where the whole list must be withheld.
  public func hidden(in counts: [Int]) -> [Bool]? {
    guard audience != .internal else { return counts.map { _ in false } }
    var hidden = counts.map { (1..<Self.threshold).contains($0) }
    guard hidden.contains(true) else { return hidden }
    var number = 0
    var sum = 0
    for (index, isHidden) in hidden.enumerated() where isHidden {
      number += 1
      sum += counts[index]
    }
    // With m hidden counts that are at least 1 each, the greatest that any of them can be is the sum less m − 1.
    for index in counts.indices.reversed() where number < 2 || sum - (number - 1) < Self.threshold {
      guard !hidden[index], counts[index] > 0 else { continue }
      hidden[index] = true
      number += 1
      sum += counts[index]
    }
    return number < 2 || sum - (number - 1) < Self.threshold ? nil : hidden
  }

  /// Which counts of a list must be hidden where the sums of some blocks of it are known too.
  ///
  /// Each block is closed by itself, so that an attacker who knows every block's sum is no better off.
  ///
  /// - Parameters:
  ///   - counts: the counts.
  ///   - blocks: the block that each count belongs to.
  public func hidden<Block: Hashable>(in counts: [Int], blocks: [Block]) -> [Bool]? {
    var hidden = counts.map { _ in false }
    for block in Set(blocks) {
      let places = counts.indices.filter { blocks[$0] == block }
      guard let closed = self.hidden(in: places.map { counts[$0] }) else { return nil }
      for (place, isHidden) in zip(places, closed) { hidden[place] = isHidden }
    }
    return hidden
  }

  /// Whether a single count may be shown.
  public func shows(_ count: Int) -> Bool {
    audience == .internal || !(1..<Self.threshold).contains(count)
  }

  /// Whether a measure such as minutes may be shown beside the counts of a list.
  ///
  /// The measure was recorded for some sessions of each row only. Where those were 1 to 4, of a row or of the hidden
  /// rows together, the whole column is withheld, since the sum of the column is known.
  ///
  /// - Parameters:
  ///   - recorded: for how many sessions of each row it was recorded.
  ///   - hidden: which rows are hidden.
  public func showsMeasure(recorded: [Int], hidden: [Bool]) -> Bool {
    guard audience != .internal else { return true }
    let behind = zip(recorded, hidden).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    return shows(behind) && zip(recorded, hidden).allSatisfy { $1 || shows($0) }
  }
}
