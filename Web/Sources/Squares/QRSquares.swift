import CQRencode

/// A text as the dark and light squares of a QR code (ISO/IEC 18004), with error correction M: it is read with up to 15 %
/// of it hidden.
public struct QRSquares: Hashable, Sendable {
  /// How many squares a side has.
  public let side: Int
  private let dark: [Bool]

  /// The code of a text, in the smallest version that holds it.
  ///
  /// - Parameter text: an address; of at most 200 bytes, none of them nought.
  /// - Returns: nil for a text that is empty or does not fit.
  public init?(_ text: String) {
    guard !text.isEmpty, text.utf8.count <= 200, !text.utf8.contains(0) else { return nil }
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    // The lowest bit of each byte tells whether the square is dark.
    dark = (0..<side * side).map { code.pointee.data[$0] & 1 == 1 }
    self.side = side
  }

  /// Whether a square is dark; those around the code are light.
  public subscript(x: Int, y: Int) -> Bool {
    (0..<side).contains(x) && (0..<side).contains(y) && dark[y * side + x]
  }

  /// The dark squares of a row that touch each other, as where they begin and end.
  public func runs(in y: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for x in 0...side {
      if self[x, y] {
        start = start ?? x
      } else if let first = start {
        runs.append(first..<x)
        start = nil
      }
    }
    return runs
  }
}
