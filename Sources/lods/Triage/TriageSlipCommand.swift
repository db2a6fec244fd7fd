import Console
import Counter
import Formats
import Language
import Municipality
import Office
import Records
import Triage

/// `lods triage slip`: what the citizen takes home, in large print.
enum TriageSlipCommand {
  /// The forms of the slip.
  enum Form: String, CaseIterable, Sendable {
    case text, html
  }

  private static let task = Option.text(
    "task", short: "t", value: OptionPhrase.code.wording, help: TriageSlipPhrase.task.wording)
  private static let format = Option<Form>.choice("format", help: TriageSlipPhrase.format.wording, of: Form.self)
  private static let output = Option.text(
    "output", value: SessionListPhrase.file.wording, help: TriageCommandPhrase.output.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "slip", summary: TriageSlipPhrase.summary.wording, details: TriageSlipPhrase.details.wording,
      options: [OfficeOptions.data, task, format, output],
      examples: [
        Example(
          "lods triage slip -t mitid-app --format html --output seddel.html", TriageSlipPhrase.example.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let country = office.profile.country
      let slips = try SlipSet.shipped(for: country)
      guard let word = invocation[task] else { return try list(slips, office, invocation) }
      let task = try office.desk.read { try TaskRegister.task(word: word, in: $0, of: country) }
      guard let slip = slips[task.code.text] else { throw SlipFault.noSlip }
      let page = SlipPage(slip: slip, title: task.name, office: office.profile.name, language: invocation.language)
      let text = invocation[format] == .html ? page.html : page.text
      guard let path = invocation[output] else { return invocation.console.write(text) }
      try OutputFile.write(text, to: path)
      invocation.console.note(ReportCommandPhrase.written(in: invocation.language))
    }
  }

  private static func list(_ slips: SlipSet, _ office: Office, _ invocation: Invocation) throws {
    var list = Listing(
      [
        TableColumn(ArgumentPhrase.code(in: invocation.language)),
        TableColumn(TriageSlipPhrase.taskHeading(in: invocation.language)),
      ], for: invocation)
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: office.profile.country) }
    for slip in slips.slips {
      guard let task = tasks.first(where: { $0.code.text == slip.task && !$0.isRetired }) else { continue }
      list.add(
        [slip.task, task.name[invocation.language]], ["id": .text(slip.task), "name": task.name.json])
    }
    list.write()
  }
}
