import Console
import Counter
import HelpDesk
import Language
import Office
import Records

/// `lods desk`: the desk that stays open all day.
enum DeskCommand {
  private static let name = Option<DeskName>(
    "desk", value: DeskCommandPhrase.name.wording, help: DeskCommandPhrase.desk.wording
  ) { DeskName($0) }

  /// Declares the command.
  static func make(_ context: LodsContext) -> Command {
    Command(
      "desk", summary: DeskCommandPhrase.summary.wording, details: DeskCommandPhrase.details.wording,
      options: [OfficeOptions.data, OfficeOptions.branch, name, TriageCommand.role],
      examples: [
        Example("lods desk", DeskCommandPhrase.example.wording),
        Example("lods desk --branch hornbaek --desk it-cafe", DeskCommandPhrase.namedExample.wording),
      ]
    ) { invocation in
      let terminal = invocation.console
      guard terminal.isInteractive else { throw DeskFault.needsTerminal }
      let office = try context.office(invocation)
      let language = try context.deskLanguage(invocation, in: office)
      let lock = try DeskLock.take(invocation[name], of: office)
      let opened = SuspendingClock.now
      var runner = try DeskRunner(
        office, lock: lock, branch: invocation[OfficeOptions.branch], role: invocation[TriageCommand.role],
        language: language,
        stopwatch: { Int(opened.duration(to: .now).components.seconds) }, using: SystemRandomNumberGenerator())
      let open = try RawMode.during { try runner.run(keys: KeyReader(), on: terminal) }
      let desk: [String: PhraseValue] = ["desk": .text(runner.state.office.desk), "n": .number(open)]
      terminal.note((open > 0 ? DeskPhrase.closedWithOpen : .closed)(in: language, desk))
    }
  }
}
