import Identifiers
public import Language
public import Records
public import SQLite

/// How an office has chosen to work.
public struct Settings: Sendable {
  private let values: [String: String]

  /// The settings of a file.
  public init(_ reader: Reader) throws {
    values = Dictionary(
      try reader.rows("SELECT name, value FROM setting") { ($0.text(0), $0.text(1)) }, uniquingKeysWith: { $1 })
  }

  /// When an optional field is asked.
  public func rule(for field: OptionalField) -> AskRule {
    values["ask-" + field.rawValue].flatMap { AskRule($0) } ?? field.defaultRule
  }

  /// The branch that is meant when none is named.
  public var branch: Code<Branch>? {
    values["branch"].flatMap { Code($0) }
  }

  /// The language of the desk when the user's system asks for none of ours.
  public var language: LanguageCode? {
    values["language"].flatMap { LanguageCode(rawValue: $0) }
  }

  /// Where citizens find the public pages; nil where nothing is chosen.
  public var siteAddress: SiteAddress? {
    values["site-address"].flatMap { SiteAddress($0) }
  }

  /// Chooses where citizens find the public pages; nil takes the choice away.
  public static func set(siteAddress: SiteAddress?, in writer: DeskWriter) throws {
    guard let siteAddress else {
      try writer.run("DELETE FROM setting WHERE name = 'site-address'")
      return
    }
    try set("site-address", siteAddress.text, in: writer)
  }

  /// Chooses when an optional field is asked.
  public static func set(_ rule: AskRule, for field: OptionalField, in writer: DeskWriter) throws {
    try set("ask-" + field.rawValue, rule.text, in: writer)
  }

  /// Chooses the branch that is meant when none is named; nil takes the choice away.
  public static func set(branch: Code<Branch>?, in writer: DeskWriter) throws {
    guard let branch else {
      try writer.run("DELETE FROM setting WHERE name = 'branch'")
      return
    }
    _ = try BranchRegister.branch(branch, in: writer.reader)
    try set("branch", branch.text, in: writer)
  }

  /// Chooses the desk's language.
  public static func set(language: LanguageCode, in writer: DeskWriter) throws {
    try set("language", language.rawValue, in: writer)
  }

  private static func set(_ name: String, _ value: String, in writer: DeskWriter) throws {
    let gate = Gate.standard
    guard let name = try? gate.admit(name, as: .code), let value = try? gate.admit(value, as: .note) else {
      throw MunicipalityFault.nameRefused(field: "setting")
    }
    try writer.run(
      "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [.text(name), .text(value)])
  }
}
