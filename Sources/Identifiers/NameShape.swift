/// Tells names from other words by their runs of three letters.
///
/// The runs of the names in the lists are weighed against those of the other words (naive Bayes with add-one
/// smoothing), so that names that stand in no list can be told too.
struct NameShape: Sendable {
  /// How often each run of three letters stands in names and in other words.
  struct Counts {
    private var names = [UInt32](repeating: 0, count: 32 * 32 * 32)
    private var others = [UInt32](repeating: 0, count: 32 * 32 * 32)

    mutating func count(_ letters: [UInt8], asName isName: Bool) {
      NameShape.forEachRun(of: letters) { run in
        if isName { names[run] += 1 } else { others[run] += 1 }
      }
    }

    /// How much each run of three letters speaks for a name, in sixteenths of a bit.
    var weights: [Int16] {
      let all = Float(names.reduce(0, +)) + 32768
      let ratio = NameShape.log2((Float(others.reduce(0, +)) + 32768) / all)
      return zip(names, others).map { name, other in
        Int16((NameShape.log2((Float(name) + 1) / (Float(other) + 1)) + ratio) * 16)
      }
    }
  }

  /// The number that stands for a weight of naught in the packed lists.
  static let naught = 2048
  // What it points at is in the program, or never freed and never changed.
  nonisolated(unsafe) private let weights: UnsafePointer<UInt8>

  init(_ weights: UnsafePointer<UInt8>) { self.weights = weights }

  /// The weight of a run of three letters, in sixteenths of a bit.
  @inline(__always)
  private func weight(_ run: Int) -> Int {
    let at = weights + run * 2 + run >> 6
    return Int(at[0]) - 0x30 + (Int(at[1]) - 0x30) << 6 - NameShape.naught
  }

  /// How much more a word looks like a name than like another word, in sixteenths of a bit for each run of three
  /// letters; greater than zero speaks for a name.
  func score(_ letters: [UInt8]) -> Int {
    var sum = 0
    var runs = 0
    NameShape.forEachRun(of: letters) { run in
      sum += weight(run)
      runs += 1
    }
    return runs == 0 ? 0 : sum / runs
  }

  private static func forEachRun(of letters: [UInt8], _ body: (Int) -> Void) {
    var run = 0
    for letter in letters {
      run = (run << 5 | Int(letter & 31)) & 0x7FFF
      body(run)
    }
    body(run << 5 & 0x7FFF)
  }

  /// The logarithm to base two, good to a tenth.
  private static func log2(_ value: Float) -> Float { Float(value.exponent) + value.significand - 1 }
}
