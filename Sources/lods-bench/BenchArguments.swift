/// The words after the benchmark's name: plain words in their order and options with a whole number.
struct BenchArguments {
  private var words: [String]

  init(_ words: [String]) {
    self.words = words
  }

  /// Takes the next plain word; nil when there is none.
  mutating func next() -> String? {
    guard let word = words.first, !word.hasPrefix("--") else { return nil }
    return words.removeFirst()
  }

  /// Takes the next plain word, which must be there.
  mutating func required(_ what: String) throws -> String {
    guard let word = next() else { throw BenchProblem.usage("\(what) is missing") }
    return word
  }

  /// Takes an option with its whole number, as `--rounds 20`.
  ///
  /// - Throws: ``BenchProblem`` for a number that is missing or out of range.
  mutating func whole(_ name: String, in range: ClosedRange<Int>, default standard: Int) throws -> Int {
    guard let place = words.firstIndex(of: "--" + name) else { return standard }
    guard place + 1 < words.count, let number = Int(words[place + 1]), range.contains(number) else {
      throw BenchProblem.usage("--\(name) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    words.removeSubrange(place...place + 1)
    return number
  }

  /// Takes an option with its text, as `--python python3`.
  mutating func text(_ name: String, default standard: String) throws -> String {
    guard let place = words.firstIndex(of: "--" + name) else { return standard }
    guard place + 1 < words.count else { throw BenchProblem.usage("--\(name) takes a text") }
    defer { words.removeSubrange(place...place + 1) }
    return words[place + 1]
  }

  /// Whether an option without a value is there, as `--double`.
  mutating func flag(_ name: String) -> Bool {
    guard let place = words.firstIndex(of: "--" + name) else { return false }
    words.remove(at: place)
    return true
  }

  /// Says that nothing is left over.
  func finish() throws {
    guard words.isEmpty else { throw BenchProblem.usage("too many words") }
  }
}
