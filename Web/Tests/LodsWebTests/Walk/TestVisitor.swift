import Accounts
import Records
import Site

@testable import LodsWeb

/// Somebody who may stand before the desk.
enum TestVisitor: Hashable, Sendable, CustomStringConvertible {
  /// Nobody known.
  case nobody
  /// Somebody whose sign-in is over.
  case gone
  /// The paired device.
  case device
  /// A device that was shut out.
  case revokedDevice
  /// Somebody signed in.
  case person(TestAccount)

  static let all: [TestVisitor] =
    [.nobody, .gone, .device, .revokedDevice] + TestAccount.all.map(TestVisitor.person)

  var description: String {
    switch self {
    case .nobody: "nobody"
    case .gone: "gone"
    case .device: "device"
    case .revokedDevice: "revoked device"
    case .person(let account): account.signInName
    }
  }

  /// Whether the visitor is somebody whom the desk knows.
  var isKnown: Bool {
    switch self {
    case .nobody, .gone, .revokedDevice: false
    case .device, .person: true
    }
  }

  /// A branch that the visitor reaches.
  var branch: String {
    if case .person(let account) = self, let branches = account.branches { return branches[0] }
    return TestDesk.harbour
  }

  /// Whether the visitor may use a place: written down here a second time, so that a slip in the product shows.
  func mayUse(_ access: Access) -> Bool {
    switch self {
    case .nobody, .gone, .revokedDevice: access == .everyone
    case .device: access == .everyone || access == .counter
    case .person(let account):
      switch access {
      case .everyone, .signedIn: true
      case .counter: account.role != .dataProtectionOfficer
      case .roles(let roles): roles.contains(account.role)
      case .wholeOffice(let roles): roles.contains(account.role) && account.branches == nil
      }
    }
  }

  /// A browser with this visitor before it.
  func browser(at desk: TestDesk, headers: [String: String] = [:]) throws -> DoorBrowser {
    let browser = DoorBrowser(desk, headers: headers)
    switch self {
    case .nobody: break
    case .gone:
      let token = try desk.session(of: .administrator)
      _ = try desk.web.people.write { try SessionRegister.end(token, in: $0) }
      browser.cookies = ["lods-session": token.text]
    case .device: browser.becomeDevice()
    case .revokedDevice: browser.cookies = ["lods-device": String(desk.device.text.reversed())]
    case .person(let account): try browser.enter(as: account)
    }
    return browser
  }
}
