import Language
import Municipality
import Office
import Triage

/// The whole decision as one page: gates, points, sum, and the two rules that go before the sum.
struct WallTable {
  let model: TriageModel
  let office: Office
  let language: LanguageCode

  /// The page.
  var paper: Paper {
    Paper(
      title: say(.pathsTitle), office: office.profile.name, day: office.clock.today, language: language,
      blocks: [
        .heading(2, say(.gatesFirst)),
        .table(["", ""], model.gates.map { [$0.text[language], $0.advice[language]] }),
        .heading(2, say(.countPoints)),
        .table(["", say(.points)], questions),
        .heading(2, say(.sumHeading)),
        .table([say(.sum), ""], sums),
        .list([say(.learnRule, ["points": .number(learnPoints)]), say(.ceilingRule)]),
        .text("\(model.id) · " + model.note[language]),
      ])
  }

  private var questions: [[String]] {
    let asked = model.questions.filter { $0.question != .learn }.map { asked in
      [
        asked.text[language],
        asked.answers.filter { $0.code != "none" }.map { "\($0.text[language]) \($0.points)" }
          .joined(separator: " · "),
      ]
    }
    let complexity = model.complexity.enumerated().map { "\($0 + 1): \($1)" }.joined(separator: " · ")
    return asked + [[say(.complexityHeading), complexity]]
  }

  private var sums: [[String]] {
    let limits = model.limits
    let levels: [HelpLevel] = [.tip, .sideBySide, .penHolder, .alternative]
    return levels.enumerated().map { place, level in
      let low = place == 0 ? 0 : limits[place - 1]
      let range =
        place < limits.count
        ? say(.sumRow, ["low": .number(low), "high": .number(limits[place] - 1)]) : say(.sumLast, ["low": .number(low)])
      return [range, "\(level.rawValue) \(level.wording[language]): \(level.meaning[language])"]
    }
  }

  private var learnPoints: Int {
    let learn = model.questions.first { $0.question == .learn }
    return -(learn?.answers.first { $0.code == "yes" }?.points ?? 0)
  }

  private func say(_ phrase: TriageCommandPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
