import Console
import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import Testing

@testable import lods

struct DeskDraftTests {
  @Test func `Every change is on disk before the next key, so a kill loses nothing`() throws {
    let bench = try DeskBench(rules: [.note: .always])
    let name = try #require(DeskName("1"))
    var desk = try bench.open()
    let shelf = bench.office.shelf(of: name)
    try desk.type("mit")
    #expect(try shelf.drafts()[1]?.typed?.text == "mit")
    try desk.type("1")
    #expect(try shelf.drafts()[1]?.tasks.count == 1)
    try desk.type("3")
    #expect(try shelf.drafts()[1]?.level == .penHolder)
    try desk.type("nkom")
    #expect(try shelf.drafts()[1]?.note?.text == "kom")
    try desk.press(.enter, .tab)
    try desk.type("7m4")
    #expect(try shelf.drafts()[2]?.minutes == 4)
    #expect(try bench.entries.isEmpty)
  }

  @Test func `Open sessions come back with their time, their note and their place`() throws {
    let bench = try DeskBench(rules: [.note: .always])
    do {
      var desk = try bench.open()
      try desk.press(.tab)
      try desk.type("23nkom igen")
      try desk.press(.enter)
      bench.wait(seconds: 200)
      try desk.press(.control("c"))
    }
    bench.wait(seconds: 5_000)
    var desk = try bench.open()
    #expect(desk.shows("Velkommen tilbage: 1 åben ekspedition fra sidst."))
    #expect(desk.state.current == 1)
    #expect(desk.state.session.seconds(at: desk.state.moment.seconds) == 200)
    bench.wait(seconds: 60)
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.minutes == 4)
    #expect(entry.level == .penHolder)
    #expect(entry.note == "kom igen")
  }

  @Test func `A search comes back as it was typed`() throws {
    let bench = try DeskBench()
    do {
      var desk = try bench.open()
      try desk.type("fuldm")
    }
    let desk = try bench.open()
    #expect(desk.shows("Hvad kom borgeren for?  fuldm"))
  }

  @Test func `The running time is kept once a minute`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("1")
    let shelf = bench.office.shelf(of: desk.lock.name)
    bench.wait(seconds: 59)
    try desk.press(.insert)
    #expect(try shelf.drafts()[1]?.seconds == 0)
    bench.wait(seconds: 2)
    try desk.press(.insert)
    #expect(try shelf.drafts()[1]?.seconds == 61)
  }

  @Test func `A note with a number is kept nowhere, marked, and stops the saving until it is changed`() throws {
    let bench = try DeskBench(rules: [.note: .always])
    var desk = try bench.open()
    try desk.type("12nring 22 41 07 95")
    let shelf = bench.office.shelf(of: desk.lock.name)
    #expect(try shelf.drafts()[1]?.note == nil)
    #expect(desk.shows("Ligner et telefonnummer."))
    #expect(desk.shows("ikke gemt noget sted"))
    let screen = DeskView.screen(of: desk.state, rows: 24, columns: 80)
    let marked = (0..<80).filter { screen[4, $0].paint.contains(.underline) }
    #expect(String(marked.map { screen[4, $0].character }) == "22 41 07 95")
    try desk.press(.enter, .enter)
    #expect(try bench.entries.isEmpty)
    #expect(desk.shows("Ikke gemt: noten ligner noget om en person."))
    try desk.type("n")
    try desk.press(.control("u"))
    try desk.type("ring i morgen")
    try desk.press(.enter, .enter)
    #expect(try bench.entries.map(\.note) == ["ring i morgen"])
  }

  @Test(arguments: ["ring 0101", "010190-12", "skriv til per@", "tlf 22 41 07 9"])
  func `The start of a number is not kept either, though the gate cannot know it yet`(typed: String) throws {
    let bench = try DeskBench(rules: [.note: .always])
    var desk = try bench.open()
    try desk.type("12n")
    try desk.press(.paste(typed))
    let kept = try bench.office.shelf(of: desk.lock.name).drafts()[1]?.note?.text ?? ""
    #expect(!kept.contains { $0.isNumber || $0 == "@" })
  }

  @Test func `A CPR number in the search is kept nowhere and said so`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.press(.paste("010190-1234"))
    #expect(desk.shows("Søgningen er ikke gemt noget sted."))
    #expect(try bench.office.shelf(of: desk.lock.name).drafts()[1]?.typed == nil)
  }

  @Test func `Two desks keep their own sessions and their own last entry`() throws {
    let bench = try DeskBench()
    var first = try bench.open()
    var second = try bench.open(seed: 2)
    #expect(first.state.office.desk == "1")
    #expect(second.state.office.desk == "2")
    try first.type("12")
    try second.type("72")
    try second.press(.enter)
    try first.press(.enter)
    #expect(first.shows("I dag: 2 ekspeditioner"))
    try second.press(.control("z"))
    #expect(second.shows("Fortrudt: Pas"))
    #expect(try bench.entries.map { $0.tasks.map(\.task) } == [["mitid-app"]])
  }

  @Test func `Where no desk is named, one whose sessions wait comes first`() throws {
    let bench = try DeskBench()
    do {
      var desk = try bench.open(desk: "3")
      try desk.type("12")
    }
    let desk = try bench.open()
    #expect(desk.state.office.desk == "3")
    #expect(desk.state.session.isStarted)
    let next = try bench.open()
    #expect(next.state.office.desk == "1")
  }

  @Test func `A desk that is open cannot be opened again, and can once it is closed`() throws {
    let bench = try DeskBench()
    do {
      let desk = try bench.open(desk: "skranke")
      #expect(throws: DeskFault.taken) { try bench.open(desk: "skranke") }
      #expect(desk.state.office.desk == "skranke")
    }
    _ = try bench.open(desk: "skranke")
  }

  @Test func `Without a terminal the desk says what to use instead and ends with 64`() throws {
    let bench = try DeskBench()
    let terminal = Terminal.recording()
    let code = LodsProgram.make(LodsContext(now: { DeskBench.noon })).run(["desk", "--data", bench.path], on: terminal)
    #expect(code == 64)
    #expect(terminal.messages.contains("lods session log"))
  }

  @Test func `The runner draws, saves and says how many are left open`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    let terminal = Terminal.recording(isInteractive: true)
    let keys = DeskKeys([
      .character("1"), .character("2"), .enter, .tab, nil, .character("7"), nil, .control("c"),
    ])
    let open = try desk.runner.run(keys: keys, on: terminal)
    #expect(open == 1)
    #expect(try bench.entries.count == 1)
    #expect(terminal.output.contains("Gemt: MitID"))
  }

  @Test func `Nothing is sent to the terminal while nothing changes`() throws {
    let bench = try DeskBench()
    var quiet = try bench.open()
    let once = Terminal.recording(isInteractive: true)
    _ = try quiet.runner.run(keys: DeskKeys([.closed]), on: once)
    quiet.runner = try bench.open(desk: "2").runner
    let idle = Terminal.recording(isInteractive: true)
    _ = try quiet.runner.run(keys: DeskKeys([nil, nil, nil, nil, .closed]), on: idle)
    #expect(idle.output.utf8.count == once.output.utf8.count)
  }

  @Test func `A key changes little on the line`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("1")
    let before = DeskView.screen(of: desk.state, rows: 24, columns: 80)
    try desk.type("2")
    let after = DeskView.screen(of: desk.state, rows: 24, columns: 80)
    #expect(after.diff(from: before).utf8.count < 300)
  }
}
