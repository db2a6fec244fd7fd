public import Language

/// What can be wrong when an account or a device is made or changed.
///
/// Sentences and descriptions name no person: what is thrown may end in a log.
public enum AccountFault: Fault, Hashable, CustomStringConvertible {
  case badSignInName
  case signInNameTaken
  case nameMissing
  case nameTooLong
  case nameRefused
  case roleMissing
  case administratorNeedsAllBranches
  case unknownAccount
  /// Only an administrator may.
  case notAllowed
  /// Somebody else changed it since the version that was seen; with what it is now.
  case changedMeanwhile(Account)
  case lastAdministrator
  case isDisabled
  /// Only what is disabled may be erased.
  case isNotDisabled
  /// A password was to be changed that was never chosen.
  case notJoined
  /// The password that was checked is no longer the account's.
  case passwordDiffers
  /// Only an office with invented figures lets somebody in without a password.
  case noDemo
  case deviceNameMissing
  case deviceNameTooLong
  case deviceNameRefused
  case unknownDevice
  case deviceRevoked

  private var entry: (code: String, field: String?, kind: FaultKind, phrase: AccountPhrase) {
    switch self {
    case .badSignInName: ("badSignInName", "signInName", .data, .badSignInName)
    case .signInNameTaken: ("signInNameTaken", "signInName", .data, .signInNameTaken)
    case .nameMissing: ("nameMissing", "name", .data, .accountNameMissing)
    case .nameTooLong: ("nameTooLong", "name", .data, .accountNameTooLong)
    case .nameRefused: ("refusedText", "name", .data, .accountNameRefused)
    case .roleMissing: ("roleMissing", "role", .data, .roleMissing)
    case .administratorNeedsAllBranches:
      ("administratorNeedsAllBranches", "branch", .data, .administratorNeedsAllBranches)
    case .unknownAccount: ("unknownAccount", "account", .noInput, .unknownAccount)
    case .notAllowed: ("notAllowed", nil, .permission, .notAllowed)
    case .changedMeanwhile: ("changedMeanwhile", "version", .data, .changedMeanwhile)
    case .lastAdministrator: ("lastAdministrator", "account", .data, .lastAdministrator)
    case .isDisabled: ("accountDisabled", "account", .permission, .isDisabled)
    case .isNotDisabled: ("accountNotDisabled", "account", .data, .isNotDisabled)
    case .notJoined: ("notJoined", "account", .data, .notJoined)
    case .passwordDiffers: ("passwordDiffers", "password", .permission, .passwordDiffers)
    case .noDemo: ("noDemo", nil, .permission, .noDemo)
    case .deviceNameMissing: ("nameMissing", "name", .data, .deviceNameMissing)
    case .deviceNameTooLong: ("nameTooLong", "name", .data, .deviceNameTooLong)
    case .deviceNameRefused: ("refusedText", "name", .data, .deviceNameRefused)
    case .unknownDevice: ("unknownDevice", "device", .noInput, .unknownDevice)
    case .deviceRevoked: ("deviceRevoked", "device", .data, .deviceRevoked)
    }
  }

  /// The code for programs.
  public var code: String { entry.code }

  /// The field.
  public var field: String? { entry.field }

  /// The class of the fault.
  public var kind: FaultKind { entry.kind }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .badSignInName:
      entry.phrase(
        in: language,
        ["from": .number(SignInName.length.lowerBound), "to": .number(SignInName.length.upperBound)])
    case .nameTooLong: entry.phrase(in: language, ["limit": .number(AccountDraft.nameLimit)])
    case .deviceNameTooLong: entry.phrase(in: language, ["limit": .number(DeviceName.limit)])
    default: entry.phrase(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    switch self {
    case .unknownAccount: AccountsCommandLine.accounts(in: language)
    case .unknownDevice: AccountsCommandLine.devices(in: language)
    default: nil
    }
  }

  /// The code alone.
  public var description: String { code }
}
