/// An identifier as it stands in a line: what must stand before it so that it can be known, and the identifier.
struct Form: Sendable {
  let before: String
  let identifier: String
  let after: String

  init(_ before: String, _ identifier: String, _ after: String = "") {
    self.before = before
    self.identifier = identifier
    self.after = after
  }

  /// Parts of a number with a sign between them.
  init(_ parts: [String], by sign: String, after before: String = "") {
    self.init(before, parts.joined(separator: sign))
  }
}
