/// What the checker says of a solution.
public struct RouteVerdict: Hashable, Sendable {
  /// The distance of all routes in the unit of the file: tenths for Solomon's rule, thousandths for SDVRPTW, travel time
  /// for home care.
  public let cost: Double
  /// How many routes the solution has; an empty one that stands for a vehicle at home is counted.
  public let routes: Int
  /// How many routes visit anybody.
  public let used: Int
  /// The cost that the solution itself states, in the unit of ``cost``; nil where it states none.
  public let stated: Double?
  /// Every broken rule, route by route, then what no route is to blame for.
  public let broken: [BrokenRule]
  /// What a home-care solution may do for a price; nil for the other families.
  public let prices: HomeCarePrices?

  /// Whether no rule is broken.
  public var feasible: Bool { broken.isEmpty }
}
