import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import Testing

@Suite struct DeskOfficeTests {
  @Test func `nothing typed gives the quick list and then all others, each once`() throws {
    let office = try CounterBench().desk()
    let found = office.tasks(matching: "").map(\.number)
    #expect(Array(found.prefix(office.quick.count)) == office.quick.map(\.number))
    #expect(found.sorted() == office.shown.map(\.number).sorted())
    #expect(office.tasks(matching: "/").map(\.number) == found)
  }

  @Test func `a hyphen parts words, and the mark of a search in digits is no part of it`() throws {
    let office = try CounterBench().desk()
    let found = office.tasks(matching: "mitid app").map(\.number)
    #expect(!found.isEmpty)
    #expect(office.tasks(matching: "mitid-app").map(\.number) == found)
    #expect(office.tasks(matching: String(DeskOffice.digitSearch) + "mitid app").map(\.number) == found)
  }

  @Test(arguments: LanguageCode.allCases)
  func `a day that lies near is told by its name`(language: LanguageCode) throws {
    let bench = try CounterBench()
    let office = try bench.desk(language)
    let today = bench.office.clock.today
    #expect(office.time(today, nil, today: today) == CounterPhrase.today(in: language))
    #expect(office.time(today.adding(-1), nil, today: today) == CounterPhrase.yesterday(in: language))
    let before = office.time(today.adding(-2), .morning, today: today)
    #expect(before.contains(DayText.short(today.adding(-2), in: language)))
    #expect(before.hasSuffix(PartOfDay.morning.wording[language]))
  }

  @Test func `the same again is one session of now, without the note`() throws {
    let first = try #require(RandomID("1f9b0c3e-5a7d-4296-8be1-d0c4a5f60718"))
    let second = try #require(RandomID("2f9b0c3e-5a7d-4296-8be1-d0c4a5f60718"))
    var form = EntryForm(id: first, tasks: [EntryForm.TaskCount("mitid-app", quantity: 2)], outcome: .done)
    form.count = 7
    form.isApproximate = true
    form.note = .literal("gik fint")
    let again = EntryForm(repeating: form, id: second)
    #expect(again.id == second && again.count == 1 && !again.isApproximate && again.note == nil)
    #expect(again.tasks == form.tasks && again.time == .now)
  }
}
