import Console
import Courses
import Formats
import Foundation
import Language
import Municipality
import Office
import People
import Records
import SQLite

/// `lods call`: whom to ring today, and what came of it.
enum CallCommand {
  private static let kind = Argument(
    "kind", value: CallCommandPhrase.kindValue.wording, help: CallCommandPhrase.kind.wording)
  private static let outcome = Option<NoticeOutcome>.choice(
    "outcome", help: CallCommandPhrase.outcome.wording, of: NoticeOutcome.self, isRequired: true)
  private static let again = Option.day("again", help: CallCommandPhrase.again.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "call", summary: CallCommandPhrase.summary.wording, details: CallCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list", children: [list(context), done(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: CallCommandPhrase.list.wording,
      options: [NoticeDesk.term, OfficeOptions.branch, OfficeOptions.limit]
    ) { invocation in
      let desk = try NoticeDesk(context, invocation)
      let (calls, places) = try desk.people.read { reader in
        let scope = try desk.scope(invocation, in: reader)
        return (try NoticeRegister.calls(in: scope, under: desk.law, in: reader), try desk.places(in: reader))
      }
      let console = invocation.console
      let language = invocation.language
      let shown = calls.prefix(invocation[OfficeOptions.limit] ?? calls.count)
      if invocation[Command.json] {
        let objects = shown.map { json($0.due, desk.text(of: $0.due, places), in: language) }
        return console.write(JSON.array(objects).text() + "\n")
      }
      guard !calls.isEmpty else { return console.note(CallCommandPhrase.none(in: language)) }
      let cards = shown.enumerated().map { place, call in
        card(call, place + 1, desk, desk.text(of: call.due, places), invocation)
      }
      console.write(cards.joined(separator: "\n"))
      if shown.count < calls.count {
        console.note(
          RegisterPhrase.cut(in: language, ["n": .number(shown.count), "all": .number(calls.count)]))
      }
    }
  }

  private static func done(_ context: LodsContext) -> Command {
    Command(
      "done", summary: CallCommandPhrase.done.wording, details: CallCommandPhrase.doneDetails.wording,
      arguments: [TermCommand.code, EnrolmentCommand.number, kind], options: [outcome, again],
      examples: [
        Example("lods call done mitid-v27 2 offer --outcome yes", CallCommandPhrase.doneExample.wording),
        Example(
          "lods call done mitid-v27 3 reconfirm --outcome call-back --again 2027-03-15",
          CallCommandPhrase.againExample.wording),
      ]
    ) { invocation in
      guard let outcome = invocation[outcome] else { return }
      let kind = try kind(invocation)
      let number = try EnrolmentCommand.number(invocation)
      let desk = try NoticeDesk(context, invocation)
      let (change, tries) = try desk.people.write { writer in
        let before = try EnrolmentCommand.find(number, invocation, in: writer.reader)
        let change = try SeatChange(in: before.term, writer) {
          try NoticeRegister.record(
            outcome, of: kind, for: before.id, again: invocation[again], by: .commandLine, at: desk.time,
            under: desk.law, in: writer)
        }
        let records = try NoticeRegister.records(of: before.id, in: writer.reader)
        return (change, records.filter { $0.notice == records.last?.notice && $0.outcome == .noAnswer }.count)
      }
      let language = invocation.language
      let day = invocation[again] ?? desk.time.day
      Change.tell(
        phrase(outcome)(
          in: language,
          [
            "name": .text(change.card.name), "term": .text(change.card.term.plan.title), "n": .number(tries),
            "day": .text(DayText.long(day, in: language)),
          ]), next: "lods call list", change.card.json, invocation)
      change.tellOffered(desk.office.clock, invocation)
    }
  }

  // MARK: Parts

  private static func kind(_ invocation: Invocation) throws -> NoticeKind {
    let word = invocation.words[2]
    if let kind = NoticeKind(rawValue: word), kind.isCalled { return kind }
    let known = NoticeKind.allCases.filter(\.isCalled).map(\.code)
    throw NoticeFault.unknownKind(nearest: Nearest.word(to: word, among: known))
  }

  private static func phrase(_ outcome: NoticeOutcome) -> CallCommandPhrase {
    switch outcome {
    case .yes: .saidYes
    case .no: .saidNo
    case .coming: .isComing
    case .notComing: .isNotComing
    case .told: .wasTold
    case .noAnswer: .hadNoAnswer
    case .wrongNumber: .hadWrongNumber
    case .callBack: .ringAgain
    }
  }

  private static func card(
    _ call: AddressedNotice, _ place: Int, _ desk: NoticeDesk, _ text: NoticeText, _ invocation: Invocation
  ) -> String {
    let language = invocation.language
    let console = invocation.console
    let due = call.due
    let deadline =
      due.kind == .movedDate
      ? CallCommandPhrase.soon(in: language)
      : CallCommandPhrase.byThen(
        in: language,
        [
          "day": .text(
            due.enrolment.answerBy.map { desk.moment($0, in: language) } ?? DayText.short(due.deadline, in: language))
        ])
    let details = call.person.details
    let contact = [details.telephone, details.email].compactMap(\.self).map { " · " + $0 }.joined()
    let head =
      "\(place). " + console.painted(due.kind.wording[language], .bold) + " · \(deadline)\n   "
      + console.painted(details.name, .bold) + contact + "\n"
    var lines = [CallCommandPhrase.say(in: language, ["text": .text(text.call(in: language))])]
    if let last = due.tries.last {
      lines.append(
        CallCommandPhrase.tried(
          in: language,
          [
            "n": .number(due.tries.count), "last": .text(desk.moment(last.seconds, in: language)),
            "outcome": .text(last.outcome.wording[language]),
          ]))
    }
    if due.isInVain {
      let advice: CallCommandPhrase = due.kind == .offer ? .writeOrGiveOn : .write
      lines.append(
        advice(
          in: language,
          [
            "term": .text(due.term.code.text), "number": .text(String(due.enrolment.turn)),
            "kind": .text(due.kind.code),
          ]))
    }
    let wrapped = lines.flatMap { CellText.wrapped($0, to: max(40, console.width - 3)) }.map { "   \($0)\n" }
    // To copy: never wrapped.
    let command =
      "   lods call done \(due.term.code) \(due.enrolment.turn) \(due.kind.code) --outcome "
      + due.kind.outcomes.map(\.code).joined(separator: "|")
    return head + wrapped.joined() + console.painted(command, .dim) + "\n"
  }

  private static func json(_ due: DueNotice, _ text: NoticeText, in language: LanguageCode) -> JSON {
    func moment(_ seconds: Int?) -> JSON {
      seconds.map { .text(Date(timeIntervalSince1970: Double($0)).formatted(.iso8601)) } ?? .null
    }
    return [
      "term": .text(due.term.code.text), "number": .whole(due.enrolment.turn), "kind": .text(due.kind.code),
      "dates": .array(due.dates.map(\.day.json)), "deadline": due.deadline.json,
      "answerBy": moment(due.enrolment.answerBy), "tries": .whole(due.tries.count),
      "last": moment(due.tries.last?.seconds), "lastOutcome": JSON(due.tries.last?.outcome.code),
      "inVain": .bool(due.isInVain), "say": .text(text.call(in: language)),
      "outcomes": .array(due.kind.outcomes.map { .text($0.code) }),
    ]
  }
}
