/// The address at which citizens find the public pages: one of https, or of this very machine for trying things out.
public struct SiteAddress: Hashable, Sendable {
  /// The address as it is written before a path, in small letters and without a slash at its end.
  public let text: String

  /// Reads an address of a scheme and a host with or without a port.
  ///
  /// - Returns: nil for anything else: one with a path, a user's name or a query, and one that is not encrypted and not
  ///   of this machine.
  public init?(_ typed: String) {
    var text = typed.lowercased()
    if text.hasSuffix("/") { text.removeLast() }
    guard text.utf8.count <= 120 else { return nil }
    if text.hasPrefix("https://") {
      guard Self.isHost(text.dropFirst(8), isOwn: false) else { return nil }
    } else {
      guard text.hasPrefix("http://"), Self.isHost(text.dropFirst(7), isOwn: true) else { return nil }
    }
    self.text = text
  }

  /// The address as people read and type it: without the scheme that browsers put before it themselves.
  public var shown: String { text.hasPrefix("https://") ? String(text.dropFirst(8)) : text }

  private static let own: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  private static func isHost(_ text: Substring, isOwn: Bool) -> Bool {
    var host = text
    if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
      guard let port = Int(text[text.index(after: colon)...]), (1...65_535).contains(port) else { return false }
      host = text[..<colon]
    }
    if own.contains(String(host)) { return true }
    guard !isOwn, host.utf8.count <= 100 else { return false }
    // A host that others can reach has a name of labels; each begins and ends with a letter or a digit.
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        let isWritten = label.utf8.allSatisfy { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        return !label.isEmpty && isWritten && label.first != "-" && label.last != "-"
      }
  }
}
