import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term end`: the last date was held, and the lists decide who completed.
enum TermEndCommand {
  private static let yes = Flag("yes", help: TermEndPhrase.yes.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "end", summary: TermEndPhrase.summary.wording, details: TermEndPhrase.details.wording,
      arguments: [TermCommand.code], options: [yes]
    ) { invocation in
      let office = try context.office(invocation)
      let time = OfficeTime(office.clock)
      let people = try office.people()
      let language = invocation.language
      let before = try people.read { try AttendanceCommand.list(invocation, in: $0) }
      var accepted: [TermDate] = []
      let missing = before.missingDates(on: time.day)
      if !missing.isEmpty, !before.lacksAllLists, isOver(before, on: time.day) {
        let question = TermEndPhrase.sure(
          in: language,
          [
            "n": .number(missing.count),
            "days": .text(missing.map { DayText.short($0.day, in: language) }.joined(separator: ", ")),
          ])
        if invocation[yes] || invocation.console.confirm(question, in: language) { accepted = missing }
      }
      let (card, result) = try people.write { writer in
        let result = try TermEnd.end(
          before.term.id, acceptingMissing: Set(accepted.map(\.id)), by: .commandLine, at: time, in: writer)
        return (try TermCard(TermRegister.term(before.term.id, in: writer.reader), in: writer.reader), result)
      }
      office.moveCourseTotals()
      let count = { (status: EnrolmentStatus) in PhraseValue.number(result.counts[status] ?? 0) }
      let hasPersons = before.term.plan.kind.hasEnrolment
      let sentence = (hasPersons ? TermEndPhrase.ended : .cafeEnded)(
        in: language,
        [
          "term": .text(before.term.plan.title), "completed": count(.completed), "partly": count(.partly),
          "absent": count(.noShow), "n": count(.cancelled),
        ])
      let unmet = result.counts[.cancelled] ?? 0
      let more = unmet > 0 ? " " + TermEndPhrase.unmet(in: language, ["n": .number(unmet)]) : ""
      Change.tell(
        sentence + more,
        next: result.counts[.completed] ?? 0 > 0
          ? "lods certificate \(before.term.code) -o bevis.html" : "lods attendance show \(before.term.code)",
        card.json, invocation)
    }
  }

  /// Whether it is worth asking: a term that is not over, or over already, is told of at once.
  private static func isOver(_ sheet: AttendanceSheet, on today: Day) -> Bool {
    guard [.planned, .open, .closed].contains(sheet.term.state), let end = sheet.term.end else { return false }
    return end <= today
  }
}
