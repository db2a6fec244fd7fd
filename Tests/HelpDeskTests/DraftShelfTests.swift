import HelpDesk
import Identifiers
import Municipality
import Records
import SQLite
import Testing

@Suite struct DraftShelfTests {
  let desk: TestDesk

  init() throws {
    desk = try TestDesk()
  }

  private func shelf(_ name: String) throws -> DraftShelf {
    DraftShelf(desk: desk.file, name: try #require(DeskName(name)))
  }

  private func draft(_ forms: inout RandomForms, tasks: Int) -> Draft {
    var draft = Draft()
    draft.seconds = Int.random(in: 0...9_000, using: &forms.generator)
    let chosen = Array(1...tasks).shuffled(using: &forms.generator)
    draft.tasks = chosen.prefix(Int.random(in: 0...4, using: &forms.generator)).map {
      Draft.TaskCount(task: $0, quantity: Int.random(in: 1...99, using: &forms.generator))
    }
    draft.level = forms.sometimes(HelpLevel.allCases)
    draft.outcome = forms.sometimes(Outcome.allCases)
    draft.channel = forms.sometimes(Channel.allCases) ?? .desk
    draft.minutes = forms.sometimes(Array(0...600))
    draft.persons = forms.sometimes(Array(1...50))
    draft.barriers = forms.sometimes((0..<32).map { ChoiceSet<Barrier>(bits: $0) })
    draft.alone = forms.sometimes(AloneNextTime.allCases)
    draft.contact = forms.sometimes(ContactKind.allCases)
    draft.isMisdirected = forms.chance(1, in: 2)
    draft.pathways = forms.sometimes((0..<2_048).map { ChoiceSet<Pathway>(bits: $0) }) ?? ChoiceSet(bits: 0)
    draft.reason = forms.sometimes(NotDoneReason.allCases)
    draft.area = forms.sometimes([1, 2, 3])
    draft.age = forms.sometimes(AgeBand.allCases)
    draft.helpedIn = forms.sometimes(HelpedIn.allCases)
    draft.effort = forms.sometimes(Array(1...6))
    draft.note = forms.sometimes([.literal("Kode glemt\nto gange"), .literal("")])
    draft.typed = forms.sometimes([.literal("mit id"), .literal("æøå")])
    return draft
  }

  @Test func `a draft comes back as it was, whatever is in it`() throws {
    var forms = try RandomForms(desk, seed: 41)
    let tasks = try desk.number("SELECT count(*) FROM task")
    var expected: [String: [Int: Draft]] = ["1": [:], "skranke": [:]]
    for _ in 0..<300 {
      let name = forms.chance(1, in: 2) ? "1" : "skranke"
      let slot = Int.random(in: DraftShelf.slots, using: &forms.generator)
      let draft = forms.chance(1, in: 6) ? nil : draft(&forms, tasks: tasks)
      try shelf(name).keep(draft, in: slot)
      expected[name]?[slot] = draft
      #expect(try shelf(name).drafts() == expected[name])
    }
    #expect(try shelf("1").drafts() == expected["1"])
    #expect(try shelf("other").drafts() == [:])
    #expect(
      try desk.number("SELECT count(*) FROM draft_task")
        == expected.values.flatMap(\.values).reduce(0) { $0 + $1.tasks.count })
  }

  @Test func `there are three slots`() throws {
    for slot in [0, 4] {
      #expect(throws: RecordsFault.self) { try shelf("1").keep(Draft(), in: slot) }
    }
    #expect(try shelf("1").drafts() == [:])
  }

  @Test func `a draft that cannot be kept leaves the one before`() throws {
    var draft = Draft()
    draft.minutes = 5
    try shelf("1").keep(draft, in: 1)
    var bad = draft
    bad.tasks = [.init(task: 99_999)]
    #expect(throws: RecordsFault.self) { try shelf("1").keep(bad, in: 1) }
    #expect(try shelf("1").drafts() == [1: draft])
  }

  @Test func `an empty draft is one in which nothing has been said`() {
    var draft = Draft()
    #expect(draft.isEmpty)
    draft.seconds = 90
    draft.channel = .phone
    #expect(draft.isEmpty)
    for change in [
      { $0.outcome = .done }, { $0.tasks = [.init(task: 1)] }, { $0.typed = .literal("m") },
      { $0.isMisdirected = true },
    ] as [(inout Draft) -> Void] {
      var other = draft
      change(&other)
      #expect(!other.isEmpty)
    }
  }

  @Test func `no time of the clock is kept with a draft`() throws {
    let columns = try desk.file.read { try $0.rows("PRAGMA table_info(draft)") { $0.text(1) } }
    #expect(
      columns == [
        "desk", "slot", "seconds", "level", "outcome", "channel", "minutes", "persons", "barriers", "alone", "contact",
        "is_misdirected", "pathways", "reason", "area", "age", "helped_in", "effort", "note", "typed",
      ])
  }
}
