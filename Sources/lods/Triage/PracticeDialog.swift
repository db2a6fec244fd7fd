import Console
import Language
import Municipality
import Triage

/// Asks the cases of a round one by one, and tells after each what the reference says and why.
///
/// The questions go to standard error, so that the result alone stands in standard output. Nothing is kept.
struct PracticeDialog {
  let round: PracticeRound
  let set: PracticeSet
  /// The model that runs here, to say where it differs from the reference.
  let model: TriageModel
  /// How many people answer each case.
  let persons: Int
  /// The most help that each role may give here.
  let ceilings: [Role: HelpLevel]
  let console: Terminal
  let language: LanguageCode

  private var keys: PracticeKeys { PracticeKeys(model) }
  private var width: Int { max(40, min(console.width, 90)) }

  /// Everybody's answers by the name of the case; who stops early has answered what they answered.
  func ask() throws -> [[String: PracticeVerdict]] {
    var sheets: [[String: PracticeVerdict]] = Array(repeating: [:], count: persons)
    tell(say(.begin, ["n": .number(round.cases.count), "round": .text(String(round.number))]))
    if set.language != language { tell(say(.storyLanguage)) }
    tell(set.note[language])
    console.note(keys.legend(in: language).joined(separator: "\n"))
    for (place, one) in round.cases.enumerated() {
      show(one, place)
      guard let answers = try answers() else { break }
      for (person, verdict) in answers.enumerated() { sheets[person][one.id] = verdict }
      if !answers.isEmpty { explain(one, answers) }
    }
    return sheets
  }

  private func show(_ one: PracticeCase, _ place: Int) {
    let heading = say(.caseHeading, ["n": .number(place + 1), "all": .number(round.cases.count)])
    let task = Catalogue.of(set.country).tasks.first { $0.id == one.task }
    let ceiling = ceilings[one.role] ?? one.role.defaultCeiling
    console.note("\n" + console.paintedNote(heading, .bold))
    tell(one.story)
    tell(
      say(
        .about,
        [
          "task": .text(task?.name[language] ?? one.task), "role": .text(one.role.wording[language]),
          "ceiling": .text(ceiling.wording[language]),
        ]))
  }

  /// The answers of all to one case; empty where it is left out, nil where the round ends.
  private func answers() throws -> [PracticeVerdict]? {
    var given: [PracticeVerdict] = []
    while given.count < persons {
      let prompt = persons == 1 ? ">" : say(.person, ["n": .number(given.count + 1), "all": .number(persons)])
      console.noteInPlace(prompt + " ")
      guard let line = try console.readLine() else { return nil }
      let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if typed.lowercased() == "q" { return nil }
      // An empty line leaves the case out for everybody, so that all have answered the same cases.
      if typed.isEmpty { return [] }
      guard let verdicts = keys.verdicts(typed) else {
        tell(say(.unknownKey))
        continue
      }
      guard given.count + verdicts.count <= persons else {
        tell(say(.tooMany, ["n": .number(persons - given.count)]))
        continue
      }
      given += verdicts
    }
    return given
  }

  private func explain(_ one: PracticeCase, _ answers: [PracticeVerdict]) {
    let reference = keys.name(one.reference, in: language)
    let values: [String: PhraseValue] = ["reference": .text(reference)]
    let alike = answers.count { $0.agrees(with: one.reference) }
    if persons == 1 {
      tell(say(alike == 1 ? .right : .otherwise, values))
    } else {
      tell(
        say(.groupAnswer, values.merging(["n": .number(alike), "all": .number(answers.count)]) { first, _ in first }))
    }
    if one.handsOver { tell(say(.handsOver)) }
    tell(one.reason)
    let complexity = Catalogue.of(set.country).tasks.first { $0.id == one.task }?.complexity ?? 1
    if let advised = one.verdict(by: model, complexity: complexity, ceiling: ceilings[one.role]),
      !advised.verdict.agrees(with: one.reference)
    {
      tell(
        say(
          .modelDiffers,
          ["model": .text(model.id), "verdict": .text(keys.name(advised.verdict, in: language))]))
    }
  }

  private func tell(_ text: String) {
    console.note(CellText.wrapped(text, to: width).joined(separator: "\n"))
  }

  private func say(_ phrase: TriagePracticePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
