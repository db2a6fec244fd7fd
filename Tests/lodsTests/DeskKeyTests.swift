import Console
import Counter
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import lods

struct DeskKeyTests {
  private func task(_ desk: OpenDesk) -> String? {
    desk.state.session.draft.tasks.first.flatMap { desk.state.office.task($0.task) }?.code.text
  }

  @Test(arguments: LanguageCode.allCases)
  func `The keys of the fields are the same in every language`(language: LanguageCode) throws {
    let bench = try DeskBench()
    var desk = try bench.open(language)
    try desk.type("12a1b3")
    #expect(desk.state.session.draft.alone == .yes)
    #expect(desk.state.session.draft.barriers?.choices == [.administrative])
  }

  @Test func `Letters start the search and a digit picks the line`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("pas")
    #expect(desk.shows("1  Pas: nyt eller fornyet"))
    try desk.type("1")
    #expect(task(desk) == "passport")
  }

  @Test(arguments: ["exempt", "fritag", "befrielse"])
  func `The search knows all three languages`(word: String) throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type(word)
    #expect(desk.shows("Fritagelse for Digital Post"))
  }

  @Test func `A hyphen in the search parts words`() throws {
    let bench = try DeskBench()
    let desk = try bench.open()
    #expect(!desk.state.office.tasks(matching: "mit-id").isEmpty)
  }

  @Test func `A search that begins with a slash takes digits`() throws {
    let bench = try DeskBench(country: .sweden)
    var desk = try bench.open(.sv)
    try desk.type("/1177")
    #expect(desk.shows("1177"))
    try desk.press(.enter)
    #expect(task(desk)?.isEmpty == false)
  }

  @Test func `Arrows mark, Enter chooses, and Enter alone chooses nothing`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.press(.enter)
    #expect(task(desk) == nil)
    #expect(!desk.state.session.isStarted)
    try desk.press(.down, .down, .up, .down, .enter)
    #expect(task(desk) == "mitid-new-phone")
  }

  @Test func `The list goes on below the quick list, and the digits go with the lines`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.press(.end)
    let tasks = desk.state.office.tasks(matching: "")
    #expect(tasks.count == desk.state.office.shown.count)
    try desk.type("9")
    #expect(task(desk) == tasks.last?.code.text)
  }

  @Test func `Nothing that fits is said, and Escape starts over`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("qqqq")
    #expect(desk.shows("Ingen opgave passer."))
    try desk.press(.enter)
    #expect(desk.shows("begynd forfra med Esc"))
    try desk.press(.escape)
    #expect(!desk.state.session.isStarted)
  }

  @Test func `Space starts the timer before the task is known`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type(" ")
    bench.wait(seconds: 300)
    try desk.type("12")
    try desk.press(.enter)
    #expect(try bench.entries.map(\.minutes) == [5])
  }

  @Test func `Three sessions run side by side, each with its own time`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    bench.wait(seconds: 120)
    try desk.press(.function(2))
    try desk.type("21")
    bench.wait(seconds: 120)
    try desk.press(.tab)
    try desk.type("83")
    bench.wait(seconds: 120)
    try desk.press(.enter, .shiftTab, .enter, .function(1), .enter)
    #expect(Dictionary(grouping: try bench.entries, by: \.minutes).keys.compactMap(\.self).sorted() == [2, 4, 6])
  }

  @Test func `Backspace takes the last task out and leaves the rest`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12b2")
    try desk.press(.enter, .backspace)
    #expect(desk.state.session.chooser != nil)
    #expect(desk.state.session.isStarted)
    try desk.type("2")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.tasks.map(\.task) == ["mitid-new-phone"])
    #expect(entry.barriers?.choices == [.digital])
  }

  @Test func `A session that is put away comes back whole`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12m9")
    try desk.press(.enter, .escape, .escape)
    #expect(!desk.state.session.isStarted)
    #expect(desk.shows("Ctrl-Z henter den tilbage"))
    #expect(try bench.office.shelf(of: desk.lock.name).drafts().isEmpty)
    try desk.press(.control("z"))
    #expect(desk.state.session.draft.level == .sideBySide)
    #expect(try bench.office.shelf(of: desk.lock.name).drafts()[1]?.minutes == 9)
  }

  @Test func `A number beyond its range is not taken`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12m6009")
    #expect(desk.state.session.draft.minutes == 600)
    #expect(desk.shows("Skriv et tal fra 0 til 600."))
    try desk.press(.enter)
    try desk.type("p0")
    #expect(desk.state.session.draft.persons == nil)
    try desk.type("k4")
    #expect(desk.state.session.draft.channel == .phone)
  }

  @Test func `A reason waits for an outcome, and goes with it`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12g")
    #expect(desk.shows("Vælg først udfaldet med u."))
    try desk.type("u2g1")
    #expect(desk.state.session.draft.reason == .systemDown)
    try desk.type("u1")
    #expect(desk.state.session.draft.reason == nil)
  }

  @Test func `Backspace in a list makes the field unrecorded again`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12a1a")
    try desk.press(.backspace)
    #expect(desk.state.session.draft.alone == nil)
    try desk.type("b3")
    try desk.press(.down, .character(" "))
    #expect(desk.state.session.draft.barriers?.choices == [.administrative, .language])
    try desk.press(.delete)
    #expect(desk.state.session.draft.barriers == nil)
  }

  @Test func `A field is there only when the office asks this entry`() throws {
    let bench = try DeskBench(rules: [.age: .oneIn(3), .contact: .off])
    var desk = try bench.open()
    var asked = 0
    for _ in 0..<60 {
      try desk.type("12l")
      let isAsked = desk.state.session.id.lottery % 3 == 0
      #expect((desk.state.session.panel == .choices(.age, marked: 0)) == isAsked)
      #expect(desk.shows("l Alder") == isAsked)
      asked += isAsked ? 1 : 0
      try desk.press(.escape)
      if desk.state.session.chooser != nil { try desk.type("1") }
      try desk.type("2")
      try desk.press(.enter)
    }
    #expect((8...34).contains(asked))
    try desk.type("12i")
    #expect(desk.shows("registreres ikke denne gang"))
  }

  @Test func `Seven alike yesterday morning become one entry`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.press(.control("e"))
    #expect(desk.shows("Efterregistrering: hvad kom de for?"))
    try desk.type("1")
    try desk.press(.enter)
    #expect(desk.shows("Tryk 0–4"))
    try desk.type("2")
    try desk.press(.enter)
    #expect(desk.shows("Skriv, hvor mange der var."))
    try desk.type("7")
    try desk.press(.left, .down, .enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.count == 7 && entry.isApproximate)
    #expect(entry.day.iso == "2026-11-17" && entry.part == .morning)
    #expect(entry.level == .sideBySide && entry.minutes == nil)
    #expect(desk.shows("Gemt: 7 × MitID: første gang i appen · side om side · i går formiddag"))
    #expect(desk.state.bulk == nil)
  }

  @Test func `A session can be made into many, with all that was said of it`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("13b2")
    try desk.press(.enter, .control("e"))
    try desk.type("12")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.count == 12 && entry.barriers?.choices == [.digital] && entry.part == nil)
    #expect(!desk.state.session.isStarted)
    #expect(desk.shows("I dag: 12 ekspeditioner"))
  }

  @Test func `A day in the future and a part that has not come cannot be chosen`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.control("e"), .right)
    #expect(desk.state.bulk?.entry.day == desk.state.moment.today)
    var parts: Set<PartOfDay?> = []
    for _ in 0..<8 {
      try desk.press(.up)
      parts.insert(desk.state.bulk?.entry.part)
    }
    #expect(parts == [nil, .morning, .afternoon])
    try desk.press(.left, .down)
    while desk.state.bulk?.entry.part != .evening { try desk.press(.down) }
    try desk.press(.right)
    #expect(desk.state.bulk?.entry.part == nil)
  }

  @Test func `A system that is down is told with one number, and the session stays open`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.control("n"))
    try desk.type("30")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.count == 30 && entry.isApproximate && entry.outcome == .couldNot && entry.reason == .systemDown)
    #expect(entry.level == .signpost && entry.part == .afternoon)
    #expect(desk.state.session.draft.level == .sideBySide)
  }

  @Test func `A system that is down for a task of an authority has no level`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.press(.control("n"))
    try desk.type("75")
    try desk.press(.enter)
    #expect(try bench.entries.map(\.level) == [nil])
    #expect(try bench.entries.map(\.count) == [5])
  }

  @Test func `A dialog takes no number beyond 500 and Escape leaves everything as it was`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.control("e"))
    try desk.type("501")
    #expect(desk.state.bulk?.entry.count == 50)
    try desk.press(.escape)
    #expect(desk.state.bulk == nil)
    #expect(desk.state.session.draft.level == .sideBySide)
    #expect(try bench.entries.isEmpty)
  }

  @Test func `A page shows all keys and any key leaves it`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("?")
    #expect(desk.shows("Alle taster"))
    try desk.type("1")
    #expect(!desk.state.session.isStarted)
    #expect(desk.shows("Hvad kom borgeren for?"))
  }

  /// The state asked to draw itself anew, which the runner does by forgetting what is shown.
  @Test(arguments: [Key.control("l"), .resize])
  func `The screen is drawn anew when asked, and nothing else changes`(key: Key) throws {
    let bench = try DeskBench()
    let desk = try bench.open()
    var state = desk.state
    #expect(state.handle(.key(key)) == [.redraw])
  }
}
