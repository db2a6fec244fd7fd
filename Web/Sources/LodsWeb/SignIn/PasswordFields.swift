import Accounts
import Language
import Markup
import Municipality
import Office
import Passwords
import Site

/// The two fields for a new password, and what is wrong with what stands in them.
enum PasswordFields {
  /// The fields.
  static func new(_ parts: FormParts, _ visit: Visit) -> HTML {
    .group {
      SignInPages.password(
        parts, "new-password", visit.say(SignInPhrase.newPassword),
        hint: visit.say(SignInPhrase.newPasswordHint, ["n": .number(PasswordRule.least)]),
        .autocomplete("new-password"))
      SignInPages.password(
        parts, "repeated-password", visit.say(SignInPhrase.repeated), .autocomplete("new-password"))
    }
  }

  /// What is wrong with the password that was typed for an account.
  static func problems(_ visit: Visit, of account: Account) -> [FieldProblem] {
    let password = visit.form["new-password"] ?? ""
    let names = [account.signInName, account.displayName, visit.office.profile.name]
    if let refusal = PasswordRule.refusal(of: password, names: names) {
      return [FieldProblem("new-password", text(refusal, visit))]
    }
    guard password == visit.form["repeated-password"] else {
      return [FieldProblem("repeated-password", visit.say(SignInPhrase.differs))]
    }
    return []
  }

  private static func text(_ refusal: PasswordRule.Refusal, _ visit: Visit) -> String {
    switch refusal {
    case .tooShort: visit.say(SignInPhrase.tooShort, ["n": .number(PasswordRule.least)])
    case .tooLong: visit.say(SignInPhrase.tooLong, ["n": .number(PasswordRule.mostBytes)])
    case .controlSign: visit.say(SignInPhrase.controlSign)
    case .common: visit.say(SignInPhrase.common)
    case .ownName: visit.say(SignInPhrase.ownName)
    }
  }
}
