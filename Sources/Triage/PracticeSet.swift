public import Language
public import Municipality

/// The practice cases of a country, as a dated document in the language of its desks.
///
/// It is made only by ``PracticeSetReader``.
public struct PracticeSet: Hashable, Sendable {
  /// The name of the edition, as `dk-cases-2026-1`.
  public let id: String
  /// The country.
  public let country: Country
  /// The language that the stories and reasons are written in.
  public let language: LanguageCode
  /// The version of the model that the references were written for.
  public let model: String
  /// The day on which the cases were read through last.
  public let checked: Day
  /// What must be said of them.
  public let note: Wording
  /// The cases in the order in which they are shown.
  public let cases: [PracticeCase]

  /// The case with a name.
  public subscript(id: String) -> PracticeCase? { cases.first { $0.id == id } }

  /// The document that ships for a country, as its bytes.
  public static func document(for country: Country) -> [UInt8] {
    let text = country == .denmark ? EmbeddedCases.denmark : EmbeddedCases.sweden
    return text.withUTF8Buffer { Array($0) }
  }

  /// The set that ships for a country.
  ///
  /// - Throws: ``TriageContentFault``; a test holds that it never does.
  public static func shipped(for country: Country) throws -> PracticeSet {
    try PracticeSetReader.set(of: document(for: country))
  }
}
