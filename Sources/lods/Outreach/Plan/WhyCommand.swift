import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// `lods visit why`: why a visit that waits has no day.
enum WhyCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "why", summary: PlanCommandPhrase.whySummary.wording, details: PlanCommandPhrase.whyDetails.wording,
      arguments: [HandCommand.visit], examples: [Example("lods visit why 12", PlanCommandPhrase.whyExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let number = try PlanWriting.number(invocation.words[0])
      let (answer, names) = try office.desk.read { desk in
        try office.people().read { people in
          (
            try VisitReason.of(number, on: office.clock.today, desk: desk, people: people),
            try PlanNames(in: desk, language: invocation.language)
          )
        }
      }
      if invocation[Command.json] {
        return invocation.console.write(json(answer, names).text() + "\n")
      }
      invocation.console.write(sentence(answer, names) + "\n")
    }
  }

  private static func sentence(_ answer: VisitReason, _ names: PlanNames) -> String {
    let language = names.language
    let text = PlanText(names: names)
    switch answer {
    case .stands(let visit, let slot):
      return PlanCommandPhrase.whyStands(
        in: language,
        ["n": .text(visit.number.description), "place": .text(names.target(visit)), "slot": .text(names.slot(slot))])
    case .waitsForCheck: return PlanCommandPhrase.whyUnchecked(in: language)
    case .ended(let state):
      return PlanCommandPhrase.whyEnded(in: language, ["state": .text(state.wording[language].lowercased())])
    case .hasRoom(let slot): return PlanCommandPhrase.whyRoom(in: language, ["slot": .text(names.slot(slot))])
    case .blocked(let visit, let obstacle):
      return text.finding(.visit(visit.number, obstacle), [visit])
    case .limits(let visit, let limits): return text.unserved(visit, limits)
    }
  }

  private static func json(_ answer: VisitReason, _ names: PlanNames) -> JSON {
    let json = PlanJSON(names: names)
    switch answer {
    case .stands(let visit, let slot): return ["answer": "stands", "visit": json.visit(visit, slot)]
    case .waitsForCheck: return ["answer": "unchecked"]
    case .ended(let state): return ["answer": "ended", "state": .text(state.code)]
    case .hasRoom(let slot):
      return [
        "answer": "room", "day": slot.day.json, "begins": .text(TimeSpan.text(slot.begins)),
        "teams": .array(slot.teams.map { .text(names.teamCode($0)) }),
      ]
    case .blocked(let visit, let obstacle):
      return ["answer": "blocked", "finding": json.finding(.visit(visit.number, obstacle))]
    case .limits(_, let limits): return ["answer": "limits", "limits": .array(limits.map { .text($0.rawValue) })]
    }
  }
}
