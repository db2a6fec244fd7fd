extension HTML {
  /// A form.
  public static func form(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("form", attributes, content())
  }

  /// The name of a control.
  public static func label(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("label", attributes, content())
  }

  /// A choice.
  public static func select(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("select", attributes, content())
  }

  /// One thing to choose.
  public static func option(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("option", attributes, content())
  }

  /// A group of things to choose.
  public static func optgroup(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("optgroup", attributes, content())
  }

  /// Suggestions for a field.
  public static func datalist(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("datalist", attributes, content())
  }

  /// A field with more lines.
  public static func textarea(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("textarea", attributes, content())
  }

  /// A button.
  public static func button(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("button", attributes, content())
  }

  /// A group of controls.
  public static func fieldset(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("fieldset", attributes, content())
  }

  /// The name of a group of controls.
  public static func legend(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("legend", attributes, content())
  }

  /// The result of a form.
  public static func output(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("output", attributes, content())
  }

  /// How far something has come.
  public static func progress(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("progress", attributes, content())
  }

  /// A measure.
  public static func meter(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("meter", attributes, content())
  }

  /// A field, a box or a button of a form.
  public static func input(_ attributes: Attribute...) -> HTML { void("input", attributes) }
}
