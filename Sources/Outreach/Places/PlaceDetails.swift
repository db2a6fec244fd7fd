public import Language
public import Municipality
public import Records
public import Routing

/// What is known and agreed of a place.
public struct PlaceDetails: Hashable, Sendable {
  /// What sort of place it is.
  public var kind: PlaceKind
  /// Its name.
  public var name: String
  /// Street, number, postcode and town.
  public var address: String?
  /// Where it lies; nil while nobody has said.
  public var point: GeoPoint?
  /// The area that it counts to.
  public var area: Code<Area>?
  /// The branch in whose figures its visits count.
  public var branch: Code<Branch>
  /// How many live or come there, 0…10000.
  public var residents: Int?
  /// How one gets in.
  public var access = ChoiceSet<PlaceAccess>(bits: 0)
  /// Where the car stands.
  public var parking: PlaceParking?
  /// Whether guests have a net.
  public var wifi: PlaceWifi?
  /// When visits suit, by weekday; a weekday that is not named does not suit.
  public var hours: [Weekday: [TimeSpan]] = [:]
  /// The wished number of days from one visit to the next, 1…366; nil for visits on request alone.
  public var every: Int?
  /// The smallest number of days between two visits, 0…366.
  public var gap = 7
  /// The usual length of a visit in minutes, 5…600.
  public var minutes = 60
  /// How many employees a visit takes, 1…4.
  public var staff = 1
  /// How many teams come at the same time, 1 or 2.
  public var teams = 1
  /// The team that should come if possible.
  public var team: RowNumber<OutreachTeam>?
  /// What the teams should know; never about a person.
  public var note: String?

  /// Describes a place.
  public init(_ kind: PlaceKind, name: String, branch: Code<Branch>) {
    self.kind = kind
    self.name = name
    self.branch = branch
  }
}
