import Markup
import Testing

@Suite struct LinkTests {
  @Test func `a place of this site cannot name a scheme`() {
    #expect(Link("/tal").text == "/tal")
    #expect(Link("hold/liste.html").text == "./hold/liste.html")
    #expect(Link("javascript:alert(1)").text == "./javascript:alert(1)")
    #expect(Link("#top").text == "#top")
    #expect(Link("").text == "")
  }

  @Test func `steps and items are encoded`() {
    let link = Link("/hold").appending("a/b ?#æ").query("q", "1&2=3").query("r", "+ %").fragment("x y")
    #expect(link.text == "/hold/a%2Fb%20%3F%23%C3%A6?q=1%262%3D3&r=%2B%20%25#x%20y")
    #expect(Link("/hold/").appending("..").text == "/hold/%2E%2E")
    #expect(Link("/").appending("x").text == "/x")
  }

  @Test func `other sites are reached by https alone`() {
    #expect(Link(https: "https://www.borger.example/a?b=c#d")?.text == "https://www.borger.example/a?b=c#d")
    for address in [
      "http://a.example", "javascript:alert(1)", "https://", "https:///x", "https://a b", "https://a\"b", "https://a<b",
      "https://user@a.example", "HTTPS://a.example", " https://a.example", "https://æ.example", "data:text/html,x",
      "https://a.example/\n", "https://a.example:80:x/",
    ] {
      #expect(Link(https: address) == nil, "\(address)")
    }
    #expect(Link.external("javascript:alert(1)").text == "#")
    #expect(Link.external("https://www.mitid.example/").text == "https://www.mitid.example/")
  }

  @Test func `numbers and addresses hold nothing else`() {
    #expect(Link.telephone("+45 33 98 00 10;ext=1").text == "tel:+45339800101")
    #expect(Link.email("a?subject=x@b.example").text == "mailto:a%3Fsubject%3Dx@b.example")
  }
}
