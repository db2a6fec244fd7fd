import Accounts
import Identifiers
import Language
import Records
import Site

/// The password once more, from somebody who is signed in, before something that only its owner may do.
enum PasswordCheck {
  /// How long a password that was typed counts, in seconds: 5 minutes.
  static let seconds = 300

  /// What came of it.
  enum Finding: Sendable {
    /// It is the account's; the hash that it fits.
    case right(PasswordHash)
    /// It is not, or there is none.
    case wrong(FieldProblem)
  }

  /// Whether somebody need not be asked: the password was typed a moment ago, or the account has none, as in the demo.
  static func isNeedless(_ person: LiveSession, _ visit: Visit) throws -> Bool {
    if person.isConfirmed(within: seconds, at: visit.time) { return true }
    return try visit.desk.people.read { try AccountRegister.credentials(of: person.account.id, in: $0) }.hash == nil
  }

  /// Checks the password in the form's field `password`.
  ///
  /// A session has a few tries of its own, and further ones count together with those at the sign-in, so that nobody who
  /// finds a desk left open can guess on here.
  ///
  /// - Throws: `Refusal.tooMany`, `PasswordDesk.Crowded`.
  static func check(_ person: LiveSession, _ visit: Visit) throws -> Finding {
    guard let password = visit.form["password"], !password.isEmpty else {
      return .wrong(FieldProblem("password", visit.say(SignInPhrase.passwordMissing)))
    }
    let desk = visit.desk
    let own = GuessLane.own("session", person.handle.description)
    let pass = try desk.throttle.turn(
      .password(of: person.account.signInName, own: own, visit), now: desk.now)
    let found = try desk.people.read { try AccountRegister.credentials(of: person.account.id, in: $0) }
    guard try desk.hasher.verify(password, against: found.hash?.crypt), let hash = found.hash else {
      try AccountNotice.signInRefused.note(found.account, at: visit.time, to: desk.people)
      return .wrong(FieldProblem("password", visit.say(MePhrase.wrongPassword)))
    }
    desk.throttle.right(pass)
    return .right(hash)
  }
}
