import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods setting`: how an office has chosen to work.
enum SettingCommand {
  private static let branch = "branch"
  private static let language = "language"
  private static let backupDays = "backup-days"
  private static let reconfirmDays = "reconfirm-days"
  private static let reminderDays = "reminder-days"
  private static let siteAddress = "site-address"
  private static let names =
    OptionalField.allCases.map(\.code) + [branch, language, backupDays, reconfirmDays, reminderDays, siteAddress]

  static func make(_ context: LodsContext) -> Command {
    Command(
      "setting", summary: SettingPhrase.summary.wording, details: SettingPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list", children: [list(context), set(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: SettingPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(SettingPhrase.setting(in: language)), TableColumn(SettingPhrase.about(in: language)),
          TableColumn(SettingPhrase.value(in: language)), TableColumn(SettingPhrase.standard(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for name in names {
        let value = try value(of: name, in: office)
        list.add(
          [
            name, wording(of: name)[language], value ?? SettingPhrase.notChosen(in: language), standard(name) ?? "",
          ], object(name, value))
      }
      list.write()
    }
  }

  private static func set(_ context: LodsContext) -> Command {
    Command(
      "set", summary: SettingPhrase.set.wording, details: SettingPhrase.details.wording,
      arguments: [
        Argument("setting", value: ArgumentPhrase.setting.wording, help: SettingPhrase.settingArgument.wording),
        Argument("value", value: ArgumentPhrase.value.wording, help: SettingPhrase.valueArgument.wording),
      ],
      examples: [
        Example("lods setting set area one-in:10", SettingPhrase.setExample.wording),
        Example("lods setting set age weeks:2026-W10+2026-W43", SettingPhrase.weeksExample.wording),
      ]
    ) { invocation in
      let name = invocation.words[0]
      guard names.contains(name) else {
        throw RegisterFault.unknownSetting(nearest: Nearest.word(to: name, among: names))
      }
      let office = try context.office(invocation)
      // Opened first: where the audit cannot be written, nothing is changed.
      let people = try office.people()
      let subject = try office.desk.write { try set(name, to: invocation.words[1], in: $0) }
      try AuditTrail.append(.settingChanged, subject: subject, at: context.now(), to: people)
      Change.tell(
        try sentence(name, office, invocation.language), next: "lods setting list",
        object(name, try value(of: name, in: office)), invocation)
    }
  }

  /// Chooses a setting, and gives the name that the audit calls it by.
  private static func set(_ name: String, to word: String, in writer: DeskWriter) throws -> StaticString {
    switch name {
    case branch:
      let code = word == "none" ? nil : try BranchRegister.branch(word: word, in: writer.reader).code
      try Settings.set(branch: code, in: writer)
      return "branch"
    case language:
      guard let language = LanguageCode(rawValue: word) else { throw RegisterFault.unknownLanguage }
      try Settings.set(language: language, in: writer)
      return "language"
    case siteAddress:
      let address = SiteAddress(word)
      guard word == "none" || address != nil else { throw RegisterFault.badSiteAddress }
      try Settings.set(siteAddress: address, in: writer)
      return "site address"
    case backupDays:
      guard let days = Int(word), BackupTerm.range.contains(days) else { throw RegisterFault.badTerm }
      try BackupTerm(days: days).set(in: writer)
      return "backup days"
    case reconfirmDays, reminderDays:
      guard let days = Int(word), NoticeDays.range.contains(days) else {
        throw TermFault.outOfRange(
          field: "days", from: NoticeDays.range.lowerBound, to: NoticeDays.range.upperBound)
      }
      let before = try NoticeDays.read(writer.reader)
      let isReminder = name == reminderDays
      try NoticeDays(
        reconfirm: isReminder ? before.reconfirm : days, reminder: isReminder ? days : before.reminder
      ).set(in: writer)
      return isReminder ? "reminder days" : "reconfirm days"
    default:
      guard let field = OptionalField(rawValue: name), let rule = AskRule(word) else { throw RegisterFault.badRule }
      try Settings.set(rule, for: field, in: writer)
      return subject(field)
    }
  }

  private static func subject(_ field: OptionalField) -> StaticString {
    switch field {
    case .minutes: "ask minutes"
    case .barriers: "ask barriers"
    case .alone: "ask alone"
    case .contact: "ask contact"
    case .persons: "ask persons"
    case .effort: "ask effort"
    case .area: "ask area"
    case .age: "ask age"
    case .helpedIn: "ask helped-in"
    case .note: "ask note"
    }
  }

  private static func value(of name: String, in office: Office) throws -> String? {
    let settings = try office.settings()
    switch name {
    case backupDays: return try String(office.backupTerm().days)
    case reconfirmDays: return try String(office.desk.read { try NoticeDays.read($0) }.reconfirm)
    case reminderDays: return try String(office.desk.read { try NoticeDays.read($0) }.reminder)
    case branch: return settings.branch?.text
    case siteAddress: return settings.siteAddress?.text
    case language: return settings.language?.rawValue
    default: return OptionalField(rawValue: name).map { settings.rule(for: $0).text }
    }
  }

  private static func standard(_ name: String) -> String? {
    switch name {
    case backupDays: String(BackupTerm.standard.days)
    case reconfirmDays: String(NoticeDays.standard.reconfirm)
    case reminderDays: String(NoticeDays.standard.reminder)
    default: OptionalField(rawValue: name)?.defaultRule.text
    }
  }

  private static func wording(of name: String) -> Wording {
    switch name {
    case branch: SettingPhrase.aboutBranch.wording
    case siteAddress: SettingPhrase.aboutSite.wording
    case language: SettingPhrase.aboutLanguage.wording
    case backupDays: SettingPhrase.aboutBackups.wording
    case reconfirmDays: SettingPhrase.aboutReconfirming.wording
    case reminderDays: SettingPhrase.aboutReminding.wording
    default: OptionalField(rawValue: name)?.wording ?? Wording(same: name)
    }
  }

  private static func sentence(_ name: String, _ office: Office, _ language: LanguageCode) throws -> String {
    let settings = try office.settings()
    guard let value = try value(of: name, in: office) else {
      return (name == siteAddress ? SettingPhrase.siteRemoved : .removed)(in: language)
    }
    let shown = OptionalField(rawValue: name).map { meaning(of: settings.rule(for: $0), in: language) } ?? value
    return SettingPhrase.changed(
      in: language, ["name": .text(wording(of: name)[language]), "value": .text(shown)])
  }

  private static func meaning(of rule: AskRule, in language: LanguageCode) -> String {
    switch rule {
    case .off: SettingPhrase.off(in: language)
    case .always: SettingPhrase.always(in: language)
    case .weeks(let weeks):
      SettingPhrase.weeks(
        in: language, ["n": .number(weeks.count), "weeks": .text(weeks.map(\.iso).joined(separator: ", "))])
    case .oneIn(let number): SettingPhrase.oneIn(in: language, ["n": .number(number)])
    }
  }

  private static func object(_ name: String, _ value: String?) -> JSON {
    ["id": .text(name), "name": wording(of: name).json, "value": JSON(value), "default": JSON(standard(name))]
  }
}
