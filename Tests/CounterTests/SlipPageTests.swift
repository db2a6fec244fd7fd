import Counter
import Language
import Markup
import Municipality
import Testing
import Triage

@Suite struct SlipPageTests {
  @Test(arguments: LanguageCode.allCases)
  func `what the page holds can be had without its head`(language: LanguageCode) throws {
    let office = try CounterBench().desk(language)
    for slip in try SlipSet.shipped(for: .denmark).slips {
      let task = try #require(office.task(code: slip.task))
      let page = SlipPage(slip: slip, title: task.name, office: "Nordhavn", language: language)
      let main = page.main.rendered()
      #expect(main.hasPrefix("<main>") && main.hasSuffix("</main>"))
      #expect(page.html.contains(main))
    }
  }
}
