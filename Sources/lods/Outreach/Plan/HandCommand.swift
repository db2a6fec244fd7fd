import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods visit pin`, `unpin`, `move` and `swap`: the plan changed by hand.
enum HandCommand {
  static let visit = Argument("visit", value: ArgumentPhrase.number.wording, help: PlanCommandPhrase.visit.wording)
  private static let other = Argument(
    "other", value: ArgumentPhrase.number.wording, help: PlanCommandPhrase.other.wording)
  private static let to = Option.day("to", help: PlanCommandPhrase.to.wording, isRequired: true)
  private static let at = Option<Int>(
    "at", value: PlanCommandPhrase.timeValue.wording, help: PlanCommandPhrase.at.wording
  ) { word in TimeSpan.minute(word).flatMap { $0 < 1_440 ? $0 : nil } }
  private static let team = Option.text(
    "team", value: OptionPhrase.code.wording, help: PlanCommandPhrase.team.wording)
  private static let anyway = Flag("anyway", help: PlanCommandPhrase.anyway.wording)

  static func pin(_ context: LodsContext) -> Command { pinning(context, true) }

  static func unpin(_ context: LodsContext) -> Command { pinning(context, false) }

  static func move(_ context: LodsContext) -> Command {
    Command(
      "move", summary: PlanCommandPhrase.moveSummary.wording, details: PlanCommandPhrase.moveDetails.wording,
      arguments: [visit], options: [to, at, team, anyway],
      examples: [Example("lods visit move 12 --to 2027-03-16 --at 10:00", PlanCommandPhrase.moveExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let number = try PlanWriting.number(invocation.words[0])
      let day = invocation[to] ?? office.clock.today
      let (found, chosen) = try office.desk.read { desk in
        (
          try VisitRegister.visit(number, in: desk),
          try invocation[team].map { try TeamRegister.team(word: $0, in: desk).id }
        )
      }
      let days = HandPlan.days([found], to: day) ?? day...day
      let (snapshot, names) = try PlanWriting.snapshot(of: days, also: [number], office, invocation.language)
      // A visit that has come further than that is no longer among those that are planned.
      guard snapshot.visit(number) != nil else { throw PlanFault.notMovable(found.state) }
      let proposal = try HandPlan.move(
        number, to: day, team: chosen, at: invocation[at], goesAgainstWish: invocation[anyway], in: snapshot)
      try write(proposal, pins: [number], snapshot, names, office, invocation)
    }
  }

  static func swap(_ context: LodsContext) -> Command {
    Command(
      "swap", summary: PlanCommandPhrase.swapSummary.wording, arguments: [visit, other],
      examples: [Example("lods visit swap 12 15", PlanCommandPhrase.swapExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let numbers = try invocation.words.map(PlanWriting.number)
      let found = try office.desk.read { desk in try numbers.map { try VisitRegister.visit($0, in: desk) } }
      guard let days = HandPlan.days(found, to: nil), found.allSatisfy({ $0.slot != nil }) else {
        throw PlanFault.notScheduled
      }
      let (snapshot, names) = try PlanWriting.snapshot(of: days, office, invocation.language)
      for visit in found where snapshot.visit(visit.number) == nil { throw PlanFault.notMovable(visit.state) }
      let proposal = try HandPlan.swap(numbers[0], numbers[1], in: snapshot)
      try write(proposal, pins: Set(numbers), snapshot, names, office, invocation)
    }
  }

  private static func pinning(_ context: LodsContext, _ isPinned: Bool) -> Command {
    Command(
      isPinned ? "pin" : "unpin",
      summary: (isPinned ? PlanCommandPhrase.pinSummary : PlanCommandPhrase.unpinSummary).wording, arguments: [visit]
    ) { invocation in
      let office = try context.office(invocation)
      let number = try PlanWriting.number(invocation.words[0])
      let (now, names) = try office.desk.write { writer in
        let visit = try VisitRegister.visit(number, in: writer.reader)
        guard let slot = visit.slot else { throw PlanFault.notScheduled }
        let now = try VisitRegister.schedule(
          number, at: slot, isPinned: isPinned, because: .hand, on: office.clock.today, in: writer)
        return (now, try PlanNames(in: writer.reader, language: invocation.language))
      }
      guard let slot = now.slot else { return }
      let phrase: PlanCommandPhrase = isPinned ? .pinned : .unpinned
      Change.tell(
        phrase(
          in: invocation.language,
          [
            "n": .text(now.number.description), "place": .text(names.target(now)), "slot": .text(names.slot(slot)),
          ]), next: "lods visit plan --month \(slot.day.iso.prefix(7))",
        ["visit": .whole(now.number.number), "isPinned": .bool(now.isPinned)], invocation)
    }
  }

  private static func write(
    _ proposal: PlanProposal, pins: Set<RowNumber<OutreachVisit>>, _ snapshot: PlanSnapshot, _ names: PlanNames,
    _ office: Office, _ invocation: Invocation
  ) throws {
    let outcome = try PlanWriting.keep(in: office) { writer in
      try PlanKeeper.write(
        proposal, from: snapshot, pins: pins, because: .hand, on: office.clock.today, in: writer)
    }
    let changed = snapshot.visits.filter { visit in outcome.written.contains { $0.number == visit.number } }
    let json = PlanJSON(names: names)
    if invocation[Command.json] {
      let visits = changed.map { json.visit($0, proposal.slots[$0.number]) }
      return invocation.console.write(
        JSON.object([
          JSONMember("visits", .array(visits)),
          JSONMember("left", .array(outcome.left.map { .whole($0.number.number) })),
        ]).text() + "\n")
    }
    let text = PlanText(names: names)
    for visit in changed { invocation.console.write(text.change(visit, proposal.slots[visit.number]) + "\n") }
    PlanWriting.tell(outcome, names, invocation)
  }
}
