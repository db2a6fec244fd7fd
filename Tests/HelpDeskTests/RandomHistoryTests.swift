import Foundation
import HelpDesk
import Identifiers
import Municipality
import Records
import SQLite
import Testing

/// Long random days at two desks, against ``ModelLog``.
@Suite struct RandomHistoryTests {
  @Test func `every field of a form is stored and read back`() throws {
    let desk = try TestDesk(at: "2026-07-10T08:00:00Z")
    var forms = try RandomForms(desk, seed: 11)
    var model = ModelLog()
    for _ in 0..<300 {
      let form = forms.form(forms.id(), now: desk.clock.now)
      let receipt = try desk.log.log(form)
      #expect(receipt.isNew)
      #expect(model.log(form, at: nil, now: desk.clock.now) == true)
      #expect(ModelLog.sorted(receipt.entry) == model.entries[form.id])
      #expect(try desk.log.entry(form.id) == receipt.entry)
    }
    #expect(try desk.number("SELECT count(*) FROM entry") == 300)
  }

  @Test func `a form made of an entry corrects nothing and repeats everything`() throws {
    let desk = try TestDesk(at: "2026-07-10T08:00:00Z")
    var forms = try RandomForms(desk, seed: 12)
    for _ in 0..<150 {
      let entry = try desk.log.log(forms.form(forms.id(), now: desk.clock.now)).entry
      #expect(try desk.log.correct(EntryForm(entry, id: entry.id), because: .other) == entry)
      #expect(try !desk.log.log(EntryForm(entry, id: entry.id)).isNew)
      let twin = try desk.log.log(EntryForm(entry, id: forms.id()))
      #expect(twin.isNew)
      #expect(EntryForm(twin.entry, id: entry.id) == EntryForm(entry, id: entry.id))
    }
    #expect(try desk.number("SELECT count(*) FROM entry_change") == 0)
  }

  @Test(arguments: [UInt64(21), 22])
  func `two thousand steps at two desks go as the model says`(seed: UInt64) throws {
    var history = try History(seed: seed)
    for step in 1...2_000 {
      try history.step()
      if step.isMultiple(of: 100) { try history.compare() }
    }
    #expect(history.kinds.count == 10, "every kind of step was taken: \(history.kinds)")
    #expect(try history.desk.file.report(thorough: true).damage == [])
    #expect(try history.desk.file.report(thorough: true).orphans == [])
  }

  /// A log and its model, and the steps that are taken with both.
  private struct History {
    let desk: TestDesk
    private var model = ModelLog()
    private var forms: RandomForms
    private var sent: [EntryForm] = []
    private(set) var kinds: Set<String> = []
    private let names = [DeskName("1"), DeskName("skranke")]

    init(seed: UInt64) throws {
      desk = try TestDesk(at: "2026-06-01T06:00:00Z")
      forms = try RandomForms(desk, seed: seed)
    }

    private var now: Date { desk.clock.now }

    mutating func step() throws {
      desk.clock.advance(minutes: Int.random(in: 0...40, using: &forms.generator))
      let name = try #require(names.randomElement(using: &forms.generator) ?? nil)
      let text = name.screened.text
      switch Int.random(in: 0..<20, using: &forms.generator) {
      case 0..<7: try send(forms.form(forms.id(), now: now), at: name, "new")
      case 7: if let form = sent.randomElement(using: &forms.generator) { try send(form, at: name, "again") }
      case 8:
        if var form = sent.randomElement(using: &forms.generator) {
          form.minutes = 601 - (form.minutes ?? 0) - 1
          try send(form, at: name, "other content")
        }
      case 9, 10:
        let last = try desk.log.last(at: name)
        #expect(last.map(ModelLog.sorted) == model.last(at: text, now: now))
        if let last {
          var form = EntryForm(last, id: forms.id())
          form.time = .now
          try send(form, at: name, "repeat")
        }
      case 11, 12:
        kinds.insert("undo")
        let expected = model.undo(at: text, now: now)
        if let expected {
          #expect(try ModelLog.sorted(desk.log.undo(at: name)) == expected)
        } else {
          #expect(throws: EntryFault.nothingToUndo) { try desk.log.undo(at: name) }
        }
      case 13, 14, 15: try correctSomething()
      case 16, 17:
        kinds.insert("void")
        let id = sent.randomElement(using: &forms.generator)?.id ?? forms.id()
        try agree(model.void(id)) { try desk.log.void(id, because: .double) }
      case 18:
        kinds.insert("count")
        let branch = try desk.file.read { try BranchRegister.branch(word: "main", in: $0) }
        for (value, code) in [(nil, nil), (branch, "main")] {
          let found = try desk.log.sessionsToday(branch: value)
          #expect(found == model.sessions(on: ModelLog.place(now).day, at: code))
        }
      default:
        kinds.insert("night")
        if forms.chance(1, in: 4) { desk.clock.advance(minutes: 600) }
      }
    }

    private mutating func send(_ form: EntryForm, at name: DeskName, _ kind: String) throws {
      kinds.insert(kind)
      if let isNew = model.log(form, at: name.screened.text, now: now) {
        let receipt = try desk.log.log(form, at: name)
        #expect(receipt.isNew == isNew)
        #expect(ModelLog.sorted(receipt.entry) == model.entries[form.id])
        if isNew { sent.append(form) }
      } else {
        #expect(throws: EntryFault.otherContent) { try desk.log.log(form, at: name) }
      }
    }

    private mutating func correctSomething() throws {
      let id = sent.randomElement(using: &forms.generator)?.id ?? forms.id()
      var form: EntryForm
      if let entry = model.entries[id], forms.chance(2, in: 3) {
        kinds.insert("correct a little")
        form = EntryForm(entry, id: id)
        form.effort = forms.sometimes(Array(1...6))
        if forms.chance(1, in: 3) { form.channel = forms.sometimes(Channel.allCases) ?? .desk }
        if forms.chance(1, in: 3) { form.time = forms.time(before: now) }
      } else {
        kinds.insert("correct all")
        form = forms.form(id, now: now)
      }
      let reason = CorrectionReason.allCases.randomElement(using: &forms.generator) ?? .other
      try agree(model.correct(form, now: now)) { try desk.log.correct(form, because: reason) }
    }

    private func agree(_ expected: Result<Entry, EntryFault>, _ act: () throws -> Entry) throws {
      switch expected {
      case .success(let entry): #expect(try ModelLog.sorted(act()) == entry)
      case .failure(let fault): #expect(throws: fault) { try act() }
      }
    }

    func compare() throws {
      var filter = EntryFilter()
      filter.includesVoid = true
      let found = try desk.log.entries(filter)
      #expect(found.count == model.entries.count)
      for entry in found { #expect(ModelLog.sorted(entry) == model.entries[entry.id]) }
      #expect(try desk.number("SELECT count(*) FROM entry_task") == found.reduce(0) { $0 + $1.tasks.count })
      let size = try desk.log.size()
      let standing = found.filter { !$0.isVoid }
      #expect(size.entries == standing.count)
      #expect(size.sessions == standing.reduce(0) { $0 + $1.count })
    }
  }
}
