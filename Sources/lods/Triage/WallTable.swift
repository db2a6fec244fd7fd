import Language
import Municipality
import Office
import Triage

/// The whole decision as one page: gates, points, sum, the rules that go before the sum, and what is offered beside it.
struct WallTable {
  let model: TriageModel
  let office: Office
  let language: LanguageCode

  /// A question with its answers and their points.
  struct Row {
    let question: String
    let answers: [(text: String, points: Int)]
  }

  /// A degree of help with its lowest and highest sum; the highest is nil for the last.
  struct Band {
    let low: Int
    let high: Int?
    let level: HelpLevel
  }

  /// The page as a paper, for Markdown.
  var paper: Paper {
    let points = rows.map { row in
      [row.question, row.answers.map { "\($0.text) \(sign($0.points))" }.joined(separator: " · ")]
    }
    let sums = bands.map { band in
      [range(band), "\(band.level.rawValue) \(band.level.wording[language]): \(band.level.meaning[language])"]
    }
    return Paper(
      title: say(.pathsTitle), office: office.profile.name, day: office.clock.today, language: language,
      blocks: [
        .heading(2, say(.gatesFirst)),
        .table(["", ""], gates),
        .heading(2, say(.countPoints)),
        .table(["", say(.points)], points),
      ] + (barrierRule.map { [.text($0)] } ?? []) + [
        .heading(2, say(.sumHeading)),
        .table([say(.sum), ""], sums),
        .list(rules),
        .heading(2, say(.offersHeading)),
        .list(offers),
        .text(footer),
      ])
  }

  /// What the citizen says, and what to do.
  var gates: [[String]] { model.gates.map { [$0.text[language], $0.advice[language]] } }

  /// The questions that points are counted of, and how hard the task is.
  var rows: [Row] {
    let asked = model.questions.filter { $0.question != .learn }.map { asked in
      // No barrier is no point and no answer to look for; "no" to another question may be the most points of all.
      let answers = asked.answers.filter { asked.question != .barriers || $0.code != "none" || $0.points != 0 }
      return Row(question: asked.text[language], answers: answers.map { ($0.text[language], $0.points) })
    }
    let words = [say(.easy), say(.middling), say(.hard)]
    return asked
      + [Row(question: say(.complexityHeading), answers: zip(words, model.complexity).map { ($0, $1) })]
  }

  /// How many barriers count; nil where all do.
  var barrierRule: String? {
    let barriers = model.questions.first { $0.question == .barriers }?.answers ?? []
    let all = barriers.filter { $0.code != "unknown" }.reduce(0) { $0 + max(0, $1.points) }
    guard all > model.mostForBarriers else { return nil }
    return say(.mostForBarriers, ["points": .number(model.mostForBarriers)])
  }

  /// Which sum comes to which degree of help.
  var bands: [Band] {
    let levels: [HelpLevel] = [.tip, .sideBySide, .penHolder, .alternative]
    return levels.enumerated().map { place, level in
      Band(
        low: place == 0 ? min(0, model.limits[0] - 1) : model.limits[place - 1],
        high: place < model.limits.count ? model.limits[place] - 1 : nil, level: level)
    }
  }

  /// The sums of a band in words.
  func range(_ band: Band) -> String {
    guard let high = band.high else { return say(.sumLast, ["low": .number(band.low)]) }
    guard high > band.low else { return NumberText.whole(band.low, in: language) }
    return say(.sumRow, ["low": .number(band.low), "high": .number(high)])
  }

  /// The rules that go before the sum.
  var rules: [String] {
    let points = learnPoints
    return (points > 0 ? [say(.learnRule, ["points": .number(points)])] : []) + [say(.ceilingRule)]
  }

  /// What is offered beside the degree, and from which degree on.
  var offers: [String] {
    model.offers.map { offer in
      let words = "\(offer.pathway.wording[language]): \(offer.text[language])"
      guard let level = offer.level, level > .tip else { return words }
      return say(.offerFrom, ["level": .text(level.wording[language]), "offer": .text(words)])
    }
  }

  /// Which model it is, and what must be said of it.
  var footer: String { "\(model.id) · \(model.note[language])" }

  /// Points as they are written: with a minus sign, not a hyphen.
  func sign(_ points: Int) -> String { points < 0 ? "−\(-points)" : "\(points)" }

  private var learnPoints: Int {
    let learn = model.questions.first { $0.question == .learn }
    return -(learn?.answers.first { $0.code == "yes" }?.points ?? 0)
  }

  func say(_ phrase: TriageCommandPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
