import Language
import Municipality
public import Routing

/// Driving between the places of a plan: from a table of minutes where there is one, else from the map.
///
/// A drive that the table does not have is reckoned from the map where both ends are on it, and otherwise forbidden;
/// each is named. Minutes of the table are rounded up to five as those from the map are.
public struct PlanTravel: Sendable {
  /// Farther than this from every team nothing is visited in a day, in kilometres: such coordinates are wrong.
  public static let farthest = 300

  /// How driving is reckoned from the map.
  public let rule: TravelRule
  /// The drives that the table does not have.
  public let holes: [PlanFinding]
  let matrix: TravelMatrix
  private let index: [PlanSpot: Int]
  private let far: [PlanSpot: Int]

  /// Reckons all drives.
  ///
  /// - Parameters:
  ///   - depots: where teams start.
  ///   - spots: where visits go.
  ///   - points: where they lie, as far as it is known.
  ///   - minutes: the table, by from and to; nil for none.
  /// - Throws: ``/Routing/ProblemFinding`` for a drive of more minutes than a plan can hold.
  public init(
    depots: [PlanSpot], spots: [PlanSpot], points: [PlanSpot: GeoPoint], minutes: [PlanSpot: [PlanSpot: Int]]? = nil,
    rule: TravelRule = TravelRule()
  ) throws {
    self.rule = rule
    var index: [PlanSpot: Int] = [:]
    var far: [PlanSpot: Int] = [:]
    var listed: [PlanSpot] = []
    let inTable = Set((minutes ?? [:]).flatMap { [$0.key] + $0.value.keys })
    let homes = depots.compactMap { points[$0] }
    for spot in depots + spots where index[spot] == nil && (points[spot] != nil || inTable.contains(spot)) {
      if let point = points[spot], !inTable.contains(spot), !depots.contains(spot),
        let nearest = homes.map({ $0.metres(to: point) }).min(), nearest > Double(Self.farthest) * 1_000
      {
        far[spot] = Int(nearest / 1_000)
        continue
      }
      index[spot] = listed.count
      listed.append(spot)
    }
    var holes: [PlanFinding] = []
    var times: [[Int?]] = []
    var costs: [[Int?]] = []
    for from in listed {
      var timeRow: [Int?] = []
      var costRow: [Int?] = []
      for to in listed {
        var metres: Int?
        if let a = points[from], let b = points[to] { metres = rule.metres(a, b) }
        if from == to { metres = 0 }
        if let minutes, from != to {
          if let given = minutes[from]?[to] {
            timeRow.append(TravelRule.stepped(given))
            costRow.append(Int(Double(given) * rule.metresPerMinute))
            continue
          }
          holes.append(.hole(from: from, to: to, isFilled: metres != nil))
        }
        timeRow.append(metres.map(rule.minutes(metres:)))
        costRow.append(metres)
      }
      times.append(timeRow)
      costs.append(costRow)
    }
    matrix = try TravelMatrix(times: times, costs: costs)
    self.index = index
    self.far = far
    self.holes = holes
  }

  /// Where a spot stands in the matrix; nil where it cannot be driven to.
  func location(_ spot: PlanSpot) -> Int? { index[spot] }

  /// How many kilometres a spot lies from the nearest team, where that is too far.
  func kilometres(_ spot: PlanSpot) -> Int? { far[spot] }
}
