import Courses
import Language

extension CoursesReportText {
  /// What all terms together came to.
  var overview: ReportSection {
    let totals = figures.totals
    let visits = CourseDiscretion.visits(totals)
    let base = figures.signedUpTo
    let held = figures.held
    func number(_ number: Int, _ isShown: Bool = true) -> ReportCell { isShown ? .count(number) : .hidden }
    func hours(_ minutes: Int?) -> ReportCell { minutes.map { .hours(Double($0) / 60) } ?? .notRecorded }
    var figures: [(CourseMeasure, ReportCell)] = [
      (.terms, .count(held.count)), (.termsCancelled, .count(totals.count - held.count)),
      (.lessons, .count(all.dates)), (.lessonsCounted, .count(all.datesCounted)), (.hours, hours(all.minutes)),
      (.datesCancelled, .count(all.datesCancelled)),
      (.announced, .count(held.count(where: \.isAnnounced))), (.signUp, .count(held.count(where: \.takesSignUp))),
      (.participants, number(all.tookPart, shown.showsTookPart)), (.visits, number(all.visits, shown.showsVisits)),
      (.visitsTerms, number(visits[0], !shown.visits[0])), (.visitsCafe, number(visits[1], !shown.visits[1])),
    ]
    // Few walk in, and 65+ is asked of some only: both are for internal use.
    if isInternal {
      let walkIns = CourseFigures.sum(totals.filter { $0.kind != .cafe }).walkIns
      figures += [(.visitsWalkIn, .count(walkIns)), (.visitsSenior, .count(all.seniors))]
    }
    figures += [
      (.seats, .count(base.seats)), (.fillRate, fillRate),
      (.staffHours, hours(all.staffMinutes)), (.volunteerHours, hours(all.volunteerMinutes)),
      (.staffShare, Self.staffShare(all).map(ReportCell.share) ?? .notRecorded),
    ]
    let cafe = self.figures.cafe
    if cafe.days > 0 { figures.append((.cafeSessions, number(cafe.sessions, discretion.shows(cafe.sessions)))) }
    let key = DeskColumns.measure(figures.map { ReportCode($0.0.code, $0.0.wording) })
    let value = ReportColumn(
      id: "value", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
      meaning: Wording(da: "Tallet for perioden.", sv: "Siffran för perioden.", en: "The figure of the period."))
    let rows = figures.map { measure, cell -> [ReportCell] in
      [.term(ReportTerm(measure.code, measure.wording[language])), cell]
    }
    return said(.overview, "overview", ReportTable(columns: [key, value], rows: rows), .overview)
  }

  /// The seats that somebody had in the end, of the terms that were held.
  private var fillRate: ReportCell {
    let base = figures.signedUpTo
    guard base.seats > 0 else { return .notCounted }
    return showsSeated ? .share(Double(base.seated) / Double(base.seats)) : .hidden
  }

  /// What became of those who signed up.
  var outcome: ReportSection? {
    guard all.signedUp > 0 else { return nil }
    let parts: [(CourseMeasure, Int, Bool)] =
      zip([CourseMeasure.completed, .partly, .leftMidway], zip(CourseDiscretion.tookPart(all), shown.tookPart))
      .map { ($0, $1.0, $1.1) }
      + zip([CourseMeasure.noShow, .leftBefore, .unmet, .other], zip(CourseDiscretion.absent(all), shown.absent))
      .map { ($0, $1.0, $1.1) }
    let persons = ReportColumn(
      id: "persons", title: Wording(da: "Personer", sv: "Personer", en: "Persons"), unit: .persons,
      meaning: Wording(
        da: "Personer, der meldte sig til; en person på to hold tæller to gange.",
        sv: "Personer som anmälde sig; en person i två grupper räknas två gånger.",
        en: "Persons who signed up; one in two terms counts twice."))
    let key = DeskColumns.key(
      "outcome", CourseReportPhrase.outcomeColumn.wording, CourseReportPhrase.outcomeMeaning.wording,
      codes: parts.map { ReportCode($0.0.code, $0.0.wording) })
    let rows = parts.map { measure, number, isHidden -> [ReportCell] in
      [
        .term(ReportTerm(measure.code, measure.wording[language])), isHidden ? .hidden : .count(number),
        shown.showsSignedUp ? .share(Double(number) / Double(all.signedUp)) : .hidden,
      ]
    }
    let total: [ReportCell] = [
      .text(DeskTerm.total(in: language)), shown.showsSignedUp ? .count(all.signedUp) : .hidden, .empty,
    ]
    return said(
      .outcome, "outcome",
      ReportTable(columns: [key, persons, .share(of: persons)], rows: rows, total: total), .outcome)
  }
}
