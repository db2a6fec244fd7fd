import Records
import HelpDesk
import Language
import Municipality
import Office
import Reports
import Site
import Statistics

/// One released table, as it was asked for.
struct TableModel {
  /// The release.
  let release: Release
  /// The table's number in it, from 1.
  let number: Int
  /// What it is called.
  let name: String
  /// The axes that were chosen of those of the table.
  let axes: [ReleaseAxis]
  /// What is measured.
  let measure: OpenMeasure
  /// The document; nil where what was asked cannot be had.
  let document: OpenTableDocument?
  /// Why it cannot; nil where it can.
  let trouble: String?

  /// The axes of the released table.
  var all: [ReleaseAxis] { release.tables[number - 1].axes }

  /// Reads the path and the query; a sum over an axis is had by leaving it out.
  static func read(_ visit: Visit) throws -> (TableModel, status: Int) {
    let releases = try visit.office.releases().releases()
    guard let number = Int(visit.step("table")),
      let release = releases.first(where: { String($0.number) == visit.step("release") }),
      release.tables.indices.contains(number - 1)
    else { throw Refusal.notFound }
    let all = release.tables[number - 1].axes
    let asked = visit.query.all("by")
    let chosen = asked.isEmpty ? all : all.filter { asked.contains($0.code) }
    let axes = chosen.isEmpty ? all : chosen
    let measure = OpenMeasure(rawValue: visit.query["measure"] ?? "") ?? .sessions
    let words = ReleaseWords(in: visit.language)
    func model(_ document: OpenTableDocument?, _ trouble: String?) -> TableModel {
      TableModel(
        release: release, number: number, name: words.name(all), axes: axes, measure: measure, document: document,
        trouble: trouble)
    }
    do {
      let bands = release.query.tables[number - 1].bands.filter { axes.contains($0.key) }
      let isFlat = axes.count == 1
      let query = try OpenTableQuery(
        rows: isFlat ? axes : Array(axes.dropLast()), columns: isFlat ? [] : [axes[axes.count - 1]], measure: measure,
        release: release.number, bands: bands)
      let table = try OpenTable(query, among: releases)
      var population: Population?
      if measure == .rate {
        population = try visit.office.desk.read { try Population.beside(release.query.period, in: $0) }
        guard population != nil else { throw OpenTableFault.noPopulation }
      }
      let document = OpenTableDocument(
        of: table, population: population, among: releases, office: visit.office.profile, language: visit.language,
        on: visit.today)
      return (model(document, nil), 200)
    } catch let fault as OpenTableFault {
      return (model(nil, sentence(fault, visit)), 422)
    } catch let fault as ReleaseFault where fault != .ledgerBroken(findings: 0) {
      return (model(nil, words.sentence(fault)), 422)
    }
  }

  private static func sentence(_ fault: OpenTableFault, _ visit: Visit) -> String {
    switch fault {
    case .noPopulation: visit.say(TablePhrase.noPopulation)
    case .minutesNotTold(let axes) where !axes.isEmpty:
      visit.say(
        TablePhrase.minutesBy,
        ["axes": .text(axes.map { $0.wording[visit.language] }.joined(separator: ", "))])
    case .notReleased: visit.say(TablePhrase.notReleased)
    case .rateOfOther: visit.say(TablePhrase.rateOfOther)
    default: fault.sentence(in: visit.language)
    }
  }
}
