import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

/// What a form must say, may say and may not say.
@Suite struct FormRuleTests {
  let desk: TestDesk

  init() throws {
    desk = try TestDesk()
  }

  private func expect(_ fault: EntryFault?, _ change: (inout EntryForm) -> Void) throws {
    #expect(try desk.fault(TestDesk.form(change)) as? EntryFault == fault)
  }

  @Test func `task and outcome are enough where no guidance is given, with the level where it is`() throws {
    let transaction = try #require(desk.tasks(.transaction).first)
    try expect(nil) { _ in }
    try expect(nil) {
      $0.tasks = [.init(transaction)]
      $0.level = nil
    }
    let entry = try desk.log.log(TestDesk.form()).entry
    #expect(entry.branch == "main")
    #expect(entry.channel == .desk)
    #expect(entry.count == 1)
    #expect(entry.minutes == nil && entry.barriers == nil && entry.alone == nil && entry.contact == nil)
    #expect(entry.persons == nil && entry.effort == nil && entry.area == nil && entry.age == nil && entry.note == nil)
  }

  @Test func `the level belongs to guidance and to nothing else`() throws {
    try expect(.levelMissing) { $0.level = nil }
    for kind in [TaskKind.transaction, .teaching, .elsewhere] {
      for task in try desk.tasks(kind) {
        try expect(.levelNotForTask) { $0.tasks = [.init(task)] }
        try expect(.levelNotForTask) {
          $0.tasks = [.init(task)]
          $0.level = nil
          $0.suggested = .tip
        }
        // With guidance beside it the level is required again.
        try expect(.levelMissing) {
          $0.tasks.append(.init(task))
          $0.level = nil
        }
        try expect(nil) { $0.tasks.append(.init(task)) }
      }
    }
  }

  @Test func `tasks are one to eight, different, known, each one to ninety-nine times`() throws {
    let guidance = try desk.tasks(.guidance)
    try expect(.taskMissing) { $0.tasks = [] }
    try expect(.taskTwice) { $0.tasks = [.init(guidance[0]), .init(guidance[1]), .init(guidance[0], quantity: 2)] }
    try expect(.tooManyTasks) { $0.tasks = guidance.prefix(9).map { .init($0) } }
    try expect(nil) { $0.tasks = guidance.prefix(8).map { .init($0) } }
    for quantity in [0, -1, 100] {
      try expect(.outOfRange(field: "task", from: 1, to: 99)) { $0.tasks = [.init(guidance[0], quantity: quantity)] }
    }
    try expect(nil) { $0.tasks = [.init(guidance[0], quantity: 99)] }
    #expect(
      try desk.fault(TestDesk.form { $0.tasks = [.init("mitid-ap")] }) as? MunicipalityFault
        == .unknownTask(nearest: "mitid-app"))
  }

  @Test func `an unknown branch or area is named with its nearest`() throws {
    #expect(
      try desk.fault(TestDesk.form { $0.branch = "mian" }) as? MunicipalityFault == .unknownBranch(nearest: "main"))
    #expect(try desk.fault(TestDesk.form { $0.area = "nort" }) as? MunicipalityFault == .unknownArea(nearest: "north"))
    #expect(
      try desk.fault(TestDesk.form { $0.branch = "010203-1234" }) as? MunicipalityFault == .unknownBranch(nearest: nil))
    try desk.file.write { try Settings.set(branch: nil, in: $0) }
    #expect(try desk.fault(TestDesk.form()) as? MunicipalityFault == .noBranch)
    #expect(try desk.fault(TestDesk.form { $0.branch = "main" }) == nil)
  }

  @Test func `numbers stay in their ranges`() throws {
    func check(_ field: String, _ range: ClosedRange<Int>, _ path: WritableKeyPath<EntryForm, Int?>) throws {
      for number in [range.lowerBound, range.upperBound] { try expect(nil) { $0[keyPath: path] = number } }
      for number in [range.lowerBound - 1, range.upperBound + 1, Int.max, Int.min] {
        try expect(.outOfRange(field: field, from: range.lowerBound, to: range.upperBound)) {
          $0[keyPath: path] = number
        }
      }
    }
    try check("minutes", 0...600, \.minutes)
    try check("persons", 1...50, \.persons)
    try check("effort", 1...6, \.effort)
    for count in [1, 500] { try expect(nil) { $0.count = count } }
    for count in [0, -7, 501, Int.max] {
      try expect(.outOfRange(field: "count", from: 1, to: 500)) { $0.count = count }
    }
  }

  @Test func `a reason belongs to what was not done`() throws {
    for reason in NotDoneReason.allCases {
      for outcome in Outcome.allCases {
        try expect(outcome == .done ? .reasonWithoutCause : nil) {
          $0.reason = reason
          $0.outcome = outcome
        }
      }
    }
  }

  @Test(arguments: OptionalField.allCases)
  func `a field that is turned off is refused, and what stands already may stay`(field: OptionalField) throws {
    func fill(_ form: inout EntryForm) {
      switch field {
      case .minutes: form.minutes = 5
      case .barriers: form.barriers = ChoiceSet([])
      case .alone: form.alone = .unknown
      case .contact: form.contact = .information
      case .persons: form.persons = 1
      case .effort: form.effort = 3
      case .area: form.area = "north"
      case .age: form.age = .unknown
      case .helpedIn: form.helpedIn = .da
      case .note: form.note = .literal("Kort")
      }
    }
    let old = TestDesk.form(fill)
    var entry = try desk.log.log(old).entry
    let bare = try desk.log.log(TestDesk.form()).entry
    try desk.file.write { try Settings.set(.off, for: field, in: $0) }
    try expect(.fieldOff(field: field.rawValue), fill)
    try expect(nil) { _ in }
    // Sent again, and corrected in something else: it is in the log already.
    #expect(try !desk.log.log(old).isNew)
    var form = EntryForm(entry, id: entry.id)
    form.outcome = .partly
    entry = try desk.log.correct(form, because: .slip)
    #expect(entry.outcome == .partly)
    #expect(EntryForm(entry, id: entry.id) == form)
    // A correction cannot bring it in.
    form = EntryForm(bare, id: bare.id)
    fill(&form)
    #expect(throws: EntryFault.fieldOff(field: field.rawValue)) { try desk.log.correct(form, because: .slip) }
    try desk.file.write { try Settings.set(.oneIn(10), for: field, in: $0) }
    try expect(nil, fill)
  }

  @Test func `an office starts with the fields off that could point at a person`() {
    let off = OptionalField.allCases.filter { $0.defaultRule == .off }
    #expect(Set(off) == [.area, .age, .helpedIn, .note])
  }

  @Test func `a campaign is a code, and a person's number is none`() throws {
    try expect(nil) { $0.campaign = "flyer-2026" }
    for word in ["", "Flyer", "010203-1234", "c010203-1234", "a b", "å"] {
      try expect(.refusedText(field: "campaign")) { $0.campaign = word }
    }
    #expect(try desk.number("SELECT count(*) FROM campaign") == 1)
  }

  @Test func `a retired task is refused in new entries and stays in old ones`() throws {
    let form = TestDesk.form()
    let entry = try desk.log.log(form).entry
    try desk.file.write { _ = try $0.run("UPDATE task SET is_retired = 1 WHERE code = 'mitid-app'") }
    #expect(try desk.fault(TestDesk.form())?.code == "unknownTask")
    #expect(try !desk.log.log(form).isNew)
    var corrected = EntryForm(entry, id: entry.id)
    corrected.level = .tip
    #expect(try desk.log.correct(corrected, because: .wrongLevel).level == .tip)
    var filter = EntryFilter()
    filter.task = "mitid-app"
    #expect(try desk.log.entries(filter).map(\.id) == [entry.id])
  }

  @Test func `a closed area is refused in new entries and stays in old ones`() throws {
    let entry = try desk.log.log(TestDesk.form { $0.area = "island" }).entry
    try desk.file.write { try BranchRegister.closeArea(#require(Code<Area>("island")), in: $0) }
    #expect(try desk.fault(TestDesk.form { $0.area = "island" })?.code == "unknownArea")
    var form = EntryForm(entry, id: entry.id)
    form.minutes = 3
    #expect(try desk.log.correct(form, because: .slip).area == "island")
  }

  @Test func `a backlog is one entry of many sessions, marked approximate`() throws {
    let yesterday = desk.log.today.adding(-1)
    let form = TestDesk.form {
      $0.count = 7
      $0.isApproximate = true
      $0.time = .day(yesterday, .morning)
    }
    let entry = try desk.log.log(form).entry
    #expect(entry.count == 7)
    #expect(entry.isApproximate)
    #expect(entry.part == .morning)
    #expect(entry.day == yesterday)
    #expect(try desk.log.size() == (entries: 1, sessions: 7))
    #expect(try desk.log.sessionsToday(branch: nil) == (sessions: 0, entries: 0))
  }

  @Test func `system down is one entry of all who were turned away`() throws {
    let entry = try desk.log.log(
      .systemDown(id: TestDesk.form().id, task: desk.task(TestDesk.guidance), turnedAway: 30)
    ).entry
    #expect(entry.count == 30)
    #expect(entry.isApproximate)
    #expect(entry.outcome == .couldNot)
    #expect(entry.reason == .systemDown)
    #expect(entry.level == .signpost)
    #expect(try desk.log.sessionsToday(branch: nil) == (sessions: 30, entries: 1))
    let nobody = EntryForm.systemDown(id: TestDesk.form().id, task: try desk.task(TestDesk.guidance), turnedAway: 0)
    #expect(try desk.fault(nobody) as? EntryFault == .outOfRange(field: "count", from: 1, to: 500))
  }

  @Test func `system down is told of an authority transaction too`() throws {
    let task = try #require(desk.tasks(.transaction).first)
    let form = EntryForm.systemDown(id: TestDesk.form().id, task: try desk.task(task), turnedAway: 4)
    #expect(try desk.fault(form) == nil)
    #expect(form.level == nil)
  }

  @Test func `many at once are stored all or none`() throws {
    let good = (0..<5).map { _ in TestDesk.form() }
    #expect(try desk.log.logAll(good) == 5)
    #expect(try desk.log.logAll(good + [TestDesk.form()]) == 1)
    let bad = [TestDesk.form(), TestDesk.form { $0.level = nil }, TestDesk.form()]
    #expect(throws: EntryFault.levelMissing) { try desk.log.logAll(bad) }
    #expect(try desk.log.size().entries == 6)
  }
}
