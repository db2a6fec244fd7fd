public import Language

/// How a try to pair a device went.
///
/// A refusal is a value and not thrown, because a wrong try is counted in the same transaction, which must be committed.
public enum Pairing: Sendable {
  /// It is paired; the token is shown this once.
  case paired(Device, DeviceToken)
  /// It is not.
  case refused(PairingRefusal)
}

/// Why a device was not paired.
public enum PairingRefusal: Fault, Hashable {
  /// No such code is open.
  case wrongCode
  /// The code is older than a quarter of an hour.
  case expired
  /// Too many wrong codes were tried; the second from which codes are taken again, since 1 January 1970.
  case tooManyTries(until: Int)

  /// The code for programs.
  public var code: String {
    switch self {
    case .wrongCode: "wrongCode"
    case .expired: "expiredCode"
    case .tooManyTries: "tooManyTries"
    }
  }

  /// The field.
  public var field: String? { "code" }

  /// Not allowed, or to be tried again later.
  public var kind: FaultKind {
    switch self {
    case .wrongCode, .expired: .permission
    case .tooManyTries: .busy
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    let minutes: PhraseValue = .number(PairingCode.seconds / 60)
    switch self {
    case .wrongCode: return AccountPhrase.wrongCode(in: language)
    case .expired: return AccountPhrase.expiredCode(in: language, ["n": minutes])
    case .tooManyTries: return AccountPhrase.tooManyTries(in: language, ["n": minutes])
    }
  }
}
