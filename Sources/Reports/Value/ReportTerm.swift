/// A code with its name in the report's language.
public struct ReportTerm: Hashable, Sendable {
  /// The code for programs, as `mitid-app`.
  public var code: String
  /// The name for people, as "MitID: første gang i appen".
  public var label: String

  /// The code that stands for all codes together.
  public static let totalCode = "TOTAL"
  /// The code that stands for all that is not drawn, added up; it has no bar, which would dwarf the others.
  public static let restCode = "OTHER"

  /// Makes a term.
  public init(_ code: String, _ label: String) {
    self.code = code
    self.label = label
  }
}
