import Markup
import Office
import Site
import Testing

@testable import LodsWeb

@Suite struct SitePathTests {
  @Test(arguments: ["/", "/log", "/accounts/3", "/log/backlog", "/a-b_c.d~e/9"])
  func `a page of the desk can be gone back to`(path: String) {
    #expect(SitePath.link(path)?.text == path)
  }

  @Test(arguments: [
    "", "log", "//evil.example", "///evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
    "javascript:alert(1)", "/%2f/evil.example", "/%5cevil", "/..//evil.example", "/../log", "/./log", "/.hidden",
    "/log?to=//evil.example", "/log#x", "/log;x", "/log\r\nset-cookie: a=b", "/log\0", "/\t/evil.example", "/ /log",
    "/@evil.example", "/log:80", "data:text/html,x", "/ærø", "/\u{2215}evil", "/\u{FF0F}evil.example",
  ])
  func `nothing that could lead to another site or is no plain path is`(path: String) {
    #expect(SitePath.link(path) == nil)
  }

  @Test func `whatever comes in, what goes out begins with one slash and a plain sign`() {
    var generator = SeededGenerator(seed: 9)
    let signs = Array("//\\.:@%?#a1-_~ \r\n\tæ")
    var links = 0
    for _ in 0..<20_000 {
      let path = String(
        (0..<Int.random(in: 0...8, using: &generator)).map { _ in
          signs[Int.random(in: 0..<signs.count, using: &generator)]
        })
      guard let link = SitePath.link("/" + path)?.text else { continue }
      links += 1
      #expect(link.hasPrefix("/") && !link.hasPrefix("//"))
      #expect(link.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") })
    }
    #expect(links > 100)
  }

  @Test func `a path that is too long for any page of the desk is none`() {
    #expect(SitePath.link("/" + String(repeating: "a", count: 199)) != nil)
    #expect(SitePath.link("/" + String(repeating: "a", count: 200)) == nil)
  }
}
