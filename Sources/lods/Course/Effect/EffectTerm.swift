import Courses
import Office
import Records
import SQLite

/// A term with what its cards ask about, which stands in the other file.
struct EffectTerm {
  let term: Term
  let objectives: CardObjectives
  let effect: TermEffect

  /// Finds the term that a word stands for.
  ///
  /// - Throws: `TermFault`.
  init(word: String, _ office: Office) throws {
    let people = try office.people()
    try self.init(people.read { try TermRegister.term(word: word, in: $0) }, office)
  }

  /// Reads a term.
  init(_ term: Term, _ office: Office) throws {
    self.term = term
    let (offer, bare) = try office.people().read { reader in
      (try OfferRegister.offer(term.offer, in: reader), try TermEffect(of: term, asking: [], in: reader))
    }
    let known = Set(bare.cards.flatMap(\.answers.keys))
    let objectives = try office.desk.read {
      try CardObjectives(of: term, curriculum: offer.curriculum, known: known, in: $0)
    }
    self.objectives = objectives
    effect = TermEffect(
      term: term, objectives: objectives.objectives, cards: bare.cards, learners: bare.learners)
  }
}
