/// How a person is called and reached.
public struct PersonDetails: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The telephone number as the person gave it.
  public var telephone: String?
  /// The e-mail address.
  public var email: String?
  /// The address, which only a visit needs.
  public var address: String?

  /// The most characters of each of them.
  public static let limit = 200

  /// Makes details; a text of spaces only counts as none.
  ///
  /// - Throws: ``PeopleFault/nameMissing``, ``PeopleFault/tooLong(field:)``.
  public init(name: String, telephone: String? = nil, email: String? = nil, address: String? = nil) throws {
    let name = try Self.line(name, "name")
    guard let name else { throw PeopleFault.nameMissing }
    self.name = name
    self.telephone = try Self.line(telephone, "telephone")
    self.email = try Self.line(email, "email")
    self.address = try Self.line(address, "address")
  }

  /// Details as they stand in the file, where only details that were checked are written; nil without a name.
  init?(stored name: String, telephone: String?, email: String?, address: String?) {
    guard !name.isEmpty else { return nil }
    self.name = name
    self.telephone = telephone
    self.email = email
    self.address = address
  }

  private static func line(_ text: String?, _ field: String) throws -> String? {
    let words = (text ?? "").split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    let line = words.joined(separator: " ")
    guard line.count <= limit else { throw PeopleFault.tooLong(field: field) }
    return line
  }
}
