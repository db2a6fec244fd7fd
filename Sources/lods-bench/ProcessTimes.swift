import Foundation

/// The middle of the times of a whole process that is run several times, after a run that warms up.
struct ProcessTimes {
  /// Wall time, in milliseconds.
  let wall: Double
  /// Time of its own user and system work, in milliseconds; a busy machine changes it little.
  let work: Double

  /// Runs a program.
  ///
  /// - Parameter runs: how often it is measured; one run is not warmed up.
  /// - Throws: ``BenchProblem`` when it fails.
  init(_ runs: Int, of program: URL, _ arguments: [String]) throws {
    let endings = try (0...(runs > 1 ? runs : 0)).map { _ in try BenchProgram.run(program, arguments) }
      .suffix(runs)
    wall = PairedProcesses.median(endings.map { $0.seconds * 1000 })
    work = PairedProcesses.median(endings.map { $0.work * 1000 })
  }

  /// Both, as `310 (290)`.
  var text: String { "\(BenchText.decimal(wall, places: 0)) (\(BenchText.decimal(work, places: 0)))" }
}
