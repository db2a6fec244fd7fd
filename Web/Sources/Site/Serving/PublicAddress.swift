/// The address under which people reach the desk, as `https://lods.nordhavn.example`.
public struct PublicAddress: Hashable, Sendable {
  /// Whether it is encrypted.
  public let isSecure: Bool
  /// The host with the port, where one is named, in small letters.
  public let host: String

  /// Reads an address of a scheme and a host; nil for anything else, also one with a path.
  public init?(_ text: String) {
    let schemes = [("https://", true), ("http://", false)]
    guard let (scheme, isSecure) = schemes.first(where: { text.lowercased().hasPrefix($0.0) }) else { return nil }
    var host = text.dropFirst(scheme.count).lowercased()
    if host.hasSuffix("/") { host.removeLast() }
    let isHost = host.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || ".-:[]".utf8.contains(byte)
    }
    guard !host.isEmpty, host.count <= 255, isHost else { return nil }
    self.isSecure = isSecure
    self.host = host
  }

  /// The address as it is written before a path.
  public var text: String { (isSecure ? "https://" : "http://") + host }
}
