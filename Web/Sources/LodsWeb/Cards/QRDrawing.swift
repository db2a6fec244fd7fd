import Markup
import Squares

/// A QR code as a drawing with its quiet zone, dark on white in both themes, as phones read it best.
enum QRDrawing {
  /// The squares around the code that must stay light (ISO/IEC 18004).
  static let quiet = 4

  /// The drawing; nil for a text that fits no code.
  static func svg(_ text: String, title: String) -> SVG? {
    guard let squares = QRSquares(text) else { return nil }
    var path = SVGPath()
    for y in 0..<squares.side {
      for run in squares.runs(in: y) {
        let (left, right) = (Double(run.lowerBound + quiet), Double(run.upperBound + quiet))
        let (top, bottom) = (Double(y + quiet), Double(y + 1 + quiet))
        path.move(to: left, top)
        path.line(to: right, top)
        path.line(to: right, bottom)
        path.line(to: left, bottom)
        path.close()
      }
    }
    let side = Double(squares.side + 2 * quiet)
    return SVG.drawing(
      width: side, height: side, title: title,
      content: [
        .rect(x: 0, y: 0, width: side, height: side, .fill("#fff")),
        .path(path, .fill("#000")),
      ])
  }
}
