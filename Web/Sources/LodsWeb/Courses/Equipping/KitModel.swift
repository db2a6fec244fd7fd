import Courses
import Language
import Municipality
import Outreach
import Records
import SQLite

/// One sort of kit with all that its page shows.
struct KitModel: Sendable {
  let kit: CourseKit
  /// What sort it is for teams; nil for kit of courses alone.
  let kind: KitKind?
  /// The names of the branches.
  let branches: [Code<Branch>: String]
  /// What is lent today or later, by the first day.
  let loans: [KitLoan]
  /// What was lent and is back, the latest first.
  let past: [KitLoan]
  let used: TermUse
  /// The most pieces that are lent on one day to come, where that is more than there are; nil otherwise.
  let lentTooMuch: Int?

  /// The loans that are over and still shown.
  private static let mostPast = 20

  /// Reads what stands.
  init(_ kit: CourseKit, _ visit: Visit) throws {
    self.kit = kit
    branches = try visit.branchNames()
    let today = visit.today
    let (kind, loans, used) = try visit.desk.people.read { reader in
      (
        try KitBook.kinds(in: reader)[kit.id], try KitLoans.loans(in: reader).filter { $0.kit == kit.id },
        try TermUse(kit, visit, in: reader)
      )
    }
    self.kind = kind
    self.used = used
    let coming = loans.filter { $0.days.upperBound >= today }
    self.loans = coming.sorted { ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id) }
    past = Array(
      loans.filter { $0.days.upperBound < today }
        .sorted { ($0.days.upperBound, $0.id) > ($1.days.upperBound, $1.id) }.prefix(Self.mostPast))
    // What is lent only rises on the first day of a loan.
    let most = coming.map { max(today, $0.days.lowerBound) }.map { day in
      coming.filter { $0.days.contains(day) }.reduce(0) { $0 + $1.pieces }
    }.max()
    lentTooMuch = most.flatMap { $0 > kit.pieces ? $0 : nil }
  }

  /// The name of a branch.
  func name(_ branch: Code<Branch>) -> String { branches[branch] ?? branch.text }
}
