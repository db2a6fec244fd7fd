import Foundation
import Language
import Office
import Site
import Testing

@testable import LodsWeb

@Suite struct SmallPartsTests {
  @Test(arguments: [
    ("https://lods.nordhavn.example", true, "lods.nordhavn.example"), ("HTTPS://Lods.Example/", true, "lods.example"),
    ("http://localhost:8480", false, "localhost:8480"), ("http://[::1]:8480", false, "[::1]:8480"),
  ])
  func `a public address is a scheme and a host`(text: String, isSecure: Bool, host: String) throws {
    let address = try #require(PublicAddress(text))
    #expect(address.isSecure == isSecure)
    #expect(address.host == host)
    #expect(PublicAddress(address.text) == address)
  }

  @Test(arguments: [
    "", "lods.example", "https://", "https:///", "ftp://lods.example", "https://lods.example/path",
    "https://a@lods.example", "https://lods.example?x", "https://lods.example#x", "https://lods .example",
    "https://løds.example", "https://lods.example\r\n", "javascript://x", "https://lods.example//",
    "https://" + String(repeating: "a", count: 256),
  ])
  func `anything else is no public address`(text: String) {
    #expect(PublicAddress(text) == nil)
  }

  @Test(arguments: [
    ("da", LanguageCode.da), ("da-DK,da;q=0.9,en;q=0.8", .da), ("sv-SE,sv;q=0.9,en;q=0.8", .sv),
    ("en;q=0.1,sv;q=0.2", .sv),
    ("nb-NO,nb;q=0.9", .da), ("de,fr;q=0.9,en;q=0.1", .en), ("SV", .sv), ("en , da;q=1", .en), ("da;q=0,en", .en),
    ("da; q=0.1 , sv; q=0.3", .sv),
  ])
  func `the browser's first language of ours is taken`(header: String, language: LanguageCode) {
    #expect(AcceptedLanguages.first(of: header) == language)
  }

  @Test(arguments: ["", "*", "de", "de,fr", "da;q=0", "da;q=nan", "da;q=-1", ",,,;;;", ";q=1", "æ"])
  func `a browser that wants none of ours gets none`(header: String) {
    #expect(AcceptedLanguages.first(of: header) == nil)
  }

  @Test func `a long list of languages costs no more than a short one`() {
    let header = Array(repeating: "de;q=0.5", count: 100_000).joined(separator: ",") + ",da"
    #expect(AcceptedLanguages.first(of: header) == nil)
  }

  @Test(arguments: WebCookie.Purpose.allCases)
  func `a cookie is for this host, this site and no script`(purpose: WebCookie.Purpose) {
    let secure = WebCookie(purpose, "value", seconds: 60).header(isSecure: true)
    #expect(
      secure == "__Host-lods-\(purpose.rawValue)=value; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60")
    // On a plain connection the browser would refuse the prefix, so the name is another.
    let plain = WebCookie(purpose, "value").header(isSecure: false)
    #expect(plain == "lods-\(purpose.rawValue)=value; Path=/; HttpOnly; SameSite=Lax")
    #expect(WebCookie.removed(purpose).header(isSecure: true).contains("Max-Age=0"))
    #expect(!secure.lowercased().contains("domain"))
  }

  @Test func `the headers of every answer say what the cheat sheet asks for`() {
    let headers = Dictionary(uniqueKeysWithValues: StandingHeaders.all(isSecure: true).map { ($0.name, $0.value) })
    let policy = headers["content-security-policy"]?.components(separatedBy: "; ") ?? []
    for rule in [
      "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'", "default-src 'self'",
    ] {
      #expect(policy.contains(rule))
    }
    #expect(!policy.contains { $0.contains("unsafe-inline") || $0.contains("'unsafe-eval'") || $0.contains("*") })
    #expect(!policy.contains { $0.contains("data:") || $0.contains("http") || $0.contains("blob:") })
    #expect(headers["x-content-type-options"] == "nosniff")
    #expect(headers["referrer-policy"] == "same-origin")
    #expect(headers["x-frame-options"] == "DENY")
    #expect(headers["cross-origin-opener-policy"] == "same-origin")
    #expect(headers["cross-origin-resource-policy"] == "same-origin")
    #expect(headers["permissions-policy"] == "geolocation=(), camera=(), microphone=()")
    let age = headers["strict-transport-security"] ?? ""
    #expect(age.contains("includeSubDomains"))
    #expect(Int(age.filter(\.isNumber)) ?? 0 >= 31_536_000)
    let plain = StandingHeaders.all(isSecure: false).map(\.name)
    #expect(!plain.contains("strict-transport-security"))
    #expect(Set(plain).count == plain.count)
    #expect(!plain.contains("server") && !plain.contains("x-powered-by"))
  }
}
