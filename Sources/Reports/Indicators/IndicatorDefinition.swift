public import Language

/// The page that explains an indicator: what counts, what does not, where it is from, what is known to be wrong with
/// it, and how to read it.
public struct IndicatorDefinition: Hashable, Sendable {
  /// What counts.
  public let counts: Wording
  /// What does not count.
  public let excludes: Wording
  /// Where the figures come from, with the command that shows them in full.
  public let source: Wording
  /// What is known to be wrong with them.
  public let flaws: Wording
  /// How to read them.
  public let reading: Wording

  /// The page of an indicator.
  public init(of indicator: Indicator) {
    counts = IndicatorCounts(indicator: indicator).wording
    excludes = IndicatorExclusions(indicator: indicator).wording
    source = IndicatorSource(indicator: indicator).wording
    flaws = IndicatorFlaws(indicator: indicator).wording
    reading = IndicatorReading(indicator: indicator).wording
  }

  /// The parts in the order to read them, each with its heading.
  public var parts: [(heading: Wording, text: Wording)] {
    [
      (IndicatorPhrase.countsHeading.wording, counts), (IndicatorPhrase.excludesHeading.wording, excludes),
      (IndicatorPhrase.sourceHeading.wording, source), (IndicatorPhrase.flawsHeading.wording, flaws),
      (IndicatorPhrase.readingHeading.wording, reading),
    ]
  }
}
