import Console
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records

/// `lods count`: what queue systems and doors counted, beside the log.
enum CountCommand {
  private static let file = Argument("file", value: ArgumentPhrase.file.wording, help: CountPhrase.file.wording)
  private static let kind = Option<CountKind>.choice(
    "kind", help: CountPhrase.kind.wording, of: CountKind.self, isRequired: true)
  private static let dates = Option<SheetDateStyle>.choice(
    "dates", help: CountPhrase.dates.wording, of: SheetDateStyle.self)
  private static let from = Option.day("from", help: CountPhrase.from.wording)
  private static let to = Option.day("to", help: CountPhrase.to.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "count", summary: CountPhrase.count.wording, details: CountPhrase.countDetails.wording, defaultChild: "list",
      children: [list(context), take(context)])
  }

  private static func take(_ context: LodsContext) -> Command {
    Command(
      "import", summary: CountPhrase.take.wording, details: CountPhrase.takeDetails.wording, arguments: [file],
      options: [OfficeOptions.data, kind, OfficeOptions.branch, dates],
      examples: [
        Example("lods count import oktober.csv --kind ticket -b hornbaek", CountPhrase.takeExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let job = CountImport(
        invocation[kind] ?? .ticket, into: office.log, branch: invocation[OfficeOptions.branch],
        dates: invocation[dates] ?? .dayFirst)
      let report = try run(job, invocation)
      let language = invocation.language
      if invocation[Command.json] {
        let object: JSON = [
          "rows": .whole(report.rows), "total": .whole(report.total), "newHours": .whole(report.newHours),
          "changedHours": .whole(report.changedHours), "sameHours": .whole(report.sameHours),
          "from": JSON(report.days?.lowerBound.iso), "to": JSON(report.days?.upperBound.iso),
        ]
        return invocation.console.write(object.text() + "\n")
      }
      let hours = report.newHours + report.changedHours + report.sameHours
      let done = CountPhrase.done(in: language, ["total": .number(report.total), "hours": .number(hours)])
      invocation.console.write(invocation.console.painted(done, .bold) + "\n")
      for (phrase, number) in [
        (CountPhrase.hours, report.newHours), (.changed, report.changedHours), (.same, report.sameHours),
      ] where number > 0 {
        invocation.console.write("  \(phrase(in: language, ["n": .number(number)]))\n")
      }
    }
  }

  private static func run(_ job: CountImport, _ invocation: Invocation) throws -> CountReport {
    let start = ContinuousClock.now
    var progress = Progress(on: invocation.console, in: invocation.language) {
      (ContinuousClock.now - start) / .seconds(1)
    }
    defer { progress.finish() }
    progress.begin(SheetCommandPhrase.reading(in: invocation.language))
    do {
      return try job.run(invocation.words.first ?? "") { progress.advance(to: $0, of: $1) }
    } catch let fault as SheetFault {
      if invocation[Command.json] {
        invocation.console.write(ImportJSON.object(fault.report, in: invocation.language).text() + "\n")
      }
      throw fault
    }
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: CountPhrase.list.wording, options: [OfficeOptions.data, OfficeOptions.branch, from, to]
    ) { invocation in
      let office = try context.office(invocation)
      let language = invocation.language
      let first = invocation[from] ?? Day(number: 0)
      let last = max(first, invocation[to] ?? office.clock.today)
      let months = try office.desk.read { reader in
        let branch = try invocation[OfficeOptions.branch].map { try BranchRegister.branch(word: $0, in: reader) }
        return try CaptureRate.months(in: first...last, at: branch, reader: reader)
      }
      if invocation[Command.json] {
        return invocation.console.write(JSON.array(months.map(object)).text() + "\n")
      }
      guard !months.isEmpty else { return invocation.console.note(CountPhrase.none(in: language)) }
      var table = TextTable(
        [
          TableColumn(CountPhrase.month(in: language)), TableColumn(EntryLabel.branch(in: language)), TableColumn(""),
          TableColumn(CountPhrase.days(in: language), .right),
          TableColumn(CountPhrase.counted(in: language), .right),
          TableColumn(CountPhrase.logged(in: language), .right),
          TableColumn(CountPhrase.share(in: language), .right),
        ], in: language)
      for month in months {
        table.add([
          DayText.month(of: month.month, in: language), month.branch, month.kind.wording[language],
          NumberText.whole(month.days, in: language), NumberText.whole(month.counted, in: language),
          NumberText.whole(month.logged, in: language),
          month.rate.map { NumberText.percent($0, in: language) } ?? "–",
        ])
      }
      invocation.console.write(table.text(on: invocation.console))
    }
  }

  private static func object(_ month: CaptureRate) -> JSON {
    [
      "month": .text(String(month.month.iso.prefix(7))), "branch": .text(month.branch), "kind": .text(month.kind.code),
      "days": .whole(month.days), "counted": .whole(month.counted), "logged": .whole(month.logged),
      "rate": JSON(month.rate),
    ]
  }
}
