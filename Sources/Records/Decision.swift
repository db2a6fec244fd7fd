public import Identifiers
public import Language

/// A decision of the municipality that the program acts on: what, when, by whom and where its papers are.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public enum Matter: Hashable, Sendable {
    /// Entries keep their minute until they are sealed, so many days after their day.
    ///
    /// Where `dropsNotes` is set, the note goes when the entry is sealed.
    case sealing(afterDays: Int, dropsNotes: Bool)
    /// The decision about sealing no longer holds: no clock time is kept.
    case sealingWithdrawn
    /// The audit's ends are taken as they are found, as after a backup was put back.
    case auditAccepted
  }

  /// What was decided.
  public let matter: Matter
  /// The day on which it was decided.
  public let day: Day
  /// The case that holds the papers.
  public let journal: JournalNumber
  /// Who decided, as an office or a board.
  public let decidedBy: ScreenedText

  /// The longest text that says who decided, in characters.
  public static let longestDecider = 80

  /// Makes a decision.
  ///
  /// - Parameters:
  ///   - matter: what was decided.
  ///   - day: the day on which it was decided; `today` or before.
  ///   - today: the day it is now.
  ///   - journal: the number of the case.
  ///   - decider: who decided, as an office or a board, never a name.
  /// - Throws: ``DecisionFault`` and ``ScreeningFault``.
  public init(_ matter: Matter, on day: Day, today: Day, journal: String, by decider: String) throws {
    guard day <= today else { throw DecisionFault.inFuture }
    self.matter = matter
    self.day = day
    self.journal = try JournalNumber(journal)
    let words = decider.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.contains(where: \.isLetter) else { throw DecisionFault.deciderMissing }
    decidedBy = try Self.screened(words)
  }

  private static func screened(_ words: String) throws -> ScreenedText {
    guard words.count <= longestDecider else {
      throw ScreeningFault(ScreeningRefusal(.tooLong(limit: longestDecider)), field: "by")
    }
    do throws(ScreeningRefusal) {
      return try Gate.standard.admit(words, as: .note)
    } catch {
      throw ScreeningFault(error, field: "by")
    }
  }
}
