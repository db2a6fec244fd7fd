import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods visit replan`: a day is planned again because somebody is ill or a visit is cancelled.
enum ReplanCommand {
  private static let date = Option.day("date", help: PlanCommandPhrase.date.wording, isRequired: true)
  private static let without = Option.text(
    "without", value: OptionPhrase.code.wording, help: PlanCommandPhrase.without.wording, isRepeated: true)
  private static let member = Option.whole(
    "member", value: ArgumentPhrase.number.wording, range: 1...Int.max, help: PlanCommandPhrase.member.wording,
    isRepeated: true)
  private static let cancelled = Option.whole(
    "cancelled", value: ArgumentPhrase.number.wording, range: 1...Int.max, help: PlanCommandPhrase.cancelled.wording,
    isRepeated: true)
  private static let from = Option<Int>(
    "from", value: PlanCommandPhrase.timeValue.wording, help: PlanCommandPhrase.fromTime.wording
  ) { word in TimeSpan.minute(word).flatMap { $0 < 1_440 ? $0 : nil } }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "replan", summary: PlanCommandPhrase.replanSummary.wording, details: PlanCommandPhrase.replanDetails.wording,
      options: [date, without, member, cancelled, from, PlanCommand.seed, PlanCommand.save],
      examples: [Example("lods visit replan --date 2027-03-09 --without blaa", PlanCommandPhrase.replanExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let day = invocation[date] ?? today
      guard day >= today else { throw PlanFault.dayPast }
      let absence = try absence(invocation, office)
      guard absence != Replan.Absence() else { throw PlanFault.nothingMissing }
      let days = try office.desk.read { try Replan.days(from: day, in: $0) }
      let (snapshot, names) = try PlanWriting.snapshot(of: days, office, invocation.language)
      let replan = try Replan(
        snapshot, without: absence, from: invocation[from], seed: UInt64(invocation[PlanCommand.seed] ?? 1))
      let outcome = invocation[PlanCommand.save] ? try write(replan, absence, day, snapshot, office) : nil
      if invocation[Command.json] {
        return invocation.console.write(json(replan, outcome, names).text() + "\n")
      }
      let members = try office.people().read { people in
        try absence.members.sorted().map { try MemberRegister.member($0, in: people) }
      }
      tell(replan, outcome, absence, members, day, names, invocation)
    }
  }

  private static func absence(_ invocation: Invocation, _ office: Office) throws -> Replan.Absence {
    var absence = Replan.Absence()
    absence.teams = Set(
      try office.desk.read { desk in
        try invocation.all(without).map { try TeamRegister.team(word: $0, in: desk).id }
      })
    absence.members = Set(
      try office.people().read { people in
        try invocation.all(member).compactMap { number in
          try RowNumber<TeamMember>(number).map { try MemberRegister.member($0, in: people).id }
        }
      })
    absence.cancelled = Set(
      try office.desk.read { desk in
        try invocation.all(cancelled).compactMap { number in
          try RowNumber<OutreachVisit>(number).map { try VisitRegister.visit($0, in: desk).number }
        }
      })
    return absence
  }

  private static func write(
    _ replan: Replan, _ absence: Replan.Absence, _ day: Day, _ snapshot: PlanSnapshot, _ office: Office
  ) throws -> PlanKeeper.Outcome {
    let today = office.clock.today
    let outcome = try PlanWriting.keep(in: office) { writer in
      try PlanKeeper.write(replan.proposal, from: snapshot, without: absence, on: day, today: today, in: writer)
    }
    for visit in absence.cancelled.sorted().compactMap({ snapshot.visit($0) }) where visit.isHome {
      try HomeVisits.finish(
        visit, as: .homeCancelled, because: .day, waited: nil, on: today, desk: office.desk, people: office.people())
    }
    return outcome
  }

  private static func tell(
    _ replan: Replan, _ outcome: PlanKeeper.Outcome?, _ absence: Replan.Absence, _ members: [TeamMember], _ day: Day,
    _ names: PlanNames, _ invocation: Invocation
  ) {
    let (console, language) = (invocation.console, invocation.language)
    let text = PlanText(names: names)
    console.write(
      console.painted(PlanCommandPhrase.replanHeading(in: language, ["day": .text(names.day(day))]), .bold) + "\n")
    let proof: PlanCommandPhrase = replan.isProved ? .proved : .found
    let calls = replan.moved.count + replan.lost.count
    console.write(
      (calls == 0
        ? PlanCommandPhrase.movedNone(in: language)
        : PlanCommandPhrase.moved(in: language, ["n": .number(calls)]) + " " + proof(in: language)) + "\n")
    for visit in replan.moved { console.write("  " + text.change(visit, replan.proposal.slots[visit.number]) + "\n") }
    for visit in replan.lost { console.write("  " + text.change(visit, nil) + "\n") }
    // That the team which is ill does not drive is no news.
    for case .visit(let number, let obstacle) in replan.proposal.findings
    where !replan.lost.contains(where: { $0.number == number }) {
      let finding = PlanFinding.visit(number, obstacle)
      console.write("  " + text.finding(finding, replan.proposal.month.snapshot.visits) + "\n")
    }
    PlanWriting.tell(outcome, names, invocation)
    let data = invocation[OfficeOptions.data].map { " --data " + ShellWord.quoted($0) } ?? ""
    func next(_ line: String) {
      let line = console.painted(line + data, .bold)
      console.write(RegisterPhrase.next(in: language, ["line": .text(line)]) + "\n")
    }
    // What stands in people.sqlite is written by the member's own command.
    // Whoever is away already is not sent away again: that would cut a longer absence short.
    for member in members where member.isThere(on: day) {
      next("lods member away \(member.id) --from \(day.iso) --to \(day.iso)")
    }
    guard outcome == nil, calls > 0 || !absence.teams.isEmpty || !absence.cancelled.isEmpty else { return }
    var line = "lods visit replan --date \(day.iso)"
    for word in invocation.all(without) { line += " --without " + ShellWord.quoted(word) }
    for number in invocation.all(member) { line += " --member \(number)" }
    for number in invocation.all(cancelled) { line += " --cancelled \(number)" }
    if let from = invocation[from] {
      line += " --from " + TimeSpan.text(from)
    }
    next(line + " --save")
  }

  private static func json(_ replan: Replan, _ outcome: PlanKeeper.Outcome?, _ names: PlanNames) -> JSON {
    let json = PlanJSON(names: names)
    return [
      "moved": .array(replan.moved.map { json.visit($0, replan.proposal.slots[$0.number]) }),
      "lost": .array(replan.lost.map { .whole($0.number.number) }), "isProved": .bool(replan.isProved),
      "findings": .array(replan.proposal.findings.map(json.finding)), "isSaved": .bool(outcome != nil),
      "left": .array((outcome?.left ?? []).map { .whole($0.number.number) }),
    ]
  }
}
