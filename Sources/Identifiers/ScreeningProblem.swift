/// Why the gate turned a text away.
public enum ScreeningProblem: Hashable, Sendable {
  /// The text holds what looks like personal identifiers; at least one finding.
  case identifiers([Finding])
  /// The text has more Unicode scalars than the profile allows.
  case tooLong(limit: Int)
  /// The text holds a control character at this Unicode scalar, counted from zero.
  case controlCharacter(at: Int)
}
