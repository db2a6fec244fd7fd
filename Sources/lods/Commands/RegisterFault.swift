import Language

/// What can be wrong with a word that a register's command is given.
enum RegisterFault: Fault, Hashable {
  /// A word that is no date, or no date of the calendar.
  case notADay(looksRight: Bool)
  /// A word that is no ISO week.
  case notAWeek
  /// A setting that does not exist.
  case unknownSetting(nearest: String?)
  /// A rule that cannot be read.
  case badRule
  /// A number of days that is none of those that may be chosen.
  case badTerm
  /// An address that is not of https, nor of this machine.
  case badSiteAddress
  /// A language that we do not have.
  case unknownLanguage
  /// A role that does not exist.
  case unknownRole(nearest: String?)
  /// A help level that does not exist.
  case badLevel

  var code: String {
    switch self {
    case .notADay: "unfitDate"
    case .notAWeek: "unfitWeek"
    case .unknownSetting: "unknownSetting"
    case .badRule: "badRule"
    case .badTerm: "badTerm"
    case .badSiteAddress: "badSiteAddress"
    case .unknownLanguage: "unknownLanguage"
    case .unknownRole: "unknownRole"
    case .badLevel: "badLevel"
    }
  }

  var field: String? {
    switch self {
    case .notADay: "date"
    case .notAWeek: "week"
    case .unknownSetting: "setting"
    case .badRule, .badTerm, .badSiteAddress, .unknownLanguage: "value"
    case .unknownRole: "role"
    case .badLevel: "level"
    }
  }

  var nearest: String? {
    switch self {
    case .unknownSetting(let nearest), .unknownRole(let nearest): nearest
    default: nil
    }
  }

  /// A word that is wrong in itself is a fault of the call; one that names nothing here, of the data.
  var kind: FaultKind {
    switch self {
    case .notADay, .notAWeek: .usage
    case .unknownSetting, .badRule, .badTerm, .badSiteAddress, .unknownLanguage, .unknownRole, .badLevel: .data
    }
  }

  func sentence(in language: LanguageCode) -> String {
    let values: [String: PhraseValue] = ["nearest": .text(nearest ?? "")]
    switch self {
    case .notADay(true): return RegisterPhrase.noSuchDay(in: language)
    case .notADay: return RegisterPhrase.notADay(in: language)
    case .notAWeek: return RegisterPhrase.notAWeek(in: language)
    case .unknownSetting(nil): return SettingPhrase.unknown(in: language)
    case .unknownSetting: return SettingPhrase.unknownNearest(in: language, values)
    case .badRule: return SettingPhrase.badRule(in: language)
    case .badTerm: return SettingPhrase.badTerm(in: language)
    case .badSiteAddress: return SettingPhrase.badSiteAddress(in: language)
    case .unknownLanguage: return SettingPhrase.unknownLanguage(in: language)
    case .unknownRole(nil): return RolePhrase.unknown(in: language)
    case .unknownRole: return RolePhrase.unknownNearest(in: language, values)
    case .badLevel: return RolePhrase.badLevel(in: language)
    }
  }

  /// The day that a word stands for.
  static func day(_ word: String) throws(RegisterFault) -> Day {
    if let day = Day(iso: word) { return day }
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let looksRight = parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { (48...57).contains($0) } }
    throw RegisterFault.notADay(looksRight: looksRight)
  }
}
