/// Who did what the audit tells: a number, never a name.
///
/// The names of accounts stand beside the chain and go at their term; the chain has the number only, so that it holds
/// without them.
public enum AuditActor: Hashable, Sendable {
  /// The program itself, in its daily round.
  case program
  /// The administrator at the command line.
  case commandLine
  /// Somebody on the public pages, whom nobody knows.
  case publicPages
  /// An account, with the name that is kept beside the chain for now.
  case account(Int, name: String)

  /// The number that the chain keeps: 0 the command line, −1 the program, −2 the public pages, accounts from 1 on.
  public var number: Int {
    switch self {
    case .program: -1
    case .publicPages: -2
    case .commandLine: 0
    case .account(let number, _): max(1, number)
    }
  }
}
