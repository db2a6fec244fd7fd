import Foundation
import Identifiers

/// The gate on an open generated corpus: how much it finds, how often it cries wolf, how fast it is.
///
/// Figures are of the held-out half: names, streets, sentences and spellings that the makers of recognisers have not
/// looked at. Examples are of the open half, unless the held-out half is asked for by name, which uses it up.
enum ScreeningBenchmark: Benchmark {
  static let name = "screening"
  static let summary = """
    [--seed N] [--notes N] [--plants N] [--open|--held-out] [--misses N] [--alarms N] [--show-open N] [--no-speed]
                  [--write-corpus FILE] [--peers PYTHON] the gate on generated notes; ends with 70 when a bar is missed
    """

  static func run(_ arguments: inout BenchArguments) throws {
    let seed = try arguments.whole("seed", in: 0...Int(Int32.max), default: 4)
    let notes = try arguments.whole("notes", in: 100...1_000_000, default: 5000)
    let plants = try arguments.whole("plants", in: 10...1_000_000, default: 4000)
    let misses = try arguments.whole("misses", in: 1...100_000, default: 0)
    let alarms = try arguments.whole("alarms", in: 1...100_000, default: 0)
    let shown = try arguments.whole("show-open", in: 1...100_000, default: 0)
    let file = try arguments.text("write-corpus")
    let python = try arguments.text("peers")
    let asksHeldOut = arguments.flag("held-out")
    let asksOpen = arguments.flag("open")
    let skipsSpeed = arguments.flag("no-speed")
    try arguments.finish()
    guard !(asksHeldOut && asksOpen) else { throw BenchProblem.usage("--open and --held-out exclude each other") }

    if shown > 0 { return show(Corpus(half: .open, seed: UInt64(seed)), shown) }
    let showsExamples = misses + alarms > 0
    let half: CorpusHalf = asksOpen || (showsExamples && !asksHeldOut) ? .open : .heldOut
    let corpus = Corpus(half: half, seed: UInt64(seed))
    let text = all(of: corpus, notes: notes, plants: plants)
    if let file { return try CorpusFile(half: half, notes: text).write(to: file) }

    let gate = Gate.standard
    var score = ScreeningScore()
    for note in text { score.add(note, gate: gate) }
    let report = ScreeningReport(corpus: corpus, score: score)
    report.show()
    report.showExamples(misses: misses, alarms: alarms)
    let speed = skipsSpeed ? nil : ScreeningSpeed(notes: text, gate: gate)
    speed?.show()
    if let python {
      try ScreeningPeers(python: python, corpus: CorpusFile(half: half, notes: text)).show(beside: score, speed: speed)
    }
    fflush(nil)
    let missed = score.missedBars + (speed?.missedBars ?? [])
    guard missed.isEmpty else { throw BenchProblem.broken("bars missed: " + missed.joined(separator: ", ")) }
  }

  private static func all(of corpus: Corpus, notes: Int, plants: Int) -> [CorpusNote] {
    corpus.ordinary(notes) + corpus.hard(max(50, notes / 10))
      + PlantedKind.allCases.flatMap { corpus.planted($0, plants) + corpus.usual($0, max(20, plants / 10)) }
  }

  /// Examples for the makers of recognisers: so many of each sort.
  private static func show(_ corpus: Corpus, _ count: Int) {
    print("# ordinary")
    for note in corpus.ordinary(count) { print(ScreeningReport.line(note)) }
    for kind in PlantedKind.allCases {
      print("# \(kind.rawValue)")
      for note in corpus.planted(kind, count) { print(ScreeningReport.line(note)) }
    }
  }
}
