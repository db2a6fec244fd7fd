import Courses
import Language
import Municipality
import People
import Records
import SQLite

/// Who is on a term and what is lent to it, and who and what else there is.
struct TermStaffModel: Sendable {
  /// A helper by name.
  struct Helper: Sendable {
    let id: RowNumber<CourseHelper>
    let name: String
    /// What they do on the term; nil for who is not on it.
    let duty: TermDuty?
  }

  /// Kit by name.
  struct Kit: Sendable {
    let id: RowNumber<CourseKit>
    let name: String
    /// How many pieces there are.
    let has: Int
    /// How many are lent to the term.
    let lent: Int
  }

  let term: Term
  let members: [Helper]
  /// The active helpers who are not on the term, by name.
  let others: [Helper]
  let loans: [Kit]
  /// The kit of the visitor's branches that is not lent to the term, that of the term's branch first.
  let shelf: [Kit]
  let clashes: [ClashWords.Told]
  /// What stands, as the form remembers it.
  let mark: String

  /// Reads what stands.
  init(_ term: Term, _ visit: Visit) throws {
    self.term = term
    let names = try visit.branchNames()
    let read = try visit.desk.people.read { reader in try Reading(term, visit, names, in: reader) }
    members = read.members
    others = read.others
    loans = read.loans
    shelf = read.shelf
    clashes = read.clashes
    mark = read.mark
  }

  /// What stands of a term, in one word.
  static func mark(of term: RowNumber<Term>, in reader: Reader) throws -> String {
    let members = try TermStaff.members(of: term, in: reader).map { "\($0.helper.id)-\($0.duty.code)" }
    let loans = try TermStaff.loans(of: term, in: reader).map { "\($0.kit.code)-\($0.pieces)" }
    return (members + loans).joined(separator: ".")
  }

  /// What is read of the file in one go.
  private struct Reading {
    let members: [Helper]
    let others: [Helper]
    let loans: [Kit]
    let shelf: [Kit]
    let clashes: [ClashWords.Told]
    let mark: String

    init(_ term: Term, _ visit: Visit, _ branches: [Code<Branch>: String], in reader: Reader) throws {
      func helper(_ helper: CourseHelper, _ duty: TermDuty?) throws -> Helper? {
        let person = try helper.person.flatMap { try PersonRegister.person($0, in: reader) }
        // Whose data may only be kept is not offered, and on a term not told by name (article 18 of the GDPR).
        let isRestricted = person?.restriction != nil
        guard person != nil && !isRestricted || duty != nil else { return nil }
        let name = isRestricted ? visit.say(PlacePagePhrase.restricted) : person?.details.name
        return Helper(id: helper.id, name: name ?? visit.say(CoursePhrase.erased), duty: duty)
      }
      let on = try TermStaff.members(of: term.id, in: reader)
      members = try on.compactMap { try helper($0.helper, $0.duty) }
      let taken = Set(on.map(\.helper.id))
      others = try HelperRegister.helpers(in: reader).filter { $0.state == .active && !taken.contains($0.id) }
        .compactMap { try helper($0, nil) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      let lent = try TermStaff.loans(of: term.id, in: reader)
      func kit(_ kit: CourseKit, _ pieces: Int) -> Kit {
        let place = kit.branch == term.plan.branch ? "" : ", " + (branches[kit.branch] ?? kit.branch.text)
        return Kit(id: kit.id, name: kit.name + place, has: kit.pieces, lent: pieces)
      }
      loans = lent.map { kit($0.kit, $0.pieces) }
      let used = Set(lent.map(\.kit.id))
      let free = try KitRegister.kits(in: reader).filter { kit in
        !used.contains(kit.id) && visit.visitor.reaches(kit.branch) && (kit.closed.map { $0 >= visit.today } ?? true)
      }
      shelf = (free.filter { $0.branch == term.plan.branch } + free.filter { $0.branch != term.plan.branch })
        .map { kit($0, 0) }
      clashes = try ClashWords.told(of: term, visit, in: reader)
      mark = try TermStaffModel.mark(of: term.id, in: reader)
    }
  }
}
