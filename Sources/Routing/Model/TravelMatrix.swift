/// Travel time and travel cost between all pairs of locations; a pair without a value is a forbidden leg.
///
/// Values lie between 0 and ``greatest``. Neither symmetry nor the triangle inequality is assumed.
public struct TravelMatrix: Hashable, Sendable {
  /// The greatest time or cost of one leg, 2²⁶.
  public static let greatest = 1 << 26
  /// Stands for a forbidden leg in the flat arrays.
  static let forbidden: Int32 = 1 << 28

  /// The number of locations.
  public let size: Int
  let times: [Int32]
  let costs: [Int32]

  /// Makes a matrix of time and cost, row by row (from, to).
  /// - Throws: ``ProblemFinding`` when the rows do not form a square or a value is out of range.
  public init(times: [[Int?]], costs: [[Int?]]) throws(ProblemFinding) {
    size = times.count
    guard costs.count == size else { throw .matrixNotSquare(row: min(size, costs.count)) }
    var flatTimes: [Int32] = []
    var flatCosts: [Int32] = []
    for from in 0..<times.count {
      guard times[from].count == times.count, costs[from].count == times.count else {
        throw .matrixNotSquare(row: from)
      }
      for to in 0..<times.count {
        guard let time = times[from][to], let cost = costs[from][to] else {
          flatTimes.append(from == to ? 0 : Self.forbidden)
          flatCosts.append(from == to ? 0 : Self.forbidden)
          continue
        }
        guard (0...Self.greatest).contains(time), (0...Self.greatest).contains(cost) else {
          throw .legOutOfRange(from: from, to: to)
        }
        flatTimes.append(Int32(time))
        flatCosts.append(Int32(cost))
      }
    }
    self.times = flatTimes
    self.costs = flatCosts
  }

  /// Makes a matrix from points of the plane; time and cost are the same number.
  /// - Throws: ``ProblemFinding/legOutOfRange(from:to:)`` when two points lie too far apart.
  public init(planar points: [PlanarPoint], rule: PlanarRule) throws(ProblemFinding) {
    try self.init(planar: points, times: rule, costs: rule)
  }

  /// Makes a matrix from points of the plane with one rule for times and one for costs, of the same scale.
  /// - Throws: ``ProblemFinding/legOutOfRange(from:to:)`` when two points lie too far apart.
  public init(planar points: [PlanarPoint], times: PlanarRule, costs: PlanarRule) throws(ProblemFinding) {
    func rows(_ rule: PlanarRule) -> [[Int?]] {
      points.map { from in points.map { to in Int?.some(rule.distance(from, to)) } }
    }
    try self.init(times: rows(times), costs: rows(costs))
  }

  /// Makes a matrix from points on the Earth: great circle times a road factor, cost in metres, time by a speed.
  ///
  /// - Parameters:
  ///   - roadFactor: how much longer the road is than the great circle, often about 1.3.
  ///   - metresPerTimeUnit: how far a car comes in one unit of time; times are rounded up.
  /// - Throws: ``ProblemFinding/legOutOfRange(from:to:)`` when two points lie too far apart.
  public init(earth points: [GeoPoint], roadFactor: Double, metresPerTimeUnit: Double) throws(ProblemFinding) {
    let metres = points.map { from in points.map { to in from.metres(to: to) * roadFactor } }
    for from in points.indices {
      for to in points.indices where !(0...Double(Self.greatest)).contains(metres[from][to] / min(1, metresPerTimeUnit))
      {
        throw .legOutOfRange(from: from, to: to)
      }
    }
    try self.init(
      times: metres.map { row in row.map { Int(($0 / metresPerTimeUnit).rounded(.up)) } },
      costs: metres.map { row in row.map { Int($0.rounded()) } })
  }

  /// The travel time of a leg; nil if it is forbidden.
  public func time(from: Int, to: Int) -> Int? {
    let value = times[from * size + to]
    return value == Self.forbidden ? nil : Int(value)
  }

  /// The travel cost of a leg; nil if it is forbidden.
  public func cost(from: Int, to: Int) -> Int? {
    let value = costs[from * size + to]
    return value == Self.forbidden ? nil : Int(value)
  }
}
