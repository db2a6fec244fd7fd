import Counter
import Language
import Municipality
import Testing
import Triage

@Suite struct TriageReadingTests {
  private static let lines = [
    "before=unknown", "before=alone,foundation=all,barriers=none,learn=yes", "before=with-help,learn=yes",
    "before=never,foundation=none,barriers=device+language,learn=no,deadline=yes",
  ]

  @Test(arguments: Country.allCases, LanguageCode.allCases)
  func `a level comes with its meaning and with reasons whose points are the total`(
    country: Country, language: LanguageCode
  ) throws {
    let office = try CounterBench(country).desk(language)
    let model = office.guide.model
    let task = try #require(office.tasks.first { $0.kind == .guidance })
    for line in Self.lines {
      let advice = model.advice(
        for: try TriageAnswers(reading: line), complexity: task.complexity, ceiling: office.guide.ceiling)
      let reading = TriageReading(advice, of: task, by: model, in: language)
      let level = try #require(reading.level)
      #expect(level == advice.level)
      #expect(reading.heading == level.wording[language] && reading.meaning == level.meaning[language])
      #expect(reading.reasons.count == advice.reasons.count)
      #expect(reading.total == reading.reasons.reduce(0) { $0 + $1.points })
      for reason in reading.reasons { #expect(Int(reason.signed) == reason.points) }
      #expect(reading.pathways.map(\.name) == advice.pathways.map { $0.wording[language] })
      #expect((reading.changes == nil) == advice.wouldChange.isEmpty)
      #expect(reading.aboveCeiling == nil)
      #expect(reading.alternative == task.entry?.alternative?.what[language])
    }
  }

  @Test func `a role that may not give so much help is told to hand over`() throws {
    let office = try CounterBench().desk()
    let task = try #require(office.tasks.first { $0.kind == .guidance })
    let answers = try TriageAnswers(reading: Self.lines[3])
    let advice = office.guide.model.advice(for: answers, complexity: 3, ceiling: .tip)
    let reading = TriageReading(advice, of: task, by: office.guide.model, in: .da)
    #expect(reading.aboveCeiling == TriageReadingPhrase.aboveCeiling(in: .da))
  }

  @Test(arguments: LanguageCode.allCases)
  func `what the citizen says stands in place of a level`(language: LanguageCode) throws {
    let office = try CounterBench().desk(language)
    let model = office.guide.model
    let task = try #require(office.tasks.first { $0.kind == .guidance })
    for gate in model.gates {
      var answers = TriageAnswers()
      answers.gate = gate.gate
      let advice = model.advice(for: answers, complexity: 1, ceiling: .alternative)
      let reading = TriageReading(advice, of: task, by: model, in: language)
      #expect(reading.heading == gate.text[language] && reading.meaning == gate.advice[language])
      #expect(reading.level == nil && reading.reasons.isEmpty && reading.changes == nil)
      #expect(reading.pathways.allSatisfy { $0.why == nil })
    }
  }

  @Test func `a task that is no guidance gets no level, and is told of its card`() throws {
    let office = try CounterBench().desk()
    let model = office.guide.model
    let task = try #require(office.tasks.first { $0.kind != .guidance })
    let advice = model.advice(for: TriageAnswers(), complexity: 1, ceiling: .alternative)
    let reading = TriageReading(advice, of: task, by: model, in: .da)
    #expect(reading.level == nil && reading.heading == nil && reading.reasons.isEmpty && reading.changes == nil)
    #expect(reading.meaning.contains(task.kind.wording[.da].lowercased()))
  }
}
