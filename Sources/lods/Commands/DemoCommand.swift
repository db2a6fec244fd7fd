import Console
import Formats
import Foundation
import Language
import Municipality
import Office
import Records
import Reports

/// `lods demo`: makes an invented office and shows what stands in it.
enum DemoCommand {
  private static let municipality = Option<DemoMunicipality>.choice(
    "municipality", help: DemoPhrase.municipality.wording, of: DemoMunicipality.self)
  private static let seed = Option.whole("seed", help: DemoPhrase.seed.wording)
  private static let years = Option.whole("years", range: DemoPlan.years, help: DemoPhrase.years.wording)

  private static let curricula = Option.text(
    "curricula", value: OptionPhrase.folder.wording, help: DemoPhrase.curricula.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "demo", summary: DemoPhrase.summary.wording, details: DemoPhrase.details.wording,
      options: [OfficeOptions.data, municipality, seed, years, curricula],
      examples: [Example("lods demo --data demo --municipality burlov", DemoPhrase.example.wording)]
    ) { invocation in
      let (office, plan) = try invent(context, invocation)
      let summary = try SummaryText.summary(of: office, from: plan.firstDay, to: plan.lastDay)
      let console = invocation.console
      guard !invocation[Command.json] else { return console.write(summary.json.text() + "\n") }
      console.write(SummaryText(summary: summary, terminal: console, language: invocation.language).text)
      console.write("\n" + nextSteps(invocation))
    }
  }

  private static func invent(_ context: LodsContext, _ invocation: Invocation) throws -> (Office, DemoPlan) {
    let municipality = invocation[municipality] ?? .helsingor
    let years = invocation[years] ?? 2
    let today = OfficeClock(municipality.country, source: context.now).today
    let plan = DemoPlan(municipality, today: today, years: years)
    var generator = SeededGenerator(seed: UInt64(invocation[seed] ?? 1))

    let start = ContinuousClock.now
    var progress = Progress(on: invocation.console, in: invocation.language) {
      (ContinuousClock.now - start) / .seconds(1)
    }
    // A failure is told on a line of its own, not at the end of the bar.
    defer { progress.finish() }
    do {
      let shelf = DemoCurricula(named: invocation[curricula], in: invocation.console.environment["PWD"])
      let office = try DemoOffice(plan, curricula: shelf).make(
        in: context.folder(invocation), now: context.now, using: &generator
      ) { done, whole in
        if done == 1 {
          progress.begin(
            DemoPhrase.step(in: invocation.language, ["n": .number(years), "name": .text(municipality.name)]))
        }
        progress.advance(to: done, of: whole)
      }
      return (office, plan)
    } catch let fault as RecordsFault where fault == .alreadyAnOffice && !hasChosenFolder(invocation) {
      throw DemoFault.defaultFolderInUse
    }
  }

  private static func hasChosenFolder(_ invocation: Invocation) -> Bool {
    invocation[OfficeOptions.data] != nil || !(invocation.console.environment["LODS_DATA"] ?? "").isEmpty
  }

  /// Three lines to copy; where the folder was named, they name it too.
  private static func nextSteps(_ invocation: Invocation) -> String {
    let data = invocation[OfficeOptions.data].map { " --data " + ShellWord.quoted($0) } ?? ""
    let steps: [(line: String, meaning: DemoPhrase)] = [
      ("lods desk" + data, .desk), ("lods session list --limit 5" + data, .list), ("lods doctor" + data, .doctor),
    ]
    let width = steps.map { CellWidth.of($0.line) }.max() ?? 0
    let lines = steps.map { step in
      let gap = String(repeating: " ", count: width - CellWidth.of(step.line))
      let meaning = "# " + step.meaning(in: invocation.language)
      // A line to copy must not be broken: where there is no room, it stands alone.
      guard width + CellWidth.of(meaning) + 4 <= invocation.console.width else { return "  " + step.line + "\n" }
      return "  " + step.line + gap + "  " + invocation.console.painted(meaning, .dim) + "\n"
    }
    return invocation.console.painted(DemoPhrase.next(in: invocation.language), .bold) + "\n" + lines.joined()
  }
}

/// What can stand in the way of an invented office, beside the files' own faults.
enum DemoFault: Fault, Hashable {
  /// No folder was named, and the user's own holds an office.
  case defaultFolderInUse

  var code: String { RecordsFault.alreadyAnOffice.code }
  var field: String? { "data" }
  var kind: FaultKind { .cannotCreate }

  func sentence(in language: LanguageCode) -> String { DemoPhrase.defaultFolderInUse(in: language) }
}
