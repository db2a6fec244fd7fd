public import Records
import SQLite

/// Who asks for a change of accounts or devices.
public enum StaffActor: Hashable, Sendable {
  /// The administrator of the machine, at the command line, who has both files anyway.
  case commandLine
  /// Somebody who is signed in. What they may do is read from the file again, in the transaction of the change.
  case account(Account)

  /// The actor as the audit has it.
  public var auditActor: AuditActor {
    switch self {
    case .commandLine: .commandLine
    case .account(let account): account.auditActor
    }
  }

  /// Refuses whoever is no administrator now, whatever they were when they signed in.
  func requireAdministrator(in reader: Reader) throws {
    guard case .account(let account) = self else { return }
    guard let now = try AccountRow.account(account.id, in: reader), now.holds(.administrator) else {
      throw AccountFault.notAllowed
    }
  }
}
