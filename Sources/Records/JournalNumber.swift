import Identifiers

/// The number of the case in the municipality's own records that holds the papers of a decision.
public struct JournalNumber: Hashable, Sendable {
  /// The number as it was written, without spaces around it.
  public let text: String

  /// Reads a number: letters, digits and `- . / : _`, at least one digit, at most 40 characters.
  ///
  /// - Throws: ``DecisionFault`` for anything else, and for what looks like a personal number or an e-mail address.
  public init(_ word: String) throws(DecisionFault) {
    let text = word.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
        || "-./:_ ".unicodeScalars.contains(scalar)
    }
    guard isPlain, (1...40).contains(text.count), text.contains(where: \.isNumber) else { throw .badJournal }
    // A telephone number is as long as many a journal number, so that only what is surely a person's is refused.
    let refused: Set<IdentifierKind> = [.cpr, .personnummer, .samordningsnummer, .email]
    guard !Gate.standard.findings(in: text, profile: .code).contains(where: { refused.contains($0.kind) }) else {
      throw .journalOfPerson
    }
    self.text = text
  }
}
