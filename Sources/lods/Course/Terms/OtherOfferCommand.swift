import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Records

/// `lods other-offer`: what others in the municipality hold for the same audience.
enum OtherOfferCommand {
  private static let file = Argument(
    "file", value: ArgumentPhrase.file.wording, help: OtherOfferCommandPhrase.file.wording)
  private static let source = Option.text(
    "source", value: OptionPhrase.code.wording, help: OtherOfferCommandPhrase.source.wording, isRequired: true)
  private static let name = Option.text(
    "name", value: RegisterPhrase.nameValue.wording, help: OtherOfferCommandPhrase.name.wording)
  private static let audience = Option<Audience>.choice(
    "audience", help: CourseCommandPhrase.audience.wording, of: Audience.self)
  private static let skip = Flag("skip-invalid", help: OtherOfferCommandPhrase.skip.wording)
  private static let term = Option.text(
    "term", value: OptionPhrase.code.wording, help: OtherOfferCommandPhrase.term.wording)
  private static let from = Option.day("from", help: TermCommandPhrase.from.wording)
  private static let until = Option.day("to", help: TermCommandPhrase.until.wording)

  /// The most faults of a file that are told one by one.
  private static let told = 20

  static func make(_ context: LodsContext) -> Command {
    Command(
      "other-offer", summary: OtherOfferCommandPhrase.summary.wording,
      details: OtherOfferCommandPhrase.details.wording, options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), load(context), overlap(context), remove(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: OtherOfferCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let office = try context.office(invocation)
      let sources = try office.people().read { try OtherOfferRegister.sources(on: office.clock.today, in: $0) }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(RegisterPhrase.code(in: language), isWhole: true), TableColumn(RegisterPhrase.name(in: language)),
          TableColumn(CourseCommandPhrase.audienceColumn(in: language)),
          TableColumn(OtherOfferCommandPhrase.coming(in: language), .right),
          TableColumn(OtherOfferCommandPhrase.imported(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for source in sources {
        list.add(
          [
            source.code.text, source.name, source.audience.wording[language], String(source.coming),
            DayText.short(source.imported, in: language),
          ], object(source))
      }
      list.write(none: OtherOfferCommandPhrase.none(in: language))
    }
  }

  private static func load(_ context: LodsContext) -> Command {
    Command(
      "import", summary: OtherOfferCommandPhrase.load.wording, details: OtherOfferCommandPhrase.loadDetails.wording,
      arguments: [file], options: [source, name, audience, skip],
      examples: [
        Example(
          "lods other-offer import senior.ics --source senior --name \"Seniorhuset\" --audience seniors",
          OtherOfferCommandPhrase.loadExample.wording)
      ]
    ) { invocation in
      guard let code = Code<OtherSource>(invocation[source] ?? "") else { throw TermFault.badCode(field: "source") }
      let office = try context.office(invocation)
      let bytes = try InputFile.bytes(invocation.words[0], from: invocation.console)
      let reading = OtherOfferReading(bytes, clock: office.clock)
      let (now, outcome) = try office.people().write { writer in
        let outcome = try OtherOfferRegister.replace(
          code, named: invocation[name], for: invocation[audience], with: reading, isWhole: !invocation[skip],
          in: writer)
        return (try OtherOfferRegister.source(word: code.text, on: reading.today, in: writer.reader), outcome)
      }
      tell(now, outcome, reading, invocation)
    }
  }

  private static func tell(
    _ source: OtherSource, _ outcome: OtherOfferRegister.Outcome, _ reading: OtherOfferReading, _ invocation: Invocation
  ) {
    let language = invocation.language
    let console = invocation.console
    for finding in reading.findings.prefix(told) { console.note(finding.sentence(in: language)) }
    if reading.findings.count > told {
      console.note(OtherOfferCommandPhrase.more(in: language, ["n": .number(reading.findings.count - told)]))
    }
    if reading.withheld > 0 {
      console.note(OtherOfferCommandPhrase.withheld(in: language, ["n": .number(reading.withheld)]))
    }
    let sentence = OtherOfferCommandPhrase.loaded(
      in: language,
      [
        "name": .text(source.name), "n": .number(outcome.count), "new": .number(outcome.new),
        "gone": .number(outcome.gone), "changed": .number(outcome.changed),
      ])
    Change.tell(
      sentence, next: "lods other-offer overlap",
      [
        "id": .text(source.code.text), "events": .whole(outcome.count), "new": .whole(outcome.new),
        "gone": .whole(outcome.gone), "changed": .whole(outcome.changed), "withheld": .whole(reading.withheld),
        "findings": .array(
          reading.findings.map { ["line": .whole($0.line), "problem": .text($0.problem.rawValue)] }),
      ], invocation)
  }

  private static func overlap(_ context: LodsContext) -> Command {
    Command(
      "overlap", summary: OtherOfferCommandPhrase.overlap.wording,
      details: OtherOfferCommandPhrase.overlapDetails.wording, options: [term, from, until, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let first = invocation[from] ?? office.clock.today
      let last = invocation[until] ?? max(first, office.clock.today).adding(183)
      let overlaps = try office.people().read { reader in
        let term = try invocation[term].map { try TermRegister.term(word: $0, in: reader) }
        return try OtherOverlap.find(of: term?.id, from: first, to: last, in: reader)
      }
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(OtherOfferCommandPhrase.day(in: language), isWhole: true),
          TableColumn(TermCommandPhrase.title(in: language)),
          TableColumn(OtherOfferCommandPhrase.hours(in: language), isWhole: true),
          TableColumn(OtherOfferCommandPhrase.other(in: language)),
          TableColumn(OtherOfferCommandPhrase.hours(in: language), isWhole: true),
          TableColumn(OtherOfferCommandPhrase.calendar(in: language)),
          TableColumn(TermCommandPhrase.wherePlace(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for overlap in overlaps {
        let event = overlap.event
        list.add(
          [
            DayText.short(overlap.day, in: language), "\(overlap.title) (\(overlap.term))",
            DayText.time(minute: overlap.span.from, in: language) + "–"
              + DayText.time(minute: overlap.span.to, in: language),
            OtherEventText.title(event, in: language), OtherEventText.hours(event, in: language), overlap.source.name,
            event.location ?? "",
          ], object(overlap))
      }
      list.write(none: OtherOfferCommandPhrase.noOverlap(in: language))
    }
  }

  private static func remove(_ context: LodsContext) -> Command {
    Command(
      "remove", summary: OtherOfferCommandPhrase.remove.wording, arguments: [BranchCommand.codeArgument]
    ) { invocation in
      let office = try context.office(invocation)
      let removed = try office.people().write { writer in
        let source = try OtherOfferRegister.source(
          word: invocation.words[0], on: office.clock.today, in: writer.reader)
        try OtherOfferRegister.remove(source.id, in: writer)
        return source
      }
      Change.tell(
        OtherOfferCommandPhrase.removed(
          in: invocation.language, ["name": .text(removed.name), "n": .number(removed.coming)]),
        next: "lods other-offer list", object(removed), invocation)
    }
  }

  private static func object(_ source: OtherSource) -> JSON {
    [
      "id": .text(source.code.text), "name": .text(source.name), "audience": .text(source.audience.code),
      "events": .whole(source.coming), "imported": source.imported.json,
    ]
  }

  private static func object(_ overlap: OtherOverlap) -> JSON {
    var (begins, ends): (Int?, Int?) = (nil, nil)
    if case .clock(let from, let to) = overlap.event.hours { (begins, ends) = (from, to) }
    return [
      "term": .text(overlap.term.text), "title": .text(overlap.title), "day": overlap.day.json,
      "time": .text(overlap.span.text), "source": .text(overlap.source.code.text),
      "event": JSON(overlap.event.title), "begins": JSON(begins), "ends": JSON(ends),
      "location": JSON(overlap.event.location),
    ]
  }
}
