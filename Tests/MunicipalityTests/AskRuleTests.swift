import Language
import Municipality
import Records
import Testing

@Suite struct AskRuleTests {
  @Test(arguments: ["off", "always", "weeks:2026-W10", "weeks:2026-W10+2026-W53", "one-in:2", "one-in:1000"])
  func `A rule comes back from its text`(_ text: String) { #expect(AskRule(text)?.text == text) }

  @Test(arguments: [
    "", "on", "off:", "weeks", "weeks:", "weeks:2027-W53", "weeks:2026-10", "weeks:2026-W10+x", "one-in", "one-in:1",
    "one-in:1001", "one-in:-5", "one-in:x", "one-in:+5", "weeks:2026-W10+", "always:2", "Off",
  ])
  func `What is no rule is refused`(_ text: String) { #expect(AskRule(text) == nil) }

  @Test func `A field is asked in the weeks that were chosen`() throws {
    let rule = try #require(AskRule("weeks:2026-W53"))
    #expect(rule.asks(lottery: 1, on: try day("2026-12-28")))
    #expect(rule.asks(lottery: 1, on: try day("2027-01-03")))
    #expect(!rule.asks(lottery: 1, on: try day("2027-01-04")))
    #expect(!AskRule.off.asks(lottery: 0, on: try day("2026-12-28")))
    #expect(AskRule.always.asks(lottery: 7, on: try day("2026-12-28")))
  }

  @Test func `One entry in ten is asked about one time in ten`() throws {
    var generator = SeededGenerator(seed: 11)
    let today = try day("2026-03-02")
    let asked = (0..<20_000).count { _ in AskRule.oneIn(10).asks(lottery: generator.next(), on: today) }
    #expect((1800...2200).contains(asked))
  }

  @Test func `What could point at a person is off until it is turned on`() throws {
    let office = try TestOffice()
    for field in [OptionalField.area, .age, .helpedIn, .note] {
      #expect(try office.desk.read { try Settings($0) }.rule(for: field) == .off)
    }
    try office.desk.write { try Settings.set(.oneIn(10), for: .age, in: $0) }
    #expect(try office.desk.read { try Settings($0) }.rule(for: .age) == .oneIn(10))
  }

  @Test func `The numbers that stand in the file stay as they are`() {
    #expect(
      OptionalField.allCases.map(\.code) == [
        "minutes", "barriers", "alone", "contact", "persons", "effort", "area", "age", "helped-in", "note",
      ])
    #expect(Country.allCases.map(\.code) == ["DK", "SE"])
    #expect(Role.allCases.map(\.code) == ["library", "borgerservice", "volunteer"])
    #expect(TaskKind.allCases.map(\.code) == ["guidance", "transaction", "teaching", "elsewhere"])
    #expect(
      Owner.allCases.map(\.code) == [
        "state", "region", "municipality", "udbetaling-danmark", "bank", "private",
      ])
    #expect(CalendarRegister.HoursKind.allCases.map(\.code) == ["open", "staffed"])
  }
}
