public import Foundation
public import Language
public import Municipality

/// What a place has ready before a visit: a dated document of each country, compiled from public pages.
public struct PrepGuide: Decodable, Sendable {
  /// What a line of the sheet is about.
  public enum Part: String, CaseIterable, Decodable, Sendable {
    case residents, identity, helpers, papers, room
  }

  /// Whether a line tells of a rule of others, or is advice of this project.
  public enum Kind: String, Decodable, Sendable {
    case rule, advice
  }

  /// A line of the sheet.
  public struct Item: Decodable, Hashable, Sendable {
    /// The line's code.
    public let id: String
    /// What it is about.
    public let part: Part
    /// The tasks that it goes with; empty for every visit.
    public let tasks: [String]
    /// What it says.
    public let text: Wording
    /// Whether it is a rule of others.
    public let kind: Kind
    /// The page that a rule was read on.
    public let source: String
    /// The day it was read.
    public let checkedOn: Day
    /// Whether a source was found for a rule; where not, the sheet says so.
    public let verified: Bool
  }

  /// The country.
  public let country: Country
  /// The day of the document.
  public let edition: Day
  /// What the document is made of.
  public let note: Wording
  /// The lines in order.
  public let items: [Item]

  /// The lines that a visit with some tasks asks for.
  public func items(for tasks: [String]) -> [Item] {
    items.filter { $0.tasks.isEmpty || !Set($0.tasks).isDisjoint(with: tasks) }
  }

  /// The document of a country.
  public static func of(_ country: Country) -> PrepGuide {
    switch country {
    case .denmark: danish
    case .sweden: swedish
    }
  }

  private static let danish = load(EmbeddedPrep.denmark)
  private static let swedish = load(EmbeddedPrep.sweden)

  /// Reads a document.
  ///
  /// - Throws: a `DecodingError` that says where the document is not as it should be.
  public static func read(_ document: Data) throws -> PrepGuide {
    try JSONDecoder().decode(PrepGuide.self, from: document)
  }

  private static func load(_ text: StaticString) -> PrepGuide {
    do {
      return try read(Data(bytes: text.utf8Start, count: text.utf8CodeUnitCount))
    } catch {
      // The embedded text is part of this program and a test reads it: it cannot be wrong where the tests passed.
      preconditionFailure("the embedded guide cannot be read")
    }
  }
}
