/// A file of clients in the plane, as Solomon's and SDVRPTW's are; index 0 of each list is the depot.
struct PlanarInstance {
  struct Point {
    let x: Double
    let y: Double
  }

  struct Vehicle {
    var capacity: Double?
    /// The clients that it may visit; nil for all.
    var allowed: Set<Int>?
  }

  let format: RouteFormat
  let name: String
  var points: [Point] = []
  var demand: [Double] = []
  var opens: [Double] = []
  var closes: [Double] = []
  var service: [Double] = []
  var vehicles: [Vehicle] = []
  /// The longest time from departure to return.
  var longest: Double?

  /// The way between two clients, in tenths for Solomon's files (cut, never rounded up), in file units for others.
  func way(_ from: Int, _ to: Int) -> Double {
    let dx = points[from].x - points[to].x
    let dy = points[from].y - points[to].y
    let square = dx * dx + dy * dy
    guard format == .solomon else { return square.squareRoot() }
    var tenths = (square * 100).squareRoot().rounded(.down)
    // The root of a square may come out a hair too small or too large; whole numbers tell.
    while (tenths + 1) * (tenths + 1) <= square * 100 { tenths += 1 }
    while tenths > 0, tenths * tenths > square * 100 { tenths -= 1 }
    return tenths
  }

  /// How many units of ``way(_:_:)`` make one of the file.
  var unit: Double { format == .solomon ? 10 : 1 }
}
