public import Language

extension Command {
  /// `--json`, which every command has: the result, or the error, as JSON.
  public static let json = Flag("json", help: ConsolePhrase.helpJSON.wording)

  /// `--language`, which every command has.
  public static let language = Option<LanguageCode>.choice(
    "language", value: ConsolePhrase.valueLanguage.wording, help: ConsolePhrase.helpLanguage.wording,
    of: LanguageCode.self)

  /// `--no-color`, which every command has.
  public static let noColor = Flag("no-color", help: ConsolePhrase.helpNoColor.wording)

  /// `--help`, which every command has.
  public static let help = Flag("help", short: "h", help: ConsolePhrase.helpHelp.wording)

  /// `--version`, which only the root has.
  public static let version = Flag("version", help: ConsolePhrase.helpVersion.wording)

  /// The options that every command has.
  static let global: [any OptionDeclaration] = [help, language, json, noColor]
}
