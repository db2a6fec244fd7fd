extension HTML {
  /// A paragraph.
  public static func p(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("p", attributes, content())
  }

  /// A stretch of text without a meaning of its own.
  public static func span(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("span", attributes, content())
  }

  /// Important text.
  public static func strong(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("strong", attributes, content())
  }

  /// Stressed text.
  public static func em(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("em", attributes, content())
  }

  /// Small print.
  public static func small(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("small", attributes, content())
  }

  /// Code.
  public static func code(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("code", attributes, content())
  }

  /// Text with its line ends.
  public static func pre(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("pre", attributes, content())
  }

  /// A key.
  public static func kbd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("kbd", attributes, content())
  }

  /// An abbreviation.
  public static func abbr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("abbr", attributes, content())
  }

  /// A time or a day.
  public static func time(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("time", attributes, content())
  }

  /// Text whose direction is its own, as a name that somebody typed.
  public static func bdi(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("bdi", attributes, content())
  }

  /// A list.
  public static func ul(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("ul", attributes, content())
  }

  /// A numbered list.
  public static func ol(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("ol", attributes, content())
  }

  /// An item of a list.
  public static func li(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("li", attributes, content())
  }

  /// A list of terms.
  public static func dl(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dl", attributes, content())
  }

  /// A term.
  public static func dt(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dt", attributes, content())
  }

  /// What a term means.
  public static func dd(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dd", attributes, content())
  }

  /// A link.
  public static func a(_ link: Link, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    element("a", [.href(link)] + attributes, content())
  }

  /// A line end.
  public static var br: HTML { void("br", []) }

  /// A change of subject.
  public static var hr: HTML { void("hr", []) }

  /// An image with the text in its place.
  public static func img(_ source: Link, alt: String, _ attributes: Attribute...) -> HTML {
    void("img", [.src(source), .alt(alt)] + attributes)
  }
}
