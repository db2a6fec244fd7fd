import Formats
import Language
import Municipality
import Office
import Triage

/// What a model is for, what it rests on, what it cannot do and how it was tested; all of it from its document and code.
struct ModelCard {
  private let shelf: ModelShelf
  private let proof: TriageProof
  private let cases: PracticeSet
  /// How many practice cases the model answers as the people who wrote their references.
  private let alike: Int
  private let office: Office
  private let language: LanguageCode

  init(of office: Office, in language: LanguageCode) throws {
    let shelf = try office.triage()
    let country = office.profile.country
    let cases = try PracticeSet.shipped(for: country)
    let tasks = Dictionary(
      Catalogue.of(country).tasks.map { ($0.id, $0.complexity) }, uniquingKeysWith: { first, _ in first })
    self.shelf = shelf
    self.office = office
    self.language = language
    self.cases = cases
    proof = TriageProof(of: shelf.model)
    alike = cases.cases.count { one in
      guard let advised = one.verdict(by: shelf.model, complexity: tasks[one.task] ?? 1) else { return false }
      return advised.verdict.agrees(with: one.reference) && advised.handsOver == one.handsOver
    }
  }

  /// The card as a paper.
  var paper: Paper {
    let model = shelf.model
    let values: [String: PhraseValue] = ["id": .text(model.id)]
    return Paper(
      title: say(.title, values), office: office.profile.name, day: office.clock.today, language: language,
      blocks: [
        .text(shelf.isOwn ? say(.own) : say(.shipped)),
        .heading(2, say(.purposeHeading)), .text(say(.purpose)), .text(say(.never)),
        .heading(2, say(.madeHeading)), .text(say(.made)), .text(say(.asked)),
        .heading(2, say(.sourcesHeading)),
        .table([say(.part), say(.source)], sources),
        .heading(2, say(.limitsHeading)),
        .list([model.note[language], say(.guidanceOnly), say(.eye), cases.note[language]]),
        .heading(2, say(.testedHeading)),
        .list(
          [
            say(
              .proved,
              [
                "sets": .number(proof.sets),
                "mean": .text(NumberText.decimal(proof.meanQuestions, decimals: 2, in: language)),
              ])
          ] + TriageLaw.allCases.map { $0.wording[language] } + [
            say(.practised, ["n": .number(cases.cases.count), "alike": .number(alike)])
          ]),
        .heading(2, say(.changeHeading)), .text(say(.change)),
      ])
  }

  /// The card for a program.
  var json: JSON {
    let model = shelf.model
    func parts(_ parts: [(id: String, sources: [String])]) -> JSON {
      .array(parts.map { ["id": .text($0.id), "sources": JSON($0.sources)] })
    }
    return [
      "model": .text(model.id), "own": .bool(shelf.isOwn), "since": JSON(shelf.since?.iso),
      "checked": .text(model.checked.iso), "holds": .bool(proof.holds), "sets": .whole(proof.sets),
      "meanQuestions": .number(proof.meanQuestions), "laws": JSON(TriageLaw.allCases.map(\.rawValue)),
      "gates": parts(model.gates.map { ($0.gate.code, $0.sources) }),
      "questions": parts(model.questions.map { ($0.question.rawValue, $0.sources) }),
      "sources": .array(
        model.sources.map {
          ["id": .text($0.id), "title": .text($0.title), "checked": .text($0.checked.iso)]
        }), "cases": .whole(cases.cases.count), "casesAlike": .whole(alike),
    ]
  }

  private var sources: [[String]] {
    let parts =
      shelf.model.questions.map { ($0.text[language], $0.sources) }
      + shelf.model.gates.map { ($0.text[language], $0.sources) }
    return parts.map { text, names in
      let titles = names.compactMap { name in
        shelf.model.sources.first { $0.id == name }.map {
          say(.read, ["title": .text($0.title), "day": .text(DayText.short($0.checked, in: language))])
        }
      }
      return [text, titles.joined(separator: "; ")]
    }
  }

  private func say(_ phrase: ModelCardPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
