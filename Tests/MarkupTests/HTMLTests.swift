import Markup
import Testing

@Suite struct HTMLTests {
  private func page(_ name: String) -> Document {
    Document(
      lang: "da", title: "Hold & \(name)", head: [.style("p>a{color:#005a9c}"), .stylesheet(Link("/lods.css"))]
    ) {
      HTML.header { HTML.nav(.ariaLabel("Sider")) { HTML.a(Link("/hold").query("navn", name)) { "Hold" } } }
      HTML.main(.id("indhold")) {
        HTML.h1 {
          "Hold i "; HTML.em { name }
        }
        HTML.table {
          HTML.caption { "Pladser" }
          HTML.thead {
            HTML.tr {
              HTML.th(.scope("col")) { "Hold" }; HTML.th(.scope("col")) { "Ledige" }
            }
          }
          HTML.tbody {
            for number in 1...2 {
              HTML.tr {
                HTML.th(.scope("row")) { "Hold \(number)" }; HTML.td { String(number * 4) }
              }
            }
          }
        }
        HTML.form(.action(Link("/hold")), .method("post")) {
          HTML.label(.for("n")) { "Note" }
          HTML.textarea(.id("n"), .name("note"), .required(), .disabled(false)) { "\nlinje" }
          HTML.input(.type("checkbox"), .name("ja"), .checked())
          HTML.br
          if name.isEmpty { "tom" } else { HTML.button(.type("submit")) { "Gem" } }
        }
      }
    }
  }

  @Test func `a page that is fetched anew says after how many seconds, and never at once`() {
    func head(_ seconds: Int) -> String {
      Document(lang: "da", title: "Skærm", head: [.refresh(seconds: seconds)]) { HTML.p { "x" } }.rendered()
    }
    #expect(head(60).contains("<meta http-equiv=\"refresh\" content=\"60\">"))
    #expect(head(0).contains("content=\"1\""))
    let quiet = Document(lang: "da", title: "x", head: [.refresh(seconds: 3, onlyWithoutScripts: true)]) { .empty }
    #expect(
      quiet.rendered().contains("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>"))
  }

  @Test func `a small page is written as expected`() {
    let expected = """
      <!DOCTYPE html>
      <html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
      <title>Hold &amp; Ærø</title><style>p>a{color:#005a9c}</style><link rel="stylesheet" href="/lods.css"></head>\
      <body><header><nav aria-label="Sider"><a href="/hold?navn=%C3%86r%C3%B8">Hold</a></nav></header>\
      <main id="indhold"><h1>Hold i <em>Ærø</em></h1><table><caption>Pladser</caption>\
      <thead><tr><th scope="col">Hold</th><th scope="col">Ledige</th></tr></thead>\
      <tbody><tr><th scope="row">Hold 1</th><td>4</td></tr><tr><th scope="row">Hold 2</th><td>8</td></tr></tbody></table>\
      <form action="/hold" method="post"><label for="n">Note</label><textarea id="n" name="note" required>

      linje</textarea><input type="checkbox" name="ja" checked><br><button type="submit">Gem</button></form></main>\
      </body></html>

      """
    #expect(page("Ærø").rendered() == expected)
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>",
    "</style><script>", "</textarea><script>", "--><script>", "]]><script>", "javascript:alert(1)", "&lt;script&gt;",
    "<svg/onload=alert(1)>", "{{7*7}}", "\u{0}<b>\u{0}", "`onload=1", "<\u{301}b>", "\r\n<b>", "</svg><script>",
  ])
  func `hostile text stays text wherever it stands`(hostile: String) {
    let drawing = SVG.drawing(
      width: 10, height: 10, title: hostile, desc: hostile, .class(hostile),
      content: [
        .text(hostile, x: 1, y: 2, .class(hostile)), SVG.rect(x: 0, y: 0, width: 1, height: 1).titled(hostile),
        .g(.id(hostile), content: [.title(hostile), .desc(hostile)]),
      ])
    let document = Document(
      lang: hostile, title: hostile, head: [.meta("description", hostile), .alternate(Link("/"), lang: hostile)]
    ) {
      hostile
      HTML.p(.class(hostile), .id(hostile), .title(hostile), .ariaLabel(hostile), .lang(hostile)) { hostile }
      HTML.a(Link("/a").appending(hostile).query("q", hostile).fragment(hostile)) { hostile }
      HTML.a(Link.telephone(hostile)) { hostile }
      HTML.a(Link.email(hostile)) { hostile }
      HTML.a(Link.fragment(hostile)) { hostile }
      HTML.img(Link("/x.png").query("v", hostile), alt: hostile)
      HTML.textarea(.name(hostile), .placeholder(hostile)) { hostile }
      HTML.select(.name(hostile)) { HTML.option(.value(hostile)) { hostile } }
      HTML.input(.type("text"), .value(hostile), .min(hostile), .max(hostile), .step(hostile), .list(hostile))
      HTML.table {
        HTML.caption { hostile }; HTML.tr { HTML.td(.headers(hostile)) { hostile } }
      }
      HTML.pre { hostile }
      drawing
    }
    let harmless = skeleton(of: page(around: "x"))
    #expect(skeleton(of: page(around: hostile)) == harmless)
    let text = document.rendered()
    #expect(tags(in: text).allSatisfy { !$0.hasPrefix("script") && !$0.hasPrefix("b") || $0.hasPrefix("body") })
    for tag in tags(in: text) { #expect(attributeNames(in: tag).allSatisfy { !$0.hasPrefix("on") }, "\(tag)") }
    for tag in tags(in: text) { #expect(!tag.contains("href=\"javascript"), "\(tag)") }
    #expect(!text.utf8.contains(0))
    #expect(text.hasSuffix("</body></html>\n"))
    #expect(tags(in: drawing.rendered()).count == tags(in: drawingWithout).count)
  }

  private var drawingWithout: String {
    SVG.drawing(
      width: 10, height: 10, title: "x", desc: "x",
      content: [
        .text("x", x: 1, y: 2), SVG.rect(x: 0, y: 0, width: 1, height: 1).titled("x"),
        .g(content: [.title("x"), .desc("x")]),
      ]
    ).rendered()
  }

  private func page(around text: String) -> String { page(text).rendered() }

  /// The names of all tags, and of the attributes in them, in order.
  private func skeleton(of text: String) -> [[String]] {
    tags(in: text).map { [String($0.prefix { $0 != " " })] + attributeNames(in: $0) }
  }

  /// What stands between `<` and `>`; the page itself writes neither sign in texts or values.
  private func tags(in text: String) -> [String] {
    // A style sheet of the program may hold signs as they are.
    let text = text.split(separator: "</style>").map { $0.split(separator: "<style>").first ?? "" }.joined()
    return text.split(separator: "<").dropFirst().map { String($0.prefix { $0 != ">" }) }
  }

  private func attributeNames(in tag: String) -> [String] {
    var names: [String] = []
    var isValue = false
    var name = ""
    for sign in tag.unicodeScalars.drop(while: { $0 != " " }) {
      if sign == "\"" {
        isValue.toggle()
      } else if !isValue, sign == " " || sign == "=" {
        if !name.isEmpty { names.append(name) }
        name = ""
      } else if !isValue {
        name.unicodeScalars.append(sign)
      }
    }
    return names + (name.isEmpty ? [] : [name])
  }

  @Test func `the five signs are escaped and forbidden signs replaced`() {
    #expect(HTML.text("<a b=\"c\" d='e'>&").rendered() == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
    #expect(HTML.text("a\u{0}b\u{1F}\tc\n\r").rendered() == "a\u{FFFD}b\u{FFFD}\tc\n&#13;")
    #expect(HTML.text("\u{FFFE}æ\u{FFFF}😀").rendered() == "\u{FFFD}æ\u{FFFD}😀")
  }

  @Test func `an attribute stands once`() {
    #expect(HTML.p(.class("a"), .class("b")) { "x" }.rendered() == "<p class=\"a\">x</p>")
    #expect(HTML.a(Link("/a"), .href(Link("/b"))) { "x" }.rendered() == "<a href=\"/a\">x</a>")
    #expect(HTML.p { nil as String? }.rendered() == "<p></p>")
  }

  @Test func `pieces together are the page`() {
    let document = page("<&>")
    for size in [1, 7, 100, 100_000] {
      let pieces = Array(document.pieces(of: size))
      #expect(pieces.flatMap { $0 } == Array(document.rendered().utf8))
      #expect(pieces.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func `a hundred thousand rows take time in proportion`() {
    func time(_ rows: Int) -> Duration {
      let table = Document(lang: "da", title: "Tal") {
        HTML.table {
          for row in 0..<rows {
            HTML.tr {
              HTML.td(.class("tal")) { String(row) }; HTML.td { "<&>" }
            }
          }
        }
      }
      var bytes = 0
      let clock = ContinuousClock()
      let whole = clock.measure { bytes = table.rendered().utf8.count }
      #expect(bytes > rows * 40)
      var streamed = 0
      let pieces = clock.measure { for piece in table.pieces() { streamed += piece.count } }
      #expect(streamed == bytes)
      return min(whole, pieces)
    }
    let short = time(10_000)
    // Ten times the rows; a square would take a hundred times as long.
    #expect(time(100_000) < short * 40)
  }

  @Test func `deep nesting does not use up the stack`() {
    var html = HTML.text("x")
    for _ in 0..<10_000 { html = HTML.div { html } }
    #expect(html.rendered().utf8.count == 110_001)
  }
}
