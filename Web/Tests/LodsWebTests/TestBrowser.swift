import Markup
import Site

@testable import LodsWeb

/// A browser without a window: it keeps cookies, follows redirects, and fills in forms as they stand in the pages.
///
/// It sends what a person could send with the page before them and nothing else: a field, a choice or a button that the
/// page does not show cannot be used, and the form's token comes from the page.
final class TestBrowser {
  /// Why a page could not be used as a test wanted to.
  enum Lost: Error, Equatable {
    case noSuchPlace(String)
    case noSuchButton(String)
    case severalButtons(String)
    case noSuchLink(String)
    case noSuchField(String)
    case noSuchChoice(String, field: String)
    case redirectsForever
  }

  /// Where requests go: the desk itself, or a server around it.
  private let network: (WebRequest) throws -> WebReply
  /// The cookies by name.
  private(set) var cookies: [String: String] = [:]
  /// The headers that are sent along, by their names in small letters.
  var headers = ["host": "127.0.0.1:8480", "accept-language": "da", "sec-fetch-site": "same-origin"]
  /// Where the browser is.
  var address = "127.0.0.1"
  /// Whether the connection is encrypted.
  var isSecure = false
  /// The page that is shown.
  private(set) var page = TestPage(WebReply(204), path: "/")

  init(_ network: @escaping (WebRequest) throws -> WebReply) {
    self.network = network
  }

  /// A browser before a desk, without a network between them.
  convenience init(_ desk: WebDesk) {
    self.init { request in
      guard let route = Self.route(request.method, request.path) else { throw Lost.noSuchPlace(request.path) }
      var request = request
      for (step, given) in zip(route.path.split(separator: "/"), request.path.split(separator: "/"))
      where step.hasPrefix("{") {
        request.steps[String(step.dropFirst().dropLast())] = String(given)
      }
      return desk.answer(request, at: route)
    }
  }

  /// The route of a path: where several fit, the one that names the earlier steps.
  static func route(_ method: WebMethod, _ path: String) -> Route? {
    func pattern(_ route: Route) -> String {
      String(route.path.split(separator: "/").map { $0.hasPrefix("{") ? "1" : "0" })
    }
    return RouteBook.routes.filter { $0.method == method && RouteBook.fits($0, path) }
      .min { pattern($0) < pattern($1) }
  }

  /// The value of one of the desk's cookies.
  func cookie(_ purpose: WebCookie.Purpose) -> String? { cookies[purpose.name(isSecure: isSecure)] }

  /// Plants a cookie, as somebody else might.
  func plant(_ purpose: WebCookie.Purpose, _ value: String?) { cookies[purpose.name(isSecure: isSecure)] = value }

  /// Opens a page of the desk.
  @discardableResult
  func open(_ address: String) throws -> TestPage {
    try send(.get, address, FormFields())
  }

  /// Follows a link by its words.
  @discardableResult
  func follow(_ words: String) throws -> TestPage {
    guard let link = page.root.all("a").first(where: { $0.text == words }), let address = link["href"] else {
      throw Lost.noSuchLink(words)
    }
    return try open(address)
  }

  /// Fills in the form that a button belongs to, and presses the button.
  ///
  /// - Parameters:
  ///   - words: what stands on the button.
  ///   - typing: fields and what is typed or chosen there; a name given twice chooses two boxes. Boxes of a named field
  ///     that are not named again are left empty.
  ///   - leaving: fields of boxes where none is chosen.
  ///   - fits: which form, where several have such a button.
  @discardableResult
  func press(
    _ words: String, typing: KeyValuePairs<String, String> = [:], leaving: Set<String> = [],
    where fits: (TestPage.Form) -> Bool = { _ in true }
  ) throws -> TestPage {
    let found = page.forms.filter { form in form.buttons.contains { $0.text == words } && fits(form) }
    guard let form = found.first else { throw Lost.noSuchButton(words) }
    guard found.count == 1 else { throw Lost.severalButtons(words) }
    return try send(form.method, form.action, form.fields(pressing: words, typing: typing, leaving: leaving))
  }

  /// Sends fields that no page has asked for, as a program might.
  @discardableResult
  func send(_ method: WebMethod, _ address: String, _ fields: FormFields) throws -> TestPage {
    var (method, address, fields) = (method, address, fields)
    for _ in 0..<10 {
      let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        .split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      let path = String(parts[0])
      var query = try FormFields(reading: Array((parts.count > 1 ? parts[1] : "").utf8))
      if method == .get, !fields.fields.isEmpty { query = fields }
      let request = WebRequest(
        method, path, query: query, form: method == .post ? fields : FormFields(), cookies: cookies, headers: headers,
        address: self.address, isSecure: isSecure)
      let reply = try network(request)
      for cookie in reply.cookies {
        let isGone = cookie.value.isEmpty || cookie.seconds == 0
        cookies[cookie.purpose.name(isSecure: isSecure)] = isGone ? nil : cookie.value
      }
      page = TestPage(reply, path: path)
      guard reply.status == 303, let next = page.header("location") else { return page }
      (method, address, fields) = (.get, next, FormFields())
    }
    throw Lost.redirectsForever
  }
}
