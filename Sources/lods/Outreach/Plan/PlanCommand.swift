import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import Routing

/// `lods visit plan`: the visits of a month get days, times and teams.
enum PlanCommand {
  static let rounds = Option.whole(
    "rounds", range: 1...10_000_000, help: PlanCommandPhrase.rounds.wording)
  static let seed = Option.whole("seed", range: 0...Int.max, help: PlanCommandPhrase.seed.wording)
  static let save = Flag("save", help: PlanCommandPhrase.save.wording)
  private static let month = Option<Day>(
    "month", value: CalendarPhrase.monthValue.wording, help: PlanCommandPhrase.month.wording, isRequired: true
  ) { word in word.utf8.count == 7 ? Day(iso: word + "-01") : nil }
  private static let seconds = Option.whole("seconds", range: 1...3_600, help: PlanCommandPhrase.seconds.wording)
  private static let matrix = Option.text(
    "matrix", value: ArgumentPhrase.file.wording, help: PlanCommandPhrase.matrix.wording)

  /// The most holes of a table that are told one by one: a table of another town has thousands.
  private static let mostHoles = 10
  /// The rounds of the search where nothing is said.
  private static let usualRounds = 12_800
  /// The most visits without room whose limits are tried one by one; fewer in a big month, where each try takes longer.
  private static func mostAsked(of visits: Int) -> Int { min(40, max(3, 2_000 / max(visits, 1))) }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "plan", summary: PlanCommandPhrase.summary.wording, details: PlanCommandPhrase.details.wording,
      options: [month, rounds, seconds, seed, matrix, save],
      examples: [Example("lods visit plan --month 2027-03 --save", PlanCommandPhrase.example.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let first = invocation[month] ?? today.firstOfMonth
      let last = first.adding(31).firstOfMonth.adding(-1)
      guard last > today else { throw PlanFault.dayPast }
      let table = try invocation[matrix].map { try rows($0, invocation) }
      let days = max(first, today.adding(1))...last
      let (snapshot, names) = try office.desk.read { desk in
        try office.people().read { people in
          (
            try PlanSnapshot(
              of: days, on: today, table: table.map { try PlanTable.read($0, in: desk) }, desk: desk, people: people),
            try PlanNames(in: desk, language: invocation.language)
          )
        }
      }
      let seed = UInt64(invocation[seed] ?? 1)
      let proposal = try searched(try MonthProblem(snapshot), seed, invocation)
      let limits = try reasons(proposal, seed, invocation)
      let outcome =
        invocation[save]
        ? try PlanWriting.keep(in: office) { writer in
          try PlanKeeper.write(proposal, from: snapshot, because: .plan, on: today, in: writer)
        } : nil
      if invocation[Command.json] {
        return invocation.console.write(json(proposal, limits, outcome, first, names).text() + "\n")
      }
      write(proposal, limits, outcome, first, names, invocation)
    }
  }

  private static func rows(_ word: String, _ invocation: Invocation) throws -> [CSVRow] {
    let bytes = try InputFile.bytes(word, from: invocation.console)
    guard let decoded = try? TextDecoder.text(bytes) else { throw PlanFault.badTable(line: 1) }
    let (rows, findings) = CSVReader.rows(of: String(decoding: decoded.bytes, as: UTF8.self))
    if let finding = findings.first { throw PlanFault.badTable(line: finding.line) }
    return rows
  }

  private static func searched(
    _ month: MonthProblem, _ seed: UInt64, _ invocation: Invocation
  ) throws -> PlanProposal {
    let start = ContinuousClock.now
    func elapsed() -> Double { (ContinuousClock.now - start) / .seconds(1) }
    var progress = Console.Progress(on: invocation.console, in: invocation.language, seconds: elapsed)
    defer { progress.finish() }
    if invocation.console.showsMessages {
      progress.begin(PlanCommandPhrase.searching(in: invocation.language, ["n": .number(month.visits.count)]))
    }
    let rounds = invocation[rounds] ?? usualRounds
    let seconds = invocation[seconds].map(Double.init)
    return month.solve(seed: seed) { state in
      let share = seconds.map { elapsed() / $0 } ?? Double(state.iterations) / Double(rounds)
      progress.advance(to: Int(share * 1_000), of: 1_000)
      return share
    }
  }

  /// For each visit without room the limits each of which alone keeps it out; nil for those that were not tried.
  private static func reasons(
    _ proposal: PlanProposal, _ seed: UInt64, _ invocation: Invocation
  ) throws -> [(visit: OutreachVisit, limits: [PlanLimit]?)] {
    let start = ContinuousClock.now
    var progress = Console.Progress(on: invocation.console, in: invocation.language) {
      (ContinuousClock.now - start) / .seconds(1)
    }
    defer { progress.finish() }
    if invocation.console.showsMessages, !proposal.unserved.isEmpty {
      progress.begin(PlanCommandPhrase.asking(in: invocation.language))
    }
    let most = mostAsked(of: proposal.month.visits.count)
    // Whoever gives seconds waits as long again for the reasons, and no longer.
    let seconds = invocation[seconds].map(Double.init) ?? .infinity
    return try proposal.unserved.enumerated().map { index, visit in
      progress.advance(to: index, of: min(proposal.unserved.count, most))
      let isAsked = index < most && (ContinuousClock.now - start) / .seconds(1) < seconds
      return (visit, isAsked ? try proposal.limits(keepingOut: visit.number, seed: seed) : nil)
    }
  }

  private static func write(
    _ proposal: PlanProposal, _ limits: [(visit: OutreachVisit, limits: [PlanLimit]?)],
    _ outcome: PlanKeeper.Outcome?, _ first: Day, _ names: PlanNames, _ invocation: Invocation
  ) {
    let (console, language) = (invocation.console, invocation.language)
    let text = PlanText(names: names)
    let month = DayText.month(of: first, in: language)
    console.write(
      console.painted(PlanCommandPhrase.heading(in: language, ["month": .text(month)]), .bold) + "\n\n")
    if proposal.slots.isEmpty {
      console.write(PlanCommandPhrase.nothing(in: language) + "\n")
    } else {
      console.write(text.table(proposal, on: console) + "\n" + text.sum(proposal) + "\n")
    }
    if !limits.isEmpty {
      console.write("\n" + console.painted(PlanCommandPhrase.unservedHeading(in: language), .bold) + "\n")
      for entry in limits { console.write("  " + text.unserved(entry.visit, entry.limits) + "\n") }
    }
    if !proposal.lost.isEmpty {
      console.write("\n" + console.painted(PlanCommandPhrase.lostHeading(in: language), .bold) + "\n")
      for visit in proposal.lost { console.write("  " + text.change(visit, nil) + "\n") }
    }
    if !proposal.findings.isEmpty {
      console.write("\n" + console.painted(PlanCommandPhrase.findingsHeading(in: language), .bold) + "\n")
      var holes = 0
      for finding in proposal.findings {
        if case .hole = finding {
          holes += 1
          if holes > mostHoles { continue }
        }
        console.write("  " + text.finding(finding, proposal.month.snapshot.visits) + "\n")
      }
      if holes > mostHoles {
        console.write("  " + PlanCommandPhrase.moreHoles(in: language, ["n": .number(holes - mostHoles)]) + "\n")
      }
    }
    let unchecked = proposal.month.snapshot.unchecked
    if unchecked > 0 {
      console.write("\n" + PlanCommandPhrase.unchecked(in: language, ["n": .number(unchecked)]) + "\n")
    }
    PlanWriting.tell(outcome, names, invocation)
    if outcome == nil, !proposal.changed.isEmpty || !proposal.lost.isEmpty {
      let data = invocation[OfficeOptions.data].map { " --data " + ShellWord.quoted($0) } ?? ""
      let line = "lods visit plan --month \(first.iso.prefix(7)) --save" + data
      console.write("\n" + RegisterPhrase.next(in: language, ["line": .text(console.painted(line, .bold))]) + "\n")
    }
  }

  private static func json(
    _ proposal: PlanProposal, _ limits: [(visit: OutreachVisit, limits: [PlanLimit]?)],
    _ outcome: PlanKeeper.Outcome?, _ first: Day, _ names: PlanNames
  ) -> JSON {
    let unserved = limits.map { entry -> JSON in
      [
        "visit": .whole(entry.visit.number.number),
        "limits": entry.limits.map { .array($0.map { .text($0.rawValue) }) } ?? .null,
      ]
    }
    return .object(
      [JSONMember("month", .text(String(first.iso.prefix(7))))] + PlanJSON(names: names).proposal(proposal) + [
        JSONMember("unserved", .array(unserved)),
        JSONMember("lost", .array(proposal.lost.map { .whole($0.number.number) })),
        JSONMember("unchecked", .whole(proposal.month.snapshot.unchecked)),
        JSONMember("isSaved", .bool(outcome != nil)),
        JSONMember("left", .array((outcome?.left ?? []).map { .whole($0.number.number) })),
      ])
  }
}
