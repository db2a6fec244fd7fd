extension Attribute {
  /// The class names, with spaces between them.
  public static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  /// The id.
  public static func id(_ id: String) -> Attribute { Attribute("id", id) }
  /// The language of the content, as `da`.
  public static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
  /// The direction of the text: `auto` lets the text itself decide.
  public static func dir(_ direction: StaticString) -> Attribute { Attribute("dir", .fixed(direction)) }
  /// The tip shown at the pointer.
  public static func title(_ text: String) -> Attribute { Attribute("title", text) }
  /// Whether the element is hidden.
  public static func hidden(_ flag: Bool = true) -> Attribute { Attribute("hidden", flag: flag) }
  /// The role for aids, as `status`.
  public static func role(_ role: StaticString) -> Attribute { Attribute("role", .fixed(role)) }
  /// The place in the order of the tab key: 0 for the natural place, -1 for none.
  public static func tabindex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }

  /// The name for aids, where no visible text names the element.
  public static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }
  /// The ids of the elements that name this one.
  public static func ariaLabelledby(_ ids: String) -> Attribute { Attribute("aria-labelledby", ids) }
  /// The ids of the elements that describe this one.
  public static func ariaDescribedby(_ ids: String) -> Attribute { Attribute("aria-describedby", ids) }
  /// Whether aids pass the element over.
  public static func ariaHidden(_ flag: Bool = true) -> Attribute { Attribute("aria-hidden", flag ? "true" : "false") }
  /// How changes are read out: `polite` or `assertive`.
  public static func ariaLive(_ mode: StaticString) -> Attribute { Attribute("aria-live", .fixed(mode)) }
  /// Which of a set is shown now, as `page`.
  public static func ariaCurrent(_ what: StaticString) -> Attribute { Attribute("aria-current", .fixed(what)) }
  /// Whether what the element holds is wrong.
  public static func ariaInvalid(_ flag: Bool = true) -> Attribute {
    Attribute("aria-invalid", flag ? "true" : "false")
  }
  /// How a column is sorted: `ascending`, `descending` or `none`.
  public static func ariaSort(_ order: StaticString) -> Attribute { Attribute("aria-sort", .fixed(order)) }
  /// Whether what the element opens is open.
  public static func ariaExpanded(_ flag: Bool) -> Attribute { Attribute("aria-expanded", flag ? "true" : "false") }

  /// Where the element leads.
  public static func href(_ link: Link) -> Attribute { Attribute("href", link.text) }
  /// Where the content of the element is.
  public static func src(_ link: Link) -> Attribute { Attribute("src", link.text) }
  /// How the place that a link leads to is related, as `next` or `stylesheet`.
  public static func rel(_ relation: StaticString) -> Attribute { Attribute("rel", .fixed(relation)) }
  /// The language of the place that a link leads to.
  public static func hreflang(_ code: String) -> Attribute { Attribute("hreflang", code) }
  /// That a link gives a file, under this name.
  public static func download(_ name: String) -> Attribute { Attribute("download", name) }
  /// The text in place of an image; empty where the image says nothing.
  public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
  /// The moment or day that a time element means, as `2026-10-14`.
  public static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }
  /// Whether details are shown.
  public static func open(_ flag: Bool = true) -> Attribute { Attribute("open", flag: flag) }

  /// What a heading cell heads: `col`, `row`, `colgroup` or `rowgroup`.
  public static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", .fixed(scope)) }
  /// How many columns a cell covers.
  public static func colspan(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
  /// How many rows a cell covers.
  public static func rowspan(_ count: Int) -> Attribute { Attribute("rowspan", String(count)) }
  /// The ids of the cells that head this one.
  public static func headers(_ ids: String) -> Attribute { Attribute("headers", ids) }
  /// The number that a list starts with.
  public static func start(_ number: Int) -> Attribute { Attribute("start", String(number)) }
}
