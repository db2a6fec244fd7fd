import Accounts
import Language
import Municipality

/// Who asks: nobody known, a paired device of a desk, or a person who is signed in.
enum Visitor: Sendable {
  /// Nobody known.
  case nobody
  /// Nobody any more: somebody was signed in on this browser until a moment ago, and why it is over.
  case gone(SessionEnd)
  /// A paired device.
  case device(Device)
  /// A person.
  case person(LiveSession)

  /// The person; nil for anybody else.
  var person: LiveSession? {
    if case .person(let person) = self { person } else { nil }
  }

  /// The device; nil for anybody else.
  var device: Device? {
    if case .device(let device) = self { device } else { nil }
  }

  /// The person's roles.
  var roles: Set<StaffRole> { person?.account.roles ?? [] }

  /// Whether a branch is within what the visitor may work with.
  func reaches(_ branch: Code<Branch>) -> Bool {
    switch self {
    case .nobody, .gone: false
    case .device(let device): device.branch == branch
    case .person(let person): person.account.scope.contains(branch)
    }
  }
}
