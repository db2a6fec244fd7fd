import Language
import Markup
import Testing

@testable import Reports

/// A report within another page.
@Suite struct `A report within a page` {
  @Test func `has every rule of its style inside its own element`() {
    let text = ReportSheet.text
    var depth = 0
    var outside: [Substring] = []
    for line in text.split(separator: "\n") {
      if depth == 0 { outside.append(line) }
      for sign in line {
        if sign == "{" { depth += 1 }
        if sign == "}" { depth -= 1 }
      }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(outside == ["#report{"])
    // What speaks of the whole page would be lost in there, and the page is not the report's.
    for word in [":root", "@page", "html{", "@import", "url("] { #expect(!text.contains(word), "\(word)") }
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("body{") })
  }

  @Test func `keeps every rule of the page of its own`() {
    let text = ReportSheet.text
    for style in [ReportStyle.screen, ReportStyle.print, ReportStyle.onePage] {
      for line in style.description.split(separator: "\n") where !line.hasPrefix(":root{") && !line.hasPrefix("body{") {
        #expect(text.contains(line))
      }
    }
    #expect(text.contains("\n&{color-scheme:light dark;--ground:#fff;"))
  }

  @Test(arguments: 1...9 as ClosedRange<UInt64>)
  func `says what the page of its own says, with the same elements`(seed: UInt64) {
    let language = LanguageCode.allCases[Int(seed % 3)]
    var random = RandomReport(seed: seed)
    let report = ReportHTML(random.make(language))
    let page = report.text
    let part = Document(lang: "da", title: "") { report.content }.rendered()
    let whole = TagReader(page).tags.filter { !$0.hasPrefix("style") && !$0.hasPrefix("meta") && !$0.hasPrefix("main") }
    let within = TagReader(part).tags.filter { !$0.hasPrefix("meta") }
    #expect(TagReader(part).problems.isEmpty)
    // The way past the contents is the page's; an element around the report comes instead, and a block for its main.
    #expect(within.count == whole.count + 1)
    #expect(TagReader(part).tags.filter { $0.hasPrefix("main") }.isEmpty)
    #expect(TagReader(part).values["id"]?.first == ReportSheet.id)
  }
}
