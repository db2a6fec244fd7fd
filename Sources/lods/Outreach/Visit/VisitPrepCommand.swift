import Console
import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// `lods visit prep`: the sheet that a place gets before a visit.
enum VisitPrepCommand {
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: VisitOfficePhrase.prepOutput.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "prep", summary: VisitOfficePhrase.prep.wording, details: VisitOfficePhrase.prepDetails.wording,
      arguments: [VisitOptions.number], options: [output],
      examples: [Example("lods visit prep 12 -o bakkely.html", VisitOfficePhrase.prepExample.wording)]
    ) { invocation in
      let number = try VisitOptions.visit(invocation)
      let office = try context.office(invocation)
      let country = office.profile.country
      let card = try office.desk.read { try VisitCard(VisitRegister.visit(number, in: $0), in: $0, of: country) }
      let language = invocation.language
      let sheet = PrepSheet(
        card.visit, place: card.title(in: language), tasks: card.tasks, country: country, language: language)
      guard let path = invocation[output] else { return invocation.console.write(sheet.text) }
      try OutputFile.write(sheet.text, to: path)
      invocation.console.note(VisitOfficePhrase.prepWritten(in: language))
    }
  }
}
