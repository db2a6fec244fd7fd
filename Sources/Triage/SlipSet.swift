public import Language
public import Municipality

/// The slips of a country, as a dated document.
///
/// It is made only by ``SlipSetReader``.
public struct SlipSet: Hashable, Sendable {
  /// The country.
  public let country: Country
  /// The day on which its sources were read last.
  public let checked: Day
  /// What must be said of the slips.
  public let note: Wording
  /// The slips in the order of the document.
  public let slips: [TakeAwaySlip]

  /// The slip of a task of the catalogue; nil where there is none.
  public subscript(task: String) -> TakeAwaySlip? { slips.first { $0.task == task } }

  /// The document that ships for a country, as its bytes.
  public static func document(for country: Country) -> [UInt8] {
    let text = country == .denmark ? EmbeddedSlips.denmark : EmbeddedSlips.sweden
    return text.withUTF8Buffer { Array($0) }
  }

  /// The set that ships for a country.
  ///
  /// - Throws: ``TriageContentFault``; a test holds that it never does.
  public static func shipped(for country: Country) throws -> SlipSet {
    try SlipSetReader.set(of: document(for: country))
  }
}
