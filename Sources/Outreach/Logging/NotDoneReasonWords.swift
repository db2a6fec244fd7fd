import HelpDesk
import Language

/// Why something was not done, as the form names it.
enum NotDoneReasonWords {
  /// All reasons in a row.
  static func list(in language: LanguageCode) -> String {
    NotDoneReason.allCases.map { $0.wording[language].lowercasedFirst }.joined(separator: ", ")
  }

  /// An outcome with a reason, as it is typed.
  static func example(in language: LanguageCode) -> String {
    Outcome.couldNot.wording[language].lowercasedFirst + ", " + NotDoneReason.noTime.wording[language].lowercasedFirst
  }
}

extension String {
  /// With a small first letter, as within a sentence.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
