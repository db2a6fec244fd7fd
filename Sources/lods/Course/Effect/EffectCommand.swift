import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods effect`: the cards that learners fill in before and after a term.
enum EffectCommand {
  private static let side = Option<EffectSide>.choice(
    "side", help: EffectCommandPhrase.side.wording, of: EffectSide.self, isRequired: true)
  private static let output = Option.text(
    "output", short: "o", value: ArgumentPhrase.file.wording, help: EffectCommandPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "effect", summary: EffectCommandPhrase.summary.wording, details: EffectCommandPhrase.details.wording,
      options: [OfficeOptions.data], children: [card(context), enter(context)])
  }

  private static func card(_ context: LodsContext) -> Command {
    Command(
      "card", summary: EffectCommandPhrase.card.wording, details: EffectCommandPhrase.cardDetails.wording,
      arguments: [TermCommand.code], options: [side, output],
      examples: [
        Example("lods effect card mitid-v27 --side before -o kort.html", EffectCommandPhrase.cardExample.wording)
      ]
    ) { invocation in
      guard let side = invocation[side] else { return }
      let asked = try EffectTerm(word: invocation.words[0], try context.office(invocation))
      let print = EffectPrint(asked.term.plan.title, side, asking: asked.objectives)
      if invocation[Command.json] {
        let object: JSON = [
          "term": .text(asked.term.code.text), "side": .text(side.code), "general": .bool(asked.objectives.isGeneral),
          "language": .text(asked.objectives.language.rawValue),
          "objectives": .array(
            asked.objectives.objectives.map { ["code": .whole($0.code), "text": .text($0.text)] }),
        ]
        if let path = invocation[output] { try OutputFile.write(print.text, to: path) }
        return invocation.console.write(object.text() + "\n")
      }
      guard let path = invocation[output] else { return invocation.console.write(print.text) }
      try OutputFile.write(print.text, to: path)
      let console = invocation.console
      console.note(EffectCommandPhrase.cardWritten(in: invocation.language))
      if asked.objectives.isGeneral { console.note(EffectCommandPhrase.general(in: invocation.language)) }
    }
  }

  private static func enter(_ context: LodsContext) -> Command {
    Command(
      "enter", summary: EffectCommandPhrase.enter.wording, details: EffectCommandPhrase.enterDetails.wording,
      arguments: [TermCommand.code], options: [side],
      examples: [
        Example("lods effect enter mitid-v27 --side before", EffectCommandPhrase.enterExample.wording),
        Example("lods effect enter mitid-v27 --side after < kort.txt", EffectCommandPhrase.pipeExample.wording),
      ]
    ) { invocation in
      guard let side = invocation[side] else { return }
      let office = try context.office(invocation)
      let asked = try EffectTerm(word: invocation.words[0], office)
      let input = EffectInput(asking: asked.objectives.objectives, side: side, invocation)
      let entries = try input.entries()
      guard !entries.isEmpty || !invocation.console.isInteractive else {
        return invocation.console.note(EffectCommandPhrase.nothing(in: invocation.language))
      }
      var generator = SystemRandomNumberGenerator()
      let outcome = try office.people().write { writer in
        let term = try TermRegister.term(asked.term.id, in: writer.reader)
        return try EffectRegister.add(
          entries, side, to: term, on: office.clock.today, using: &generator, in: writer)
      }
      tell(outcome, side, asked.term, invocation)
    }
  }

  private static func tell(_ outcome: EffectOutcome, _ side: EffectSide, _ term: Term, _ invocation: Invocation) {
    let language = invocation.language
    var sentences = [
      EffectCommandPhrase.saved(
        in: language, ["n": .number(outcome.cards), "side": .text(side.wording[language])])
    ]
    let parts: [(EffectCommandPhrase, Int)] = [
      (.paired, outcome.paired), (.waiting, outcome.waiting), (.withoutCode, outcome.withoutCode),
      (.ambiguous, outcome.ambiguous), (.late, outcome.late),
    ]
    for (phrase, count) in parts where count > 0 {
      var values: [String: PhraseValue] = ["n": .number(count)]
      if phrase == .waiting, let day = EffectRegister.codesEnd(of: term) { values["day"] = .day(day) }
      sentences.append(phrase(in: language, values))
    }
    let next = side == .before ? "lods effect card \(term.code) --side after" : "lods report effect --term \(term.code)"
    Change.tell(
      sentences.joined(separator: "\n"), next: next,
      [
        "term": .text(term.code.text), "side": .text(side.code), "cards": .whole(outcome.cards),
        "paired": .whole(outcome.paired), "waiting": .whole(outcome.waiting),
        "withoutCode": .whole(outcome.withoutCode), "ambiguous": .whole(outcome.ambiguous),
        "late": .whole(outcome.late), "codesUntil": EffectRegister.codesEnd(of: term)?.json ?? .null,
      ], invocation)
  }
}
