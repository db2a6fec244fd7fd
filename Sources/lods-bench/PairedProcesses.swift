import Foundation

/// Two commands run in turn, A B A B …, so that a machine whose speed drifts is fair to both.
struct PairedProcesses {
  /// A command to time.
  struct Command {
    let program: URL
    let arguments: [String]
  }

  /// The middle of a command's wall times, in milliseconds.
  let ours: Double
  let peers: Double
  /// The middle of the ratios of the pairs.
  let ratio: Double

  /// Runs the pairs after one warm-up.
  ///
  /// - Throws: ``BenchProblem`` when a command fails.
  init(_ pairs: Int, ours: (Int) -> Command, peers: (Int) -> Command) throws {
    var times: [(ours: Double, peers: Double)] = []
    for pair in 0...pairs {
      let one = try PairedProcesses.milliseconds(ours(pair))
      let other = try PairedProcesses.milliseconds(peers(pair))
      if pair > 0 { times.append((one, other)) }
    }
    self.ours = PairedProcesses.median(times.map(\.ours))
    self.peers = PairedProcesses.median(times.map(\.peers))
    ratio = PairedProcesses.median(times.map { $0.ours / $0.peers })
  }

  /// The wall time of one run of a command, in milliseconds.
  static func milliseconds(_ command: Command) throws -> Double {
    let began = ContinuousClock.now
    let code = try ChildProcess(command.program, command.arguments).wait()
    let time = (ContinuousClock.now - began) / .milliseconds(1)
    guard code == 0 else {
      throw BenchProblem.broken("\(command.program.lastPathComponent) ended with \(code)")
    }
    return time
  }

  /// The middle value.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return sorted.count.isMultiple(of: 2)
      ? (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2 : sorted[sorted.count / 2]
  }
}
