import Site

/// The browser in a few words, for the owner's own list of sign-ins: "Firefox, Linux".
enum Browser {
  /// The name and the system by what the browser says of itself; nil where it is none of the usual.
  static func name(of request: WebRequest) -> String? {
    guard let agent = request.headers["user-agent"] else { return nil }
    // The order counts: most of them claim to be the ones further down as well.
    let browsers = [("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
    let systems = [
      ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
      ("CrOS", "ChromeOS"), ("Linux", "Linux"),
    ]
    guard let browser = browsers.first(where: { agent.contains($0.0) })?.1 else { return nil }
    return [browser, systems.first { agent.contains($0.0) }?.1].compactMap(\.self).joined(separator: ", ")
  }
}
