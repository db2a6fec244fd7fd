/// A drawing, or a part of one, whose texts and values are escaped wherever they stand.
///
/// A drawing stands in a page as ``HTML/svg(_:)`` or alone as a file, ``rendered()``. Lengths are in the units of the
/// view box and written with at most two decimals, so that the same drawing is always the same bytes.
public struct SVG: Sendable {
  indirect enum Node: Sendable {
    case text(String)
    case group([SVG])
    case element(StaticString, [Attribute], [SVG])
  }

  let node: Node

  init(_ node: Node) {
    self.node = node
  }

  init(_ tag: StaticString, _ attributes: [Attribute], _ content: [SVG] = []) {
    node = .element(tag, attributes, content)
  }

  /// A whole drawing with the name that aids read out, and a longer description where there is one.
  public static func drawing(
    width: Double, height: Double, title: String, desc: String? = nil, _ attributes: Attribute..., content: [SVG]
  ) -> SVG {
    let size = SVGNumber.text(width) + " " + SVGNumber.text(height)
    let own = [
      Attribute("xmlns", .fixed("http://www.w3.org/2000/svg")), Attribute("viewBox", "0 0 " + size),
      Attribute("width", width), Attribute("height", height), .role("img"), .ariaLabel(title),
    ]
    let names = [SVG.title(title)] + (desc.map { [SVG.desc($0)] } ?? [])
    return SVG("svg", own + attributes, names + content)
  }

  /// The drawing as a file of its own.
  public func rendered() -> String {
    Rendering(self, start: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").text() + "\n"
  }

  /// Parts one after another.
  public static func parts(_ parts: [SVG]) -> SVG { SVG(.group(parts)) }

  /// Parts that belong together.
  public static func g(_ attributes: Attribute..., content: [SVG]) -> SVG { SVG("g", attributes, content) }

  /// A line through points, curves and arcs.
  public static func path(_ path: SVGPath, _ attributes: Attribute...) -> SVG {
    SVG("path", [Attribute("d", path.text)] + attributes)
  }

  /// A rectangle; `radius` rounds its corners.
  public static func rect(
    x: Double, y: Double, width: Double, height: Double, radius: Double = 0, _ attributes: Attribute...
  ) -> SVG {
    let corners = radius > 0 ? [Attribute("rx", radius)] : []
    let size = [Attribute("width", Swift.max(width, 0)), Attribute("height", Swift.max(height, 0))]
    return SVG("rect", [Attribute("x", x), Attribute("y", y)] + size + corners + attributes)
  }

  /// A straight line.
  public static func line(x1: Double, y1: Double, x2: Double, y2: Double, _ attributes: Attribute...) -> SVG {
    SVG("line", [Attribute("x1", x1), Attribute("y1", y1), Attribute("x2", x2), Attribute("y2", y2)] + attributes)
  }

  /// A circle.
  public static func circle(cx: Double, cy: Double, r: Double, _ attributes: Attribute...) -> SVG {
    SVG("circle", [Attribute("cx", cx), Attribute("cy", cy), Attribute("r", Swift.max(r, 0))] + attributes)
  }

  /// A text at a place.
  public static func text(_ text: String, x: Double, y: Double, _ attributes: Attribute...) -> SVG {
    SVG("text", [Attribute("x", x), Attribute("y", y)] + attributes, [SVG(.text(text))])
  }

  /// The name of the part around it, which is also its tip.
  public static func title(_ text: String) -> SVG { SVG("title", [], [SVG(.text(text))]) }

  /// The description of the part around it.
  public static func desc(_ text: String) -> SVG { SVG("desc", [], [SVG(.text(text))]) }

  /// The part with its own name, which is also its tip.
  public func titled(_ text: String) -> SVG {
    guard case .element(let tag, let attributes, let content) = node else {
      return SVG("g", [], [.title(text), self])
    }
    return SVG(tag, attributes, [.title(text)] + content)
  }
}
