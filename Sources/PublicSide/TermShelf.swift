import Courses
import Municipality
import Records
import SQLite

/// Terms with their enrolments while a board is made: each is read once, however many links belong to it.
struct TermShelf {
  let reader: Reader
  private var terms: [RowNumber<Term>: Term]
  private var enrolments: [RowNumber<Term>: [RandomID: Enrolment]] = [:]

  /// - Parameter terms: those that were read already.
  init(_ terms: [Term], reader: Reader) {
    self.reader = reader
    self.terms = Dictionary(terms.map { ($0.id, $0) }) { $1 }
  }

  /// A term.
  mutating func term(_ id: RowNumber<Term>) throws -> Term {
    if let known = terms[id] { return known }
    let term = try TermRegister.term(id, in: reader)
    terms[id] = term
    return term
  }

  /// The enrolments of a term.
  mutating func enrolments(of id: RowNumber<Term>) throws -> [RandomID: Enrolment] {
    if let known = enrolments[id] { return known }
    let found = Dictionary(try EnrolmentRegister.enrolments(of: id, in: reader).map { ($0.id, $0) }) { $1 }
    enrolments[id] = found
    return found
  }
}
