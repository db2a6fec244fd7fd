public import Language
public import SQLite

/// A place where somebody who holds both files can read of persons or visits: each room that keeps them declares one.
public struct WitnessSource: Sendable {
  /// The name for programs.
  public let code: String
  /// What the rows are.
  public let title: Wording
  /// The tables that it reads.
  public let tables: [String]
  private let read: @Sendable (Reader) throws -> [Witness]
  private let since: @Sendable (Reader) throws -> Day?

  /// Declares a source.
  ///
  /// - Parameters:
  ///   - since: the first day from which on every person of these channels is read; nil where some may be missing. From
  ///     then on an entry of such a channel can be nobody else's.
  ///   - read: gives the witnesses.
  public init(
    _ code: String, title: Wording, tables: [String],
    completeSince since: @escaping @Sendable (Reader) throws -> Day? = { _ in nil },
    read: @escaping @Sendable (Reader) throws -> [Witness]
  ) {
    self.code = code
    self.title = title
    self.tables = tables
    self.read = read
    self.since = since
  }

  func witnesses(in reader: Reader) throws -> [Witness] { try read(reader) }

  func completeSince(in reader: Reader) throws -> Day? { try since(reader) }
}
