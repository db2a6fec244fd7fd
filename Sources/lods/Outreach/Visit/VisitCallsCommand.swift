import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import People
import Records
import SQLite

/// `lods visit calls`: whom to ring to confirm the visits of the coming days.
enum VisitCallsCommand {
  private static let date = Option.day("date", help: VisitOfficePhrase.callsDate.wording)
  private static let days = Option.whole("days", range: 1...62, help: VisitOfficePhrase.callsDays.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "calls", summary: VisitOfficePhrase.calls.wording, details: VisitOfficePhrase.callsDetails.wording,
      options: [date, days, VisitOptions.output],
      examples: [Example("lods visit calls --date 2027-03-01 --days 5", VisitOfficePhrase.callsExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let first = invocation[date] ?? office.clock.today.adding(1)
      let span = first...first.adding((invocation[days] ?? 7) - 1)
      let cards = try office.desk.read { reader in
        try VisitRegister.visits(on: span, in: reader).filter { $0.state == .planned }
          .map { try VisitCard($0, in: reader, of: office.profile.country) }
      }
      let console = invocation.console
      if invocation[Command.json] { return console.write(JSON.array(cards.map(\.json)).text() + "\n") }
      let language = invocation.language
      guard !cards.isEmpty else { return console.note(VisitOfficePhrase.callsNone(in: language)) }
      let calls = try office.people().read { reader in
        try cards.map { try describe($0, in: reader, language) }
      }
      if let path = invocation[VisitOptions.output] {
        let sheet = CallSheet(calls, days: span, language: language)
        try OutputFile.writePrivate(sheet.text, to: path)
        return console.note(AttendanceCommandPhrase.written(in: language))
      }
      for call in calls {
        console.write(
          console.painted("\(call.when)  \(call.place)", .bold) + "\n  "
            + (call.contacts.isEmpty ? call.nobody : call.contacts.joined(separator: "\n  ")) + "\n  "
            + call.about + "\n  lods visit confirm \(call.number)\n")
      }
    }
  }

  private static func describe(_ card: VisitCard, in reader: Reader, _ language: LanguageCode) throws -> CallSheet.Call
  {
    let visit = card.visit
    let contacts = try card.place.map { try ContactBook.contacts(of: $0.id, in: reader).compactMap(\.details) } ?? []
    return CallSheet.Call(
      number: visit.number, when: card.when(in: language), place: card.title(in: language),
      contacts: contacts.map { ([$0.name] + [$0.telephone, $0.email].compactMap(\.self)).joined(separator: ", ") },
      nobody: visit.isHome
        ? VisitOfficePhrase.callsHome(in: language, ["n": .text(visit.number.description)])
        : VisitOfficePhrase.callsNobody(in: language),
      about: VisitOfficePhrase.callsAbout(
        in: language,
        [
          "n": .number(visit.wish.residents), "minutes": .number(visit.wish.minutes), "team": .text(card.teams),
          "tasks": .text(card.tasks.map { $0[language] }.joined(separator: ", ")),
        ]))
  }
}
