import Console
import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import Testing

@testable import lods

struct DeskRandomTests {
  /// Keys as a cat on the keyboard presses them, the useful ones more often.
  private func key(_ generator: inout DeskGenerator) -> Key {
    let named: [Key] = [
      .enter, .enter, .enter, .escape, .backspace, .tab, .shiftTab, .up, .down, .left, .right, .delete, .home, .end,
      .pageUp, .pageDown, .insert, .function(1), .function(2), .function(3), .function(9), .control("r"),
      .control("z"), .control("e"), .control("n"), .control("l"), .control("u"), .control("k"), .resize,
      .paste("010190-1234 og mere\ntekst"), .paste(""), .paste("12"),
    ]
    let letters = Array("0123456789012340123401234 +?/-.@!abcdefgiklmnopstuvxyzæøåäöé中👩‍👧")
    return Bool.random(using: &generator)
      ? named.randomElement(using: &generator) ?? .enter
      : .character(letters.randomElement(using: &generator) ?? "1")
  }

  @Test(arguments: 1...4)
  func `Random keys never crash, never lose a session, and store only what the log takes`(seed: UInt64) throws {
    let bench = try DeskBench(
      country: seed.isMultiple(of: 2) ? .denmark : .sweden, areas: ["Nord", "Syd"],
      rules: [.note: .always, .area: .always, .age: .oneIn(2), .effort: .off])
    let desk = try bench.open(LanguageCode.allCases[Int(seed) % 3])
    var state = desk.state
    let office = state.office
    var generator = DeskGenerator(state: seed)
    var kept: [Int: Draft] = [:]
    var log: [EntryForm] = []

    for step in 0..<1_000 {
      let key = key(&generator)
      var gone: Set<RandomID> = []
      let before = state.sessions
      var waiting = state.handle(.key(key))[...]
      while let effect = waiting.popFirst() {
        switch effect {
        case .keep(let draft, let slot): kept[slot] = draft
        case .log(let form, let origin):
          #expect(!form.tasks.isEmpty && form.tasks.count <= 8)
          let isGuidance = form.tasks.contains { office.task(code: $0.task)?.kind == .guidance }
          #expect((form.level != nil) == isGuidance)
          #expect(form.effort == nil)
          #expect(form.outcome != .done || form.reason == nil)
          #expect((1...500).contains(form.count))
          if Int.random(in: 0..<10, using: &generator) == 0 {
            // A log that fails sometimes must cost nothing.
            waiting += state.handle(.failed("!"))
          } else {
            log.append(form)
            gone.insert(form.id)
            waiting += state.handle(.logged(form, origin, today: log.count))
          }
        case .undo:
          if let last = log.popLast() {
            waiting += state.handle(.undone(last, today: log.count))
          } else {
            waiting += state.handle(.failed("!"))
          }
        case .findTerm(let task, _): waiting += state.handle(.foundTerm(task: task, nil))
        case .redraw: break
        case .close: Issue.record("Nothing closed the desk.")
        }
      }
      if step.isMultiple(of: 7) {
        var moment = state.moment
        moment.seconds += Int.random(in: 0..<90, using: &generator)
        for case .keep(let draft, let slot) in state.handle(.clock(moment)) { kept[slot] = draft }
      }
      // Whoever was being helped still is, is in the log, or was put away where undo finds it.
      for session in before where session.isStarted && !gone.contains(session.id) {
        let isHere = state.sessions.contains { $0.id == session.id }
        let isPutAway = state.discarded?.session.id == session.id
        #expect(isHere || isPutAway, "step \(step), \(key)")
      }
      // What is on disk is what is on the screen, but for the running time.
      for slot in state.sessions.indices {
        var wanted = state.sessions[slot].kept(at: state.moment.seconds, using: state.gate)
        var found = kept[slot]
        wanted?.seconds = 0
        found?.seconds = 0
        #expect(found == wanted, "step \(step), \(key)")
      }
      if step.isMultiple(of: 5) {
        let size = [(24, 80), (30, 120), (10, 40), (24, 81), (60, 200)][step / 5 % 5]
        let screen = DeskView.screen(of: state, rows: size.0, columns: size.1)
        #expect(screen.rows == size.0)
      }
    }
    #expect(log.count > 5)
  }

  @Test func `No key and no paste ever puts a number of a person on disk`() throws {
    let bench = try DeskBench(rules: [.note: .always])
    var generator = DeskGenerator(state: 77)
    let desk = try bench.open()
    var state = desk.state
    for round in 0..<300 {
      for key in [Key.character("1"), .character("n")] { _ = state.handle(.key(key)) }
      let texts = ["010190-1234", "22410795", "per@eksempel.dk", "811228-9874"]
      let text = "se " + (texts.randomElement(using: &generator) ?? "") + (round.isMultiple(of: 2) ? " her" : "")
      for character in text {
        for case .keep(let draft?, _) in state.handle(.key(.character(character))) {
          let words = [draft.note?.text ?? "", draft.typed?.text ?? ""].joined()
          #expect(!words.contains { $0.isNumber || $0 == "@" })
        }
      }
      for key in [Key.enter, .enter] {
        for case .log(let form, _) in state.handle(.key(key)) { #expect(form.note == nil) }
      }
      for key in [Key.escape, .escape, .escape] { _ = state.handle(.key(key)) }
    }
  }
}
