import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods term clash`: what was promised twice.
enum TermClashCommand {
  private static let term = Option.text("term", value: OptionPhrase.code.wording, help: ClashPhrase.term.wording)
  private static let from = Option.day("from", help: ClashPhrase.from.wording)
  private static let until = Option.day("to", help: ClashPhrase.until.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "clash", summary: ClashPhrase.summary.wording, details: ClashPhrase.details.wording,
      options: [term, from, until, OfficeOptions.limit],
      examples: [Example("lods term clash --term mitid-v27", ClashPhrase.example.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let today = office.clock.today
      let first = invocation[from] ?? today
      let last = invocation[until] ?? max(first, today).adding(366)
      let notes = try office.people().read { reader in
        guard let word = invocation[term] else {
          return try ClashNotes(TermClash.clashes(from: first, to: last, on: today, in: reader), in: reader)
        }
        let term = try TermRegister.term(word: word, in: reader)
        let clashes = try TermClash.clashes(of: term.id, on: today, in: reader)
          .filter { first <= $0.day && (invocation[until] == nil || $0.day <= last) }
        return try ClashNotes(clashes, in: reader)
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(ClashPhrase.day(in: language), isWhole: true),
          TableColumn(ClashPhrase.time(in: language), isWhole: true), TableColumn(ClashPhrase.kind(in: language)),
          TableColumn(ClashPhrase.what(in: language)), TableColumn(ClashPhrase.terms(in: language), isWhole: true),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for clash in notes.clashes {
        list.add(
          [
            DayText.short(clash.day, in: language), ClashNotes.time(of: clash, in: language),
            notes.title(of: clash, in: language), notes.what(clash.cause, named: true, in: language),
            notes.codes(of: clash).joined(separator: ", "),
          ], notes.json(clash))
      }
      list.write(none: ClashPhrase.none(in: language))
      if invocation[term] == nil, first <= last {
        try KitClashNotes.tell(on: first...last, in: office, invocation)
      }
    }
  }
}
