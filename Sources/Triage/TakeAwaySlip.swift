public import Language

/// What a citizen takes home on a sheet in large print: the next step, what to bring, whom to ask, and blanks to fill.
///
/// Nothing of it is stored, and nothing of the citizen is printed on it: what is theirs they write by hand.
public struct TakeAwaySlip: Hashable, Sendable {
  /// One line, with the source that it rests on.
  public struct Line: Hashable, Sendable {
    /// The words, to the citizen.
    public let text: Wording
    /// Where it was read.
    public let source: SlipSource
    /// Whether it was found in a source; where not, the slip says so beside the line.
    public var isConfirmed: Bool { source.isConfirmed }
  }

  /// The code of the task in the country's catalogue.
  public let task: String
  /// What to do next.
  public let next: [Line]
  /// What to bring; empty where nothing is needed.
  public let bring: [Line]
  /// Whom to ask.
  public let ask: [Line]
  /// What is written by hand on a dotted line, as the day and hour.
  public let blanks: [Wording]

  /// The sources of the lines, each once, in the order in which they come.
  public var sources: [SlipSource] {
    var seen: [SlipSource] = []
    for line in next + bring + ask where !seen.contains(line.source) { seen.append(line.source) }
    return seen
  }
}
