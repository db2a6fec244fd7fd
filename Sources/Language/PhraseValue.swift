/// A value that is filled into a text.
public enum PhraseValue: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// A text, put in as it is.
  case text(String)
  /// A whole number, written with the language's thousands separator; it also chooses plural forms.
  case number(Int)
  /// A day, written in the language's short form.
  case day(Day)

  /// Makes a text value of a literal.
  public init(stringLiteral value: String) { self = .text(value) }

  /// Makes a number value of a literal.
  public init(integerLiteral value: Int) { self = .number(value) }

  func written(in language: LanguageCode) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.whole(number, in: language)
    case .day(let day): DayText.short(day, in: language)
    }
  }
}
