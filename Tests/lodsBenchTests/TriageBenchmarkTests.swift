import Municipality
import Testing

@testable import lods_bench

/// A cut of `lods-bench triage`; how fast an advice is, only a release build can say.
@Suite struct TriageBenchmarkTests {
  @Test(arguments: Country.allCases)
  func `every set of answers is proved, and five questions are the most`(country: Country) throws {
    let result = try TriageBenchmark.Result(country, advice: 200)
    #expect(result.holds)
    // Four ways of two questions, three of two, the sets of five barriers and "not known", for three complexities.
    #expect(result.sets == 4 * 4 * 3 * 3 * 33 * 3)
    #expect(result.meanQuestions > 1 && result.meanQuestions < 5)
    #expect(result.cells.count == 5)
  }

  @Test func `a bar that is missed is seen`() throws {
    var result = try TriageBenchmark.Result(.denmark, advice: 100)
    #expect(result.advice > .zero && result.proof > .zero)
    result.advice = .microseconds(21)
    result.proof = .milliseconds(5001)
    #expect(!result.isFastEnough && !result.isProvedInTime)
  }
}
