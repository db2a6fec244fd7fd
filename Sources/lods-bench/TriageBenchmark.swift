import Language
import Municipality
import Triage

/// The triage of the degree of help: what one advice costs, and the exhaustive proof of each model that ships.
enum TriageBenchmark: Benchmark {
  static let name = "triage"
  static let summary = "[--advice N] ns an advice, s a proof of each shipped model, questions asked; 70 over a bar"

  /// The most that one advice may take.
  static let adviceBar: Duration = .microseconds(20)
  /// The most that the proof of a model may take.
  static let proofBar: Duration = .seconds(5)

  static func run(_ arguments: inout BenchArguments) throws {
    let count = try arguments.whole("advice", in: 100...10_000_000, default: 200_000)
    try arguments.finish()
    let results = try Country.allCases.map { try Result($0, advice: count) }
    var table = ResultTable("model", "ns an advice", "s a proof", "sets proved", "questions asked, mean")
    for result in results { table.add(row: result.cells) }
    table.show()
    for result in results {
      try BenchProblem.unless(result.isFastEnough, "\(result.model): an advice takes more than 20 microseconds")
      try BenchProblem.unless(result.isProvedInTime, "\(result.model): the proof takes more than 5 seconds")
      try BenchProblem.unless(result.holds, "\(result.model): a law does not hold")
    }
  }

  /// What was measured of one model.
  struct Result {
    let model: String
    var advice: Duration
    var proof: Duration
    let sets: Int
    let meanQuestions: Double
    let holds: Bool

    /// Measures the model of a country.
    ///
    /// - Parameter count: how many advices are timed; their answers are drawn before.
    init(_ country: Country, advice count: Int) throws {
      let model = try TriageModel.shipped(for: country)
      self.model = model.id
      var generator = SeededGenerator(seed: 5)
      let drawn = try (0..<min(count, 5000)).map { _ in try Self.draw(using: &generator) }
      var seen = 0
      let clock = ContinuousClock()
      let started = clock.now
      for turn in 0..<count {
        let (answers, complexity) = drawn[turn % drawn.count]
        // The sum is used below, so that no advice can be left out.
        seen += model.advice(for: answers, complexity: complexity, ceiling: .penHolder).asked
      }
      advice = (clock.now - started) / count
      let proofStarted = clock.now
      let proof = TriageProof(of: model)
      self.proof = clock.now - proofStarted
      sets = proof.sets
      meanQuestions = proof.meanQuestions
      holds = proof.holds && seen > 0
    }

    var isFastEnough: Bool { advice <= TriageBenchmark.adviceBar }
    var isProvedInTime: Bool { proof <= TriageBenchmark.proofBar }

    var cells: [String] {
      let seconds = { (duration: Duration) in
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
      }
      return [
        model, BenchText.whole(Int(seconds(advice) * 1e9)), BenchText.decimal(seconds(proof), places: 3),
        BenchText.whole(sets), BenchText.decimal(meanQuestions, places: 2),
      ]
    }

    private static func draw(using generator: inout SeededGenerator) throws -> (TriageAnswers, Int) {
      func one(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "unknown" }
      let parts = TriageQuestion.allCases.map { question in
        let seen = Barrier.allCases.filter { _ in Bool.random(using: &generator) }.map(\.code).joined(separator: "+")
        let words = question == .barriers && !seen.isEmpty ? [seen, seen, "none", "unknown"] : question.answers
        return question.rawValue + "=" + one(words)
      }
      return (try TriageAnswers(reading: parts.joined(separator: ",")), Int.random(in: 1...3, using: &generator))
    }
  }
}
