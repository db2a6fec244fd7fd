extension Attribute {
  /// A value for the page's own script.
  ///
  /// - Parameters:
  ///   - name: the whole name, which starts with `data-`.
  ///   - value: the value.
  public static func data(_ name: StaticString, _ value: String) -> Attribute {
    precondition(name.description.hasPrefix("data-"), "a name for scripts starts with data-")
    return Attribute(name, value)
  }

  /// Where a form is sent by this button, in the place of the form's own action.
  public static func formaction(_ link: Link) -> Attribute { Attribute("formaction", link.text) }
  /// Whether the form is sent by this button without the browser's checks.
  public static func formnovalidate(_ flag: Bool = true) -> Attribute { Attribute("formnovalidate", flag: flag) }
  /// The id of the form that a control outside it belongs to.
  public static func form(_ id: String) -> Attribute { Attribute("form", id) }
  /// The name of a group of choices.
  public static func label(_ text: String) -> Attribute { Attribute("label", text) }
  /// Which keys the page answers to for this control, as `Enter` or `1`.
  public static func ariaKeyshortcuts(_ keys: String) -> Attribute { Attribute("aria-keyshortcuts", keys) }
  /// Whether a button that stays down is down.
  public static func ariaPressed(_ flag: Bool) -> Attribute { Attribute("aria-pressed", flag ? "true" : "false") }
  /// The ids of what the element opens or changes.
  public static func ariaControls(_ ids: String) -> Attribute { Attribute("aria-controls", ids) }
  /// How a field with a list suggests: `list`, `both` or `none`.
  public static func ariaAutocomplete(_ mode: StaticString) -> Attribute {
    Attribute("aria-autocomplete", .fixed(mode))
  }
  /// The id of the choice in a list that the keys point at.
  public static func ariaActivedescendant(_ id: String) -> Attribute { Attribute("aria-activedescendant", id) }
  /// Whether a choice of a list is chosen.
  public static func ariaSelected(_ flag: Bool) -> Attribute { Attribute("aria-selected", flag ? "true" : "false") }
  /// Whether a region is read out as a whole when a part of it changes.
  public static func ariaAtomic(_ flag: Bool) -> Attribute { Attribute("aria-atomic", flag ? "true" : "false") }
}

extension HTML {
  /// A window on the page that a script opens.
  public static func dialog(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("dialog", attributes, content())
  }

  /// Content for browsers that run no scripts.
  public static func noscript(_ attributes: Attribute..., @HTMLBuilder content: () -> HTML = { .empty }) -> HTML {
    element("noscript", attributes, content())
  }

  /// A form whose attributes are worked out.
  public static func form(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("form", attributes, content())
  }

  /// A field, a box or a button whose attributes are worked out.
  public static func input(_ attributes: [Attribute]) -> HTML { void("input", attributes) }

  /// The page's own part, whose attributes are worked out.
  public static func main(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("main", attributes, content())
  }

  /// A block whose attributes are worked out.
  public static func div(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("div", attributes, content())
  }

  /// A button whose attributes are worked out.
  public static func button(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("button", attributes, content())
  }

  /// A group of controls whose attributes are worked out.
  public static func fieldset(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("fieldset", attributes, content())
  }

  /// A choice whose attributes are worked out.
  public static func select(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("select", attributes, content())
  }

  /// A field with more lines whose attributes are worked out.
  public static func textarea(_ attributes: [Attribute], @HTMLBuilder content: () -> HTML) -> HTML {
    element("textarea", attributes, content())
  }
}

extension HeadItem {
  /// A script of the module kind at another place; browsers run it when the page is read.
  public static func module(_ link: Link) -> HeadItem {
    HeadItem(html: .element("script", [.type("module"), .src(link)], .empty))
  }

  /// The picture that stands for the site in a browser's tabs.
  public static func icon(_ link: Link, type: StaticString) -> HeadItem {
    HeadItem(html: .void("link", [.rel("icon"), .type(type), .href(link)]))
  }
}
