import Counter
import Language
import Municipality
import Testing

@Suite struct RuleCardTests {
  @Test(arguments: Country.allCases, LanguageCode.allCases)
  func `a card holds every rule of the catalogue, with who decides, the law and how sure it is`(
    country: Country, language: LanguageCode
  ) throws {
    for task in try CounterBench(country).desk(language).tasks {
      let entry = try #require(task.entry)
      let card = try #require(RuleCard(of: task, in: language))
      #expect(card.may == entry.card.may.map { $0[language] })
      #expect(card.mayNot == entry.card.mayNot.map { $0[language] })
      #expect(card.source == entry.card.source && card.checkedOn == entry.card.checkedOn)
      #expect(card.verified == (entry.card.verified && entry.alternative?.verified != false))
      #expect(card.checked.contains(DayText.short(card.checkedOn, in: language)))
      #expect(card.instead == entry.alternative?.what[language])
      guard let other = entry.alternative else {
        #expect(card.decidedBy == nil)
        #expect(card.mark == (card.verified ? RuleCardPhrase.verified : .unverified)(in: language))
        continue
      }
      let decidedBy = try #require(card.decidedBy)
      #expect(decidedBy.hasPrefix(other.decidedBy[language]))
      #expect(decidedBy.contains(other.law))
      // One mark alone says how sure all of it is.
      #expect(!decidedBy.contains(RuleCardPhrase.verified(in: language)))
      #expect(card.mark.contains(RuleCardPhrase.instead(in: language)) == (other.verified != entry.card.verified))
      #expect((card.mark == RuleCardPhrase.verified(in: language)) == card.verified)
    }
  }

  @Test func `a task of the office's own has no card`() throws {
    let bench = try CounterBench()
    try bench.addTask("printer", name: "Hjælp til printeren")
    let task = try #require(try bench.desk().task(code: "printer"))
    #expect(RuleCard(of: task, in: .da) == nil)
  }
}
