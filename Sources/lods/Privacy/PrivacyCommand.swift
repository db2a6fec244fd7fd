import Console
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records

/// `lods privacy`: what is kept, by whose decision, and for how long.
enum PrivacyCommand {
  private static let sealAfter = Option.whole(
    "seal-after", value: PrivacyPhrase.daysValue.wording, range: SealingRule.range,
    help: PrivacyPhrase.sealAfter.wording)
  private static let notes = Option<NoteChoice>.choice(
    "notes", help: PrivacyPhrase.notes.wording, of: NoteChoice.self)
  static let journal = Option.text(
    "journal", value: PrivacyPhrase.journalValue.wording, help: PrivacyPhrase.journal.wording, isRequired: true)
  static let decider = Option.text(
    "by", value: PrivacyPhrase.deciderValue.wording, help: PrivacyPhrase.decider.wording, isRequired: true)
  static let day = Option.day("on", help: PrivacyPhrase.on.wording)
  static let dryRun = Flag("dry-run", help: PrivacyPhrase.dryRun.wording)

  /// What becomes of a note when its entry is sealed.
  enum NoteChoice: String, CaseIterable, Sendable {
    case keep, drop
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "privacy", summary: PrivacyPhrase.summary.wording, details: PrivacyPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "show",
      children: [
        show(context), PrivacyReportCommand.make(context), PrivacyAttackCommand.make(context), decide(context),
        withdraw(context), seal(context), RetentionCommand.make(context),
      ])
  }

  private static func show(_ context: LodsContext) -> Command {
    Command("show", summary: PrivacyPhrase.show.wording) { invocation in
      let office = try context.office(invocation)
      let page = try PrivacyPage(office)
      if invocation[Command.json] { return invocation.console.write(page.json.text() + "\n") }
      page.write(invocation)
    }
  }

  private static func decide(_ context: LodsContext) -> Command {
    Command(
      "decide", summary: PrivacyPhrase.decide.wording, details: PrivacyPhrase.decideDetails.wording,
      options: [sealAfter, notes, journal, decider, day],
      examples: [
        Example(
          "lods privacy decide --seal-after 7 --journal 26-004711 --by \"Borgerservicechefen\"",
          PrivacyPhrase.decideExample.wording)
      ]
    ) { invocation in
      let matter = Decision.Matter.sealing(
        afterDays: invocation[sealAfter] ?? SealingRule.proposal, dropsNotes: invocation[notes] == .drop)
      try record(matter, .decided, context, invocation)
    }
  }

  private static func withdraw(_ context: LodsContext) -> Command {
    Command(
      "withdraw", summary: PrivacyPhrase.withdraw.wording, details: PrivacyPhrase.withdrawDetails.wording,
      options: [journal, decider, day]
    ) { invocation in
      try record(.sealingWithdrawn, .withdrawn, context, invocation)
    }
  }

  private static func record(
    _ matter: Decision.Matter, _ phrase: PrivacyPhrase, _ context: LodsContext, _ invocation: Invocation
  ) throws {
    let office = try context.office(invocation)
    let decision = try Decision(
      matter, on: invocation[day] ?? office.clock.today, today: office.clock.today,
      journal: invocation[journal] ?? "", by: invocation[decider] ?? "")
    let done = try office.decide(decision)
    let language = invocation.language
    let days = try office.sealingRule()?.afterDays ?? 0
    let sentence = phrase(in: language, ["n": .number(days), "entries": .number(done.minutes)])
    Change.tell(sentence, next: "lods privacy show", try PrivacyPage(office).json, invocation)
  }

  private static func seal(_ context: LodsContext) -> Command {
    Command(
      "seal", summary: PrivacyPhrase.seal.wording, details: PrivacyPhrase.sealDetails.wording, options: [dryRun]
    ) { invocation in
      let isDry = invocation[dryRun]
      let office = try context.office(invocation, keepsUp: !isDry)
      let done = try isDry ? office.log.sealingDue() : office.seal()
      let language = invocation.language
      if invocation[Command.json] {
        let object: JSON = [
          "dryRun": .bool(isDry), "minutes": .whole(done.minutes), "notes": .whole(done.notes),
          "order": .bool(done.keepsOrder), "finished": .bool(try !isDry && office.desk.finishErasures()),
        ]
        return invocation.console.write(object.text() + "\n")
      }
      let phrase: PrivacyPhrase = isDry ? (done.isDue ? .wouldSeal : .nothingToSeal) : .sealedNow
      invocation.console.write(
        phrase(in: language, ["minutes": .number(done.minutes), "notes": .number(done.notes)]) + "\n")
      if !isDry, try !office.desk.finishErasures() { invocation.console.note(PrivacyPhrase.unfinished(in: language)) }
    }
  }
}
