/// A closed list whose choices have a code for people and programs and a number for the file.
///
/// The number is the place in the list, counted from zero: a new choice is added at the end and none is ever moved or
/// removed. A test holds the numbers fast.
public protocol CodedChoice: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension CodedChoice {
  /// The number that stands in the file.
  public var number: Int {
    Array(Self.allCases).firstIndex(of: self) ?? 0
  }

  /// The choice with a number from the file; nil for a number that no choice has.
  public init?(number: Int) {
    let all = Array(Self.allCases)
    guard all.indices.contains(number) else { return nil }
    self = all[number]
  }

  /// The choice's code.
  public var code: String { rawValue }
}

/// A set of choices of a closed list, kept in the file as one number with a bit for each.
public struct ChoiceSet<Choice: CodedChoice>: Hashable, Sendable {
  /// The number in the file: bit 0 stands for the first choice.
  public let bits: Int

  /// The set with a number from the file; unknown bits are dropped.
  public init(bits: Int) {
    self.bits = bits & (1 << Choice.allCases.count - 1)
  }

  /// The set of some choices.
  public init(_ choices: some Sequence<Choice>) {
    bits = choices.reduce(0) { $0 | 1 << $1.number }
  }

  /// The choices in the order of the list.
  public var choices: [Choice] {
    Choice.allCases.filter { bits & 1 << $0.number != 0 }
  }

  /// Whether nothing is chosen.
  public var isEmpty: Bool { bits == 0 }
}
