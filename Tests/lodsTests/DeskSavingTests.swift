import Console
import Counter
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import lods

struct DeskSavingTests {
  @Test func `A task, a level and Enter are enough`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("1")
    bench.wait(seconds: 350)
    try desk.type("2")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.tasks.map(\.task) == ["mitid-app"])
    #expect(entry.level == .sideBySide)
    #expect(entry.outcome == .done)
    #expect(entry.minutes == 6)
    #expect(entry.channel == .desk)
    #expect(desk.shows("✓ Gemt: MitID: første gang i appen · side om side · 6 min"))
    #expect(desk.shows("I dag: 1 ekspedition"))
    #expect(!desk.state.session.isStarted)
    #expect(try bench.office.shelf(of: desk.lock.name).drafts().isEmpty)
  }

  @Test func `A task of an authority needs no level`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("72")
    #expect(desk.shows("Opgaven har ingen hjælpegrad"))
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.tasks.map(\.task) == ["passport"])
    #expect(entry.level == nil)
  }

  @Test func `Guidance without a level is not saved and says what to press`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("1")
    try desk.press(.enter)
    #expect(try bench.entries.isEmpty)
    #expect(desk.shows("Tryk 0–4: hvor meget hjalp du?"))
    try desk.type("7")
    #expect(desk.shows("fra 0 til 4"))
  }

  @Test(arguments: [(29, nil), (30, 1), (89, 1), (90, 2), (10_800, 180), (10_801, nil)])
  func `The timer gives whole minutes and keeps silent where it says nothing`(seconds: Int, minutes: Int?) throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("1")
    bench.wait(seconds: seconds)
    try desk.type("2")
    try desk.press(.enter)
    #expect(try bench.entries.map(\.minutes) == [minutes])
  }

  @Test func `Minutes that were typed come before the timer`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12m45")
    bench.wait(seconds: 600)
    try desk.press(.enter, .enter)
    #expect(try bench.entries.map(\.minutes) == [45])
  }

  @Test func `All fields that were filled in are stored`() throws {
    let bench = try DeskBench(
      areas: ["Nord", "Syd"],
      rules: [.area: .always, .age: .always, .helpedIn: .always, .note: .always])
    var desk = try bench.open()
    try desk.type("13u5g5k4m15p2a2b24")
    try desk.press(.enter)
    try desk.type("v67")
    try desk.press(.enter)
    try desk.type("i1fe4o2l6s3n")
    try desk.type("Papirerne lå hjemme")
    try desk.press(.enter, .enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.level == .penHolder)
    #expect(entry.outcome == .referred)
    #expect(entry.reason == .needsColleague)
    #expect(entry.channel == .phone)
    #expect(entry.minutes == 15)
    #expect(entry.persons == 2)
    #expect(entry.alone == .no)
    #expect(entry.barriers?.choices == [.digital, .language])
    #expect(entry.pathways.choices == [.course, .outreach])
    #expect(entry.contact == .information)
    #expect(entry.isMisdirected)
    #expect(entry.effort == 4)
    #expect(entry.area == "syd")
    #expect(entry.age == .from75)
    #expect(entry.helpedIn == .en)
    #expect(entry.note == "Papirerne lå hjemme")
  }

  @Test func `What is not filled in is not recorded`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.barriers == nil && entry.alone == nil && entry.contact == nil && entry.persons == nil)
    #expect(entry.effort == nil && entry.note == nil && entry.pathways.isEmpty && !entry.isMisdirected)
  }

  @Test func `To have seen no barrier differs from not having said`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12b20")
    try desk.press(.enter, .enter)
    #expect(try bench.entries.map(\.barriers) == [ChoiceSet<Barrier>(bits: 0)])
  }

  @Test func `Several tasks go into one session and one twice is counted`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12+9+9")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(Set(entry.tasks.map { "\($0.task) \($0.quantity)" }) == ["mitid-app 1", "print-scan 2"])
  }

  @Test func `The ninth task is refused and nothing is lost`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12+2+3+4+5+6+7+8+9")
    #expect(desk.state.session.draft.tasks.count == 8)
    #expect(desk.shows("højst 8 opgaver"))
  }

  @Test func `A repeat stores the same again as a new entry`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("13b2")
    try desk.press(.enter, .enter, .control("r"))
    let entries = try bench.entries
    #expect(entries.count == 2)
    #expect(Set(entries.map(\.id)).count == 2)
    #expect(entries.allSatisfy { $0.level == .penHolder && $0.barriers?.choices == [.digital] && $0.count == 1 })
  }

  @Test func `A repeat knows the last entry of the desk after it was closed, but not yesterday's`() throws {
    let bench = try DeskBench()
    do {
      var desk = try bench.open()
      try desk.type("12")
      try desk.press(.enter)
    }
    do {
      var desk = try bench.open()
      try desk.press(.control("r"))
      #expect(try bench.entries.count == 2)
    }
    bench.wait(days: 1)
    var desk = try bench.open()
    try desk.press(.control("r"))
    #expect(try bench.entries.count == 2)
    #expect(desk.shows("ikke gemt noget"))
  }

  @Test func `Undo takes back the last entry, says which, and a repeat puts it back as it was`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.enter, .control("e"))
    try desk.type("4130")
    try desk.press(.left, .enter)
    #expect(try bench.entries.map(\.count).sorted() == [1, 30])
    try desk.press(.control("z"))
    #expect(try bench.entries.map(\.count) == [1])
    #expect(desk.shows("Fortrudt: 30 × Digital Post"))
    #expect(desk.shows("I dag: 1 ekspedition"))
    try desk.press(.control("r"))
    let entries = try bench.entries
    #expect(entries.map(\.count).sorted() == [1, 30])
    #expect(entries.filter(\.isApproximate).map { $0.day.iso } == ["2026-11-17"])
  }

  @Test func `With nothing left to undo it says so and keeps what is typed`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.control("z"))
    #expect(desk.shows("intet at fortryde"))
    #expect(desk.state.session.draft.level == .sideBySide)
  }

  @Test func `Undo is refused while somebody types, who means the typing`() throws {
    let bench = try DeskBench(rules: [.note: .always])
    var desk = try bench.open()
    try desk.type("12")
    try desk.press(.enter)
    try desk.type("12nhej")
    try desk.press(.control("z"))
    try desk.press(.tab)
    try desk.type("mit")
    try desk.press(.control("z"))
    #expect(try bench.entries.count == 1)
    #expect(desk.shows("Luk feltet først"))
  }

  @Test func `A fault is told in the status line and the session stays`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("12")
    try bench.office.desk.write { writer in
      let branch = try #require(Code<Branch>("nordhavn-bibliotek"))
      try BranchRegister.close(branch, on: Day(year: 2026, month: 11, day: 1), in: writer)
    }
    try desk.press(.enter)
    #expect(try bench.entries.isEmpty)
    #expect(desk.shows("! Biblioteket var lukket for altid den dag."))
    #expect(desk.state.session.draft.tasks.count == 1)
    try bench.office.desk.write { writer in
      let branch = try #require(Code<Branch>("nordhavn-bibliotek"))
      try BranchRegister.close(branch, on: nil, in: writer)
    }
    try desk.press(.enter)
    #expect(try bench.entries.count == 1)
  }

  @Test func `A field that the municipality turned off since the draft was made is left out`() throws {
    let bench = try DeskBench()
    do {
      var desk = try bench.open()
      try desk.type("12b2")
      try desk.press(.enter)
    }
    try bench.office.desk.write { try Settings.set(.off, for: .barriers, in: $0) }
    var desk = try bench.open()
    try desk.press(.enter)
    #expect(try bench.entries.map(\.barriers) == [nil])
  }
}
