extension HTML {
  /// A table.
  public static func table(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("table", attributes, content())
  }

  /// The heading of a table.
  public static func caption(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("caption", attributes, content())
  }

  /// A group of columns.
  public static func colgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("colgroup", attributes, content())
  }

  /// The heading rows.
  public static func thead(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("thead", attributes, content())
  }

  /// The rows.
  public static func tbody(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("tbody", attributes, content())
  }

  /// The closing rows.
  public static func tfoot(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("tfoot", attributes, content())
  }

  /// A row.
  public static func tr(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("tr", attributes, content())
  }

  /// A heading cell.
  public static func th(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("th", attributes, content())
  }

  /// A cell.
  public static func td(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("td", attributes, content())
  }

  /// A column.
  public static func col(_ attributes: Attribute...) -> HTML { void("col", attributes) }
}
