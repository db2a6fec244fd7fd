import Markup

/// One bar of a list: this period as a bar, the year before as a stroke across it.
struct BarDrawing {
  /// The lengths, 0…1; nil for what is not shown.
  let now: Double?
  let before: Double?

  static let width = 320.0
  static let height = 22.0

  var svg: SVG {
    // The stroke of the longest still lies inside.
    let room = BarDrawing.width - 3
    let bar = now.map { SVG.rect(x: 0, y: 5, width: $0 > 0 ? max(1.5, $0 * room) : 0, height: 12, .class("now")) }
    let stroke = before.map { SVG.rect(x: $0 * room, y: 1, width: 3, height: 20, .class("mark")) }
    // What the bar shows stands in the same row, so that aids need not read it twice.
    return .drawing(
      width: BarDrawing.width, height: BarDrawing.height, title: "", .ariaHidden(), .class("bar"),
      content: [.line(x1: 0, y1: 0, x2: 0, y2: 22, .class("axis"))] + [bar, stroke].compactMap(\.self))
  }
}
