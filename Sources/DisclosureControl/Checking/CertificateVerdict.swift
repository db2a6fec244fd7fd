/// What a verifier found.
public struct CertificateVerdict: Hashable, Sendable {
  /// What is wrong; empty where the certificate proves the table.
  public let findings: [CertificateFinding]
  /// The cells of the table.
  public let cells: Int
  /// The blanks.
  public let blank: Int
  /// The guarded counts that were proved.
  public let listed: Int
  /// The witnesses that were added up.
  public let witnesses: Int
  /// Whether the true table was at hand, so that no small count can be missing and all numbers are known to be true.
  public let isComplete: Bool

  /// Whether the certificate proves the table.
  public var holds: Bool { findings.isEmpty }
}
