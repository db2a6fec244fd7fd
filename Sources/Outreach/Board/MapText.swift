import Markup

/// A name on a map, on one line or two, with its size as most fonts take it.
struct MapText {
  private let lines: [String]
  private let size: Double

  /// Parts a long name at the blank nearest to its middle.
  init(_ text: String, size: Double) {
    self.size = size
    let blanks = text.indices.filter { text[$0] == " " }
    let middle = text.count / 2
    let nearest = blanks.min { left, right in
      abs(text.distance(from: text.startIndex, to: left) - middle)
        < abs(text.distance(from: text.startIndex, to: right) - middle)
    }
    if text.count > 18, let nearest {
      lines = [String(text[..<nearest]), String(text[text.index(after: nearest)...])]
    } else {
      lines = [text]
    }
  }

  var width: Double { MapText.width(lines.max { $0.count < $1.count } ?? "", size: size) }
  var height: Double { Double(lines.count) * size * 1.2 }

  /// The text in a box, on a ground that keeps it readable on lines; it leans towards the spot that it names.
  func drawing(in box: MapBox, of spot: MapSpot, isBold: Bool) -> SVG {
    let (x, anchor): (Double, StaticString) =
      box.x > spot.x
      ? (box.x + 3, "start") : box.right < spot.x ? (box.right - 3, "end") : (box.x + box.width / 2, "middle")
    let ground = SVG.rect(
      x: box.x, y: box.y, width: box.width, height: box.height, radius: 2, .fill("#ffffff"), .opacity(0.85))
    return .parts(
      [ground]
        + lines.enumerated().map { index, line in
          .text(
            line, x: x, y: box.y + 1 + (Double(index) + 0.87) * size * 1.2, .fontSize(size),
            .fontWeight(isBold ? "bold" : "normal"), .textAnchor(anchor), .fill("#1a1a1a"))
        })
  }

  /// About how wide a text is, a little more than most fonts take.
  static func width(_ text: String, size: Double) -> Double { Double(text.count) * size * 0.6 }

  /// A text that fits into a width, its end marked by "…"; long texts take less for each letter than short ones.
  static func cut(_ text: String, to width: Double, size: Double) -> String {
    let letters = max(2, Int(width / (size * 0.54)))
    return text.count <= letters ? text : text.prefix(letters - 1) + "…"
  }
}
