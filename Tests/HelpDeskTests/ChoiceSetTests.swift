import HelpDesk
import Municipality
import Testing

@Suite struct ChoiceSetTests {
  private func hold<Choice: CodedChoice>(_ type: Choice.Type) {
    let count = Choice.allCases.count
    for bits in 0..<1 << count {
      let set = ChoiceSet<Choice>(bits: bits)
      #expect(set.bits == bits)
      #expect(set.choices.count == bits.nonzeroBitCount)
      #expect(ChoiceSet(set.choices) == set)
      #expect(ChoiceSet(set.choices.reversed() + set.choices) == set)
      #expect(set.isEmpty == set.choices.isEmpty)
      // A choice that a newer program knows is dropped, not mistaken for another.
      #expect(ChoiceSet<Choice>(bits: bits | 1 << count | 1 << 40) == set)
    }
  }

  @Test func `a set and its number in the file are two ways to say one thing`() {
    hold(Barrier.self)
    hold(Pathway.self)
  }

  @Test func `each choice has its own bit, in the order of the list`() {
    for (place, barrier) in Barrier.allCases.enumerated() {
      #expect(ChoiceSet([barrier]).bits == 1 << place)
      #expect(ChoiceSet([barrier]).choices == [barrier])
    }
    #expect(ChoiceSet<Barrier>([]).isEmpty)
  }
}
