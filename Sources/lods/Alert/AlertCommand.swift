import Console
import Formats
import Language
import Municipality
import Office
import Records
import Reports
import Statistics

/// `lods alert`: what stands out in the log, and what is known of it.
enum AlertCommand {
  static let date = Option.day("date", help: AlertCommandPhrase.date.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "alert", summary: AlertCommandPhrase.summary.wording, details: AlertCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list",
      children: [
        list(context), AlertShowCommand.make(context), AlertNoteCommand.note(context),
        AlertNoteCommand.notes(context),
      ])
  }

  /// The day to look from: today where none is given.
  ///
  /// - Throws: ``AlertCallFault/futureDay``.
  static func day(_ invocation: Invocation, today: Day) throws -> Day {
    let day = invocation[date] ?? today
    guard day <= today else { throw AlertCallFault.futureDay }
    return day
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: AlertCommandPhrase.list.wording, options: [date, OfficeOptions.branch],
      examples: [Example("lods alert list --date 2026-11-01", AlertCommandPhrase.listExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let book = try AlertBook(
        of: office.desk, at: invocation[OfficeOptions.branch], on: day(invocation, today: office.clock.today))
      let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: office.profile.country) }
      let board = AlertBoard(book: book, words: AlertWords(tasks, for: .internal, in: invocation.language))
      let console = invocation.console
      console.write(invocation[Command.json] ? board.json.text() + "\n" : board.text(on: console))
    }
  }
}
