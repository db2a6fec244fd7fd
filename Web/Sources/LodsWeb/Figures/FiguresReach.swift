import Accounts
import Municipality
import Records
import Reports

/// What somebody may see in reports, by the roles and the branches of the account.
struct FiguresReach: Hashable, Sendable {
  /// The roles that see complete figures; the others see small figures hidden.
  static let complete: Set<StaffRole> = [.manager, .administrator, .dataProtectionOfficer]

  /// Whether complete figures may be seen, and free spans of days, with which small figures could be worked out.
  let seesInternal: Bool
  /// Whether reports on the whole office may be seen.
  let seesWhole: Bool
  /// The branches that a report may be about, also those that are closed now.
  let branches: [Branch]

  /// What an account may see of an office's branches.
  init(_ account: Account, of branches: [Branch]) {
    seesInternal = !account.roles.isDisjoint(with: Self.complete)
    seesWhole = account.scope.isAll
    self.branches = branches.filter { account.scope.contains($0.code) }
  }

  /// The audiences that may be chosen, the one that holds unless something else is said first.
  var audiences: [ReportAudience] { seesInternal ? [.house, .internal] : [.house] }
}
