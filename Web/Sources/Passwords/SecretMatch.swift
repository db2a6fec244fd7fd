/// The comparison of what was sent with what only the desk can know.
public enum SecretMatch {
  /// Whether two texts are the same; all bytes are looked at, so that the time taken does not tell where they differ.
  public static func isSame(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
