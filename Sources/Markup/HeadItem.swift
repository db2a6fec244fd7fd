/// One thing in the head of a page.
public struct HeadItem: Sendable {
  let html: HTML

  /// A style sheet of the program itself, which cannot hold what a person typed.
  public static func style(_ text: StaticString) -> HeadItem { HeadItem(html: HTML(.style(text))) }

  /// A style sheet at another place.
  public static func stylesheet(_ link: Link) -> HeadItem {
    HeadItem(html: .void("link", [.rel("stylesheet"), .href(link)]))
  }

  /// A script at another place; there is no way to write one into a page.
  public static func script(_ link: Link) -> HeadItem {
    HeadItem(html: .element("script", [.src(link), Attribute("defer", flag: true)], .empty))
  }

  /// The icon of the site.
  public static func icon(_ link: Link) -> HeadItem { HeadItem(html: .void("link", [.rel("icon"), .href(link)])) }

  /// A related page, as the same page in another language.
  public static func alternate(_ link: Link, lang: String) -> HeadItem {
    HeadItem(html: .void("link", [.rel("alternate"), .hreflang(lang), .href(link)]))
  }

  /// A named piece of information for browsers and search engines, as `robots`.
  public static func meta(_ name: StaticString, _ content: String) -> HeadItem {
    HeadItem(html: .void("meta", [Attribute("name", .fixed(name)), Attribute("content", content)]))
  }

  /// That the browser fetches the page again after so many seconds, 1 or more, as for a screen on a wall.
  ///
  /// - Parameter onlyWithoutScripts: whether a page with scripts is left alone, as they keep it fresh themselves.
  public static func refresh(seconds: Int, onlyWithoutScripts: Bool = false) -> HeadItem {
    let meta = HTML.void(
      "meta",
      [Attribute("http-equiv", .fixed("refresh")), Attribute("content", String(Swift.max(1, seconds)))])
    return HeadItem(html: onlyWithoutScripts ? .noscript { meta } : meta)
  }
}
