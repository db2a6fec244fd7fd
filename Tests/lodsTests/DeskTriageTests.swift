import Console
import Counter
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing
import Triage

@testable import lods

@Suite struct DeskTriageTests {
  /// Opens triage for the first line of the quick list, a task of guidance.
  private func opened(_ bench: DeskBench, _ language: LanguageCode = .da) throws -> OpenDesk {
    var desk = try bench.open(language)
    try desk.type("1t")
    return desk
  }

  /// The question that the desk asks now.
  private func asked(_ desk: OpenDesk) throws -> TriageModel.Asked? {
    guard case .triage(let triage) = desk.state.session.panel else { return nil }
    return triage.asked(desk.state.office.guide, complexity: try #require(desk.state.triagedTask).complexity)
  }

  @Test(arguments: LanguageCode.allCases)
  func `Five keys at most lead to advice, and Enter takes it over`(language: LanguageCode) throws {
    let bench = try DeskBench()
    var desk = try opened(bench, language)
    var keys = 0
    while try asked(desk) != nil {
      try desk.type("?")
      keys += 1
    }
    #expect(keys <= 5)
    try desk.press(.enter)
    let suggestion = try #require(desk.state.session.suggestion)
    #expect(desk.state.session.draft.level == suggestion.level)
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.suggested == suggestion.level && entry.level == suggestion.level)
  }

  @Test(arguments: [true, false])
  func `The next open term stands beside the advice to whoever wants to learn`(isTaught: Bool) throws {
    let bench = try DeskBench()
    let first = try bench.office.desk.read { reader in
      let number = try TaskRegister.quickList(in: reader).first
      return try TaskRegister.tasks(in: reader, of: .denmark).first { $0.number == number }?.code.text
    }
    let task = isTaught ? try #require(first) : "print-scan"
    try bench.run("offer", "add", "mitid", "--title", "MitID", "--task", task)
    try bench.run(
      "term", "plan", "mitid-v27", "--offer", "mitid", "-b", "nordhavn-bibliotek", "--first", "2027-03-18", "--at",
      "10:00-12:00", "--count", "3", "--seats", "4")
    try bench.run("term", "open", "mitid-v27")
    var desk = try opened(bench)
    while let question = try asked(desk) {
      let place = question.answers.firstIndex { ["never", "none", "yes"].contains($0.code) } ?? 0
      #expect(!desk.shows("Næste hold"))
      try desk.type(String(place + 1))
    }
    #expect(desk.shows("Næste hold: MitID, 18-03-2027, Nordhavn Bibliotek (4 ledige pladser)") == isTaught)
  }

  @Test func `Another level may be given, and both are kept`() throws {
    let bench = try DeskBench()
    var desk = try opened(bench)
    while try asked(desk) != nil { try desk.type("?") }
    try desk.type("4")
    #expect(desk.shows(HelpLevelReason.allCases[1].wording[.da]))
    try desk.type("2")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.level == .alternative && entry.suggested != nil && entry.suggested != .alternative)
    #expect(entry.suggestedBy == desk.state.office.guide.model.id)
    #expect(entry.otherBecause == HelpLevelReason.allCases[1])
  }

  @Test func `What the citizen says ends the asking, and no level is put in`() throws {
    let bench = try DeskBench()
    var desk = try opened(bench)
    try desk.type("a")
    let gate = try #require(desk.state.office.guide.model.gates.first)
    #expect(desk.shows(String(gate.text[.da].prefix(30))))
    try desk.press(.enter)
    #expect(desk.state.session.draft.level == nil && desk.state.session.suggestion == nil)
    #expect(desk.state.session.panel == .fields)
  }

  @Test func `Backspace takes the last answer back, Escape closes, and saving waits for nothing`() throws {
    let bench = try DeskBench()
    var desk = try opened(bench)
    try desk.type("1")
    try desk.press(.backspace, .backspace)
    #expect(desk.state.session.panel == .fields)
    try desk.type("t2")
    try desk.press(.escape)
    try desk.type("2")
    try desk.press(.enter)
    let entry = try #require(try bench.entries.first)
    #expect(entry.level == .sideBySide && entry.suggested == nil)
  }

  @Test func `Barriers that were seen go into the entry, each marked by its key`() throws {
    let bench = try DeskBench()
    var desk = try opened(bench)
    let model = desk.state.office.guide.model
    var seen: [String] = []
    while let asked = try asked(desk) {
      guard asked.question == .barriers else {
        try desk.type("2")
        continue
      }
      let places = asked.answers.indices.filter { !["none", "unknown"].contains(asked.answers[$0].code) }.prefix(2)
      seen = places.map { asked.answers[$0].code }
      try desk.type(places.map { "\($0 + 1)" }.joined())
      try desk.press(.enter)
    }
    try desk.press(.enter)
    #expect(model.questions.contains { $0.question == .barriers })
    #expect(!seen.isEmpty)
    #expect(desk.state.session.draft.barriers?.choices.map(\.code).sorted() == seen.sorted())
  }

  @Test func `Triage is for guidance only`() throws {
    let bench = try DeskBench()
    var desk = try bench.open()
    try desk.type("pas1t")
    #expect(desk.state.session.panel == .fields)
  }

  @Test(arguments: LanguageCode.allCases, Country.allCases)
  func `Every question and the advice fit the smallest window`(language: LanguageCode, country: Country) throws {
    let bench = try DeskBench(country: country)
    var desk = try opened(bench, language)
    for _ in 0..<6 {
      let screen = desk.screen()
      #expect(screen.allSatisfy { CellWidth.of($0) <= 80 })
      guard let asked = try asked(desk) else { break }
      for answer in asked.answers { #expect(desk.shows(String(answer.text[language].prefix(25)))) }
      for gate in desk.state.office.guide.model.gates { #expect(desk.shows(String(gate.text[language].prefix(25)))) }
      try desk.type("?")
    }
  }
}
