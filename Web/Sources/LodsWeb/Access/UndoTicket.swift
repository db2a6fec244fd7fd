import Foundation
import Passwords
import Records
import Site

/// What takes a session back for a minute: it names the entry, is signed by the desk, and belongs to one browser.
///
/// So the server keeps no list of who logged what, and a browser can read or take back nothing but what it has just
/// saved itself.
struct UndoTicket: Sendable {
  /// How long it holds, in seconds.
  static let seconds = 60.0
  /// The grace for the way to the server, in seconds, so that a press in the last second still counts.
  static let grace = 5.0

  /// The entry.
  let entry: RandomID
  /// The hour of the clock that the entry was logged for, which the log needs to take it off its sums.
  let hour: Int?

  /// The ticket as it stands in a form.
  func text(for browser: String, until end: Date, key: [UInt8]) -> String {
    let content = "\(entry).\(hour.map(String.init) ?? "x").\(Int(end.timeIntervalSince1970))"
    return content + "." + Self.signature(content, browser, key)
  }

  /// Reads a ticket; nil where it is not the desk's own, is another browser's, or its time is over.
  init?(_ text: String, from browser: String, at now: Date, key: [UInt8]) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let entry = RandomID(parts[0]), let end = Double(parts[2]),
      SecretMatch.isSame(Self.signature(parts[0...2].joined(separator: "."), browser, key), parts[3]),
      now.timeIntervalSince1970 <= end + Self.grace
    else { return nil }
    self.entry = entry
    hour = Int(parts[1])
  }

  /// Makes a ticket of an entry that was just stored.
  init(_ entry: RandomID, hour: Int?) {
    self.entry = entry
    self.hour = hour
  }

  private static func signature(_ content: String, _ browser: String, _ key: [UInt8]) -> String {
    SHA256.hex(HMAC.digest(of: Array("\(content) \(browser)".utf8), key: key))
  }
}
