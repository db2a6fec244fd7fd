import Console
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit form`: the paper that a team fills in on the spot.
enum VisitFormCommand {
  private static let number = Argument(
    "number", value: ArgumentPhrase.number.wording, help: LogCommandPhrase.visitNumberHelp.wording, isOptional: true)
  private static let date = Option.day("date", help: LogCommandPhrase.formDate.wording)
  private static let out = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: LogCommandPhrase.formOut.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "form", summary: LogCommandPhrase.formSummary.wording, details: LogCommandPhrase.formDetails.wording,
      arguments: [number], options: [date, out],
      examples: [
        Example("lods visit form --date 2027-03-02 -o sedler.html", LogCommandPhrase.formExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      guard invocation.words.isEmpty != (invocation[date] == nil) else { throw LogCallFault.which }
      let pages = try office.desk.read { reader in
        let visits =
          try invocation[date].map { day in
            try VisitRegister.visits(on: day...day, in: reader).filter(\.state.isScheduled)
          } ?? [VisitRegister.visit(LogCommand.number(invocation), in: reader)]
        return try Self.pages(of: visits, country: office.profile.country, in: reader)
      }
      guard !pages.isEmpty else { return invocation.console.note(LogCommandPhrase.formNone(in: invocation.language)) }
      let text = VisitForm(pages, in: invocation.language, isForCommandLine: true).text
      guard let path = invocation[out] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      invocation.console.note(LogCommandPhrase.formWritten(in: invocation.language, ["n": .number(pages.count)]))
    }
  }

  private static func pages(
    of visits: [OutreachVisit], country: Country, in reader: Reader
  ) throws -> [VisitForm.Page] {
    let teams = try Dictionary(
      TeamRegister.teams(in: reader).map { ($0.id, $0.details.name) }, uniquingKeysWith: { $1 })
    let tasks = try TaskRegister.tasks(in: reader, of: country)
    return try visits.map { visit in
      VisitForm.Page(
        visit, place: try LogCommand.placeName(of: visit, in: reader),
        teams: (visit.slot?.teams ?? []).compactMap { teams[$0] },
        tasks: visit.wish.tasks.compactMap { code in tasks.first { $0.code.text == code } })
    }
  }
}
