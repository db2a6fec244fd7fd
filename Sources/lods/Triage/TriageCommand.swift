import Console
import Formats
import Language
import Municipality
import Office
import Records
import Triage

/// `lods triage`: which degree of help fits, and why.
enum TriageCommand {
  static let task = Option.text(
    "task", short: "t", value: OptionPhrase.code.wording, help: TriageCommandPhrase.task.wording, isRequired: true)
  private static let answers = Option<TriageAnswers>(
    "answers", value: TriageCommandPhrase.answersValue.wording, help: TriageCommandPhrase.answers.wording
  ) { word in
    do throws(TriageAnswers.Problem) { return try TriageAnswers(reading: word) } catch { throw TriageCallFault(error) }
  }
  static let role = Option<Role>.choice("role", help: TriageCommandPhrase.role.wording, of: Role.self)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "triage", summary: TriageCommandPhrase.summary.wording, details: TriageCommandPhrase.details.wording,
      defaultChild: "advise",
      children: [
        advise(context), TriagePaperCommand.paths(context), TriageSlipCommand.make(context),
        TriagePracticeCommand.make(context), TriageModelCommand.make(context), TriageReportCommand.make(context),
      ])
  }

  private static func advise(_ context: LodsContext) -> Command {
    Command(
      "advise", summary: TriageCommandPhrase.advise.wording, details: TriageCommandPhrase.adviseDetails.wording,
      options: [OfficeOptions.data, task, answers, role],
      examples: [
        Example(
          "lods triage advise -t mitid-app --answers before=never,foundation=some,barriers=device,learn=yes",
          TriageCommandPhrase.adviseExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let (task, ceiling) = try office.desk.read { reader in
        let task = try TaskRegister.task(
          word: invocation[Self.task] ?? "", in: reader, of: office.profile.country)
        let ceilings = try RoleRegister.ceilings(in: reader)
        return (task, ceilings.first { $0.role == invocation[role] }?.ceiling ?? .alternative)
      }
      let model = try office.triageModel()
      var given = invocation[answers] ?? TriageAnswers()
      if invocation[answers] == nil, invocation.console.isInteractive, task.kind == .guidance {
        given = try TriageDialog(model, invocation).ask(complexity: task.complexity, ceiling: ceiling)
      }
      let card = TriageCard(
        model: model, task: task, answers: given, ceiling: ceiling, office: office, invocation: invocation)
      invocation.console.write(invocation[Command.json] ? card.json.text() + "\n" : card.text)
    }
  }
}
