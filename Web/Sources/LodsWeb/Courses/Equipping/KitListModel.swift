import Courses
import Language
import Municipality
import Outreach
import Records
import SQLite

/// The kit of the visitor's branches, and what they have borrowed.
struct KitListModel: Sendable {
  /// A line of the list.
  struct Row: Sendable {
    let kit: CourseKit
    let kind: KitKind?
    /// What is lent today.
    let loans: [KitLoan]
  }

  /// Kit of another branch that is lent today or later.
  struct Borrowed: Sendable {
    let kit: CourseKit
    let loan: KitLoan
  }

  /// A branch with what it has.
  struct Shelf: Sendable {
    let branch: Branch
    let rows: [Row]
    let borrowed: [Borrowed]
  }

  /// The branches that have or borrow something.
  let shelves: [Shelf]
  /// The names of the branches.
  let branches: [Code<Branch>: String]

  /// Reads what stands.
  init(_ visit: Visit) throws {
    branches = try visit.branchNames()
    let today = visit.today
    let (kits, kinds, loans) = try visit.desk.people.read { reader in
      (try KitRegister.kits(in: reader), try KitBook.kinds(in: reader), try KitLoans.loans(in: reader))
    }
    func isOver(_ kit: CourseKit) -> Bool { kit.closed.map { $0 < today } ?? false }
    shelves = try visit.reachedBranches().map { branch in
      let own = kits.filter { $0.branch == branch.code }
      let rows = (own.filter { !isOver($0) } + own.filter(isOver)).map { kit in
        Row(kit: kit, kind: kinds[kit.id], loans: loans.filter { $0.kit == kit.id && $0.days.contains(today) })
      }
      let borrowed = loans.filter { $0.branch == branch.code && $0.days.upperBound >= today }
        .sorted { ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id) }
        .compactMap { loan in kits.first { $0.id == loan.kit }.map { Borrowed(kit: $0, loan: loan) } }
      return Shelf(branch: branch, rows: rows, borrowed: borrowed)
    }.filter { !$0.rows.isEmpty || !$0.borrowed.isEmpty }
  }
}
