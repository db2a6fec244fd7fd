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
      children: [show(context), card(context), check(), diff(context), install(context), remove(context)])
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: TriageCommandPhrase.modelShow.wording, options: [OfficeOptions.data]) { invocation in
      let shelf = try context.office(invocation).triage()
      let language = invocation.language
      guard !invocation[Command.json] else {
        return invocation.console.write(json(shelf).text() + "\n")
      }
      // The document alone stands in the output, to be kept in a file and changed.
      invocation.console.note(sentence(shelf, language))
      let text = String(decoding: shelf.document, as: UTF8.self)
      invocation.console.write(text.hasSuffix("\n") ? text : text + "\n")
    }
  }

  /// The forms of the card.
  enum CardForm: String, CaseIterable, Sendable {
    case text, markdown
  }

  private static let format = Option<CardForm>.choice(
    "format", help: ModelCardPhrase.format.wording, of: CardForm.self)

  private static func card(_ context: LodsContext) -> Command {
    Command("card", summary: ModelCardPhrase.summary.wording, options: [OfficeOptions.data, format]) { invocation in
      let card = try ModelCard(of: context.office(invocation), in: invocation.language)
      let console = invocation.console
      if invocation[Command.json] { return console.write(card.json.text() + "\n") }
      let isMarkdown = invocation[format] == .markdown
      console.write(
        isMarkdown ? PaperMarkdown(card.paper).text : PaperText(paper: card.paper, console: console).text)
    }
  }

  private static func sentence(_ shelf: ModelShelf, _ language: LanguageCode) -> String {
    let id = PhraseValue.text(shelf.model.id)
    guard let since = shelf.since else { return TriageModelPhrase.runsShipped(in: language, ["id": id]) }
    let phrase: TriageModelPhrase = shelf.isOwn ? .runsOwn : .runsShippedSince
    return phrase(in: language, ["id": id, "day": .text(DayText.short(since, in: language))])
  }

  private static func json(_ shelf: ModelShelf) -> JSON {
    [
      "model": .text(shelf.model.id), "own": .bool(shelf.isOwn), "since": JSON(shelf.since?.iso),
      "checked": .text(shelf.model.checked.iso),
    ]
  }

  private static func install(_ context: LodsContext) -> Command {
    Command(
      "install", summary: TriageModelPhrase.install.wording, details: TriageModelPhrase.installDetails.wording,
      arguments: [file], options: [OfficeOptions.data],
      examples: [Example("lods triage model install vores.json", TriageModelPhrase.installExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let model = try office.installTriageModel(InputFile.bytes(invocation.words[0], from: invocation.console))
      Change.tell(
        TriageModelPhrase.installed(in: invocation.language, ["id": .text(model.id)]), next: "lods triage practice",
        json(try office.triage()), invocation)
    }
  }

  private static func remove(_ context: LodsContext) -> Command {
    Command("remove", summary: TriageModelPhrase.remove.wording, options: [OfficeOptions.data]) { invocation in
      let office = try context.office(invocation)
      let phrase: TriageModelPhrase = try office.removeTriageModel() ? .removed : .alreadyShipped
      let shelf = try office.triage()
      Change.tell(
        phrase(in: invocation.language, ["id": .text(shelf.model.id)]), next: "lods triage model show", json(shelf),
        invocation)
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
