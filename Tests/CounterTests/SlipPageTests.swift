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

  @Test(arguments: LanguageCode.allCases, Country.allCases)
  func `the sources stand in one sentence, and advice of our own is not given as a source`(
    language: LanguageCode, country: Country
  ) throws {
    let start = ["Kilde", "Käll", "Source"]
    for slip in try SlipSet.shipped(for: country).slips {
      let text = SlipPage(slip: slip, title: Wording(same: "x"), office: "Nordhavn", language: language).text
      #expect(text.split(separator: "\n").count { line in start.contains { line.hasPrefix($0) } } <= 1)
      #expect(!text.contains("eget råd"))
      let hasAdvice = slip.sources.contains(where: \.isOwnAdvice)
      #expect(text.contains(SlipPhrase.rest(in: language)) == hasAdvice)
      // The citizen is not told to call without a number to call.
      #expect(!text.contains(". (") && !text.contains("ring og spørg først"))
    }
  }
}
