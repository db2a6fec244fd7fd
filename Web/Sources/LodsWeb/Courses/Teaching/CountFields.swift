import Courses
import Language
import Site

/// What is counted on a date, as it was typed.
struct CountFields: Sendable {
  /// The fields' names with the sentences that stand over them, in the order of ``DateCount``.
  static let names = ["walk-ins", "seniors", "staff", "volunteers"]
  /// What was typed in each.
  var typed: [String]
  /// What stood there when the page was made; see ``MarkText``.
  var seen: String
  /// Whether somebody else has written something else meanwhile.
  var isContested = false

  /// What stands there.
  init(_ count: DateCount?) {
    seen = MarkText.of(count)
    typed = [count?.walkIns, count?.seniors, count?.staffMinutes, count?.volunteerMinutes]
      .map { $0.map(String.init) ?? "" }
  }

  /// What a form holds.
  init(_ form: FormFields) {
    typed = Self.names.map { form.text($0) ?? "" }
    seen = form["seen-count"] ?? ""
  }

  /// The count; nil where nothing was typed.
  ///
  /// - Throws: a problem at the field that is no number.
  func count(in language: LanguageCode) throws(Wrong) -> DateCount? {
    guard typed.contains(where: { !$0.isEmpty }) else { return nil }
    var numbers: [Int?] = []
    for (name, text) in zip(Self.names, typed) {
      guard text.isEmpty || (text.utf8.count <= 6 && text.utf8.allSatisfy { (48...57).contains($0) }) else {
        throw Wrong(problem: FieldProblem(name, TeachingPhrase.notANumber(in: language)))
      }
      numbers.append(Int(text))
    }
    return DateCount(
      walkIns: numbers[0] ?? 0, seniors: numbers[1], staffMinutes: numbers[2], volunteerMinutes: numbers[3])
  }

  /// A field that cannot be read.
  struct Wrong: Error {
    let problem: FieldProblem
  }
}
