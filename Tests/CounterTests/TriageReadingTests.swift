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

  @Test(arguments: Country.allCases)
  func `the advice is read by staff, so nothing in it speaks to the citizen`(country: Country) throws {
    let addressed: [LanguageCode: Set<String>] = [
      .da: ["du", "dig", "din", "dit", "dine"], .sv: ["du", "dig", "din", "ditt", "dina"], .en: ["you", "your"],
    ]
    let model = try CounterBench(country).desk(.da).guide.model
    let texts =
      model.questions.flatMap { $0.answers.map(\.reason) } + model.offers.map(\.text) + model.gates.map(\.advice)
    for language in LanguageCode.allCases {
      for text in texts {
        let words = Set(text[language].lowercased().split { !$0.isLetter }.map(String.init))
        // English has one word for staff as a team, too: "a number you find yourselves".
        guard !text[language].contains("yourselves") else { continue }
        #expect(words.isDisjoint(with: addressed[language] ?? []), "\(text[language])")
      }
    }
  }

  @Test(arguments: LanguageCode.allCases)
  func `what would change the advice names each question once, and a way on is not named twice`(
    language: LanguageCode
  ) throws {
    let office = try CounterBench().desk(language)
    let model = office.guide.model
    let task = try #require(office.tasks.first { $0.kind == .guidance })
    var most = 0
    for way in 0..<5 {
      for line in Self.lines + ["before=never,foundation=some,barriers=device,learn=yes"] {
        let advice = model.advice(for: try TriageAnswers(reading: line), complexity: way % 3 + 1)
        let reading = TriageReading(advice, of: task, by: model, in: language)
        for asked in model.questions {
          let count = (reading.changes ?? "").ranges(of: asked.text[language]).count
          #expect(count <= 1)
          most += count
        }
        for way in reading.pathways { #expect(way.why?.hasPrefix(way.name) != true) }
      }
    }
    #expect(most > 10)
  }

  @Test func `several answers to a question that would change the advice are joined in words`() throws {
    let office = try CounterBench().desk(.da)
    let model = office.guide.model
    let task = try #require(office.tasks.first { $0.kind == .guidance })
    let answers = try TriageAnswers(reading: "before=with-help,foundation=some,barriers=device+digital,learn=no")
    let readings = (1...3).compactMap {
      TriageReading(model.advice(for: answers, complexity: $0), of: task, by: model, in: .da).changes
    }
    #expect(readings.contains { $0.contains(" eller ") && $0.contains("»") })
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
