import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods enrolment calendar`: one learner's dates, to be read into their own calendar.
enum LearnerCalendarCommand {
  private static let date = Option.day("date", help: LearnerCalendarPhrase.date.wording)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: TermCalendarPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "calendar", summary: LearnerCalendarPhrase.summary.wording, details: LearnerCalendarPhrase.details.wording,
      arguments: [TermCommand.code, EnrolmentCommand.number], options: [date, output],
      examples: [Example("lods enrolment calendar mitid-v27 2 -o mitid.ics", LearnerCalendarPhrase.example.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let number = try EnrolmentCommand.number(invocation)
      let branches = try office.desk.read { try BranchRegister.branches(in: $0) }
      let (document, cancelled) = try office.people().read { reader in
        let enrolment = try EnrolmentCommand.find(number, invocation, in: reader)
        let document = try LearnerCalendar.document(
          of: enrolment, on: invocation[date], named: office.profile.name, domain: "lods.invalid",
          zone: office.profile.country == .denmark ? .copenhagen : .stockholm,
          branches: Dictionary(branches.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }), in: reader)
        return (document, try TermRegister.term(enrolment.term, in: reader).dates.filter(\.isCancelled))
      }
      let language = invocation.language
      let text = String(decoding: document.bytes, as: UTF8.self)
      if let path = invocation[output] {
        try OutputFile.write(text, to: path)
        let phrase: LearnerCalendarPhrase = document.method == .cancel ? .withdrawn : .invited
        invocation.console.note(phrase(in: language, ["n": .number(document.events.count)]))
      } else {
        invocation.console.write(text)
      }
      guard document.method == .request, let first = cancelled.first else { return }
      invocation.console.note(
        LearnerCalendarPhrase.alsoCancelled(
          in: language, ["n": .number(cancelled.count), "date": .text(first.day.iso)]))
    }
  }
}
