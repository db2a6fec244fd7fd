public import Foundation
public import Language

/// A country's task catalogue: a dated document, compiled from public pages.
public struct Catalogue: Decodable, Sendable {
  /// A group of tasks that belong together, as "MitID".
  public struct Group: Decodable, Hashable, Sendable {
    /// The group's code.
    public let id: String
    /// The group's name.
    public let name: Wording
  }

  /// The non-digital way of a task and who decides on it.
  public struct Alternative: Decodable, Hashable, Sendable {
    /// What the way is.
    public let what: Wording
    /// Who decides.
    public let decidedBy: Wording
    /// The law or rule, by its short name; empty where none was found.
    public let law: String
    /// The page that it was read on.
    public let source: String
    /// The day it was read.
    public let checkedOn: Day
    /// Whether a source was found; where not, the reader is told so.
    public let verified: Bool
  }

  /// What staff may and may not do with a task.
  public struct RuleCard: Decodable, Hashable, Sendable {
    /// What they may do.
    public let may: [Wording]
    /// What they may not do.
    public let mayNot: [Wording]
    /// The page that it was read on.
    public let source: String
    /// The day it was read.
    public let checkedOn: Day
    /// Whether a source was found; where not, the reader is told so.
    public let verified: Bool
  }

  /// Words that people and clerks use for a task, for the search.
  public struct SearchWords: Decodable, Hashable, Sendable {
    /// Danish words, in lower case.
    public let da: [String]
    /// Swedish words, in lower case.
    public let sv: [String]
    /// English words, in lower case.
    public let en: [String]

    /// The words of all three languages.
    public var all: [String] { da + sv + en }
  }

  /// A task of the catalogue.
  public struct Task: Decodable, Sendable {
    /// The task's code.
    public let id: String
    /// The code of its group.
    public let parent: String
    /// What kind of work it is.
    public let kind: TaskKind
    /// Who owns the digital solution.
    public let owner: Owner
    /// 1 few steps, 2 several steps or a login, 3 many steps and choices with consequences.
    public let complexity: Int
    /// Its name.
    public let name: Wording
    /// Words that it is found by.
    public let words: SearchWords
    /// The non-digital way, where there is one.
    public let alternative: Alternative?
    /// The rule card.
    public let card: RuleCard
  }

  /// The country.
  public let country: Country
  /// The edition, the day it was compiled.
  public let edition: Day
  /// What a reader must know of where it comes from.
  public let note: Wording
  /// What anybody may ask an authority for, and what need not be given.
  public let publicAccess: [AccessRule]
  /// Figures that others have published, to compare with.
  public let figures: [PublishedFigure]
  /// The groups in their order.
  public let groups: [Group]
  /// The codes of the nine tasks that an office starts its quick list with.
  public let quick: [String]
  /// The tasks.
  public let tasks: [Task]

  /// The catalogue of a country, from the text embedded in this program.
  public static func of(_ country: Country) -> Catalogue {
    switch country {
    case .denmark: danish
    case .sweden: swedish
    }
  }

  /// The edition of a country's catalogue, known without reading the whole document.
  public static func edition(of country: Country) -> Day {
    let text = country == .denmark ? EmbeddedCatalogue.denmarkEdition : EmbeddedCatalogue.swedenEdition
    return Day(iso: text) ?? Day(number: 0)
  }

  /// The task with a code.
  public func task(_ code: Code<Catalogue.Task>) -> Task? {
    tasks.first { $0.id == code.text }
  }

  /// The group that a word stands for.
  ///
  /// - Throws: ``MunicipalityFault/unknownGroup(nearest:)`` with the nearest known code.
  public func group(word: String) throws -> Code<Group> {
    let known = groups.map(\.id)
    if known.contains(word), let code = Code<Group>(word) { return code }
    throw MunicipalityFault.unknownGroup(nearest: Nearest.word(to: word, among: known))
  }

  private static let danish = load(EmbeddedCatalogue.denmark)
  private static let swedish = load(EmbeddedCatalogue.sweden)

  /// Reads a catalogue document.
  ///
  /// - Throws: a `DecodingError` that says where the document is not as it should be.
  public static func read(_ document: Data) throws -> Catalogue {
    try JSONDecoder().decode(Catalogue.self, from: document)
  }

  private static func load(_ text: StaticString) -> Catalogue {
    do {
      return try read(Data(bytes: text.utf8Start, count: text.utf8CodeUnitCount))
    } catch {
      // The embedded text is part of this program and a test reads it: it cannot be wrong where the tests passed.
      preconditionFailure("the embedded catalogue cannot be read")
    }
  }
}
