public import Language
public import Municipality
public import Records

/// Something that the library teaches, whatever the season: its terms come and go, the offer has a life of its own.
public struct CourseOffer: Hashable, Sendable {
  /// A decision about the offer.
  public struct Step: Hashable, Sendable {
    /// Where the offer stands from then on.
    public let state: OfferState
    /// The day of the decision.
    public let day: Day
    /// Why.
    public let reason: String?
  }

  /// Which it is.
  public let id: RowNumber<CourseOffer>
  /// Its code.
  public let code: Code<CourseOffer>
  /// Its title.
  public let title: String
  /// The curriculum that it is taught by, by its code; nil for none.
  public let curriculum: String?
  /// Whom it is for.
  public let audience: Audience
  /// The continuation rule: it goes on if so many came in a term; nil for none.
  public let goesOnAt: Int?
  /// All decisions, the first one first.
  public let steps: [Step]

  /// Where it stands.
  public var state: OfferState { steps.last?.state ?? .idea }
}
