public import Language
public import Records
public import SQLite

/// Where something of a person is kept: each room that keeps persons declares one for its tables.
///
/// A test fails on a table that points at a person and that no source names, so that an answer to "what do you know of
/// me" (GDPR art. 15) cannot leave out a room that was built later.
public struct DossierSource: Sendable {
  /// The tables that it reads.
  public let tables: [String]
  /// The name for programs.
  public let code: String
  /// The heading.
  public let title: Wording
  private let read: @Sendable (RandomID, Reader) throws -> [[DossierField]]

  /// Declares a source.
  ///
  /// - Parameter read: gives what is kept of a person, a list of fields for each row.
  public init(
    _ code: String, title: Wording, tables: [String],
    read: @escaping @Sendable (_ person: RandomID, _ reader: Reader) throws -> [[DossierField]]
  ) {
    self.code = code
    self.title = title
    self.tables = tables
    self.read = read
  }

  /// What is kept of a person here.
  public func rows(of person: RandomID, in reader: Reader) throws -> [[DossierField]] {
    try read(person, reader)
  }
}
