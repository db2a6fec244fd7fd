import Foundation
import Language
import Municipality
import Testing

@testable import Triage

@Suite struct TriageModelTests {
  @Test(arguments: Country.allCases)
  func `a shipped model keeps every law, proved over all sets of answers`(_ country: Country) throws {
    let proof = TriageProof(of: try TriageModel.shipped(for: country))
    #expect(proof.holds)
    #expect(proof.sets == 3 * 4 * 4 * 33 * 3 * 3)
    #expect((1...5).contains(proof.meanQuestions))
  }

  @Test func `the shipped documents are embedded as they stand`() throws {
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Triage/Data")
    for (country, name) in [(Country.denmark, "denmark.json"), (.sweden, "sweden.json")] {
      let file = try [UInt8](Data(contentsOf: data.appendingPathComponent(name)))
      let embedded = TriageModel.document(for: country)
      // The program's text ends before the last line's end.
      #expect(embedded == file.dropLast() || embedded == file)
    }
  }

  @Test(arguments: [
    ("before=alone,foundation=all,barriers=none,learn=no,deadline=no", 1, HelpLevel.tip),
    ("before=with-help,foundation=some,barriers=none,learn=no,deadline=no", 1, .sideBySide),
    ("before=never,foundation=some,barriers=device+language,learn=no,deadline=no", 1, .penHolder),
    ("before=never,foundation=some,barriers=device+language,learn=yes,deadline=no", 1, .sideBySide),
    ("before=never,foundation=none,barriers=device+language+helper,learn=no,deadline=yes", 3, .alternative),
    ("before=never,foundation=none,barriers=device+language+helper,learn=yes,deadline=yes", 3, .alternative),
  ])
  func `the degree of help follows the points`(_ line: String, _ complexity: Int, _ level: HelpLevel) throws {
    let model = try TriageModel.shipped(for: .denmark)
    let advice = model.advice(for: try #require(TriageAnswers(line: line)), complexity: complexity)
    #expect(advice.level == level)
    #expect(advice.model == model.id)
  }

  @Test func `a gate decides before the questions and gives no level`() throws {
    for country in Country.allCases {
      let model = try TriageModel.shipped(for: country)
      for gate in TriageGate.allCases where gate != .none {
        var answers = try #require(
          TriageAnswers(line: "before=never,foundation=none,barriers=device,learn=no,deadline=yes"))
        answers.gate = gate
        let advice = model.advice(for: answers, complexity: 3)
        #expect(advice.level == nil)
        #expect(advice.asked == 0)
        #expect(!advice.pathways.isEmpty)
        #expect(advice.gate?.gate == gate)
      }
    }
  }

  @Test func `above the role's ceiling the advice is to hand over`() throws {
    let model = try TriageModel.shipped(for: .denmark)
    let answers = try #require(
      TriageAnswers(line: "before=never,foundation=none,barriers=device+language+helper,learn=no,deadline=yes"))
    let advice = model.advice(for: answers, complexity: 3, ceiling: .sideBySide)
    #expect(advice.level == .sideBySide)
    #expect(advice.isAboveCeiling)
    #expect(advice.pathways.contains(.handOver))
  }

  @Test func `barriers may come in any order`() throws {
    var generator = SeededGenerator(seed: 3)
    let model = try TriageModel.shipped(for: .denmark)
    for _ in 0..<200 {
      let barriers = Barrier.allCases.filter { _ in Bool.random(using: &generator) }.map(\.code)
      let words = [barriers, barriers.shuffled(using: &generator)].map {
        $0.isEmpty ? "none" : $0.joined(separator: "+")
      }
      let advice = words.map { word in
        var answers = TriageAnswers()
        let isAnswer = answers.answer(.barriers, word)
        #expect(isAnswer)
        return model.advice(for: answers, complexity: 2)
      }
      #expect(advice[0] == advice[1])
    }
  }

  @Test func `what would change the level does, and nothing else of one answer would`() throws {
    var generator = SeededGenerator(seed: 4)
    let model = try TriageModel.shipped(for: .denmark)
    for _ in 0..<300 {
      let answers = TriageAnswers(ways: TriageQuestion.allCases.map { Int.random(in: 0..<$0.ways, using: &generator) })
      let complexity = Int.random(in: 1...3, using: &generator)
      let advice = model.advice(for: answers, complexity: complexity)
      for change in advice.wouldChange {
        let parts = change.split(separator: "=").map(String.init)
        var other = answers
        let isAnswer = other.answer(try #require(TriageQuestion(rawValue: parts[0])), parts[1])
        #expect(isAnswer)
        #expect(model.advice(for: other, complexity: complexity).level != advice.level)
      }
      for question in [TriageQuestion.before, .foundation, .learn, .deadline] {
        for word in question.answers where word != "unknown" && word != answers[question] {
          var other = answers
          let isAnswer = other.answer(question, word)
          #expect(isAnswer)
          let changes = model.advice(for: other, complexity: complexity).level != advice.level
          #expect(advice.wouldChange.contains("\(question.rawValue)=\(word)") == changes)
        }
      }
    }
  }

  @Test func `asking stops when nothing can change, and not before`() throws {
    var generator = SeededGenerator(seed: 5)
    for country in Country.allCases {
      let model = try TriageModel.shipped(for: country)
      for _ in 0..<60 {
        let answers = TriageAnswers(
          ways: TriageQuestion.allCases.map { Int.random(in: 0..<$0.ways, using: &generator) })
        let complexity = Int.random(in: 1...3, using: &generator)
        let ceiling = try #require(HelpLevel.allCases.randomElement(using: &generator))
        var given: [TriageQuestion: String] = [:]
        while let question = model.next(after: given, complexity: complexity, ceiling: ceiling) {
          #expect(!model.isSettled(fixed(given), complexity: complexity, ceiling: ceiling))
          given[question] = answers[question]
        }
        #expect(model.isSettled(fixed(given), complexity: complexity, ceiling: ceiling))
        let advice = model.advice(for: answers, complexity: complexity, ceiling: ceiling)
        #expect(advice.asked == given.count)
        // Whatever the open questions are answered with, it stays.
        var other = answers
        for question in TriageQuestion.allCases where given[question] == nil {
          other.ways[question.place] = Int.random(in: 0..<question.ways, using: &generator)
        }
        let again = model.advice(for: other, complexity: complexity, ceiling: ceiling)
        #expect(again.level == advice.level)
        #expect(again.pathways == advice.pathways)
      }
    }
  }

  private func fixed(_ given: [TriageQuestion: String]) -> [Int?] {
    TriageQuestion.allCases.map { question in given[question].flatMap(question.way) }
  }
}
