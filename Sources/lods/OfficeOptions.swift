import Console
import HelpDesk
import Language
import Municipality

/// Options that several commands share.
enum OfficeOptions {
  /// The folder that holds the office.
  static let data = Option.text(
    "data", value: OptionPhrase.folder.wording, help: OptionPhrase.data.wording)

  /// The branch, by its code.
  static let branch = Option.text(
    "branch", short: "b", value: OptionPhrase.code.wording, help: OptionPhrase.branch.wording)

  /// The most rows of a list.
  static let limit = Option.whole("limit", range: 1...1_000_000, help: OptionPhrase.limit.wording)
}
