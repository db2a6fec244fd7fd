public import Language
public import Records

/// What is kept of a visit that was made: figures, and notes that tell of nobody.
public struct VisitRecord: Hashable, Sendable {
  /// The visit.
  public let visit: RowNumber<OutreachVisit>
  /// Minutes on the spot; of a home visit in quarters of an hour.
  public let minutes: Int
  /// Minutes on the road; of a home visit in quarters of an hour.
  public let travel: Int?
  /// How many persons were helped.
  public let persons: Int
  /// How many sessions were logged.
  public let sessions: Int
  /// What was missing.
  public let unsolved: String?
  /// What must be done afterwards.
  public let followUp: String?
  /// By when.
  public let followUpBy: Day?
  /// When it was done; nil while it is not.
  public let followed: Day?

  /// What stands here, as a word that changes when any of it is changed; it tells nothing of the notes.
  public var mark: String {
    let words = [unsolved ?? "", followUp ?? "", followUpBy?.iso ?? ""].joined(separator: "\u{1}")
    let digest = SHA256.digest(of: Array(words.utf8)).prefix(6).map { String($0, radix: 16) }.joined()
    return "\(minutes).\(travel ?? -1).\(persons).\(sessions).\(digest)"
  }
}
