import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

/// What sealing takes away and what it leaves.
@Suite struct SealingTests {
  /// A Saturday in November, ten o'clock.
  let desk: TestDesk

  init() throws {
    desk = try TestDesk()
  }

  private func rule(_ days: Int = 7, dropsNotes: Bool = false) -> SealingRule {
    SealingRule(decision: 1, day: Day(number: 20_000), afterDays: days, dropsNotes: dropsNotes)
  }

  private func minutes() throws -> Int { try desk.number("SELECT count(*) FROM entry_minute") }

  private func at(_ text: String) throws -> EntryTime { try #require(EntryTime(text)) }

  @Test func `without a decision no minute is stored, however the time was given`() throws {
    for time in ["2026-11-21T09:41", "2026-11-20T18:02+01:00", "2026-11-20"] {
      let time = try at(time)
      #expect(try desk.log.log(TestDesk.form { $0.time = time }).entry.minute == nil)
    }
    #expect(try desk.log.log(TestDesk.form()).entry.minute == nil)
    #expect(try minutes() == 0)
  }

  @Test func `with a decision an entry keeps the minute it was logged or begun at`() throws {
    _ = try desk.log.put(rule())
    #expect(try desk.log.log(TestDesk.form()).entry.minute == 600)
    let moment = try at("2026-11-20T18:02")
    #expect(try desk.log.log(TestDesk.form { $0.time = moment }).entry.minute == 1_082)
    let instant = try at("2026-11-21T08:30+02:00")
    #expect(try desk.log.log(TestDesk.form { $0.time = instant }).entry.minute == 450)
    let day = try at("2026-11-20")
    #expect(try desk.log.log(TestDesk.form { $0.time = day }).entry.minute == nil)
    #expect(try minutes() == 3)
    #expect(try desk.log.entries(EntryFilter()).compactMap(\.minute).sorted() == [450, 600, 1_082])
  }

  @Test(arguments: Channel.allCases.filter(\.keepsMonthOnly))
  func `what keeps only its month keeps no minute from the start`(channel: Channel) throws {
    _ = try desk.log.put(rule())
    let entry = try desk.log.log(TestDesk.form { $0.channel = channel }).entry
    #expect(entry.minute == nil && entry.isMonthOnly)
    #expect(try minutes() == 0)
  }

  @Test func `an entry is sealed when its term is over and not a day before`() throws {
    _ = try desk.log.put(rule(3))
    let entry = try desk.log.log(TestDesk.form(), at: DeskName("1")).entry
    let form = EntryForm(entry, id: entry.id)
    for (time, isOpen) in [
      ("2026-11-22T06:00:00Z", true), ("2026-11-23T22:59:00Z", true), ("2026-11-23T23:01:00Z", false),
      ("2026-11-24T09:00:00Z", false),
    ] {
      try desk.clock.set(time)
      let due = try desk.log.sealingDue()
      #expect(due.minutes == (isOpen || time.contains("24T") ? 0 : 1), "\(time)")
      #expect(due.openMinutes == (isOpen ? 1 : 0))
      #expect(due.lastOpen?.iso == (isOpen ? "2026-11-24" : nil))
      _ = try desk.log.seal()
      #expect(try desk.log.entry(entry.id).minute == (isOpen ? 600 : nil), "\(time)")
    }
    // The form it was made of is still the same entry.
    #expect(try !desk.log.log(form).isNew)
  }

  @Test func `the first write of a day seals, whatever it is, and the second one has nothing to do`() throws {
    let writes: [(TestDesk) throws -> Void] = [
      { _ = try $0.log.log(TestDesk.form()) },
      { _ = try $0.log.logAll([TestDesk.form()]) },
      { desk in
        let id = try #require(try desk.log.entries(EntryFilter()).first).id
        _ = try desk.log.void(id, because: .double)
      },
      { desk in
        let entry = try #require(try desk.log.entries(EntryFilter()).first)
        var form = EntryForm(entry, id: entry.id)
        form.effort = 3
        _ = try desk.log.correct(form, because: .slip)
      },
    ]
    for write in writes {
      let desk = try TestDesk()
      _ = try desk.log.put(rule(2))
      _ = try desk.log.log(TestDesk.form(), at: DeskName("1"))
      _ = try desk.log.log(TestDesk.form(), at: DeskName("2"))
      try desk.clock.set("2026-11-23T09:00:00Z")
      #expect(try desk.log.sealingDue().minutes == 2)
      try write(desk)
      let left = try desk.log.sealingDue()
      #expect(left.minutes == 0 && !left.keepsOrder && !left.isDue)
      #expect(try desk.number("SELECT count(*) FROM last_entry") == 0)
      #expect(try desk.number("SELECT asked - finished FROM erasure") == 0)
    }
  }

  @Test func `a fault in the first write of a day leaves the sealing to the next one`() throws {
    _ = try desk.log.put(rule(2))
    _ = try desk.log.log(TestDesk.form())
    try desk.clock.set("2026-11-23T09:00:00Z")
    #expect(throws: EntryFault.taskMissing) { try desk.log.log(TestDesk.form { $0.tasks = [] }) }
    #expect(try desk.log.sealingDue().minutes == 1)
    #expect(try desk.log.seal().minutes == 1)
  }

  @Test func `sealing twice does nothing more`() throws {
    _ = try desk.log.put(rule(1, dropsNotes: true))
    var forms = try RandomForms(desk, seed: 4)
    for _ in 0..<40 {
      let form = forms.form(forms.id(), now: desk.clock.now)
      if form.branch != "harbour" { _ = try? desk.log.log(form) }
    }
    try desk.clock.set("2026-11-29T09:00:00Z")
    #expect(try desk.log.seal().isDue)
    let once = try LogPicture(desk)
    let again = try desk.log.seal()
    #expect(!again.isDue && again.minutes == 0 && again.notes == 0)
    #expect(try LogPicture(desk) == once)
  }

  @Test func `a session of a day that is sealed already keeps no minute`() throws {
    _ = try desk.log.put(rule(7))
    for (time, minute) in [("2026-11-15T10:30", 630), ("2026-11-14T10:30", nil), ("2026-09-01T10:30", nil)] {
      let time = try at(time)
      #expect(try desk.log.log(TestDesk.form { $0.time = time }).entry.minute == minute)
    }
  }

  @Test func `a correction moves the minute with the time and takes it away with the day`() throws {
    _ = try desk.log.put(rule())
    let entry = try desk.log.log(TestDesk.form()).entry
    var form = EntryForm(entry, id: entry.id)
    form.effort = 2
    #expect(try desk.log.correct(form, because: .slip).minute == 600, "the day and its part are as they were")
    form.time = .now
    form.effort = 3
    #expect(try desk.log.correct(form, because: .slip).minute == 600)
    form.time = try at("2026-11-21T09:05")
    let moved = try desk.log.correct(form, because: .wrongDay)
    #expect(moved.minute == 545)
    #expect(moved.revision == 2, "a minute is no content: moving it is no correction")
    form.time = try at("2026-11-19")
    #expect(try desk.log.correct(form, because: .wrongDay).minute == nil)
    form.time = try at("2026-11-19T13:10")
    #expect(try desk.log.correct(form, because: .wrongDay).minute == 790)
    form.time = .now
    form.channel = .booked
    #expect(try desk.log.correct(form, because: .other).minute == nil)
    #expect(try minutes() == 0)
  }

  @Test func `undoing an entry takes it off the hour it was counted in`() throws {
    _ = try desk.log.put(rule())
    let name = try #require(DeskName("1"))
    let quarter = TotalBook.quarter(of: desk.log.today)
    func hours() throws -> [Int: Int] {
      try desk.file.read { try TotalBook.hours(in: quarter...quarter, reader: $0) }[6] ?? [:]
    }
    _ = try desk.log.log(TestDesk.form())
    _ = try desk.log.log(TestDesk.form(), at: name)
    #expect(try hours() == [10: 2])
    _ = try desk.log.undo(at: name)
    #expect(try hours() == [10: 1])
    #expect(try minutes() == 1)
  }

  @Test func `a decision that is withdrawn takes every minute at once, and a shorter one what is due by it`() throws {
    _ = try desk.log.put(rule(7))
    let dates = ["2026-11-21T09:00", "2026-11-20T09:00", "2026-11-17T09:00"]
    for date in dates {
      let time = try at(date)
      _ = try desk.log.log(TestDesk.form { $0.time = time })
    }
    #expect(try desk.log.put(rule(2)).minutes == 1)
    #expect(try minutes() == 2)
    #expect(try desk.log.put(nil).minutes == 2)
    #expect(try minutes() == 0)
    #expect(try desk.log.log(TestDesk.form()).entry.minute == nil)
  }

  @Test func `notes stay unless the decision lets them go`() throws {
    let note = try Gate.standard.admit("Kvittering i posten", as: .note)
    _ = try desk.log.put(rule(2))
    let form = TestDesk.form { $0.note = note }
    let entry = try desk.log.log(form).entry
    let visit = try desk.log.log(
      TestDesk.form {
        $0.note = note
        $0.channel = .homeVisit
      }
    ).entry
    try desk.clock.set("2026-11-24T09:00:00Z")
    #expect(try desk.log.seal().notes == 0)
    #expect(try desk.log.entry(entry.id).note == note.text)
    #expect(try desk.log.put(rule(2, dropsNotes: true)).notes == 1)
    #expect(try desk.log.entry(entry.id).note == nil)
    #expect(try desk.log.entry(entry.id).revision == 0)
    #expect(try desk.log.entry(visit.id).note == note.text, "the month is not over, so the visit may be of today")
    #expect(try !desk.log.log(form).isNew, "the form it was made of is still the same entry")
    var other = form
    other.minutes = 11
    #expect(throws: EntryFault.otherContent) { try desk.log.log(other) }
    try desk.clock.set("2026-12-02T09:00:00Z")
    #expect(try desk.log.seal().notes == 0)
    try desk.clock.set("2026-12-03T09:00:00Z")
    #expect(try desk.log.seal().notes == 1)
    #expect(try desk.log.entry(visit.id).note == nil)
  }

  @Test(arguments: [UInt64(31), 32, 33])
  func `sealing changes nothing that the log answers`(seed: UInt64) throws {
    let desk = try TestDesk(at: "2026-07-20T08:00:00Z")
    _ = try desk.log.put(rule(3))
    var forms = try RandomForms(desk, seed: seed)
    var ids: [RandomID] = []
    for step in 0..<240 {
      desk.clock.advance(minutes: Int.random(in: 0...120, using: &forms.generator))
      let form = forms.form(step % 9 == 5 ? try #require(ids.last) : forms.id(), now: desk.clock.now)
      switch step % 9 {
      case 5: _ = try? desk.log.correct(form, because: .slip)
      case 6: _ = try? desk.log.void(#require(ids.randomElement(using: &forms.generator)), because: .double)
      default: ids.append(try desk.log.log(form, at: DeskName("1")).entry.id)
      }
      guard step % 40 == 39 else { continue }
      let open = try desk.log.entries(EntryFilter()).count { $0.minute != nil }
      #expect(open > 0)
      desk.clock.advance(minutes: 5 * 1_440)
      let before = try LogPicture(desk)
      #expect(try desk.log.seal().minutes >= open)
      #expect(try LogPicture(desk) == before)
      #expect(try desk.log.entries(EntryFilter()).allSatisfy { $0.minute == nil })
    }
  }

  @Test(arguments: [UInt64(41), 42])
  func `a log that is sealed often goes on as one that is hardly ever sealed`(seed: UInt64) throws {
    let sealed = try TestDesk(at: "2026-06-10T08:00:00Z")
    let open = try TestDesk(at: "2026-06-10T08:00:00Z")
    _ = try sealed.log.put(rule(1))
    _ = try open.log.put(rule(31))
    var forms = try RandomForms(sealed, seed: seed)
    var ids: [RandomID] = []
    var sent: [EntryForm] = []
    /// Does the same with both, and expects the same answer or the same fault.
    func both(_ act: (EntryLog) throws -> Entry) throws {
      let answers = [sealed, open].map { desk in Result { LogPicture.withoutMinute(try act(desk.log)) } }
      switch (answers[0], answers[1]) {
      case (.success(let first), .success(let second)): #expect(first == second)
      case (.failure(let first), .failure(let second)): #expect(first as? EntryFault == second as? EntryFault)
      default: Issue.record("one log answered and the other did not: \(answers)")
      }
    }
    for _ in 0..<400 {
      let minutes = Int.random(in: 0...150, using: &forms.generator)
      for desk in [sealed, open] { desk.clock.advance(minutes: minutes) }
      let now = sealed.clock.now
      let name = try #require(DeskName("1"))
      switch Int.random(in: 0..<10, using: &forms.generator) {
      case 0..<4:
        let form = forms.form(forms.id(), now: now)
        sent.append(form)
        ids.append(form.id)
        try both { try $0.log(form, at: name).entry }
      case 4:
        if let form = sent.randomElement(using: &forms.generator) { try both { try $0.log(form).entry } }
      case 5: try both { try $0.undo(at: name) }
      case 6:
        let id = ids.randomElement(using: &forms.generator) ?? forms.id()
        try both { try $0.void(id, because: .double) }
      case 7, 8:
        let form = forms.form(ids.randomElement(using: &forms.generator) ?? forms.id(), now: now)
        try both { try $0.correct(form, because: .slip) }
      default: _ = try sealed.log.seal()
      }
    }
    #expect(try LogPicture(sealed, joinsHours: true) == LogPicture(open, joinsHours: true))
    #expect(try sealed.number("SELECT count(*) FROM entry_minute") < open.number("SELECT count(*) FROM entry_minute"))
  }
}
