import Accounts
import Municipality

/// An account of the test office.
struct TestAccount: Hashable, Sendable, CustomStringConvertible {
  let signInName: String
  let displayName: String
  let role: StaffRole
  /// The branches by their codes; nil for all of them.
  let branches: [String]?

  var scope: BranchScope {
    branches.flatMap { BranchScope(branches: Set($0.compactMap { Code<Branch>($0) })) } ?? .all
  }

  var description: String { signInName }

  static let desk = TestAccount(
    signInName: "skranke", displayName: "Sille Skranke", role: .desk, branches: [TestDesk.harbour])
  static let teacher = TestAccount(
    signInName: "underviser", displayName: "Ulla Underviser", role: .teacher, branches: [TestDesk.harbour])
  static let outreach = TestAccount(
    signInName: "opsoegende", displayName: "Otto Opsøgende", role: .outreach, branches: nil)
  static let manager = TestAccount(
    signInName: "leder", displayName: "Lone Leder", role: .manager, branches: [TestDesk.hill])
  static let administrator = TestAccount(
    signInName: "admin1", displayName: "Aksel Admin", role: .administrator, branches: nil)
  static let officer = TestAccount(
    signInName: "dpo", displayName: "Dorte Databeskytter", role: .dataProtectionOfficer, branches: nil)

  static let all = [desk, teacher, outreach, manager, administrator, officer]
}
