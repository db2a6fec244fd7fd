/// What a text is for, which decides what the gate looks for in it.
public enum ScreeningProfile: String, CaseIterable, Sendable {
  /// Free text written at the desk: everything is looked for.
  case note
  /// Names and addresses of branches and the like: everything but names and addresses of people.
  case place
  /// Codes, ids and short labels: everything, at most 80 Unicode scalars, and no control characters.
  case code

  /// The most Unicode scalars that a text of the profile may have; nil where there is no limit.
  public var limit: Int? { self == .code ? 80 : nil }
}
