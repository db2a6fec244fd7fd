public import Language
import Municipality
public import Records

/// A visit, from the call to the log.
public struct OutreachVisit: Hashable, Sendable {
  /// The number that commands and papers call it by.
  public let number: RowNumber<OutreachVisit>
  /// The random identity, which alone ties a home visit to whom it goes to.
  public let id: RandomID
  /// What is asked for.
  public let wish: VisitWish
  /// How it came to be asked for.
  public let origin: VisitOrigin
  /// How far it has come.
  public let state: VisitState
  /// Whether it goes first when days are given out: an infection closure took its day.
  public let isFirst: Bool
  /// The day it was asked for; the first of the month where only the month is kept.
  public let requested: Day
  /// Whether it meets the criteria; nil while nobody has looked.
  public let meets: Bool?
  /// When and who; nil while it has no day.
  public let slot: VisitSlot?
  /// Whether planning must leave day, time and team as they are.
  public let isPinned: Bool
  /// The visit that it is made up for.
  public let rebooks: RowNumber<OutreachVisit>?
  /// Days from the call to the visit, for one that was made.
  public let waited: Int?

  /// Whether it goes to a home.
  public var isHome: Bool { if case .home = wish.target { true } else { false } }
}
