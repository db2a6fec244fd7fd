/// The line of a path, built step by step; places are absolute.
public struct SVGPath: Sendable {
  private var steps: [String] = []

  /// Makes a path without steps.
  public init() {}

  /// A path through points, closed where wanted; empty without points.
  public init(through points: [(x: Double, y: Double)], closed: Bool = false) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(to: point.x, point.y) } else { line(to: point.x, point.y) }
    }
    if closed, !points.isEmpty { close() }
  }

  /// Lifts the pen and sets it down at a place.
  public mutating func move(to x: Double, _ y: Double) { add("M", [x, y]) }

  /// Draws a straight line.
  public mutating func line(to x: Double, _ y: Double) { add("L", [x, y]) }

  /// Draws a cubic curve with two control points.
  public mutating func curve(
    to x: Double, _ y: Double, control1 first: (x: Double, y: Double), control2 second: (x: Double, y: Double)
  ) {
    add("C", [first.x, first.y, second.x, second.y, x, y])
  }

  /// Draws an arc of a circle.
  public mutating func arc(to x: Double, _ y: Double, radius: Double, large: Bool, clockwise: Bool) {
    add("A", [radius, radius, 0, large ? 1 : 0, clockwise ? 1 : 0, x, y])
  }

  /// Draws a line back to the start.
  public mutating func close() { steps.append("Z") }

  var text: String { steps.joined(separator: " ") }

  private mutating func add(_ letter: String, _ numbers: [Double]) {
    steps.append(letter + numbers.map(SVGNumber.text).joined(separator: " "))
  }
}
