import Console
import Formats
import Language
import Municipality
import Office
import Triage

/// `lods triage model`: the document behind the advice.
enum TriageModelCommand {
  private static let file = Argument(
    "file", value: ArgumentPhrase.file.wording, help: TriageCommandPhrase.modelFile.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "model", summary: TriageCommandPhrase.model.wording, defaultChild: "show",
      children: [show(context), check(), diff(context)])
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: TriageCommandPhrase.modelShow.wording, options: [OfficeOptions.data]) { invocation in
      let country = try context.office(invocation).profile.country
      invocation.console.write(String(decoding: TriageModel.document(for: country), as: UTF8.self) + "\n")
    }
  }

  private static func check() -> Command {
    Command("check", summary: TriageCommandPhrase.modelCheck.wording, arguments: [file]) { invocation in
      let model = try TriageModelReader.model(of: InputFile.bytes(invocation.words[0], from: invocation.console))
      let proof = TriageProof(of: model)
      if invocation[Command.json] {
        let object: JSON = [
          "model": .text(model.id), "holds": .bool(true), "sets": .whole(proof.sets),
          "meanQuestions": .number(proof.meanQuestions),
        ]
        return invocation.console.write(object.text() + "\n")
      }
      let language = invocation.language
      invocation.console.write(
        TriageCommandPhrase.modelHolds(in: language, ["id": .text(model.id), "sets": .number(proof.sets)]) + "\n"
          + TriageCommandPhrase.modelSets(
            in: language, ["mean": .text(NumberText.decimal(proof.meanQuestions, decimals: 2, in: language))]) + "\n")
    }
  }

  private static func diff(_ context: LodsContext) -> Command {
    Command(
      "diff", summary: TriageCommandPhrase.modelDiff.wording, arguments: [file], options: [OfficeOptions.data]
    ) { invocation in
      let ours = try context.office(invocation).triageModel()
      let other = try TriageModelReader.model(of: InputFile.bytes(invocation.words[0], from: invocation.console))
      let difference = TriageDifference(from: ours, to: other)
      let language = invocation.language
      if invocation[Command.json] { return invocation.console.write(json(difference).text() + "\n") }
      guard difference.changed > 0 else {
        return invocation.console.write(TriageCommandPhrase.same(in: language) + "\n")
      }
      invocation.console.write(
        TriageCommandPhrase.changed(
          in: language,
          [
            "n": .number(difference.changed), "sets": .number(difference.sets), "up": .number(difference.up),
            "down": .number(difference.changed - difference.up),
          ]) + "\n")
      for example in difference.examples {
        invocation.console.write(
          "  \(example.answers.line) (\(example.complexity)): \(example.from.rawValue) → \(example.to.rawValue)\n")
      }
    }
  }

  private static func json(_ difference: TriageDifference) -> JSON {
    [
      "sets": .whole(difference.sets), "changed": .whole(difference.changed), "up": .whole(difference.up),
      "examples": .array(
        difference.examples.map {
          [
            "answers": .text($0.answers.line), "complexity": .whole($0.complexity), "from": .whole($0.from.rawValue),
            "to": .whole($0.to.rawValue),
          ]
        }),
    ]
  }
}
