import Office

/// Words drawn by weight, each ready to be written.
struct BenchDraw {
  private let words: [[UInt8]]
  private let bounds: [Double]

  init(_ words: [(word: String, weight: Double)]) {
    var sum = 0.0
    self.words = words.map { Array($0.word.utf8) }
    bounds = words.map {
      sum += $0.weight
      return sum
    }
  }

  /// Draws a word and writes it.
  func add(to line: inout [UInt8], using generator: inout SeededGenerator) {
    let place = generator.share() * (bounds.last ?? 0)
    line.append(contentsOf: words[bounds.firstIndex { place < $0 } ?? bounds.count - 1])
  }
}

extension SeededGenerator {
  /// A number from 0 up to, and not with, 1.
  mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }
}
