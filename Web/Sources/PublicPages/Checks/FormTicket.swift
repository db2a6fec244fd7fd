import Foundation
import Noticeboard
import Records
import Site

/// What a sign-up form bears instead of a cookie or a puzzle: when it was shown, for which course, and the secret link
/// that the sign-up will have, signed by the site.
///
/// A robot that posts without having been shown the form has none; one that posts at once is too fast for a person. As
/// the link is drawn with the form, a form sent twice is the same sign-up.
struct FormTicket {
  /// What is wrong with a form's ticket.
  enum Flaw: Error {
    /// It is none of ours, or for another course.
    case foreign
    /// Nobody types as fast.
    case tooFast
    /// It lay open for too long.
    case tooOld
  }

  /// The fewest seconds from showing to sending.
  static let least = 2
  /// The most seconds from showing to sending: a forenoon.
  static let most = 4 * 3_600

  /// The link of the sign-up to be.
  let link: SecretLink

  /// The ticket as it stands in a form.
  static func text(_ link: SecretLink, for course: String, at now: Date, key: [UInt8]) -> String {
    let content = "\(Int(now.timeIntervalSince1970)).\(link.text)"
    return content + "." + signature(content, course, key)
  }

  /// Reads a form's ticket.
  ///
  /// - Throws: ``Flaw``.
  init(_ text: String, for course: String, at now: Date, key: [UInt8]) throws(Flaw) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let shown = Int(parts[0]), let link = SecretLink(parts[1]),
      Self.isSame(Self.signature("\(parts[0]).\(parts[1])", course, key), parts[2])
    else { throw .foreign }
    let age = Int(now.timeIntervalSince1970) - shown
    // A clock that was set back is no robot: the form was shown by us.
    guard age >= Self.least || age < 0 else { throw .tooFast }
    guard age <= Self.most else { throw .tooOld }
    self.link = link
  }

  private static func signature(_ content: String, _ course: String, _ key: [UInt8]) -> String {
    SHA256.hex(HMAC.digest(of: Array("\(content) \(course)".utf8), key: key))
  }

  /// Whether two signatures are the same; it takes the same time wherever they part.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    return left.count == right.count && zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
