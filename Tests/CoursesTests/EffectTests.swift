import Foundation
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses
@testable import Office

/// Cards before and after a term: no person, a code that is really gone, and pairs that are right or not made.
@Suite struct EffectTests {
  private let office: TermOffice
  private let asked = CardObjectives(generalIn: .da).objectives

  init() throws { office = try TermOffice() }

  private func entry(_ line: String) throws -> EffectEntry { try EffectEntry(line, line: 1, asking: asked) }

  @discardableResult
  private func add(_ lines: [String], _ side: EffectSide, to term: Term) throws -> EffectOutcome {
    let entries = try lines.map(entry)
    return try office.people.write {
      try EffectRegister.add(entries, side, to: term, on: office.today, using: &office.generator, in: $0)
    }
  }

  private func cards(_ term: Term) throws -> [EffectCard] {
    try office.people.read { try EffectRegister.cards(of: term.id, in: $0) }
  }

  private func codes() throws -> [String] {
    try office.people.read { try $0.rows("SELECT code FROM effect_card WHERE code IS NOT NULL") { $0.text(0) } }
      .sorted()
  }

  /// Whether a text stands in the file of persons or its log.
  private func isOnDisk(_ text: String) throws -> Bool {
    try ["", "-wal"].contains { ending in
      let url = URL(fileURLWithPath: office.folder.path + "/people.sqlite" + ending)
      return try Data(contentsOf: url).range(of: Data(text.utf8)) != nil
    }
  }

  // MARK: A line

  @Test func `a card is one short line, and what was left out is a dash`() throws {
    let full = try entry("315 ahn Hest 42")
    #expect(
      full.answers == [
        1: EffectAnswer(rating: 3, task: .alone), 2: EffectAnswer(rating: 1, task: .withHelp),
        3: EffectAnswer(rating: 5, task: .couldNot),
      ])
    #expect(full.code?.text == "hest42")
    let bare = try entry("  4-2   -  ")
    #expect(bare.answers == [1: EffectAnswer(rating: 4), 3: EffectAnswer(rating: 2)] && bare.code == nil)
    #expect(try entry("- ska").answers.map(\.value.task).count == 3)
    // Swedish and English letters.
    #expect(try entry("- shk").answers[1]?.task == .alone && entry("- awi").answers[2]?.task == .withHelp)
  }

  @Test(arguments: ["31 ahn", "3155 ahn", "316 ahn", "310 ahn", "31x ahn", "ahn 315", "３15 ahn"])
  func `wrong ratings are told with their line`(line: String) {
    #expect(throws: EffectFault.badRatings(line: 7, count: 3)) {
      try EffectEntry(line, line: 7, asking: asked)
    }
  }

  @Test(arguments: ["315", "315 ah", "315 ahx", "315 hest 42", "315 ahnn hest 42"])
  func `wrong letters are told with their line`(line: String) {
    #expect(throws: EffectFault.badTasks(line: 2, count: 3)) { try EffectEntry(line, line: 2, asking: asked) }
  }

  @Test func `an empty card is no card`() {
    #expect(throws: EffectFault.emptyCard(line: 4)) { try EffectEntry("- - hest 42", line: 4, asking: asked) }
    #expect(throws: EffectFault.emptyCard(line: 4)) { try EffectEntry("--- ---", line: 4, asking: asked) }
  }

  // MARK: A code

  @Test func `the same code is known again however it is written`() throws {
    for (one, other) in [
      ("Hest 42", "hest42"), ("BJØRN 7", "bjoern 07"), ("Ål 12", "aal-12"), ("ræv 100", "Raev, 100"),
      ("häst 3", "haest 003"), ("bj\u{F8}rn 7", "Bjørn  7"), ("a\u{30A}l 5", "ål 5"),
    ] { #expect(try PairCode(one) == PairCode(other), "\(one)") }
    for (one, other) in [("hest 42", "hest 24"), ("hest 4", "hest 40"), ("hest 42", "fest 42"), ("so 10", "so 1")] {
      #expect(try PairCode(one) != PairCode(other), "\(one)")
    }
  }

  @Test(arguments: [
    "010203-1234", "0102031234", "hest 20304050", "20 30 40 50", "42", "", "h", "anna@example.org", "+45 20304050 hest",
    "hest 1942", "ko nul en nul to nul tre en to tre fire fem seks",
  ])
  func `a code that could be a personal or telephone number is refused, and not repeated`(code: String) {
    do {
      _ = try PairCode(code, line: 3)
      Issue.record("\(code) was taken")
    } catch {
      let told = (error as? any Fault)?.sentence(in: .da) ?? ""
      #expect(told.hasPrefix("Linje 3: Koden skal være et dyr"))
      #expect(code.count < 3 || !told.contains(code))
    }
  }

  @Test(arguments: ["bjørn 42", "Ulv 7", "Svane 11", "Lærke 99", "Falk 1", "ko", "due 2", "hund 65", "lo 3"])
  func `an animal that is somebody's name too is taken`(code: String) throws {
    #expect(try !PairCode(code).text.isEmpty)
  }

  // MARK: Pairs

  @Test func `two cards are paired by their code, which is then nowhere in the file`() throws {
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    #expect(try add(["111 nnn narhval 42", "222 hhh"], .before, to: term).waiting == 1)
    #expect(try isOnDisk("narhval42"), "it waits for the second card")
    let outcome = try add(["444 aaa Narhval  42", "333 hah"], .after, to: term)
    #expect(outcome.paired == 1 && outcome.withoutCode == 1 && outcome.cards == 2)
    #expect(try codes().isEmpty)
    #expect(try !isOnDisk("narhval"))
    let paired = try cards(term).filter { $0.pair != nil }
    #expect(paired.count == 2 && Set(paired.map(\.pair)).count == 1 && Set(paired.map(\.side)).count == 2)
    #expect(paired.first { $0.side == .after }?.answers[1] == EffectAnswer(rating: 4, task: .alone))
  }

  @Test func `cards may be entered in either order, and those of another term are not mixed in`() throws {
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    let other = try office.term("vinter", seats: SeatRules(seats: 9, listLimit: 0))
    #expect(try add(["444 aaa hest 1"], .after, to: term).waiting == 1)
    #expect(try add(["111 nnn hest 1"], .before, to: other).waiting == 1)
    #expect(try add(["111 nnn hest 1"], .before, to: term).paired == 1)
    #expect(try codes() == ["hest1"])
  }

  @Test func `a code that two learners chose pairs nobody`() throws {
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    #expect(try add(["111 nnn hest 1", "222 nnn hest 1", "333 nnn ko 2"], .before, to: term).ambiguous == 2)
    let after = try add(["444 aaa hest 1", "555 aaa ko 2"], .after, to: term)
    #expect(after.ambiguous == 1 && after.paired == 1)
    // The same where one of them comes in another sitting.
    #expect(try add(["111 nnn so 3"], .before, to: term).waiting == 1)
    #expect(try add(["111 nnn so 3"], .before, to: term).ambiguous == 1)
    #expect(try add(["111 nnn so 3"], .after, to: term).ambiguous == 1)
    // And where both stand on the second cards only.
    #expect(try add(["111 nnn gris 4"], .before, to: term).waiting == 1)
    #expect(try add(["111 nnn gris 4", "222 nnn gris 4"], .after, to: term).ambiguous == 2)
    #expect(try cards(term).count { $0.pair != nil } == 2)
  }

  @Test(arguments: 1...40)
  func `over random codes each pair is one before and one after, and no code that is paired stays`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    let animals = ["hest", "ko", "so", "gås", "ørn"]
    // Alike on both sides, so that the model below, which counts codes, says what must come of it.
    let sides = EffectSide.allCases.map { _ in
      (0..<Int.random(in: 1...8, using: &generator)).map { _ in
        "\(animals.randomElement(using: &generator) ?? "") \(Int.random(in: 1...2, using: &generator))"
      }
    }
    try add(sides[0].map { "333 hhh " + $0 }, .before, to: term)
    try add(sides[1].map { "333 hhh " + $0 }, .after, to: term)
    let alone = sides.map { codes in Set(codes.filter { code in codes.count { $0 == code } == 1 }) }
    let expected = alone[0].intersection(alone[1])
    let pairs = Dictionary(grouping: try cards(term).filter { $0.pair != nil }, by: \.pair)
    #expect(pairs.count == expected.count)
    #expect(pairs.values.allSatisfy { Set($0.map(\.side)).count == 2 && $0.count == 2 })
    let kept = Set(try codes())
    for code in expected { #expect(try !kept.contains(PairCode(code).text)) }
    #expect(try cards(term).count == sides[0].count + sides[1].count)
  }

  // MARK: The end of the codes

  @Test func `codes that are left over are destroyed thirty days after the last date, also on the disk`() throws {
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    try add(["111 nnn narhval 42", "222 hhh isbjørn 3"], .before, to: term)
    let end = try #require(term.end)
    #expect(EffectRegister.codesEnd(of: term) == end.adding(30))
    func state(_ day: Day) throws -> (count: Int, due: Int, lastEnd: Day?) {
      try office.people.read { try EffectRegister.codes(on: day, in: $0) }
    }
    #expect(try state(end.adding(30)) == (2, 0, end.adding(31)))
    #expect(try state(end.adding(31)) == (2, 2, end.adding(31)))
    #expect(try office.people.write { try EffectRegister.destroyCodes(on: end.adding(30), in: $0) } == 0)
    #expect(try office.people.write { try EffectRegister.destroyCodes(on: end.adding(31), in: $0) } == 2)
    #expect(try state(end.adding(40)) == (0, 0, nil))
    #expect(try !isOnDisk("narhval") && !isOnDisk("isbjoern"))
    #expect(try cards(term).count == 2)
    // What comes later counts, but nothing is kept to pair it by.
    office.seconds = (end.number + 31) * 86_400
    let late = try add(["333 aaa narhval 42"], .after, to: term)
    #expect(late.late == 1 && late.waiting == 0)
    #expect(try codes().isEmpty && !isOnDisk("narhval"))
  }

  @Test func `a term that was moved keeps its codes as much longer`() throws {
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 0))
    try add(["111 nnn hest 42"], .before, to: term)
    let (end, last) = (try #require(term.end), try #require(term.dates.last))
    try office.people.write {
      try TermRegister.move(
        last.id, of: term.id, to: DateDraft(day: end.adding(20), span: last.span), at: office.time, in: $0)
    }
    #expect(try office.people.write { try EffectRegister.destroyCodes(on: end.adding(50), in: $0) } == 0)
    #expect(try office.people.write { try EffectRegister.destroyCodes(on: end.adding(51), in: $0) } == 1)
  }

  @Test func `no column tells a person, a day or an order`() throws {
    let columns = try office.people.read { reader in
      try reader.rows("SELECT name FROM pragma_table_info('effect_card')") { $0.text(0) }
        + reader.rows("SELECT name FROM pragma_table_info('effect_answer')") { $0.text(0) }
    }
    #expect(columns == ["id", "term", "side", "code", "pair", "card", "objective", "rating", "task"])
    #expect(throws: (any Error).self) {
      try office.people.read { try $0.first("SELECT rowid FROM effect_card") { $0.whole(0) } }
    }
  }

  // MARK: Learners

  @Test func `learners are counted from the first day to the end, and who left before it is not one of them`() throws {
    let term = try office.term(seats: SeatRules(seats: 9, listLimit: 3))
    let anna = try office.signUp("Anna Prøve", to: term) { $0.party = 2 }
    let bent = try office.signUp("Bent Prøve", to: term)
    let clara = try office.signUp("Clara Prøve", to: term)
    try office.signUp("Dan Prøve", to: term)
    try office.act(.leave, bent)
    func learners() throws -> TermLearners { try office.people.read { try TermLearners(of: term, in: $0) } }
    #expect(try learners().start == 4 && learners().enrolled == 4 && learners().left == 0)
    office.pass(hours: 24 * 33)
    try office.act(.leave, clara)
    var now = try learners()
    #expect(now.start == 4 && now.enrolled == 3 && now.left == 1 && now.end == 3)
    // Who is erased stays in the figures as they stood.
    let person = try #require(anna.person)
    try office.people.write { try EnrolmentRegister.erase(person, at: office.time, in: $0) }
    now = try learners()
    #expect(now.start == 4 && now.enrolled == 3 && now.left == 1)
  }
}
