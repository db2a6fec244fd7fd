import Records

/// A change in an enrolment's history, which is only ever added to.
public struct EnrolmentStep: Hashable, Sendable {
  /// How it stood from then on.
  public let status: EnrolmentStatus
  /// Why.
  public let cause: EnrolmentCause
  /// When, in seconds since 1970.
  public let seconds: Int
  /// Who did it, by the number that the audit knows: 0 the command line, −1 the program, 1 and more an account.
  public let actor: Int
  /// The reason that staff wrote down; nil where the cause says it all.
  public let reason: String?
}
