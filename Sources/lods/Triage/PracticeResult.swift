import Console
import Formats
import Language
import Triage

/// What a round of practice came to: one person's result for that person's screen, or the group's.
struct PracticeResult {
  /// The most cases that are told as splitting a group.
  static let mostSplits = 5

  let set: PracticeSet
  let keys: PracticeKeys
  let language: LanguageCode
  let width: Int

  // MARK: - Alone

  /// One person's result, every line ended.
  func text(_ result: PersonAgreement) -> String {
    guard result.answered > 0 else { return page([say(.nothingAnswered)]) }
    var lines = [
      say(
        .result,
        [
          "n": .number(result.answered), "alike": .number(result.alike), "less": .number(result.less),
          "more": .number(result.more),
        ])
    ]
    if result.gates > 0 {
      lines.append(say(.gates, ["seen": .number(result.gatesSeen), "n": .number(result.gates)]))
    }
    lines.append(say(.kappa, ["figure": .text(figure(result.kappa))]))
    lines.append(say(.kappaMeaning))
    lines.append(say(.nothingKept))
    return page(lines)
  }

  /// One person's result for a program.
  func json(_ result: PersonAgreement) -> JSON {
    [
      "cases": .text(set.id), "answered": .whole(result.answered), "alike": .whole(result.alike),
      "less": .whole(result.less), "more": .whole(result.more), "gates": .whole(result.gates),
      "gatesSeen": .whole(result.gatesSeen), "kappa": json(result.kappa),
      "otherwise": .array(result.otherwise.map { .text($0) }),
    ]
  }

  // MARK: - Group

  /// A group's result, every line ended.
  func text(_ group: GroupAgreement) -> String {
    guard group.answers > 0 else { return page([say(.nothingAnswered)]) }
    guard let alike = group.alike, let gates = group.gates else {
      return page([say(.tooFewPersons, ["n": .number(GroupAgreement.leastPersons)]), say(.nothingKept)])
    }
    var lines = [
      say(
        .groupResult,
        ["persons": .number(group.persons), "n": .number(group.answers), "alike": .number(alike)])
    ]
    if gates.answers > 0 { lines.append(say(.gates, ["seen": .number(gates.seen), "n": .number(gates.answers)])) }
    lines.append(say(.kappa, ["figure": .text(figure(group.againstReference))]))
    lines.append(say(.kappaAmong, ["figure": .text(figure(group.amongThemselves))]))
    lines.append(say(.kappaMeaning))
    lines += splits(group)
    lines.append(say(.nothingKept))
    return page(lines)
  }

  private func splits(_ group: GroupAgreement) -> [String] {
    let splits = group.cases.filter { ($0.pairsAlike ?? 1) < 1 }.prefix(Self.mostSplits)
    guard !splits.isEmpty else { return [say(.noSplits)] }
    return ["", say(.splits)]
      + splits.map { split in
        let piles = split.piles.map { "\($0.persons) × \(keys.name($0.verdict, in: language))" }
        let story = set[split.id]?.story ?? split.id
        let reference = set[split.id].map { keys.name($0.reference, in: language) } ?? ""
        return "• " + story + "\n  "
          + say(.split, ["piles": .text(piles.joined(separator: ", ")), "reference": .text(reference)])
      } + [""]
  }

  /// A group's result for a program; no person's figure is in it.
  func json(_ group: GroupAgreement) -> JSON {
    [
      "cases": .text(set.id), "persons": .whole(group.persons), "answers": .whole(group.answers),
      "alike": group.alike.map { .whole($0) } ?? .null,
      "gates": group.gates.map { ["answers": .whole($0.answers), "seen": .whole($0.seen)] } ?? .null,
      "againstReference": json(group.againstReference), "amongThemselves": json(group.amongThemselves),
      "splits": .array(
        group.cases.filter { ($0.pairsAlike ?? 1) < 1 }.prefix(Self.mostSplits).map { split in
          [
            "id": .text(split.id), "pairsAlike": split.pairsAlike.map { .number($0) } ?? .null,
            "answers": .array(split.piles.map { ["verdict": .text($0.verdict.word), "persons": .whole($0.persons)] }),
          ]
        }),
    ]
  }

  // MARK: - Kappa

  private func figure(_ kappa: KappaFigure) -> String {
    switch kappa {
    case .tooFewCases(let needed): return say(.tooFewCases, ["n": .number(needed)])
    case .tooFewPersons(let needed): return say(.tooFewPersons, ["n": .number(needed)])
    case .notDefined: return say(.notDefined)
    case .known(let value, let interval, let cases, let isRough):
      guard let interval else {
        return say(.figureAlone, ["value": .text(decimal(value)), "n": .number(cases)])
      }
      return say(
        isRough ? .figureRough : .figure,
        [
          "value": .text(decimal(value)), "low": .text(decimal(interval.lowerBound)),
          "high": .text(decimal(interval.upperBound)), "n": .number(cases),
        ])
    }
  }

  private func json(_ kappa: KappaFigure) -> JSON {
    switch kappa {
    case .tooFewCases(let needed): ["why": .text("tooFewCases"), "needed": .whole(needed)]
    case .tooFewPersons(let needed): ["why": .text("tooFewPersons"), "needed": .whole(needed)]
    case .notDefined: ["why": .text("notDefined")]
    case .known(let value, let interval, let cases, let isRough):
      [
        "value": .number(value), "low": interval.map { .number($0.lowerBound) } ?? .null,
        "high": interval.map { .number($0.upperBound) } ?? .null, "cases": .whole(cases), "rough": .bool(isRough),
      ]
    }
  }

  private func decimal(_ number: Double) -> String { NumberText.decimal(number, decimals: 2, in: language) }

  private func page(_ lines: [String]) -> String {
    lines.map { CellText.wrapped($0, to: width).joined(separator: "\n") + "\n" }.joined()
  }

  private func say(_ phrase: TriagePracticePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
