import Console
import Courses
import Formats
import Language
import Office
import Records
import Reports

/// `lods indicator`: the figures that an office is steered by, each with the page that explains it.
enum IndicatorCommand {
  private static let published = Flag("compare", help: IndicatorCommandPhrase.compare.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "indicator", summary: IndicatorCommandPhrase.summary.wording, details: IndicatorCommandPhrase.details.wording,
      options: [OfficeOptions.data], defaultChild: "list", children: [list(), show(context)])
  }

  private static func list() -> Command {
    Command("list", summary: IndicatorCommandPhrase.list.wording, options: [OfficeOptions.limit]) { invocation in
      let language = invocation.language
      var list = Listing(
        [
          TableColumn(IndicatorCommandPhrase.codeColumn(in: language)),
          TableColumn(IndicatorCommandPhrase.nameColumn(in: language)),
        ], limit: invocation[OfficeOptions.limit], for: invocation)
      for indicator in Indicator.allCases {
        let page = IndicatorDefinition(of: indicator)
        list.add(
          [indicator.code, indicator.wording[language]],
          [
            "id": .text(indicator.code), "name": indicator.wording.json, "counts": page.counts.json,
            "excludes": page.excludes.json, "source": page.source.json, "flaws": page.flaws.json,
            "reading": page.reading.json,
          ])
      }
      list.write()
    }
  }

  private static func show(_ context: LodsContext) -> Command {
    Command(
      "show", summary: IndicatorCommandPhrase.show.wording, details: ReportCommandPhrase.periodDetails.wording,
      arguments: [
        Argument(
          "indicator", value: ArgumentPhrase.code.wording, help: IndicatorCommandPhrase.indicatorArgument.wording)
      ], options: ReportOptions.all + [ReportOptions.hourCost],
      examples: [
        Example("lods indicator show could-not --period 2026-Q3", IndicatorCommandPhrase.showExample.wording)
      ]
    ) { invocation in
      let word = invocation.words.first ?? ""
      guard let indicator = Indicator(rawValue: word) else {
        throw IndicatorFault.unknown(nearest: Nearest.word(to: word, among: Indicator.allCases.map(\.code)))
      }
      try write([indicator], comparesPublished: false, invocation, context)
    }
  }

  /// `lods report indicators`.
  static func report(_ context: LodsContext) -> Command {
    Command(
      "indicators", summary: IndicatorCommandPhrase.report.wording,
      details: IndicatorCommandPhrase.reportDetails.wording,
      options: ReportOptions.all + [ReportOptions.hourCost, published],
      examples: [
        Example(
          "lods report indicators --period 2026-Q3 --hour-cost 390 --compare --format html --output kvartal.html",
          IndicatorCommandPhrase.reportExample.wording)
      ]
    ) { invocation in
      try write(Indicator.allCases, comparesPublished: invocation[published], invocation, context)
    }
  }

  private static func write(
    _ indicators: [Indicator], comparesPublished: Bool, _ invocation: Invocation, _ context: LodsContext
  ) throws {
    let request = try ReportRequest(invocation, context)
    request.office.moveCourseTotals()
    let effects = indicators.contains(.courseEffect) ? try effects(request) : []
    try request.write(
      IndicatorReport(
        of: request.office.desk, in: request.period, indicators, at: request.branch,
        hourCost: invocation[ReportOptions.hourCost], effects: effects, comparesPublished: comparesPublished,
        for: request.discretion, language: invocation.language, on: request.today
      ).report, subject: "report indicators")
  }

  /// The cards of the terms that were held in the period or one of those beside it.
  private static func effects(_ request: ReportRequest) throws -> [TermEffect] {
    let days = IndicatorReport.termDays(for: request.period, on: request.today)
    let terms = try request.office.people().read { reader in
      try TermRegister.terms(from: days.lowerBound, to: days.upperBound, in: reader).filter { term in
        try term.state != .cancelled && !EffectRegister.cards(of: term.id, in: reader).isEmpty
      }
    }
    return try terms.map { try EffectTerm($0, request.office).effect }
  }
}
