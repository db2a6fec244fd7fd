import Courses
import Foundation
import Language
import Municipality
import Office
import People
import Records
import SQLite

/// Enrolments in a large office, beside the same steps in bare SQL.
enum CoursesBenchmark: Benchmark {
  static let name = "courses"
  static let summary = "[--terms N] [--rounds N] signing up, leaving, lists and a cancelled term in a large office"

  /// The most that a step may take, in milliseconds.
  private static let bar = 20.0
  /// The most that cancelling a term of 500 with 500 waiting may take, in milliseconds.
  private static let cancelBar = 100.0

  static func run(_ arguments: inout BenchArguments) throws {
    let terms = try arguments.whole("terms", in: 10...100_000, default: 10_000)
    let rounds = try arguments.whole("rounds", in: 5...10_000, default: 200)
    try arguments.finish()
    let base = try BenchFolder()
    var ground = try CoursesGround(at: base.path + "/office", terms: terms)
    BenchProgram.tell("\(terms) terms with \(ground.enrolments) enrolments are there.")
    var table = ResultTable("step, middle and worst of \(rounds)", "ms", "worst", "bare SQL", "ratio")
    var slowest = 0.0
    for step in CoursesGround.Step.allCases {
      var own: [Double] = []
      var bare: [Double] = []
      for _ in 0..<rounds {
        own.append(try time { try ground.take(step) })
        bare.append(try time { try ground.takeBare(step) })
      }
      let (middle, worst, peer) = (own.sorted()[rounds / 2], own.max() ?? 0, bare.sorted()[rounds / 2])
      slowest = max(slowest, middle)
      table.add(
        step.rawValue, BenchText.decimal(middle), BenchText.decimal(worst), BenchText.decimal(peer),
        BenchText.decimal(middle / peer))
    }
    let cancelled = try time { try ground.cancelLarge() }
    let bare = try time { try ground.cancelLargeBare() }
    table.add(
      "cancel 500 with 500 waiting, once", BenchText.decimal(cancelled), "", BenchText.decimal(bare),
      BenchText.decimal(cancelled / bare))
    table.show()
    try BenchProblem.unless(slowest < bar, "a step takes \(BenchText.decimal(slowest)) ms")
    try BenchProblem.unless(cancelled < cancelBar, "cancelling takes \(BenchText.decimal(cancelled)) ms")
  }

  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let began = ContinuousClock.now
    try body()
    return (ContinuousClock.now - began) / .milliseconds(1)
  }
}
