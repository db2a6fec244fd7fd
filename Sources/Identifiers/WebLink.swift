/// A link taken apart, as far as needed to tell whether it is one person's.
struct WebLink {
  private let host: ArraySlice<UInt32>
  private let hasScheme: Bool
  private let hasUserInfo: Bool
  /// The path without the host.
  private let path: ArraySlice<UInt32>
  /// What follows a question mark or a number sign.
  private let query: ArraySlice<UInt32>

  /// Reads a link; nil for what is none, as "sort/hvid".
  init?(_ text: ArraySlice<UInt32>) {
    var rest = text
    var hasScheme = false
    if let colon = rest.prefix(12).firstIndex(of: ASCII.colon), rest[colon...].starts(with: WebLink.slashes),
      rest[..<colon].allSatisfy(ASCII.isLetter), colon > rest.startIndex
    {
      rest = rest[(colon + 3)...]
      hasScheme = true
    }
    let end = rest.firstIndex { $0 == ASCII.slash || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
    var host = rest[..<end]
    var hasUserInfo = false
    if let at = host.lastIndex(of: ASCII.at) {
      hasUserInfo = hasScheme && at > host.startIndex
      host = host[(at + 1)...]
    }
    if let port = host.firstIndex(of: ASCII.colon) { host = host[..<port] }
    guard host.count <= 255, WebLink.isHost(host) || (hasScheme && !host.isEmpty) else { return nil }
    let tail = rest[end...]
    let question = tail.firstIndex { $0 == 0x3F || $0 == 0x23 } ?? tail.endIndex
    self.host = host
    self.hasScheme = hasScheme
    self.hasUserInfo = hasUserInfo
    path = tail[..<question]
    query = tail[question...].dropFirst()
  }

  private static let slashes: [UInt32] = [ASCII.colon, ASCII.slash, ASCII.slash]

  /// Letters, digits, hyphens and dots, and at the end a dot and at least two letters.
  private static func isHost(_ host: ArraySlice<UInt32>) -> Bool {
    guard let dot = host.lastIndex(of: ASCII.dot), dot > host.startIndex else { return false }
    let top = host[(dot + 1)...]
    guard top.count >= 2, top.allSatisfy(ASCII.isLetter) else { return false }
    return host.allSatisfy { ASCII.isWordSign($0) || $0 == ASCII.dot || $0 == ASCII.hyphen }
  }

  /// How sure it is that the link is one person's; nil where it is everybody's.
  var confidence: Confidence? {
    if hasUserInfo { return .certain }
    if let found = parameters() { return found }
    return segments()
  }

  // MARK: - Parameters

  private func parameters() -> Confidence? {
    var found: Confidence?
    for part in query.split(whereSeparator: { $0 == 0x26 || $0 == 0x3B || $0 == 0x3F || $0 == 0x23 }) {
      let equals = part.firstIndex(of: 0x3D)
      let name = part[..<(equals ?? part.endIndex)]
      let value = equals.map { part[($0 + 1)...] } ?? part
      if equals != nil, !value.isEmpty, name.count <= 32, WebLink.isPersonal(name) {
        found = value.count >= 8 ? .certain : found ?? .likely
      } else if WebToken.fits(value) {
        found = found ?? .likely
      }
    }
    return found
  }

  private static func isPersonal(_ name: ArraySlice<UInt32>) -> Bool {
    if names.contains(TextCue.key(name)) { return true }
    return endings.contains { name.count >= $0.count && name.suffix($0.count).map(ASCII.lowered).elementsEqual($0) }
  }

  private static let endings = [
    "token", "userid", "user_id", "session", "session_id", "person_id", "member_id", "customer_id", "sessionid",
    "secret", "password", "_code", "apikey",
  ]
  .map(NormalisedText.word)
  private static let names: Set<UInt64> = keys(
    """
    token id user uid userid user_id usr u sid session sessionid jsessionid phpsessid code otp pin key auth cpr pnr ssn \
    email mail e-mail sig signature ticket invite invitation hash jwt login username brugernavn bruger brugerid kode \
    access_token id_token refresh_token guid uuid personnummer password pwd pw secret magic verify activation state nonce \
    samlrequest samlresponse relaystate member memberid customer kundenr caseid sagid sagsnr journalnr phone tlf mobil
    """)

  // MARK: - Path

  private func segments() -> Confidence? {
    let parts = path.split(separator: ASCII.slash)
    if isSocial, let first = parts.first(where: { $0.count >= 3 || $0.first == ASCII.at }) {
      if !WebLink.pages.contains(TextCue.key(first)) { return .possible }
    }
    for (index, part) in parts.enumerated() {
      if WebToken.fits(part) { return .likely }
      guard index > 0 else { continue }
      let before = TextCue.key(parts[index - 1])
      if WebLink.keyed.contains(before), WebToken.isShortKey(part) { return .likely }
      guard WebLink.people.contains(before) else { continue }
      if part.contains(where: ASCII.isDigit) || part.contains(ASCII.dot) { return .likely }
    }
    return nil
  }

  private var isSocial: Bool {
    let labels = host.split(separator: ASCII.dot).suffix(2)
    guard let name = labels.first, labels.count == 2 else { return false }
    return WebLink.social.contains(TextCue.key(name))
  }

  private static let social = keys("facebook fb instagram linkedin twitter x tiktok snapchat wa messenger")
  private static let pages = keys(
    "groups group events event watch pages p reel reels help business login hashtag search legal privacy explore company "
      + "school jobs feed learning settings support policies about")
  private static let people = keys(
    "user users u profile profiles profil bruger brugere member members medlem account accounts konto people person "
      + "patient borger sag sager case cases användare ärende min-side mit invite")

  private static let keyed = keys(
    "invite invitation inbjudan reset verify verification activate aktiver aktivera confirm bekraeft token join r s d "
      + "download share del unsubscribe magic login signin session")

  private static func keys(_ text: String) -> Set<UInt64> {
    Set(
      text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { TextCue.key(NormalisedText.word(String($0))[...]) })
  }
}
