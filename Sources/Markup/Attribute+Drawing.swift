extension Attribute {
  init(_ name: StaticString, _ number: Double) {
    self.init(name, SVGNumber.text(number))
  }

  /// Whether a drawing keeps its shape where it is given another, as `none` for one that is stretched.
  public static func preserveAspectRatio(_ how: StaticString) -> Attribute {
    Attribute("preserveAspectRatio", .fixed(how))
  }

  /// The colour inside a shape, as `#005a9c`, `none` or `currentColor`.
  public static func fill(_ colour: StaticString) -> Attribute { Attribute("fill", .fixed(colour)) }
  /// The colour of a line.
  public static func stroke(_ colour: StaticString) -> Attribute { Attribute("stroke", .fixed(colour)) }
  /// The width of a line.
  public static func strokeWidth(_ width: Double) -> Attribute { Attribute("stroke-width", width) }
  /// The dashes of a line, as `4 2`.
  public static func strokeDasharray(_ dashes: StaticString) -> Attribute {
    Attribute("stroke-dasharray", .fixed(dashes))
  }
  /// How lines end: `butt`, `round` or `square`.
  public static func strokeLinecap(_ cap: StaticString) -> Attribute { Attribute("stroke-linecap", .fixed(cap)) }
  /// How lines meet: `miter`, `round` or `bevel`.
  public static func strokeLinejoin(_ join: StaticString) -> Attribute { Attribute("stroke-linejoin", .fixed(join)) }
  /// How much covers what lies behind, 0…1.
  public static func opacity(_ share: Double) -> Attribute { Attribute("opacity", share) }
  /// The size of text.
  public static func fontSize(_ size: Double) -> Attribute { Attribute("font-size", size) }
  /// The weight of text, as `bold`.
  public static func fontWeight(_ weight: StaticString) -> Attribute { Attribute("font-weight", .fixed(weight)) }
  /// The families of fonts, the first that is there being used.
  public static func fontFamily(_ families: StaticString) -> Attribute { Attribute("font-family", .fixed(families)) }
  /// Which part of a text stands at its place: `start`, `middle` or `end`.
  public static func textAnchor(_ anchor: StaticString) -> Attribute { Attribute("text-anchor", .fixed(anchor)) }
  /// Which line of a text stands at its place, as `middle`.
  public static func dominantBaseline(_ line: StaticString) -> Attribute {
    Attribute("dominant-baseline", .fixed(line))
  }
  /// Moves a part.
  public static func translate(x: Double, y: Double) -> Attribute {
    Attribute("transform", "translate(" + SVGNumber.text(x) + " " + SVGNumber.text(y) + ")")
  }
  /// Turns a part clockwise by degrees around a point.
  public static func rotate(_ degrees: Double, x: Double, y: Double) -> Attribute {
    Attribute("transform", "rotate(" + [degrees, x, y].map(SVGNumber.text).joined(separator: " ") + ")")
  }
}
