import Formats
import Language
import Municipality
import Statistics

/// A table of released figures as a data set in JSON-stat 2.0.
///
/// Its dimensions are the table's axes, and the period and the measure with one category each, so that data sets of
/// several periods can be laid together. The sum of all of an axis is a category, and says what it is the sum of.
struct OpenTableDataset {
  let document: OpenTableDocument

  /// The mark beside what is blank.
  static let hidden = ReportCell.hiddenMark
  /// The mark beside what does not exist.
  static let none = "."

  private var language: LanguageCode { document.language }
  private var release: Release { document.table.release }

  var dataset: JSONStatDataset {
    let title = document.title[language] + ", " + release.query.period.name(in: language)
    let isInvented = document.office.isDemo
    return JSONStatDataset(
      label: isInvented ? OpenFiguresPhrase.inventedTitle(in: language, ["title": .text(title)]) : title,
      source: document.source[language], updated: release.day.iso,
      notes: (isInvented ? [OpenFiguresPhrase.inventedNote(in: language)] : []) + [document.rule[language]]
        + document.notes,
      dimensions: zip(document.table.figures.axes, document.table.figures.categories).map { axis($0, $1) }
        + [period, measure],
      cells: document.cells.map(cell), extras: extras)
  }

  private func axis(_ axis: ReleaseAxis, _ categories: [ReleaseCategory]) -> JSONStatDimension {
    JSONStatDimension(
      id: axis.code, label: axis.wording[language], role: axis == .area || axis == .branch ? .geo : nil,
      categories: categories.map { JSONStatCategory(id: $0.code, label: $0.wording[language]) } + [
        JSONStatCategory(
          id: ReportTerm.totalCode, label: DeskTerm.total(in: language), children: categories.map(\.code))
      ])
  }

  private var period: JSONStatDimension {
    JSONStatDimension(
      id: "period", label: OpenFiguresPhrase.period(in: language), role: .time,
      categories: [JSONStatCategory(id: release.query.period.code, label: release.query.period.name(in: language))])
  }

  private var measure: JSONStatDimension {
    let measure = document.table.query.measure
    return JSONStatDimension(
      id: "measure", label: OpenFiguresPhrase.measure(in: language), role: .metric,
      categories: [
        JSONStatCategory(
          id: measure.rawValue, label: measure.wording[language],
          unit: .init(label: measure.unit.wording[language], decimals: measure.decimals))
      ])
  }

  private func cell(_ cell: ReportCell) -> JSONStatCell {
    switch cell {
    case .count(let number), .minutes(let number): JSONStatCell(.whole(number))
    case .rate(let rate): JSONStatCell(.number(rate))
    case .notCounted: JSONStatCell(nil, status: Self.none)
    default: JSONStatCell(nil, status: Self.hidden)
    }
  }

  /// What the format has no word for: what the marks mean, and which release it is.
  private var extras: [JSONMember] {
    var marks = [JSONMember(Self.hidden, .text(OpenFiguresPhrase.hiddenMark(in: language)))]
    if document.table.query.measure == .rate {
      marks.append(JSONMember(Self.none, .text(OpenFiguresPhrase.noneMark(in: language))))
    }
    var members: [JSONMember] = [
      JSONMember("status", ["label": .object(marks)]), JSONMember("language", .text(language.rawValue)),
      JSONMember("release", .whole(release.number)), JSONMember("table", .whole(document.table.place + 1)),
      JSONMember("threshold", .whole(release.query.threshold)), JSONMember("catalogue", .text(release.edition.iso)),
      JSONMember("first", .text(release.query.period.days.lowerBound.iso)),
      JSONMember("last", .text(release.query.period.days.upperBound.iso)),
      JSONMember("invented", .bool(document.office.isDemo)),
    ]
    if let population = document.population {
      members.append(
        JSONMember("population", ["day": .text(population.day.iso), "source": .text(population.source)]))
    }
    return members
  }
}
