/// What a browser asked, read and checked for form, before anybody knows who asks.
public struct WebRequest: Sendable {
  /// The method.
  public var method: WebMethod
  /// The path without the query, as it was sent.
  public var path: String
  /// The values of the path's variable steps, by name.
  public var steps: [String: String]
  /// The query.
  public var query: FormFields
  /// The form; empty for a request that only reads.
  public var form: FormFields
  /// The cookies by name; of a name sent twice the first.
  public var cookies: [String: String]
  /// The headers that the desk looks at, by their names in small letters.
  public var headers: [String: String]
  /// The address of whoever asks: the browser's, or the one that a trusted proxy names.
  public var address: String
  /// Whether the browser's own connection is encrypted.
  public var isSecure: Bool

  /// Makes a request.
  public init(
    _ method: WebMethod, _ path: String, steps: [String: String] = [:], query: FormFields = FormFields(),
    form: FormFields = FormFields(), cookies: [String: String] = [:], headers: [String: String] = [:],
    address: String = "127.0.0.1", isSecure: Bool = false
  ) {
    self.method = method
    self.path = path
    self.steps = steps
    self.query = query
    self.form = form
    self.cookies = cookies
    self.headers = headers
    self.address = address
    self.isSecure = isSecure
  }

  /// Whether a script asks and wants values rather than a page.
  public var wantsValues: Bool { headers["accept"]?.hasPrefix("application/json") == true }
}
