public import Formats
public import Language
public import Municipality
public import Statistics

/// A table of released figures as everybody may have it: a page, a file for programs, or a data set in JSON-stat 2.0.
public struct OpenTableDocument {
  let table: OpenTable
  let population: Population?
  let releases: [Release]
  let office: OfficeProfile
  let language: LanguageCode
  let today: Day

  /// Makes the document of a table.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - population: whom its rates are reckoned on; nil for a table without rates.
  ///   - releases: the whole ledger, the first release first: what the release replaces.
  ///   - office: whose figures they are.
  ///   - language: the language of names and notes; codes are the same in all of them.
  ///   - today: the day on which it is made.
  public init(
    of table: OpenTable, population: Population? = nil, among releases: [Release], office: OfficeProfile,
    language: LanguageCode, on today: Day
  ) {
    self.table = table
    self.population = population
    self.releases = releases
    self.office = office
    self.language = language
    self.today = today
  }

  /// The table as a report.
  public var report: Report { OpenTableReport(document: self).report }

  /// The table as a data set: codes and names of its categories, null and a mark for what is not told.
  public var dataset: JSONStatDataset { OpenTableDataset(document: self).dataset }

  // MARK: - What both say

  /// The figures, in the order of the table's cells.
  var cells: [ReportCell] {
    switch table.query.measure {
    case .sessions: table.figures.cells.map { $0.map { .count($0) } ?? .hidden }
    case .minutes: table.figures.minutes.map { $0.map { .minutes($0) } ?? .hidden }
    case .rate:
      (population.map { table.rates($0) } ?? table.figures.cells.map { _ in .none }).map { rate in
        switch rate {
        case .blank: .hidden
        case .none: .notCounted
        case .value(let value): .rate((value * 10).rounded() / 10)
        }
      }
    }
  }

  /// What is measured, as a column.
  var column: ReportColumn {
    switch table.query.measure {
    case .sessions: DeskColumns.sessions
    case .minutes: ReleasedColumns.minutes
    case .rate:
      ReportColumn(
        id: OpenMeasure.rate.rawValue, title: OpenMeasure.rate.wording, unit: .perThousand,
        meaning: OpenMeasure.rate.meaning)
    }
  }

  /// What the table shows, as a title.
  var title: Wording {
    OpenFiguresPhrase.title.filled { language in
      [
        "measure": .text(table.query.measure.wording[language]),
        "axes": .text(ReleasedColumns.list(table.figures.axes, in: language).lowercased()),
      ]
    }
  }

  /// Where the figures come from.
  var source: Wording { DeskRule.source.filled { _ in ["office": .text(office.name)] } }

  /// How the figures were counted.
  var rule: Wording { ReleasedTables.rule(of: table.figures.axes, threshold: table.release.query.threshold) }

  /// What a blank means.
  var blankMeans: String {
    let threshold = ["n": PhraseValue.number(table.release.query.threshold)]
    return table.query.measure == .minutes
      ? OpenFiguresPhrase.minutesBlank(in: language, threshold)
      : ReleaseReportPhrase.blankMeans(in: language, threshold)
  }

  /// What a reader must know.
  var notes: [String] {
    let issue = ReleaseIssue(release: table.release, releases: releases, language: language)
    let whole = ReleasedColumns.list(table.release.tables[table.place].axes, in: language).lowercased()
    let notes: [String?] = [
      issue.told, issue.renewed,
      table.isMargin
        ? OpenFiguresPhrase.margin(in: language, ["n": .number(table.place + 1), "axes": .text(whole)]) : nil,
      blankMeans, rates, ReleaseReportPhrase.frozen(in: language), ReleaseReportPhrase.notPersons(in: language),
      table.figures.axes.contains(.task)
        ? ReleaseReportPhrase.edition(in: language, ["day": .day(table.release.edition)]) : nil,
    ]
    return notes.compactMap(\.self)
  }

  private var rates: String? {
    population.map { population in
      OpenFiguresPhrase.rateNote(
        in: language,
        [
          "day": .day(population.day), "source": .text(population.source),
          "period": .text(table.release.query.period.name(in: language)),
        ])
    }
  }
}
