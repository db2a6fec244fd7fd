package import Formats
public import Markup

/// An answer to a browser; the headers that every answer has are added at the door.
public struct WebReply: Sendable {
  /// What the answer holds.
  public enum Body: Sendable {
    /// Nothing.
    case none
    /// A page.
    case page(Document)
    /// Bytes of a type, as `text/csv; charset=utf-8`.
    case bytes([UInt8], type: String)
    /// Bytes that are part of the program.
    case fixed(StaticString, type: String)
  }

  /// How long a browser may keep the answer.
  public enum Keeping: Hashable, Sendable {
    /// Not at all: the answer may hold something personal.
    case no
    /// Kept, and asked about each time by the mark of its content.
    case whileSame(mark: String)
    /// Kept by anybody for some minutes, and then asked about by the mark of its content: what is everybody's.
    case openWhileSame(mark: String)
    /// Kept for good: the address changes with the content.
    case forever
  }

  /// The status, as 200.
  public var status: Int
  /// What it holds.
  public var body: Body
  /// How long it may be kept.
  public var keeping = Keeping.no
  /// Further headers, each name in small letters.
  public var headers: [(name: String, value: String)] = []
  /// The cookies that it sets.
  public var cookies: [WebCookie] = []

  /// Makes an answer.
  public init(_ status: Int, _ body: Body = .none) {
    self.status = status
    self.body = body
  }

  /// A page.
  public static func page(_ document: Document, status: Int = 200) -> WebReply {
    WebReply(status, .page(document))
  }

  /// Leads the browser to another page of this site, which it reads: the answer to whatever changed something, so that
  /// neither the back button nor a new reading does it again.
  public static func redirect(to link: Link) -> WebReply {
    var reply = WebReply(303)
    reply.headers.append(("location", link.text))
    return reply
  }

  /// A JSON document, ended by a newline.
  package static func json(_ value: JSON, status: Int = 200) -> WebReply {
    WebReply(status, .bytes(value.bytes() + [UInt8(ascii: "\n")], type: "application/json; charset=utf-8"))
  }

  /// Plain text.
  public static func text(_ text: String, status: Int = 200) -> WebReply {
    WebReply(status, .bytes(Array(text.utf8), type: "text/plain; charset=utf-8"))
  }

  /// A file to be saved, under a name that any system takes (RFC 6266 and RFC 8187).
  public static func download(_ bytes: [UInt8], type: String, name: String) -> WebReply {
    var reply = WebReply(200, .bytes(bytes, type: type))
    let name = fileName(name)
    let plain = String(name.unicodeScalars.map { $0.isPlainInFileName ? Character($0) : "_" })
    let encoded = name.utf8.map { byte -> String in
      let scalar = Unicode.Scalar(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      return scalar.isPlainInFileName ? String(Character(scalar)) : "%" + (digits.count < 2 ? "0" : "") + digits
    }.joined()
    reply.headers.append(
      ("content-disposition", "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"))
    return reply
  }

  /// A name that leads to no other folder, is not hidden, and does not look like another one: what parts folders and
  /// drives becomes a line, and signs that cannot be seen are left out, as those that turn the direction of writing.
  private static func fileName(_ name: String) -> String {
    let unseen: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
    let signs = name.unicodeScalars.filter { !unseen.contains($0.properties.generalCategory) }
      .map { "/\\:\"".unicodeScalars.contains($0) ? "_" : Character($0) }
    let seen = String(signs.drop { $0 == "." })
    return seen.isEmpty ? "lods" : seen
  }

  /// The same answer, which says after how many seconds it is worth another try.
  package func retried(after seconds: Int) -> WebReply {
    var reply = self
    reply.headers.append(("retry-after", String(seconds)))
    return reply
  }

  /// The same answer with a cookie.
  public func setting(_ cookie: WebCookie) -> WebReply {
    var reply = self
    reply.cookies.append(cookie)
    return reply
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainInFileName: Bool {
    isASCII && (properties.isAlphabetic || ("0"..."9").contains(self) || self == "-" || self == "." || self == "_")
  }
}
