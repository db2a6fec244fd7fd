import Console
import Courses
import Formats
import Foundation
import Language
import Municipality
import Office
import Records

/// `lods term calendar`: the dates of terms for calendar programs.
enum TermCalendarCommand {
  private static let from = Option.day("from", help: TermCommandPhrase.from.wording)
  private static let until = Option.day("to", help: TermCommandPhrase.until.wording)
  private static let term = Option.text(
    "term", value: OptionPhrase.code.wording, help: TermCalendarPhrase.term.wording, isRepeated: true)
  private static let helper = Option.whole(
    "helper", value: ArgumentPhrase.number.wording, range: 1...Int.max, help: TermStaffPhrase.onlyHelper.wording)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: TermCalendarPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "calendar", summary: TermCalendarPhrase.summary.wording, details: TermCalendarPhrase.details.wording,
      options: [term, helper, from, until, output],
      examples: [Example("lods term calendar --term mitid-v27 -o mitid.ics", TermCalendarPhrase.example.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let first = invocation[from] ?? office.clock.today
      let last = invocation[until] ?? max(first, office.clock.today).adding(366)
      let branches = try office.desk.read { try BranchRegister.branches(in: $0) }
      let document = try office.people().read { reader in
        let named = try invocation.all(term).map { try TermRegister.term(word: $0, in: reader) }
        var terms = named.isEmpty ? try TermRegister.terms(from: first, to: last, in: reader) : named
        var duties: [RowNumber<Term>: String] = [:]
        if let id = invocation[helper].flatMap({ RowNumber<CourseHelper>($0) }) {
          let posts = try TermStaff.posts(of: HelperRegister.helper(id, in: reader).id, in: reader)
          terms = terms.filter { term in posts.contains { $0.term.id == term.id } }
          for post in posts { duties[post.term.id] = post.duty.wording[invocation.language].lowercased() }
        }
        return try TermCalendar.document(
          of: terms, duties: duties, named: office.profile.name, domain: "lods.invalid",
          zone: office.profile.country == .denmark ? .copenhagen : .stockholm,
          branches: Dictionary(branches.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 }), in: reader)
      }
      let text = String(decoding: document.bytes, as: UTF8.self)
      guard let path = invocation[output] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      invocation.console.note(
        TermCalendarPhrase.written(in: invocation.language, ["n": .number(document.events.count)]))
    }
  }
}
