import Site
import Testing

@testable import LodsWeb

@Suite struct OriginTests {
  private func isOwn(_ headers: [String: String], host: String = "127.0.0.1:8480", isSecure: Bool = false) -> Bool {
    Origin.isOwn(WebRequest(.post, "/log", headers: headers, isSecure: isSecure), host: host)
  }

  @Test func `what the browser says of the site decides`() {
    #expect(isOwn(["sec-fetch-site": "same-origin"]))
    #expect(isOwn(["sec-fetch-site": "none"]))
    for site in ["cross-site", "same-site", "", "SAME-ORIGIN", "same-origin, cross-site"] {
      #expect(!isOwn(["sec-fetch-site": site]), "\(site)")
    }
  }

  @Test func `an own origin does not make up for a foreign site`() {
    #expect(!isOwn(["sec-fetch-site": "cross-site", "origin": "http://127.0.0.1:8480"]))
  }

  @Test func `an older browser is judged by the origin, with its scheme and port`() {
    #expect(isOwn(["origin": "http://127.0.0.1:8480"]))
    #expect(isOwn(["origin": "HTTP://127.0.0.1:8480"]))
    #expect(isOwn(["origin": "https://lods.example"], host: "lods.example", isSecure: true))
    for origin in [
      "null", "", "http://127.0.0.1", "http://127.0.0.1:8481", "https://127.0.0.1:8480", "http://127.0.0.1:8480.evil",
      "http://evil.example", "http://evil.example/http://127.0.0.1:8480", "http://127.0.0.1:8480/",
      "http://a@127.0.0.1:8480",
    ] {
      #expect(!isOwn(["origin": origin]), "\(origin)")
    }
    #expect(!isOwn(["origin": "http://lods.example"], host: "lods.example", isSecure: true))
  }

  @Test func `a program that says neither is asked for the seal only`() {
    #expect(isOwn([:]))
  }
}
