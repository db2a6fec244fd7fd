import Console
import Formats
import HelpDesk
import Language
import Municipality
import Office
import Records
import Statistics

/// `lods population`: how many live here, so that released figures can be shown to a thousand inhabitants.
enum PopulationCommand {
  private static let source = Option.text(
    "source", value: PopulationCommandPhrase.sourceValue.wording, help: PopulationCommandPhrase.source.wording,
    isRequired: true)
  private static let municipality = Option.text(
    "municipality", value: RegisterPhrase.nameValue.wording, help: PopulationCommandPhrase.municipality.wording)
  private static let date = Option.day("date", help: PopulationCommandPhrase.date.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "population", summary: PopulationCommandPhrase.summary.wording, options: [OfficeOptions.data],
      defaultChild: "list", children: [list(context), take(context)])
  }

  private static func take(_ context: LodsContext) -> Command {
    Command(
      "import", summary: PopulationCommandPhrase.take.wording, details: PopulationCommandPhrase.takeDetails.wording,
      arguments: [
        Argument("file", value: ArgumentPhrase.file.wording, help: PopulationCommandPhrase.fileArgument.wording)
      ], options: [source, date, municipality],
      examples: [
        Example(
          "lods population import folketal.csv --source 'Danmarks Statistik, FOLK1A' --date 2026-01-01",
          PopulationCommandPhrase.takeExample.wording)
      ]
    ) { invocation in
      let office = try context.office(invocation)
      let bytes = try InputFile.bytes(invocation.words.first ?? "", from: invocation.console)
      let language = invocation.language
      let population = try office.desk.write { writer in
        try PopulationImport.run(
          bytes, source: invocation[source] ?? "", of: invocation[date], called: invocation[municipality],
          on: office.clock.today, in: writer)
      }
      let areas = try office.desk.read { try BranchRegister.areas(in: $0) }
      Change.tell(
        PopulationCommandPhrase.done(
          in: language,
          [
            "day": .day(population.day), "n": .number(known(population).count),
            "areas": .number(areas.count { area in !known(population, in: area).isEmpty }),
          ]), next: "lods population list", object(population, areas), invocation)
    }
  }

  private static func list(_ context: LodsContext) -> Command {
    Command("list", summary: PopulationCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let language = invocation.language
      let (all, areas) = try context.office(invocation).desk.read {
        (try Population.all(in: $0), try BranchRegister.areas(in: $0))
      }
      var list = Listing(
        [
          TableColumn(PopulationCommandPhrase.dayColumn(in: language)),
          TableColumn(PopulationCommandPhrase.placeColumn(in: language)),
        ] + Population.bands.map { TableColumn($0.wording[language], .right) } + [
          TableColumn(PopulationCommandPhrase.sourceColumn(in: language))
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for population in all {
        // A row of people for the whole and for each area; one object for programs.
        if invocation[Command.json] {
          list.add([], object(population, areas))
          continue
        }
        let whole = PopulationCommandPhrase.whole(in: language)
        for (name, area) in [(whole, Area?.none)] + areas.map({ ($0.name, Optional($0)) })
        where !known(population, in: area).isEmpty {
          list.add(
            [DayText.short(population.day, in: language), name]
              + Population.bands.map { band in
                population.persons(band, in: area).map { NumberText.whole($0, in: language) } ?? "–"
              } + [population.source], nil)
        }
      }
      list.write(none: PopulationCommandPhrase.none(in: language))
    }
  }

  private static func known(_ population: Population, in area: Area? = nil) -> [AgeBand] {
    Population.bands.filter { population.persons($0, in: area) != nil }
  }

  private static func object(_ population: Population, _ areas: [Area]) -> JSON {
    func bands(_ area: Area?) -> JSON {
      .object(Population.bands.map { JSONMember($0.code, JSON(population.persons($0, in: area))) })
    }
    return [
      "id": population.day.json, "day": population.day.json, "source": .text(population.source),
      "imported": population.imported.json, "persons": bands(nil),
      "areas": .object(
        areas.filter { !known(population, in: $0).isEmpty }.map { JSONMember($0.code.text, bands($0)) }),
    ]
  }
}
