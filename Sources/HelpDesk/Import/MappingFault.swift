public import Language

/// A mapping that cannot be used: every fault in it, each with its place.
public struct MappingFault: Fault, Hashable {
  /// One fault and where it lies, as `columns[2].field`; words are counted from 0 and never repeated.
  public struct Item: Hashable, Sendable {
    /// The place in the document; empty for the document as a whole.
    public let place: String
    /// What is wrong.
    public let problem: MappingProblem

    /// Makes a fault.
    public init(_ place: String, _ problem: MappingProblem) {
      self.place = place
      self.problem = problem
    }
  }

  /// The faults in the order of the document; never empty.
  public let items: [Item]

  init(_ items: [Item]) {
    self.items = items
  }

  /// The code for programs.
  public var code: String { "badMapping" }

  /// The field is the mapping.
  public var field: String? { "mapping" }

  /// The nearest known word, where the first fault has one.
  public var nearest: String? { items.first?.problem.nearest }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads, and a line for each of the first twenty faults.
  public func sentence(in language: LanguageCode) -> String {
    var lines = [MappingPhrase.faults(in: language, ["n": .number(items.count)])]
    lines += items.prefix(20).map { item in
      let what = item.problem.sentence(in: language)
      return "  " + (item.place.isEmpty ? what : "\(item.place): \(what)")
    }
    if items.count > 20 { lines.append("  " + SheetPhrase.more(in: language, ["n": .number(items.count - 20)])) }
    return lines.joined(separator: "\n")
  }
}
