/// A text with all ways of writing the same sign made one, and a map back to the original.
///
/// Digits of every script become ASCII digits, dashes become hyphens, spaces become plain spaces, and signs that take
/// no room are left out. Letters keep their case. Making one takes time linear in the text.
///
/// A class, as it is handed to every recogniser and never changes.
final class NormalisedText: Sendable {
  /// The Unicode scalar values of the normalised text.
  let scalars: [UInt32]
  /// For each scalar its place in the original text; empty where every scalar stands where it stood.
  private let origins: [Int]
  /// For each scalar the place after it in the original text, past its combining marks.
  private let ends: [Int]
  /// The stretches of digits, in order.
  let runs: [DigitRun]
  /// What stands after each stretch of digits, up to the next.
  let gaps: [DigitGap]

  init(_ text: String) {
    var text = text
    var folder = TextFolder()
    text.withUTF8 { folder.fold($0) }
    scalars = folder.scalars
    origins = folder.origins
    ends = folder.ends
    runs = DigitFinder.runs(in: folder.scalars)
    gaps = NormalisedText.gaps(between: runs, in: folder.scalars)
  }

  private static func gaps(between runs: [DigitRun], in scalars: [UInt32]) -> [DigitGap] {
    var gaps: [DigitGap] = []
    gaps.reserveCapacity(runs.count)
    for index in runs.indices.dropLast() {
      gaps.append(DigitGap(scalars[runs[index].end..<runs[index + 1].start]))
    }
    if !runs.isEmpty { gaps.append(.end) }
    return gaps
  }

  var count: Int { scalars.count }

  /// The place in the original text, in Unicode scalars, of a place in the normalised text.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !origins.isEmpty else { return range }
    return origins[range.lowerBound]..<ends[range.upperBound - 1]
  }

  /// The scalar at a place, or 0 outside the text.
  func scalar(at place: Int) -> UInt32 {
    scalars.indices.contains(place) ? scalars[place] : 0
  }
}
