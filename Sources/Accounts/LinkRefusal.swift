public import Language
public import Municipality

/// Why a one-time link lets nobody in.
public enum LinkRefusal: String, CodedChoice, Fault {
  case unknown = "unknownLink"
  case used = "usedLink"
  /// A newer one was made.
  case replaced = "replacedLink"
  case expired = "expiredLink"
  case accountDisabled
  /// It is a link of another kind: one to sign in where a password was to be chosen, or the other way round.
  case otherKind = "otherLink"

  /// The code for programs.
  public var code: String { rawValue }

  /// Not allowed.
  public var kind: FaultKind { .permission }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unknown, .otherKind: AccountPhrase.unknownLink(in: language)
    case .used: AccountPhrase.usedLink(in: language)
    case .replaced: AccountPhrase.replacedLink(in: language)
    case .expired: AccountPhrase.expiredLink(in: language)
    case .accountDisabled: AccountPhrase.isDisabled(in: language)
    }
  }
}
