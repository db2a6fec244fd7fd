/// What proves that a published table keeps its small counts: whole numbers that anybody can add up.
///
/// It is private. It lists which blanks are small, and a witness may be the truth itself.
public struct ProtectionCertificate: Hashable, Sendable {
  /// The only version there is.
  public static let format = 1

  /// The version of the certificate.
  public let format: Int
  /// The least number above zero that is shown for what it is.
  public let threshold: Int
  /// The SHA-256 of the published file in hexadecimal digits.
  public let output: String
  /// The dimensions in the order of the published file.
  public let order: [String]
  /// Finest counts row by row that all agree with the published file.
  public let witnesses: [[Int]]
  /// One line for each count that is guarded.
  public let cells: [CertifiedCount]
  /// The groups of each dimension that has some.
  public let groups: [String: [CertifiedGroup]]
  /// The sensitive dimensions.
  public let sensitive: [String]

  /// Makes a certificate.
  public init(
    format: Int = ProtectionCertificate.format, threshold: Int, output: String, order: [String], witnesses: [[Int]],
    cells: [CertifiedCount], groups: [String: [CertifiedGroup]] = [:], sensitive: [String] = []
  ) {
    self.format = format
    self.threshold = threshold
    self.output = output
    self.order = order
    self.witnesses = witnesses
    self.cells = cells
    self.groups = groups
    self.sensitive = sensitive
  }
}
