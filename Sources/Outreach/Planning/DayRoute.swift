public import Language
public import Records

/// What one team does on one day, with its times: what route sheets, maps and calendars are made of.
public struct DayRoute: Hashable, Sendable {
  /// A visit on the way.
  public struct Leg: Hashable, Sendable {
    /// The visit.
    public let visit: OutreachVisit
    /// Metres driven to it.
    public let metres: Int
    /// Minutes driven to it.
    public let travel: Int
    /// When the team comes, in minutes after midnight.
    public internal(set) var arrives: Int
    /// When the visit begins.
    public let begins: Int
    /// When it ends.
    public let ends: Int
  }

  /// The day.
  public let day: Day
  /// The team.
  public let team: RowNumber<OutreachTeam>
  /// When it leaves, in minutes after midnight.
  public internal(set) var leaves: Int
  /// The visits in order, never empty.
  public internal(set) var legs: [Leg]
  /// When lunch begins; nil where there is none, or no room for it.
  public internal(set) var lunch: Int?
  /// Whether the lunch that the team should have has no room.
  public internal(set) var missesLunch: Bool
  /// Metres driven back.
  public let metresBack: Int
  /// Minutes driven back.
  public let travelBack: Int
  /// When it is back.
  public internal(set) var back: Int

  /// Metres driven on the whole day.
  public var metres: Int { legs.reduce(metresBack) { $0 + $1.metres } }
  /// Minutes driven on the whole day.
  public var travel: Int { legs.reduce(travelBack) { $0 + $1.travel } }
}
