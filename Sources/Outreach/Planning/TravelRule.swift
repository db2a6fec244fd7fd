public import Routing

/// How driving is reckoned from coordinates: the great circle times a road factor, at one speed, in steps of 5 minutes.
///
/// The numbers are this project's own and not measured in any municipality: roads are often about 1.3 times as long as
/// the great circle, and 45 km/h is a car in small towns and on country roads, with finding the door. People arrange
/// visits on five-minute times, so that driving is rounded up to them; the metres stay as they are.
public struct TravelRule: Hashable, Sendable {
  /// Driving is reckoned in steps of so many minutes.
  public static let step = 5

  /// How much longer the road is than the great circle.
  public var roadFactor = 1.3
  /// How many metres a car comes in a minute.
  public var metresPerMinute = 750.0

  /// The usual rule.
  public init() {}

  /// How many metres a car drives between two points, 0 or more.
  public func metres(_ from: GeoPoint, _ to: GeoPoint) -> Int {
    Int((from.metres(to: to) * roadFactor).rounded())
  }

  /// How many minutes a plan sets aside for driving so many metres: rounded up to ``step``, and 0 for 0.
  public func minutes(metres: Int) -> Int {
    Self.stepped(Int((Double(metres) / metresPerMinute).rounded(.up)))
  }

  /// Minutes rounded up to ``step``; 0 stays 0.
  static func stepped(_ minutes: Int) -> Int { (minutes + step - 1) / step * step }
}
