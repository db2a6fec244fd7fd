public import Language
public import Municipality

/// Why nobody is signed in.
public enum SessionEnd: String, CodedChoice {
  /// No session has this token, or it was forgotten.
  case unknown
  /// It was not used for too long.
  case idle
  /// Somebody ended it: the owner, an administrator, a new sign-in or a new password.
  case ended
  /// It lasted as long as a session may.
  case tooOld = "too-old"
  /// The account was disabled.
  case accountDisabled = "account-disabled"

  /// The sentence that the user reads on the page to sign in.
  public func sentence(in language: LanguageCode, terms: SessionTerms = .standard) -> String {
    switch self {
    case .unknown: AccountPhrase.sessionUnknown(in: language)
    case .idle: AccountPhrase.sessionIdle(in: language, ["n": .number(terms.idle / 60)])
    case .ended: AccountPhrase.sessionEnded(in: language)
    case .tooOld: AccountPhrase.sessionTooOld(in: language, ["n": .number(terms.absolute / 3_600)])
    case .accountDisabled: AccountPhrase.isDisabled(in: language)
    }
  }
}
