import Testing

@testable import Municipality

@Suite("The address of the public pages")
struct SiteAddressTests {
  @Test(arguments: [
    ("https://lods.eksempel.dk", "https://lods.eksempel.dk"), ("HTTPS://Lods.Eksempel.dk/", "https://lods.eksempel.dk"),
    ("https://lods.eksempel.dk:8443", "https://lods.eksempel.dk:8443"),
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080"), ("http://localhost", "http://localhost"),
    ("http://[::1]:8080", "http://[::1]:8080"), ("https://[::1]", "https://[::1]"),
    ("https://xn--smrrebrd-54a.dk", "https://xn--smrrebrd-54a.dk"),
  ])
  func `an address of https, or of this machine, is taken without its slash`(_ typed: String, _ text: String) {
    #expect(SiteAddress(typed)?.text == text)
  }

  @Test(arguments: [
    "", "lods.eksempel.dk", "http://lods.eksempel.dk", "https://", "https://lods", "https://lods.eksempel.dk/kurser",
    "https://lods.eksempel.dk?a=1", "https://lods.eksempel.dk#a", "https://ada@lods.eksempel.dk",
    "https://lods..dk", "https://-lods.dk", "https://lods-.dk", "https://lods.dk:0", "https://lods.dk:70000",
    "https://lods.dk:", "https://løds.dk", "https://lods.dk//", "https://lods .dk", "javascript:alert(1)",
    "ftp://lods.eksempel.dk", "http://127.0.0.1.eksempel.dk", "https://[2001:db8::1]",
    "https://" + String(repeating: "a", count: 101) + ".dk",
  ])
  func `anything else is none`(_ typed: String) {
    #expect(SiteAddress(typed) == nil)
  }

  @Test func `what people type leaves out the scheme that browsers put before it`() {
    #expect(SiteAddress("https://lods.eksempel.dk")?.shown == "lods.eksempel.dk")
    #expect(SiteAddress("http://127.0.0.1:8080")?.shown == "http://127.0.0.1:8080")
  }
}
