/// One guarded count of a certificate and the two witnesses that guard it.
public struct CertifiedCount: Hashable, Sendable {
  /// The labels of its cell.
  public let cell: [String]
  /// The witness that holds it at its floor or below.
  public let low: Int
  /// The witness that holds it at the threshold or above.
  public let high: Int

  /// Makes a line.
  public init(cell: [String], low: Int, high: Int) {
    self.cell = cell
    self.low = low
    self.high = high
  }
}
