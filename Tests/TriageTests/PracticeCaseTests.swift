import Foundation
import Language
import Municipality
import Testing

@testable import Triage

/// The shipped practice cases: their references are what the shipped model says, and they cover the model.
@Suite struct PracticeCaseTests {
  private struct Read {
    let set: PracticeSet
    let model: TriageModel
    let complexities: [String: Int]

    init(_ country: Country) throws {
      set = try PracticeSet.shipped(for: country)
      model = try TriageModel.shipped(for: country)
      complexities = Dictionary(
        Catalogue.of(country).tasks.map { ($0.id, $0.complexity) }, uniquingKeysWith: { first, _ in first })
    }

    func complexity(_ one: PracticeCase) throws -> Int { try #require(complexities[one.task]) }

    /// The cases without a gate.
    var scaled: [PracticeCase] { self.set.cases.filter { $0.answers.gate == .none } }
  }

  @Test(arguments: [(Country.denmark, LanguageCode.da, 40), (.sweden, .sv, 15)])
  func `there are enough cases in the language of the country's desks`(
    _ country: Country, _ language: LanguageCode, _ least: Int
  ) throws {
    let set = try PracticeSet.shipped(for: country)
    #expect(set.cases.count >= least)
    #expect(set.country == country)
    #expect(set.language == language)
    #expect(set.model == (try TriageModel.shipped(for: country).id))
  }

  @Test(arguments: Country.allCases)
  func `every reference is what the shipped model says below the role's ceiling`(_ country: Country) throws {
    let read = try Read(country)
    for one in read.set.cases {
      let said = try #require(one.verdict(by: read.model, complexity: try read.complexity(one)))
      #expect(said.verdict.agrees(with: one.reference), "\(one.id): \(said.verdict.word)")
      #expect(said.handsOver == one.handsOver, "\(one.id)")
    }
  }

  @Test(arguments: Country.allCases)
  func `every level, gate, role, ceiling and kind of answer is practised`(_ country: Country) throws {
    let read = try Read(country)
    let references = Set(read.set.cases.map(\.reference))
    for level in [HelpLevel.tip, .sideBySide, .penHolder, .alternative] { #expect(references.contains(.level(level))) }
    for gate in TriageGate.allCases where gate != .none { #expect(references.contains(.gate(gate))) }
    #expect(Set(read.set.cases.map(\.role)) == Set(Role.allCases))
    // Each ceiling that the model can reach stops somebody; the highest is reached and stops nobody.
    for role in Role.allCases {
      let own = read.set.cases.filter { $0.role == role }
      let top = own.filter { $0.reference == .level(role.defaultCeiling) }
      #expect(!top.isEmpty, "\(role)")
      #expect(own.contains(where: \.handsOver) == (role.defaultCeiling < .alternative), "\(role)")
    }
    for question in TriageQuestion.allCases {
      let given = Set(read.scaled.map { $0.answers[question] })
      for answer in question.answers { #expect(given.contains(answer), "\(question.rawValue)=\(answer)") }
    }
    let seen = read.scaled.compactMap(\.answers.barriers).reduce(0) { $0 | $1.bits }
    #expect(ChoiceSet<Barrier>(bits: seen).choices == Barrier.allCases)
  }

  @Test(arguments: Country.allCases)
  func `a tie with every limit, and a wish to learn and a deadline that turn the level, are practised`(
    _ country: Country
  ) throws {
    let read = try Read(country)
    var ties: Set<Int> = []
    var turned: [TriageQuestion: Int] = [:]
    var held: [TriageQuestion: Int] = [:]
    for one in read.scaled {
      let complexity = try read.complexity(one)
      ties.insert(read.model.need(one.answers.ways, complexity: complexity))
      let level = read.model.wanted(one.answers.ways, complexity: complexity)
      for question in [TriageQuestion.learn, .deadline] where one.answers[question] == "yes" {
        var other = one.answers
        let isAnswer = other.answer(question, "no")
        #expect(isAnswer)
        let isTurned = read.model.wanted(other.ways, complexity: complexity) != level
        if isTurned { turned[question, default: 0] += 1 } else { held[question, default: 0] += 1 }
      }
    }
    #expect(ties.isSuperset(of: read.model.limits))
    for question in [TriageQuestion.learn, .deadline] {
      #expect(turned[question, default: 0] > 0, "\(question.rawValue)")
      #expect(held[question, default: 0] > 0, "\(question.rawValue)")
    }
  }

  @Test(arguments: Country.allCases)
  func `the tasks are spread over every group of the catalogue, and a level is asked of guidance only`(
    _ country: Country
  ) throws {
    let catalogue = Catalogue.of(country)
    let tasks = Dictionary(catalogue.tasks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let set = try PracticeSet.shipped(for: country)
    #expect(Set(set.cases.compactMap { tasks[$0.task]?.parent }) == Set(catalogue.groups.map(\.id)))
    for one in set.cases where one.answers.gate == .none { #expect(tasks[one.task]?.kind == .guidance, "\(one.id)") }
    #expect(Set(set.cases.map(\.task)).count * 3 > set.cases.count * 2)
  }

  @Test(arguments: Country.allCases)
  func `a story is two to five short sentences and tells nothing of age, health or origin`(
    _ country: Country
  ) throws {
    let never = [
      "år gammel", "-årig", "pensionist", "ældre", "demens", "dement", "blind", "døv", "handicap", "diagnose", "syg ",
      "indvandrer", "flygtning", "etnisk", "år gammal", "-åring", "pensionär", "äldre", "döv", "diagnos", "sjuk ",
      "invandrare", "flykting", "etnisk",
    ]
    for one in try PracticeSet.shipped(for: country).cases {
      let story = one.story
      let ends = story.indices.filter { place in
        guard ".!?".contains(story[place]) else { return false }
        let rest = story[story.index(after: place)...].drop { "«»”“".contains($0) }
        return rest.isEmpty || rest.first == " "
      }
      #expect((2...5).contains(ends.count), "\(one.id): \(ends.count)")
      #expect(story.count <= 330, "\(one.id)")
      #expect(one.reason.count <= 220, "\(one.id)")
      let words = (story + " " + one.reason).lowercased()
      for word in never { #expect(!words.contains(word), "\(one.id): \(word)") }
    }
  }

  @Test(arguments: [("0", "not-ours"), ("not-ours", "not-ours"), ("1", "1"), ("4", "4"), ("fraud", "fraud")])
  func `a verdict is read from its written form`(_ word: String, _ normal: String) throws {
    #expect(try #require(PracticeVerdict(word)).word == normal)
  }

  @Test(arguments: ["5", "-1", "01", "none", "", "level 2"])
  func `what is no verdict is refused`(_ word: String) {
    #expect(PracticeVerdict(word) == nil)
  }

  @Test func `to signpost is the same as to say that the task is not ours`() {
    #expect(PracticeVerdict.level(.signpost).agrees(with: .gate(.notOurs)))
    #expect(PracticeVerdict.gate(.notOurs).level == .signpost)
    #expect(PracticeVerdict.gate(.fraud).level == nil)
    #expect(!PracticeVerdict.level(.tip).agrees(with: .gate(.notOurs)))
  }
}
