/// The form of a noun that a number takes; the three languages know two.
///
/// Source: CLDR plural rules. Danish takes the singular for 1 and for broken numbers that begin with 0 or 1 ("1,5
/// time"), Swedish and English for exactly 1 written without decimals.
public enum PluralForm: Sendable {
  case one, other

  /// The form for a whole number.
  public init(of number: Int, in language: LanguageCode) {
    self = number == 1 ? .one : .other
  }

  /// The form for a number that is written with decimals.
  public init(ofDecimal number: Double, in language: LanguageCode) {
    switch language {
    case .da: self = number > 0 && number < 2 ? .one : .other
    case .sv, .en: self = .other
    }
  }
}
