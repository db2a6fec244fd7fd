import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit regular`: asks for the visits that places' wished frequency makes due in a month.
enum VisitRegularCommand {
  private static let month = Option<Day>(
    "month", value: VisitOfficePhrase.monthValue.wording, help: VisitOfficePhrase.month.wording, isRequired: true
  ) { word in
    guard word.utf8.count == 7, let first = Day(iso: word + "-01") else { throw VisitCallFault.badMonth }
    return first
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "regular", summary: VisitOfficePhrase.regular.wording, details: VisitOfficePhrase.regularDetails.wording,
      options: [month, VisitOptions.task],
      examples: [
        Example("lods visit regular --month 2027-03 --task mitid-app", VisitOfficePhrase.regularExample.wording)
      ]
    ) { invocation in
      guard let month = invocation[month] else { return }
      let office = try context.office(invocation)
      let country = office.profile.country
      var generator = SystemRandomNumberGenerator()
      let cards = try office.desk.write { writer in
        let tasks = try VisitOptions.tasks(invocation, in: writer.reader, of: country)
        let made = try RegularVisits.make(
          in: month, tasks: tasks.map(\.code.text), on: office.clock.today, using: &generator, in: writer)
        let bare = Set(made.filter { $0.wish.tasks.isEmpty }.map(\.wish.target))
        // A visit without tasks could be neither prepared nor mended afterwards: nothing is kept of any.
        guard bare.isEmpty else { throw VisitCallFault.tasksUnknown(bare.count) }
        return try made.map { try VisitCard($0, in: writer.reader, of: country) }
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(JSON.array(cards.map(\.json)).text() + "\n") }
      let language = invocation.language
      guard !cards.isEmpty else { return console.note(VisitOfficePhrase.noneDue(in: language)) }
      for card in cards {
        console.write("  \(card.visit.number)  \(card.title(in: language)), \(card.wished(in: language))\n")
      }
      Change.tell(
        VisitOfficePhrase.regularMade(
          in: language, ["n": .number(cards.count), "month": .text(DayText.month(of: month, in: language))]),
        next: "lods visit plan --month \(month.iso.prefix(7))", .null, invocation)
    }
  }
}
