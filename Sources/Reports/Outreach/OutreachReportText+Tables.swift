import Language
import Municipality
import Outreach

extension OutreachReportText {
  /// What all visits together came to.
  var overview: ReportSection {
    func number(_ number: Int) -> ReportCell { discretion.shows(number) ? .count(number) : .hidden }
    let counted = discretion.shows(coverage.waits.count)
    // Visits to homes and to places have a sum that can be read elsewhere: the two are closed together.
    let kinds = [coverage.placeVisits, coverage.homeVisits]
    let hidden = discretion.hidden(in: kinds) ?? [true, true]
    func kind(_ place: Int) -> ReportCell { hidden[place] ? .hidden : .count(kinds[place]) }
    func hours(_ minutes: Int) -> ReportCell {
      discretion.shows(coverage.sessions) ? .hours(Double(minutes) / 60) : .hidden
    }
    let rate: ReportCell =
      coverage.sessionsPerHour.map {
        discretion.shows(coverage.travelledSessions) ? .count(Int($0.rounded())) : .hidden
      } ?? .notCounted
    let figures: [(OutreachMeasure, ReportCell)] = [
      (.placesAll, .count(coverage.places.count)), (.placesReached, .count(coverage.reached)),
      (
        .reachedShare,
        coverage.places.isEmpty ? .notCounted : .share(Double(coverage.reached) / Double(coverage.places.count))
      ),
      (.placeVisits, kind(0)), (.homeVisitsMade, kind(1)), (.visitSessions, number(coverage.sessions)),
      (.personsHelped, number(coverage.persons)), (.hoursThere, hours(coverage.minutes)),
      (.hoursDriven, hours(coverage.travel)), (.sessionsAnHour, rate),
      (.waitMedian, coverage.medianWait.map { counted ? .count($0) : .hidden } ?? .notCounted),
      (.waitLong, coverage.longWait.map { counted ? .count($0) : .hidden } ?? .notCounted),
    ]
    let key = DeskColumns.measure(figures.map { ReportCode($0.0.code, $0.0.wording) })
    let rows = figures.map { measure, cell -> [ReportCell] in
      [.term(ReportTerm(measure.code, measure.wording[language])), cell]
    }
    return said(
      .outreachOverview, "overview", ReportTable(columns: [key, OutreachColumns.value], rows: rows), .overviewRule)
  }

  /// The places, those that are most late first.
  var due: ReportSection? {
    guard !coverage.places.isEmpty else { return nil }
    let rows = coverage.places.map { line -> [ReportCell] in
      let details = line.place.details
      let remark: OutreachReportPhrase? =
        line.isShut ? .shutNow : line.late.map { $0 >= 0 } == true && line.next == nil ? .noDayYet : nil
      return [
        .term(ReportTerm(line.place.code.text, details.name)), line.last.map(ReportCell.day) ?? .empty,
        details.every.map(ReportCell.count) ?? .empty, line.due.map(ReportCell.day) ?? .empty,
        line.late.flatMap { $0 >= 0 ? .count($0) : nil } ?? .empty, line.next.map(ReportCell.day) ?? .empty,
        .count(line.visits),
        .count(line.sessions), remark.map { .text($0(in: language)) } ?? .empty,
      ]
    }
    return said(
      .placesHeading, "places",
      ReportTable(
        columns: [
          OutreachColumns.place(coverage.places.map(\.place)), OutreachColumns.last, OutreachColumns.every,
          OutreachColumns.due, OutreachColumns.late, OutreachColumns.next, OutreachColumns.visits,
          OutreachColumns.sessions, OutreachColumns.remark,
        ], rows: rows), .placesRule)
  }

  /// The areas, with how many residents there are for each visit.
  var areas: ReportSection? {
    guard !coverage.areas.isEmpty else { return nil }
    let none = OutreachReportPhrase.noArea
    let rows = coverage.areas.map { line -> [ReportCell] in
      [
        .term(
          line.area.map { ReportTerm($0.code.text, $0.name) } ?? ReportTerm(none.rawValue, none(in: language))),
        .count(line.places), .count(line.reached), .count(line.residents), .count(line.visits),
        line.visits > 0 ? .count(Int((Double(line.residents) / Double(line.visits)).rounded())) : .empty,
      ] + (isInternal ? [.count(line.homeVisits)] : [])
    }
    let columns =
      [
        OutreachColumns.area(coverage.areas.compactMap(\.area)), OutreachColumns.placesIn, OutreachColumns.reached,
        OutreachColumns.residents, OutreachColumns.visits, OutreachColumns.perVisit,
      ] + (isInternal ? [OutreachColumns.homeVisits] : [])
    return said(.areasHeading, "areas", ReportTable(columns: columns, rows: rows), .areasRule)
  }

  /// How far the visits asked for have come.
  var states: ReportSection? {
    counted(
      coverage.states, VisitState.allCases, .statesHeading, "states", .statesRule)
  }

  /// How often a visit came to nothing, and by whom.
  var cancelled: ReportSection? {
    counted(coverage.cancelled, OutreachCoverage.ends, .cancelledHeading, "cancelled", .cancelledRule)
  }

  private func counted(
    _ counts: [VisitState: Int], _ states: [VisitState], _ heading: OutreachReportPhrase, _ id: String,
    _ rule: OutreachReportPhrase
  ) -> ReportSection? {
    let shown = states.filter { counts[$0] ?? 0 > 0 }
    guard !shown.isEmpty else { return nil }
    let numbers = shown.map { counts[$0] ?? 0 }
    let hidden = discretion.hidden(in: numbers) ?? numbers.map { _ in true }
    let sum = numbers.reduce(0, +)
    let rows = shown.indices.map { index -> [ReportCell] in
      [
        .term(ReportTerm(shown[index].code, shown[index].wording[language])),
        hidden[index] ? .hidden : .count(numbers[index]),
      ]
    }
    let total: [ReportCell] = [
      .text(DeskTerm.total(in: language)), discretion.shows(sum) ? .count(sum) : .hidden,
    ]
    return said(
      heading, id,
      ReportTable(columns: [OutreachColumns.state(states), OutreachColumns.visits], rows: rows, total: total), rule)
  }
}
