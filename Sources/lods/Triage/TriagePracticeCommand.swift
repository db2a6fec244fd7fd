import Console
import Formats
import Language
import Municipality
import Office
import Records
import Triage

/// `lods triage practice`: written cases, answered alone or by a group.
enum TriagePracticeCommand {
  private static let cases = Option.whole("cases", range: 1...1000, help: TriagePracticePhrase.casesHelp.wording)
  private static let country = Option<Country>.choice(
    "country", help: TriagePracticePhrase.countryHelp.wording, of: Country.self)
  private static let group = Option.whole("group", range: 1...30, help: TriagePracticePhrase.groupHelp.wording)
  private static let round = Option.whole(
    "round", range: PracticeRound.numbers, help: TriagePracticePhrase.roundHelp.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "practice", summary: TriagePracticePhrase.summary.wording, details: TriagePracticePhrase.details.wording,
      options: [OfficeOptions.data, cases, country, group, round],
      examples: [
        Example("lods triage practice --cases 10", TriagePracticePhrase.aloneExample.wording),
        Example("lods triage practice --group 6 --cases 12", TriagePracticePhrase.groupExample.wording),
      ]
    ) { invocation in
      let place = try place(context, invocation)
      let set = try PracticeSet.shipped(for: place.model.country)
      let persons = invocation[group] ?? 1
      let sheets = try PracticeDialog(
        round: PracticeRound(
          set, cases: invocation[cases] ?? PracticeRound.standard,
          number: invocation[round] ?? Int.random(in: PracticeRound.numbers)),
        set: set, model: place.model, persons: persons, ceilings: place.ceilings, console: invocation.console,
        language: invocation.language
      ).ask()
      let result = PracticeResult(
        set: set, keys: PracticeKeys(place.model), language: invocation.language,
        width: max(40, min(invocation.console.width, 90)))
      invocation.console.note("")
      let isJSON = invocation[Command.json]
      if invocation[group] == nil {
        let alone = PersonAgreement(sheets[0], in: set)
        invocation.console.write(isJSON ? result.json(alone).text() + "\n" : result.text(alone))
      } else {
        let all = GroupAgreement(sheets, in: set)
        invocation.console.write(isJSON ? result.json(all).text() + "\n" : result.text(all))
      }
    }
  }

  /// The model and the ceilings to compare with: the office's, or those that ship where only a country is named.
  private static func place(
    _ context: LodsContext, _ invocation: Invocation
  ) throws -> (model: TriageModel, ceilings: [Role: HelpLevel]) {
    if let country = invocation[country] { return (try TriageModel.shipped(for: country), [:]) }
    let office = try context.office(invocation)
    let ceilings = try office.desk.read { try RoleRegister.ceilings(in: $0) }
    return (
      try office.triageModel(),
      Dictionary(ceilings.map { ($0.role, $0.ceiling) }, uniquingKeysWith: { first, _ in first })
    )
  }
}
