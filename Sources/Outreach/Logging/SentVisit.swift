public import Language
import Municipality
public import Records

/// A visit as a telephone tells of it, which may have been without a connection for days.
public struct SentVisit: Sendable {
  /// The identity that the telephone gave the form, by which it is known again when it is sent twice; it is not kept.
  public let id: RandomID
  /// The visit.
  public let visit: RowNumber<OutreachVisit>
  /// When and by whom the visit was to be made, as the telephone knew it.
  public let slot: VisitSlot
  /// The day the form was filled in, which the history tells; never before the visit and never after it was sent.
  public let filled: Day
  /// What the team tells.
  public let report: VisitReport
  /// The mark of the ``Clash`` that was shown, where the sender has seen it and wants it counted all the same.
  public let agreed: String?

  /// Describes what was sent.
  public init(
    id: RandomID, visit: RowNumber<OutreachVisit>, slot: VisitSlot, filled: Day, report: VisitReport,
    agreed: String? = nil
  ) {
    self.id = id
    self.visit = visit
    self.slot = slot
    self.filled = filled
    self.report = report
    self.agreed = agreed
  }

  /// What stands in the way: how the visit is now, which is not as the telephone knew it.
  public struct Clash: Hashable, Sendable {
    /// What sort of change it was.
    public enum Kind: String, Sendable {
      /// The same form was taken before, and said something else then.
      case otherContent
      /// Somebody has counted the visit already.
      case counted
      /// The visit has another day or another team, or none.
      case moved
      /// The visit was cancelled, or nobody was there.
      case ended
    }

    /// What sort of change it was.
    public let kind: Kind
    /// The visit as it is.
    public let visit: OutreachVisit
    /// What was counted; nil where nothing was.
    public let record: VisitRecord?

    /// What the sender has seen, so that an answer to it is not taken for one to something newer.
    public var mark: String {
      let slot = visit.slot.map { "\($0.day.number).\($0.begins).\($0.team.number)" } ?? ""
      let counted = record.map { "\($0.minutes).\($0.persons).\($0.sessions)" } ?? ""
      return "\(visit.number)-\(visit.state.number)-\(slot)-\(counted)"
    }
  }

  /// What became of it.
  public enum Outcome: Sendable {
    /// It is counted at a visit, `isNew` where that was now and not when it was sent before.
    case counted(RowNumber<OutreachVisit>, isNew: Bool)
    /// It is not counted, and whoever sent it must say what is right.
    case clash(Clash)
  }
}
