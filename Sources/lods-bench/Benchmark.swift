/// A subcommand of `lods-bench`: it measures something and prints a ``ResultTable``.
protocol Benchmark {
  /// The word that runs it.
  static var name: String { get }
  /// What it measures, in one line of English.
  static var summary: String { get }
  /// Whether it is only started by another benchmark and not listed.
  static var isPart: Bool { get }
  /// Measures and prints.
  ///
  /// - Throws: ``BenchProblem`` for wrong arguments and for a result that breaks a promise.
  static func run(_ arguments: inout BenchArguments) throws
}

extension Benchmark {
  static var isPart: Bool { false }
}
