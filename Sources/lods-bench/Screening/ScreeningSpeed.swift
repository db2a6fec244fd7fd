import Glibc
import Identifiers

/// How fast the gate is on one core, on ordinary notes and as a text grows.
struct ScreeningSpeed {
  /// Millions of bytes of ordinary notes in a second, each screened by itself.
  let notesRate: Double
  private var growth: [(name: String, seconds: [Double?])] = []

  static let rateBar = 10.0
  private static let sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
  /// Beyond this a larger text is not tried.
  private static let patience = 60.0

  init(notes: [CorpusNote], gate: Gate) {
    let ordinary = notes.filter { $0.sort == .ordinary }.map(\.text)
    let bytes = ordinary.reduce(0) { $0 + $1.utf8.count }
    let best = ScreeningSpeed.best(of: 5) { for text in ordinary { Self.screen(text, gate) } }
    notesRate = Double(bytes) / best / 1_000_000

    let page = ordinary.joined(separator: "\n") + "\n"
    growth.append(("ordinary notes", ScreeningSpeed.times(gate) { HostileText.text(page, bytes: $0) }))
    for (name, part) in HostileText.parts {
      growth.append((name, ScreeningSpeed.times(gate) { HostileText.text(part, bytes: $0) }))
    }
  }

  private static func times(_ gate: Gate, _ text: (Int) -> String) -> [Double?] {
    var last = 0.0
    return sizes.map { size in
      guard last * 30 < patience else { return nil }
      let input = text(size)
      last = best(of: size < 1_000_000 ? 5 : 3) { screen(input, gate) }
      return last
    }
  }

  /// The least processor time of some rounds, in seconds: others work on the same machine.
  private static func best(of rounds: Int, _ work: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let began = processorTime
      work()
      return processorTime - began
    }.min() ?? 0
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  private static func screen(_ text: String, _ gate: Gate) {
    if ScreeningScore.findings(in: text, gate: gate).count == Int.max { print("") }
  }

  /// How much longer 10 MB take than a hundred times 100 kB; nil where 10 MB were not tried.
  private func bend(_ seconds: [Double?]) -> Double? {
    guard let large = seconds[4], let small = seconds[2], small > 0 else { return nil }
    return large / (small * 100)
  }

  /// Four times the time a byte is still called linear, as caches are smaller than 10 MB; a square would be a hundred.
  private func isLinear(_ seconds: [Double?]) -> Bool { bend(seconds).map { $0 <= 4 } ?? false }

  /// Prints both tables.
  func show() {
    print(
      "\nordinary notes one by one: \(BenchText.decimal(notesRate, places: 1)) MB/s on one core (bar: "
        + "\(BenchText.decimal(ScreeningSpeed.rateBar, places: 0)))\n")
    var table = ResultTable(
      "milliseconds", "1 kB", "10 kB", "100 kB", "1 MB", "10 MB", "MB/s", "10 MB ÷ 100 × 100 kB", "")
    for (name, seconds) in growth {
      let cells = seconds.map { $0.map { BenchText.decimal($0 * 1000, places: $0 < 0.1 ? 2 : 0) } ?? "–" }
      let rate = seconds.last.flatMap { $0 }.map { BenchText.decimal(10 / $0, places: 1) } ?? "–"
      table.add(
        name, cells[0], cells[1], cells[2], cells[3], cells[4], rate,
        bend(seconds).map { BenchText.decimal($0) } ?? "–", isLinear(seconds) ? "linear" : "not linear")
    }
    table.show()
  }

  var missedBars: [String] {
    (notesRate < ScreeningSpeed.rateBar ? ["speed"] : [])
      + growth.filter { !isLinear($0.seconds) }.map { "time on \($0.name)" }
  }
}
