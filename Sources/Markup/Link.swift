/// Where a link leads: a place of this site, or one of few other kinds; never a script.
///
/// Everything that is not fixed when the program is built is percent-encoded (RFC 3986).
public struct Link: Hashable, Sendable {
  /// The link as it is written in a page, before escaping.
  public private(set) var text: String

  /// A place of this site, as `/tal` or `hold/liste.html`.
  ///
  /// A path that does not start with `/`, `.`, `?` or `#` gets `./` before it, so that it cannot name a scheme.
  public init(_ path: StaticString) {
    let path = path.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    let starts: [UInt8] = [0x2F, 0x2E, 0x3F, 0x23]
    text = path.utf8.first.map(starts.contains) == false ? "./" + path : path
  }

  /// A place on this page.
  public static func fragment(_ id: String) -> Link { Link(written: "#" + encoded(id)) }

  /// A page of another site that is fixed when the program is built; only `https:`.
  ///
  /// Anything else becomes a link to the page itself.
  public static func external(_ address: StaticString) -> Link {
    Link(https: address.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }) ?? Link("#")
  }

  /// A page of another site; nil unless the address starts with `https://` and a host name of letters, digits, dots and
  /// hyphens, and holds no blanks, quotes or signs outside ASCII.
  public init?(https address: String) {
    let scheme = "https://"
    guard address.hasPrefix(scheme) else { return nil }
    let rest = address.utf8.dropFirst(scheme.utf8.count)
    let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let isHost = host.allSatisfy { Link.isAlphanumeric($0) || $0 == 0x2E || $0 == 0x2D }
    guard !host.isEmpty, isHost, rest.allSatisfy(Link.isAllowed) else { return nil }
    text = address
  }

  /// A telephone number to call; signs other than digits and `+` are left out.
  public static func telephone(_ number: String) -> Link {
    Link(written: "tel:" + String(decoding: number.utf8.filter { $0 &- 0x30 < 10 || $0 == 0x2B }, as: UTF8.self))
  }

  /// An address to write to.
  public static func email(_ address: String) -> Link {
    let parts = address.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map {
      encoded(String($0))
    }
    return Link(written: "mailto:" + parts.joined(separator: "@"))
  }

  /// The link with one more step in its path.
  public func appending(_ step: String) -> Link {
    // A step of dots alone would lead upwards.
    let dots = step.utf8.allSatisfy { $0 == 0x2E }
    let encoded = dots ? step.utf8.map { _ in "%2E" }.joined() : Link.encoded(step)
    return Link(written: text + (text.hasSuffix("/") ? "" : "/") + encoded)
  }

  /// The link with one more item in its query.
  public func query(_ name: StaticString, _ value: String) -> Link {
    let name = name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    let sign = text.utf8.contains(0x3F) ? "&" : "?"
    return Link(written: text + sign + Link.encoded(name) + "=" + Link.encoded(value))
  }

  /// The link to a place on the page that it leads to.
  public func fragment(_ id: String) -> Link { Link(written: text + "#" + Link.encoded(id)) }

  private init(written text: String) {
    self.text = text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }

  /// The signs that may stand in an address (RFC 3986, appendix A).
  private static func isAllowed(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte)
  }

  private static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isAlphanumeric(byte) || byte == 0x2D || byte == 0x2E || byte == 0x5F || byte == 0x7E {
        bytes.append(byte)
      } else {
        bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)
}
