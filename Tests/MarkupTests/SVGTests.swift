import Markup
import Testing

@Suite struct SVGTests {
  @Test func `a small drawing is written as expected`() {
    var path = SVGPath(through: [(0, 0), (10.005, 2.5)])
    path.curve(to: 1, 2, control1: (3, 4), control2: (5, 6))
    path.arc(to: 7, 8, radius: 9, large: true, clockwise: false)
    path.close()
    let drawing = SVG.drawing(
      width: 120, height: 60.5, title: "Besøg", desc: "Pr. uge",
      content: [
        .g(
          .translate(x: 10, y: -0.001), .fill("none"),
          content: [.path(path, .stroke("#005a9c"), .strokeWidth(1.5)), .line(x1: 0, y1: 0, x2: 1, y2: 1)]),
        .rect(x: 1, y: 2, width: -3, height: 4, radius: 1).titled("Uge 1"), .circle(cx: 1, cy: 2, r: .nan),
        .text("5 & 6", x: 1e300, y: -.infinity, .textAnchor("end"), .rotate(45, x: 1, y: 2)),
      ])
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60.5" width="120" height="60.5" role="img" \
      aria-label="Besøg"><title>Besøg</title><desc>Pr. uge</desc><g transform="translate(10 0)" fill="none">\
      <path d="M0 0 L10.01 2.5 C3 4 5 6 1 2 A9 9 0 1 0 7 8 Z" stroke="#005a9c" stroke-width="1.5"/>\
      <line x1="0" y1="0" x2="1" y2="1"/></g><rect x="1" y="2" width="0" height="4" rx="1"><title>Uge 1</title></rect>\
      <circle cx="1" cy="2" r="0"/><text x="1000000000" y="0" text-anchor="end" transform="rotate(45 1 2)">5 &amp; 6</text>\
      </svg>

      """
    #expect(drawing.rendered() == expected)
    #expect(HTML.figure { drawing }.rendered().hasPrefix("<figure><svg xmlns="))
  }
}
