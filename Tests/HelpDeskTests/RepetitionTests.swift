import HelpDesk
import Identifiers
import Language
import Municipality
import SQLite
import Testing

/// A sender that got no answer may send again.
@Suite struct RepetitionTests {
  let desk: TestDesk

  init() throws {
    desk = try TestDesk(at: "2026-11-20T10:58:00Z")
  }

  @Test func `the same id with the same content is stored once`() throws {
    let form = TestDesk.form { $0.campaign = "flyer" }
    #expect(try desk.log.log(form).isNew)
    for _ in 0..<3 {
      let receipt = try desk.log.log(form)
      #expect(!receipt.isNew)
      #expect(receipt.entry.id == form.id)
    }
    #expect(try desk.log.size().entries == 1)
  }

  @Test func `the order of the tasks is no content`() throws {
    let tasks = try desk.tasks(.guidance).prefix(3).map { EntryForm.TaskCount($0) }
    var form = TestDesk.form { $0.tasks = tasks }
    _ = try desk.log.log(form)
    form.tasks.reverse()
    #expect(try !desk.log.log(form).isNew)
  }

  @Test func `a form without a time is the same after noon and on the next day`() throws {
    let form = TestDesk.form()
    let first = try desk.log.log(form).entry
    #expect(first.part == .morning)
    for time in ["2026-11-20T11:01:00Z", "2026-11-20T18:00:00Z", "2026-11-21T09:00:00Z", "2026-12-02T09:00:00Z"] {
      try desk.clock.set(time)
      let receipt = try desk.log.log(form)
      #expect(!receipt.isNew)
      #expect(receipt.entry == first)
    }
  }

  @Test func `the same id with any other content is refused and nothing changes`() throws {
    let form = TestDesk.form()
    let entry = try desk.log.log(form).entry
    let another = try #require(desk.tasks(.guidance).first { $0 != TestDesk.guidance })
    let changes: [(inout EntryForm) -> Void] = [
      { $0.level = .tip }, { $0.suggested = .tip }, { $0.channel = .phone }, { $0.channel = .booked },
      { $0.outcome = .partly }, { $0.minutes = 0 }, { $0.barriers = ChoiceSet([]) }, { $0.alone = .unknown },
      { $0.contact = .information }, { $0.isMisdirected = true }, { $0.pathways = ChoiceSet([.refer]) },
      { $0.area = "north" }, { $0.age = .unknown }, { $0.helpedIn = .da }, { $0.persons = 1 }, { $0.count = 2 },
      { $0.isApproximate = true }, { $0.effort = 1 }, { $0.campaign = "flyer" }, { $0.note = .literal("") },
      { $0.tasks[0].quantity = 2 }, { $0.tasks.append(.init(another)) }, { $0.tasks = [.init(another)] },
      { $0.time = EntryTime("2026-11-19") ?? .now }, { $0.time = EntryTime("2026-11-20") ?? .now },
      { ($0.branch, $0.time) = ("harbour", EntryTime("2026-09-30") ?? .now) },
    ]
    for (place, change) in changes.enumerated() {
      var other = form
      change(&other)
      #expect(throws: EntryFault.otherContent, "change \(place)") { try desk.log.log(other) }
    }
    #expect(try desk.log.entry(form.id) == entry)
    #expect(try desk.log.size().entries == 1)
    #expect(try desk.number("SELECT count(*) FROM campaign") == 0, "a refused entry leaves no campaign behind")
  }

  @Test func `the first form of an entry that was corrected since is known again`() throws {
    let first = TestDesk.form { $0.note = .literal("Kode glemt") }
    _ = try desk.log.log(first)
    var second = first
    second.level = .tip
    _ = try desk.log.correct(second, because: .wrongLevel)
    var third = second
    third.time = EntryTime("2026-11-18") ?? .now
    let entry = try desk.log.correct(third, because: .wrongDay)
    for form in [first, second, third] {
      let receipt = try desk.log.log(form)
      #expect(!receipt.isNew)
      #expect(receipt.entry == entry)
    }
    var other = first
    other.level = .alternative
    #expect(throws: EntryFault.otherContent) { try desk.log.log(other) }
  }

  @Test func `a void entry is known again and stays void`() throws {
    let form = TestDesk.form()
    _ = try desk.log.log(form)
    _ = try desk.log.void(form.id, because: .practice)
    let receipt = try desk.log.log(form)
    #expect(!receipt.isNew)
    #expect(receipt.entry.isVoid)
  }
}
