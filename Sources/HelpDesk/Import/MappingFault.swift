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
    var told: [(list: String, places: [Int], problem: MappingProblem)] = []
    for item in items {
      let (list, place) = Self.parts(of: item.place)
      if let place, let index = told.firstIndex(where: { $0.list == list && $0.problem == item.problem }) {
        told[index].places.append(place)
      } else {
        told.append((list, place.map { [$0] } ?? [], item.problem))
      }
    }
    lines += told.prefix(20).map { list, places, problem in
      let what = problem.sentence(in: language)
      let named = places.prefix(10).map(String.init).joined(separator: ", ") + (places.count > 10 ? " …" : "")
      let number = places.isEmpty ? "" : " " + MappingPhrase.number(in: language, ["n": .text(named)])
      return "  " + (list.isEmpty && places.isEmpty ? what : "\(list)\(number): \(what)")
    }
    if told.count > 20 { lines.append("  " + SheetPhrase.more(in: language, ["n": .number(told.count - 20)])) }
    return lines.joined(separator: "\n")
  }

  /// A place in a list as people count: `words.task[1]` is the second of `words.task`.
  private static func parts(of place: String) -> (list: String, number: Int?) {
    guard place.hasSuffix("]"), let open = place.lastIndex(of: "["),
      let index = Int(place[place.index(after: open)...].dropLast())
    else { return (place, nil) }
    return (String(place[..<open]), index + 1)
  }
}
