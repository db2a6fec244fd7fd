import Formats
import Municipality
public import Records

/// What the public pages hand on to the office: each letter is sealed, and nobody out there reads it again.
public struct Letter: Hashable, Sendable {
  /// What stands in it.
  public enum Content: Hashable, Sendable {
    /// Somebody signs up for a course.
    case signUp(SignUpLetter)
    /// Somebody does something with their secret link, which is known by its digest.
    case wish(LinkWish, link: [UInt8])
    /// Somebody answered »Fik du hjælp?« at a branch, by its code.
    case help(HelpAnswer, branch: String)
  }

  /// All letters have this length, so that the length of a name is not told; in bytes.
  public static let length = 3_072

  /// Which it is: the same letter is taken once.
  public let id: RandomID
  /// What stands in it.
  public let content: Content

  /// Makes a letter.
  public init(id: RandomID, _ content: Content) {
    self.id = id
    self.content = content
  }

  /// The letter as bytes, ``length`` of them.
  ///
  /// - Throws: ``NoticeboardProblem/tooLarge``.
  public func bytes() throws(NoticeboardProblem) -> [UInt8] {
    var members = [JSONMember("id", .text(id.description))]
    switch content {
    case .signUp(let letter): members += letter.members
    case .wish(let wish, let link):
      members += [JSONMember("wish", .text(wish.code)), JSONMember("link", .text(SHA256.hex(link)))]
    case .help(let answer, let branch):
      members += [JSONMember("help", .text(answer.code)), JSONMember("branch", .text(branch))]
    }
    let bytes = JSON.object(members).bytes()
    guard bytes.count <= Self.length else { throw .tooLarge }
    return bytes + Array(repeating: UInt8(ascii: " "), count: Self.length - bytes.count)
  }

  /// Reads a letter.
  ///
  /// - Throws: ``NoticeboardProblem/notALetter``.
  public init(_ bytes: [UInt8]) throws(NoticeboardProblem) {
    guard let json = try? JSON(parsing: bytes), let id = json["id"]?.string.flatMap({ RandomID($0) }) else {
      throw .notALetter
    }
    self.id = id
    if let letter = SignUpLetter(json) {
      content = .signUp(letter)
    } else if let wish = json["wish"]?.string.flatMap(LinkWish.init(rawValue:)),
      let link = json["link"]?.string.flatMap(Self.digest)
    {
      content = .wish(wish, link: link)
    } else if let answer = json["help"]?.string.flatMap(HelpAnswer.init(rawValue:)),
      let branch = json["branch"]?.string
    {
      content = .help(answer, branch: branch)
    } else {
      throw .notALetter
    }
  }

  /// The 32 bytes of a digest written in hexadecimal digits.
  static func digest(_ text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard text.utf8.count == 64, digits.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}
