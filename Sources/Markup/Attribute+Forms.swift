extension Attribute {
  /// Where a form is sent.
  public static func action(_ link: Link) -> Attribute { Attribute("action", link.text) }
  /// How a form is sent: `get` or `post`.
  public static func method(_ method: StaticString) -> Attribute { Attribute("method", .fixed(method)) }
  /// How the fields of a form are packed, as `multipart/form-data`.
  public static func enctype(_ type: StaticString) -> Attribute { Attribute("enctype", .fixed(type)) }
  /// The kind of a control, as `text`, `number` or `submit`.
  public static func type(_ type: StaticString) -> Attribute { Attribute("type", .fixed(type)) }
  /// The name under which a control is sent.
  public static func name(_ name: String) -> Attribute { Attribute("name", name) }
  /// The value of a control.
  public static func value(_ value: String) -> Attribute { Attribute("value", value) }
  /// The id of the control that a label names.
  public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  /// An example shown in an empty field.
  public static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
  /// The id of the list of suggestions for a field.
  public static func list(_ id: String) -> Attribute { Attribute("list", id) }
  /// What a browser may fill in, as `off` or `username`.
  public static func autocomplete(_ mode: StaticString) -> Attribute { Attribute("autocomplete", .fixed(mode)) }
  /// Which keyboard a telephone shows, as `numeric`.
  public static func inputmode(_ mode: StaticString) -> Attribute { Attribute("inputmode", .fixed(mode)) }
  /// Whether spelling is checked; off where a text must not leave the machine.
  public static func spellcheck(_ flag: Bool) -> Attribute { Attribute("spellcheck", flag ? "true" : "false") }
  /// The pattern that a value must fit.
  public static func pattern(_ pattern: StaticString) -> Attribute { Attribute("pattern", .fixed(pattern)) }
  /// The smallest value.
  public static func min(_ value: String) -> Attribute { Attribute("min", value) }
  /// The greatest value.
  public static func max(_ value: String) -> Attribute { Attribute("max", value) }
  /// The step between values.
  public static func step(_ value: String) -> Attribute { Attribute("step", value) }
  /// The most signs in a field.
  public static func maxlength(_ count: Int) -> Attribute { Attribute("maxlength", String(count)) }
  /// The lines of a text area.
  public static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
  /// The signs on a line of a text area.
  public static func cols(_ count: Int) -> Attribute { Attribute("cols", String(count)) }
  /// The width of a field in signs.
  public static func size(_ count: Int) -> Attribute { Attribute("size", String(count)) }
  /// Whether a field must be filled in.
  public static func required(_ flag: Bool = true) -> Attribute { Attribute("required", flag: flag) }
  /// Whether a control is out of use.
  public static func disabled(_ flag: Bool = true) -> Attribute { Attribute("disabled", flag: flag) }
  /// Whether a field can be read only.
  public static func readonly(_ flag: Bool = true) -> Attribute { Attribute("readonly", flag: flag) }
  /// Whether a box is ticked.
  public static func checked(_ flag: Bool = true) -> Attribute { Attribute("checked", flag: flag) }
  /// Whether an option is chosen.
  public static func selected(_ flag: Bool = true) -> Attribute { Attribute("selected", flag: flag) }
  /// Whether more than one may be chosen.
  public static func multiple(_ flag: Bool = true) -> Attribute { Attribute("multiple", flag: flag) }
  /// Whether the field has the pointer when the page opens.
  public static func autofocus(_ flag: Bool = true) -> Attribute { Attribute("autofocus", flag: flag) }
  /// Whether the browser leaves checking to the server.
  public static func novalidate(_ flag: Bool = true) -> Attribute { Attribute("novalidate", flag: flag) }
  /// The kinds of files that may be chosen, as `.csv`.
  public static func accept(_ kinds: StaticString) -> Attribute { Attribute("accept", .fixed(kinds)) }
}
