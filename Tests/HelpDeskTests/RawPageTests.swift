import Foundation
import HelpDesk
import Language
import Municipality
import Records
import Testing

/// What the pages of the file tell somebody who reads them without SQLite: neither the order of logging nor the minute.
///
/// Many days are logged at a desk; each evening and each following morning the attack is made on that day's entries.
@Suite struct RawPageTests {
  /// A desk that is logged at for some days, and what the test alone knows of it.
  private struct Days {
    let desk: TestDesk
    private var forms: RandomForms
    private var minute: Int
    /// The entries of each day that keep their day, in the order of logging.
    private(set) var byDay: [Int: [RawAttack.Truth]] = [:]
    /// The entries of which only the month is kept, in the order of logging.
    private(set) var monthly: [RawAttack.Truth] = []

    init(seed: UInt64, sealing: SealingRule? = nil) throws {
      // A Monday, six o'clock in Denmark; no day of it changes the clock.
      desk = try TestDesk(at: "2026-06-01T04:00:00Z")
      forms = try RandomForms(desk, seed: seed)
      minute = 0
      if let sealing { _ = try desk.log.put(sealing) }
    }

    var today: Int { desk.log.today.number }

    /// Logs a session now.
    mutating func logOne() throws {
      var form = forms.form(forms.id(), now: desk.clock.now)
      form.time = .now
      form.branch = "main"
      form.note = nil
      form.campaign = nil
      if forms.chance(3, in: 4) { form.channel = .desk }
      let name = DeskName(forms.chance(1, in: 2) ? "1" : "2")
      let entry = try desk.log.log(form, at: name).entry
      let now = ModelLog.place(desk.clock.now)
      let clock = (Int(desk.clock.now.timeIntervalSince1970 / 60) + 120) % 1_440
      let truth = RawAttack.Truth(
        id: entry.id.bytes, day: now.day.number, part: now.part.number, minute: clock)
      if entry.isMonthOnly { monthly.append(truth) } else { byDay[truth.day, default: []].append(truth) }
      if forms.chance(1, in: 8) {
        var change = EntryForm(entry, id: entry.id)
        change.effort = (entry.effort ?? 0) % 6 + 1
        _ = try desk.log.correct(change, because: .slip)
      }
    }

    /// Logs a day's sessions, at random minutes between nine and seven.
    mutating func logDay(_ count: Int) throws {
      let start = today
      let minutes = (0..<count).map { _ in Int.random(in: 0..<600, using: &forms.generator) }.sorted()
      for minute in minutes {
        advance(to: start, 540 + minute)
        try logOne()
      }
    }

    /// Logs the first session of the next day.
    mutating func nextMorning() throws {
      advance(to: today + 1, 485)
      try logOne()
    }

    private func advance(to day: Int, _ clock: Int) {
      let now = Int(desk.clock.now.timeIntervalSince1970 / 60) + 120
      desk.clock.advance(minutes: max(0, day * 1_440 + clock - now))
    }
  }

  @Test func `what knows the order is told from what does not`() {
    var generator = SeededGenerator(seed: 3)
    var telling = RankTest()
    var weak = RankTest()
    var backwards = RankTest()
    var silent = RankTest()
    for _ in 0..<60 {
      telling.add((0..<8).map { $0 * 7 })
      weak.add((0..<8).map { $0 + Int.random(in: 0..<20, using: &generator) })
      let turn = Bool.random(using: &generator)
      backwards.add((0..<8).map { turn ? $0 : -$0 })
      silent.add((0..<8).map { _ in Int.random(in: 0..<1_000, using: &generator) })
    }
    #expect(!telling.isChance && telling.strength == 1)
    #expect(!weak.isChance)
    #expect(!backwards.isChance && backwards.strength < 0.4)
    #expect(silent.isChance)
  }

  @Test(arguments: [UInt64(1), 2])
  func `without a decision the next day's first entry takes away the order of the day`(seed: UInt64) throws {
    var days = try Days(seed: seed)
    var evening: [String: RankTest] = [:]
    var morning: [String: RankTest] = [:]
    for _ in 0..<30 {
      let day = days.today
      try days.logDay(24)
      try RawAttack(days.desk.folder.path).add(#require(days.byDay[day]), to: &evening)
      try days.nextMorning()
      let attack = try RawAttack(days.desk.folder.path)
      attack.add(try #require(days.byDay[day]), to: &morning)
      #expect(attack.freeBytes == 0)
    }
    // In the evening the log of the day still tells the order, so that the attack is one.
    #expect(evening.values.contains { !$0.isChance && $0.strength > 0.5 }, "\(evening.mapValues(\.strength))")
    #expect(morning.count >= 8 && morning.values.filter { $0.groups > 30 }.count >= 6, "\(morning.mapValues(\.groups))")
    for (clue, test) in morning { #expect(test.isChance, "\(clue): \(test.lean), \(test.spread)") }
    try checkMonths(days)
  }

  /// Of a month's entries, the day must not show either.
  private func checkMonths(_ days: Days) throws {
    let attack = try RawAttack(days.desk.folder.path)
    var test = RankTest()
    for month in Dictionary(grouping: days.monthly, by: { Day(number: $0.day).month }).values {
      test.add(month.compactMap { attack.place(of: $0.id) })
    }
    #expect(days.monthly.count > 40)
    #expect(test.groups > 0 && test.isChance, "\(test.lean), \(test.spread)")
  }

  @Test(arguments: [UInt64(3), 4])
  func `what is sealed tells neither its minute nor its order`(seed: UInt64) throws {
    let rule = SealingRule(decision: 1, day: Day(number: 20_000), afterDays: 2, dropsNotes: false)
    var days = try Days(seed: seed, sealing: rule)
    var sealed: [String: RankTest] = [:]
    var own = 0
    var others = 0
    var open = (own: 0, others: 0)
    for _ in 0..<30 {
      let day = days.today
      try days.logDay(24)
      let fresh = try RawAttack(days.desk.folder.path)
      let today = try #require(days.byDay[day])
      #expect(try fresh.minutes(of: today) == today.count)
      let read = fresh.minutesBehindIDs(of: today)
      open = (open.own + read.own, open.others + read.others)
      try days.nextMorning()
      guard let past = days.byDay[days.today - 2] else { continue }
      let attack = try RawAttack(days.desk.folder.path)
      #expect(try attack.minutes(of: past) == 0)
      attack.add(past, to: &sealed)
      let found = attack.minutesBehindIDs(of: past)
      own += found.own
      others += found.others
    }
    #expect(open.own > 10 * max(1, open.others), "open minutes can be read: \(open)")
    #expect(own <= others + 3 && own < 10, "\(own) own minutes behind ids, \(others) of others")
    #expect(sealed.values.filter { $0.groups > 30 }.count >= 6)
    for (clue, test) in sealed { #expect(test.isChance, "\(clue): \(test.lean), \(test.spread)") }
  }
}
