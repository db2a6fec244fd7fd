extension HTML {
  /// The main content of the page.
  public static func main(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("main", attributes, content())
  }

  /// Links around the site.
  public static func nav(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("nav", attributes, content())
  }

  /// What introduces the page or a section.
  public static func header(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("header", attributes, content())
  }

  /// What closes the page or a section.
  public static func footer(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("footer", attributes, content())
  }

  /// A section with a heading.
  public static func section(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("section", attributes, content())
  }

  /// A piece that stands alone.
  public static func article(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("article", attributes, content())
  }

  /// What stands beside the content.
  public static func aside(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("aside", attributes, content())
  }

  /// A block without a meaning of its own.
  public static func div(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("div", attributes, content())
  }

  /// The heading of the page.
  public static func h1(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h1", attributes, content())
  }

  /// A heading of the second level.
  public static func h2(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h2", attributes, content())
  }

  /// A heading of the third level.
  public static func h3(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h3", attributes, content())
  }

  /// A heading of the fourth level.
  public static func h4(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("h4", attributes, content())
  }

  /// A figure with its caption.
  public static func figure(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("figure", attributes, content())
  }

  /// The caption of a figure.
  public static func figcaption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("figcaption", attributes, content())
  }

  /// Something that can be opened.
  public static func details(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("details", attributes, content())
  }

  /// The visible line of details.
  public static func summary(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("summary", attributes, content())
  }
}
