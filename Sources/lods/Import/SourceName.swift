import HelpDesk
import Municipality

/// The name that a draft gives to a sheet's source.
enum SourceName {
  /// The file's name without what changes from one month's sheet to the next, or from one try to the next: months, years,
  /// "rettet", "kopi"; "ark" where nothing else is left.
  ///
  /// A source that changes its name is another source, and its rows would be counted again.
  static func suggested(by stem: String) -> String {
    let words = stem.lowercased().split { !$0.isLetter }.map(String.init).filter { word in
      word.count > 1 && !passing.contains(word) && !months.contains { $0.hasPrefix(word) && word.count >= 3 }
    }
    return Code<ImportMapping>(from: words.joined(separator: "-"))?.text ?? "ark"
  }

  private static let passing: Set<String> = [
    "rettet", "kopi", "copy", "ny", "nyt", "ny", "endelig", "final", "af", "uge", "vecka", "rättad", "kopia", "version",
    "afvist", "nekade", "refused", "klar", "kvt", "kvartal", "uden", "navne", "mended", "år",
  ]
  private static let months = [
    "januar", "januari", "january", "februar", "februari", "february", "marts", "mars", "march", "april", "maj", "may",
    "juni", "june", "juli", "july", "august", "augusti", "september", "oktober", "october", "november", "december",
  ]
}
