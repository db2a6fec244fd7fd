import Markup

/// The small samples of a legend, each with the text beside it.
enum Swatch {
  static func bar(_ text: String) -> HTML {
    item(text, [.rect(x: 0, y: 4, width: 26, height: 10, .class("now"))])
  }

  static func stroke(_ text: String) -> HTML {
    item(text, [.rect(x: 12, y: 0, width: 3, height: 18, .class("mark"))])
  }

  static func line(_ text: String) -> HTML {
    item(text, [.line(x1: 0, y1: 9, x2: 26, y2: 9, .class("line")), .circle(cx: 13, cy: 9, r: 4, .class("dot"))])
  }

  static func open(_ text: String) -> HTML {
    item(text, [.circle(cx: 13, cy: 9, r: 5, .class("dot hollow"))])
  }

  static func dashes(_ text: String) -> HTML {
    item(text, [.line(x1: 0, y1: 9, x2: 26, y2: 9, .class("before"))])
  }

  static func gap(_ text: String) -> HTML {
    item(
      text,
      [
        .rect(x: 0, y: 0, width: 26, height: 18, .class("gap")),
        .path(Hatch.lines(x: 0, y: 0, width: 26, height: 18, distance: 7), .class("gapline")),
      ])
  }

  static func part(_ index: Int, _ text: String) -> HTML {
    item(text, MixChart.surface(index, x: 0.5, y: 1, width: 25, height: 16))
  }

  private static func item(_ text: String, _ content: [SVG]) -> HTML {
    .li {
      SVG.drawing(width: 26, height: 18, title: text, .ariaHidden(), .class("swatch"), content: content)
      text
    }
  }
}
