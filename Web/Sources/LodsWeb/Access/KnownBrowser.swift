import Accounts
import Identifiers
import Passwords
import Records
import Site

/// What a browser shows of the accounts that have signed in on it: enough to know it again for one of them, and nothing
/// to tell whose they are.
///
/// It holds a number drawn for the browser and a mark for each account, which is a keyed digest of that number. The key
/// is the account's own password hash, which never leaves the file: so nobody else can make a mark, it outlives a
/// restart, and with a new password the browsers of the old one are strangers again.
struct KnownBrowser: Hashable, Sendable {
  /// How long a browser keeps it, in seconds: browsers allow 400 days.
  static let seconds = 400 * 86_400
  /// The most accounts that it knows; the one that signed in longest ago goes first.
  static let most = 8

  private let browser: RandomID
  private var marks: [String]

  /// A browser that knows nobody.
  init(_ browser: RandomID) {
    self.browser = browser
    marks = []
  }

  /// Reads what a browser shows; nil for what was not made here.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let browser = RandomID(parts.first ?? ""), parts.count <= Self.most + 1 else { return nil }
    self.browser = browser
    marks = Array(parts.dropFirst())
  }

  /// What a browser that asks shows; nil where it shows nothing.
  init?(_ request: WebRequest) {
    guard let text = request.cookie(.known) else { return nil }
    self.init(text)
  }

  /// What the browser keeps.
  var cookie: WebCookie {
    WebCookie(.known, ([browser.description] + marks).joined(separator: "."), seconds: Self.seconds)
  }

  /// The lane of its own in which it may try the password of an account; nil where it does not know it.
  func lane(_ account: AccountID, having hash: PasswordHash) -> GuessLane? {
    let mark = mark(account, hash)
    guard marks.contains(where: { SecretMatch.isSame($0, mark) }) else { return nil }
    return .own("browser", browser.description, String(account.number))
  }

  /// The same browser after an account has signed in on it.
  func knowing(_ account: AccountID, having hash: PasswordHash) -> KnownBrowser {
    let mark = mark(account, hash)
    var known = self
    known.marks = (marks.filter { $0 != mark } + [mark]).suffix(Self.most)
    return known
  }

  private func mark(_ account: AccountID, _ hash: PasswordHash) -> String {
    let digest = HMAC.digest(
      of: Array("lods browser \(browser) \(account.number)".utf8), key: Array(hash.crypt.utf8))
    return SHA256.hex(Array(digest.prefix(16)))
  }
}
