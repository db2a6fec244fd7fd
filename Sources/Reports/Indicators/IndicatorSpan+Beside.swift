import Courses
import HelpDesk
import Language
import Municipality
import Outreach

/// The indicators that are made of owners, visits, courses, cards and triage.
extension IndicatorSpan {
  /// Hours by owner, and money where the cost of an hour was given.
  var ownerHours: [IndicatorFigure] {
    let cost = ReportCode("cost", IndicatorPhrase.money.wording)
    let noCost = hasCost ? [] : [IndicatorFigure.untold(cost, .noCost)]
    guard let table = owners.sections.first(where: { $0.id == "owners" }) else {
      let reason: IndicatorReason = desk.isTooFew ? .tooFew : .nothing
      return [.untold(IndicatorPhrase.allOwners.line, reason)] + noCost
    }
    let found = Owner.allCases.filter { Self.cell(table, $0.code) != nil }
    let hours = found.map { owner in
      IndicatorFigure(
        ReportCode(owner.code, owner.wording), Self.cell(table, owner.code, column: 2) ?? .notRecorded,
        base: Self.cell(table, owner.code) ?? .empty)
    }
    let money = found.compactMap { owner -> IndicatorFigure? in
      guard hasCost else { return nil }
      let name = IndicatorPhrase.costOf.filled { ["owner": .text(owner.wording[$0])] }
      return IndicatorFigure(
        ReportCode("cost-" + owner.code, name), Self.cell(table, owner.code, column: 3) ?? .notRecorded,
        base: Self.cell(table, owner.code) ?? .empty)
    }
    return hours + money + noCost
  }

  /// The care homes that had a visit.
  ///
  /// A place is no person, so that nothing is hidden.
  var careHomes: [IndicatorFigure] {
    let line = IndicatorPhrase.homesReached.line
    let homes = coverage.places.filter { $0.place.details.kind == .careHome }
    guard !homes.isEmpty else { return [.untold(line, .noHomes)] }
    // Before the first visit nobody wrote visits down, which is not the same as none.
    guard coverage.begun != nil else { return [.untold(line, .nothing)] }
    let reached = homes.count { $0.visits > 0 }
    return [IndicatorFigure(line, .share(Double(reached) / Double(homes.count)), base: .count(homes.count))]
  }

  /// How full courses were, who completed them, and how much of their attendance was counted.
  var courseFill: [IndicatorFigure] {
    let (fill, completed) = (IndicatorPhrase.seatsFilled.line, IndicatorPhrase.completedShare.line)
    let counted = IndicatorPhrase.lessonsCounted.line
    let lines = [fill, completed, counted]
    guard !courses.figures.totals.isEmpty else { return lines.map { .untold($0, .noTerms) } }
    let base = courses.figures.signedUpTo
    let seats = Self.cell(courses.overview, CourseMeasure.fillRate.code) ?? .notCounted
    let told = courses.completion
    let lessons = courses.all.dates
    return [
      IndicatorFigure(
        fill, seats, base: .count(base.seats), because: seats == .notCounted ? .nothing : nil),
      told.map { IndicatorFigure(completed, .estimate($0), base: .count(base.tookPart)) }
        ?? .untold(completed, base.tookPart == 0 ? .nothing : .tooFew),
      lessons == 0
        ? .untold(counted, .nothing)
        : IndicatorFigure(
          counted, .share(Double(courses.all.datesCounted) / Double(lessons)), base: .count(lessons)),
    ]
  }

  /// On how many objectives more learners rose than fell, or fell than rose, beyond chance.
  var courseEffect: [IndicatorFigure] {
    let lines = [IndicatorPhrase.roseLines.line, IndicatorPhrase.fellLines.line]
    guard !effects.isEmpty else { return lines.map { .untold($0, .noTerms) } }
    let reading = EffectReading(effects)
    let openness = EffectOpenness(
      discretion: discretion, reading: reading, learners: effects.map(\.learners).reduce(TermLearners(), +))
    guard reading.readsPairs else { return lines.map { .untold($0, .fewPairs) } }
    guard openness.showsPairs else { return lines.map { .untold($0, .tooFew) } }
    let verdicts = EffectVerdict.verdicts(openness.changes).compactMap(\.self)
    guard !verdicts.isEmpty else { return lines.map { .untold($0, .tooFew) } }
    return zip(lines, [EffectVerdict.rose, .fell]).map { line, verdict in
      IndicatorFigure(line, .count(verdicts.count { $0 == verdict }), base: .count(verdicts.count))
    }
  }

  /// How often the level that triage advised was given.
  var triageAgreement: [IndicatorFigure] {
    let line = IndicatorPhrase.asAdvised.line
    guard let triage else { return [.untold(line, .wholeOnly)] }
    let whole = triage.whole.sessions
    guard whole > 0 else { return [.untold(line, .noAdvice)] }
    // Sessions with a level stand in this report too, so that those without advice are what is left of them.
    guard !desk.isTooFew, discretion.shows(triage.advised.unadvised),
      let alike = Self.cell(triage.report, "agreement", "alike", column: 2)
    else { return [.untold(line, .tooFew)] }
    return [IndicatorFigure(line, alike, base: .count(whole))]
  }
}
