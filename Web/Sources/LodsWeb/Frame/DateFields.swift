import Language
import Site

/// A day as somebody typed it into three fields of a form: day, month and year.
struct DateFields: Hashable, Sendable {
  /// The day of the month.
  var day = ""
  /// The month.
  var month = ""
  /// The year.
  var year = ""

  /// Three empty fields.
  init() {}

  /// The fields of a day.
  init(_ day: Day) {
    self.day = String(day.day)
    month = String(day.month)
    year = String(day.year)
  }

  /// The fields of a form whose first one bears a name; the others are that name with `-month` and `-year`.
  init(_ form: FormFields, _ field: String) {
    day = form.text(field) ?? ""
    month = form.text(field + "-month") ?? ""
    year = form.text(field + "-year") ?? ""
  }

  /// Whether nothing was typed.
  var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

  /// The day; nil where there is none, as for 30 February.
  ///
  /// A year of two digits is one of this century.
  var value: Day? {
    guard let day = Self.number(day), let month = Self.number(month), let year = Self.number(year) else { return nil }
    return Day(year: self.year.count == 2 ? 2000 + year : year, month: month, day: day)
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.count <= 4 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}
