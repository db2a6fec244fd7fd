import Courses
import Office
import Records
import SQLite

/// What a term is taught from, which stands in the other file.
struct TaughtCurriculum {
  let curriculum: Curriculum
  let facts: FactBook

  /// The curriculum of a term, in the version that it names; nil where the office does not keep it.
  init?(of term: Term, _ offer: CourseOffer, in office: Office) throws {
    guard let code = offer.curriculum else { return nil }
    let word = term.plan.version.map { code + "@" + $0 } ?? code
    let found = try office.desk.read { reader -> (Curriculum, FactBook)? in
      let kept: KeptCurriculum
      do { kept = try CurriculumShelf.kept(word: word, in: reader) } catch is CurriculumShelfFault { return nil }
      guard let curriculum = try CurriculumShelf.reading(kept, in: reader).curriculum else { return nil }
      return (curriculum, try CurriculumShelf.facts(of: kept, in: reader))
    }
    guard let found else { return nil }
    (curriculum, facts) = found
  }
}
