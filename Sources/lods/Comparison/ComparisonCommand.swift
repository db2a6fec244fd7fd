import Console
import Formats
import Language
import Municipality
import Office
import Records
import Statistics

/// `lods comparison`: figures that others have published, one definition at a time.
enum ComparisonCommand {
  private static let definition = Argument(
    "definition", value: ComparisonCommandPhrase.definitionName.wording,
    help: ComparisonCommandPhrase.definition.wording)
  private static let all = Flag("all", help: ComparisonCommandPhrase.all.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "comparison", summary: ComparisonCommandPhrase.summary.wording,
      details: ComparisonCommandPhrase.details.wording, options: [OfficeOptions.data], defaultChild: "list",
      children: [list(context), show(context), take(context)])
  }

  private static func list(_ context: LodsContext) -> Command {
    Command(
      "list", summary: ComparisonCommandPhrase.list.wording, options: [all, OfficeOptions.limit]
    ) { invocation in
      let office = try context.office(invocation)
      let language = invocation.language
      let sets = try office.desk.read { try ComparisonSet.all(of: office.profile.country, in: $0) }
      var list = Listing(
        [
          TableColumn(ComparisonCommandPhrase.codeColumn(in: language)),
          TableColumn(ComparisonCommandPhrase.saysColumn(in: language)),
          TableColumn(ComparisonCommandPhrase.figuresColumn(in: language), .right),
          TableColumn(ComparisonCommandPhrase.newestColumn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for definition in ComparisonDefinition.allCases {
        let figures = sets.first { $0.definition == definition }?.figures ?? []
        guard !figures.isEmpty || invocation[all] else { continue }
        let newest = figures.last
        list.add(
          [
            definition.code, definition.wording[language], String(figures.count),
            newest.map { $0.time.name(in: language) } ?? "–",
          ],
          [
            "id": .text(definition.code), "name": definition.wording.json,
            "digitallyChallenged": .bool(definition.isDigitallyChallenged), "figures": .whole(figures.count),
            "newest": JSON(newest?.time.code),
          ])
      }
      list.write()
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: ComparisonCommandPhrase.show.wording, details: ComparisonCommandPhrase.details.wording,
      arguments: [definition], options: [OfficeOptions.limit],
      examples: [Example("lods comparison show digital-post-exempt", ComparisonCommandPhrase.showExample.wording)]
    ) { invocation in
      let word = invocation.words.first ?? ""
      guard let definition = ComparisonDefinition(rawValue: word) else {
        throw ComparisonFault.unknownDefinition(
          nearest: Nearest.word(to: word, among: ComparisonDefinition.allCases.map(\.code)))
      }
      let office = try context.office(invocation)
      let set = try office.desk.read { try ComparisonSet(definition, of: office.profile.country, in: $0) }
      write(set, invocation)
    }
  }

  /// Writes one set: a table never holds figures of two definitions.
  private static func write(_ set: ComparisonSet, _ invocation: Invocation) {
    let language = invocation.language
    if !invocation[Command.json] {
      invocation.console.write(invocation.console.painted(set.definition.wording[language], .bold) + "\n")
    }
    var list = Listing(
      [
        TableColumn(ComparisonCommandPhrase.timeColumn(in: language)),
        TableColumn(ComparisonCommandPhrase.groupColumn(in: language)),
        TableColumn(ComparisonCommandPhrase.figureColumn(in: language), .right),
        TableColumn(ComparisonCommandPhrase.sourceColumn(in: language)),
        TableColumn(ComparisonCommandPhrase.stateColumn(in: language)),
      ], limit: invocation[OfficeOptions.limit], for: invocation)
    for figure in set.figures {
      let state: ComparisonCommandPhrase = figure.isVerified ? .confirmed : .unconfirmed
      list.add(
        [
          figure.time.name(in: language), figure.group[language], written(figure, in: language), figure.source,
          state(in: language, ["day": .day(figure.checkedOn)]),
        ],
        [
          "definition": .text(set.definition.code), "time": .text(figure.time.code), "group": figure.group.json,
          "value": .number(figure.low), "high": JSON(figure.high), "unit": .text(figure.unit.code),
          "source": .text(figure.source), "verified": .bool(figure.isVerified), "checkedOn": figure.checkedOn.json,
        ])
    }
    list.write()
    if set.definition.isDigitallyChallenged, !invocation[Command.json] {
      invocation.console.note(ComparisonCommandPhrase.neverMixed(in: language))
    }
  }

  private static func written(_ figure: ComparisonFigure, in language: LanguageCode) -> String {
    let decimals = figure.low == figure.low.rounded() ? 0 : 1
    let numbers = [figure.low, figure.high].compactMap(\.self).map {
      NumberText.decimal($0, decimals: decimals, in: language)
    }
    let unit = figure.unit == .percent ? "%" : figure.unit.wording[language]
    return numbers.joined(separator: "–") + "\u{A0}" + unit
  }

  private static func take(_ context: LodsContext) -> Command {
    Command(
      "import", summary: ComparisonCommandPhrase.take.wording, details: ComparisonCommandPhrase.takeDetails.wording,
      arguments: [Argument("file", value: ArgumentPhrase.file.wording, help: RegisterPhrase.fileArgument.wording)],
      examples: [Example("lods comparison import landstal.csv", ComparisonCommandPhrase.takeExample.wording)]
    ) { invocation in
      let office = try context.office(invocation)
      let bytes = try InputFile.bytes(invocation.words.first ?? "", from: invocation.console)
      let count = try office.desk.write { try ComparisonImport.run(bytes, on: office.clock.today, in: $0) }
      Change.tell(
        ComparisonCommandPhrase.done(in: invocation.language, ["n": .number(count)]), next: "lods comparison list",
        ["imported": .whole(count)], invocation)
    }
  }
}
