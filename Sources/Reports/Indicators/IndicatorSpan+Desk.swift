import Chance
import Courses
import HelpDesk
import Language
import Municipality
import Statistics

/// The indicators that are made of the desk's log.
extension IndicatorSpan {
  private var sheet: TotalSheet { figures.now.whole }
  private var total: Int { sheet.all.sessions }

  /// Why nothing at all can be told of the desk; nil where something can.
  private var nothing: IndicatorReason? { total == 0 ? .nothing : desk.isTooFew ? .tooFew : nil }

  /// Why a field has no answers: nobody logged, nobody asked, or nobody answered.
  private func missing(_ field: OptionalField) -> IndicatorReason {
    total == 0 ? .nothing : figures.settings.rule(for: field) == .off ? .notAsked : .nothing
  }

  /// Sessions that are not of those whose month only is kept, to a hundred staffed hours.
  var staffedHour: [IndicatorFigure] {
    let line = IndicatorPhrase.perHundredHours.line
    let lines = [IndicatorPhrase.staffedHours.line, IndicatorPhrase.emptyHours.line]
    guard figures.now.knowsHours else { return ([line] + lines).map { .untold($0, .noHours) } }
    let (minutes, empty) = staffedMinutes
    let staffed = zip(lines, [minutes, empty]).map { IndicatorFigure($0, .hours(Double($1) / 60)) }
    guard minutes > 0 else { return [.untold(line, .noHours)] + staffed }
    if let nothing { return [.untold(line, nothing)] + staffed }
    // The line after the seven weekdays is what keeps its month only: visits and booked times, not the open desk.
    let weekdays = desk.lists.weekdays
    let away = weekdays.lines[7].now.sessions
    guard away == 0 || weekdays.hidden?[7] == false else { return [.untold(line, .tooFew)] + staffed }
    let sessions = total - away
    guard discretion.shows(sessions) else { return [.untold(line, .tooFew)] + staffed }
    let rate = (Double(sessions) * 6000 / Double(minutes)).rounded()
    return [IndicatorFigure(line, .count(Int(rate)), base: .count(sessions))] + staffed
  }

  /// The minutes that the desks were staffed, and those of them on days on which nothing was logged there.
  private var staffedMinutes: (all: Int, empty: Int) {
    var (all, empty) = (0, 0)
    for (branch, calendar) in figures.now.calendars {
      let unlogged = Set(figures.now.emptyDates(at: branch))
      for (day, status) in calendar.days {
        guard case .staffed(let minutes) = status else { continue }
        all += minutes
        if unlogged.contains(day) { empty += minutes }
      }
    }
    return (all, empty)
  }

  /// The mean of the sessions that were timed, with what chance makes of it, and all recorded hours.
  var minutes: [IndicatorFigure] {
    let (mean, hours) = (IndicatorPhrase.meanMinutes.line, IndicatorPhrase.recordedHours.line)
    let all = sheet.all
    guard all.timed > 0 else { return [mean, hours].map { .untold($0, missing(.minutes)) } }
    guard nothing == nil, discretion.shows(all.timed), discretion.shows(total - all.timed) else {
      return [mean, hours].map { .untold($0, .tooFew) }
    }
    // In the order of time, so that sums of parts come out alike to the last digit.
    let byWeek = weeks.sorted { $0.key < $1.key }.map { _, values -> (sum: Double, base: Double) in
      let week = values.values.reduce(Totals()) { $0 + $1 }
      return (week.minutes, Double(week.timed))
    }
    let estimate = RatioEstimate(byWeek, measured: Double(all.timed) / Double(total))?.total(of: 1, unit: .minutes)
    let plain = ReportCell.minutes(Int((all.minutes / Double(all.timed)).rounded()))
    return [
      IndicatorFigure(mean, estimate.map(ReportCell.estimate) ?? plain, base: .count(all.timed)),
      IndicatorFigure(hours, .hours(all.minutes / 60), base: .count(all.timed)),
    ]
  }

  /// The sessions with a help level; nil where they may not be told.
  private var guided: Int? {
    guard nothing == nil, let hidden = desk.lists.levels.hidden, hidden.last == false else { return nil }
    return total - (desk.lists.levels.lines.last?.now.sessions ?? 0)
  }

  /// Each help level of the sessions that have one.
  var levels: [IndicatorFigure] {
    let list = desk.lists.levels
    return HelpLevel.allCases.indices.map { place in
      let level = HelpLevel.allCases[place]
      let line = ReportCode("\(level.rawValue)", level.wording)
      if total == 0 { return .untold(line, .nothing) }
      guard let guided, discretion.shows(guided), list.hidden?[place] == false else { return .untold(line, .tooFew) }
      guard guided > 0 else { return .untold(line, .nothing) }
      return IndicatorFigure(
        line, .share(Double(list.lines[place].now.sessions) / Double(guided)), base: .count(guided))
    }
  }

  /// The share of yes among those answered yes or no.
  var alone: [IndicatorFigure] {
    let line = IndicatorPhrase.aloneShare.line
    let list = desk.lists.alone
    let (yes, no) = (list.lines[0].now.sessions, list.lines[1].now.sessions)
    guard yes + no > 0 else { return [.untold(line, missing(.alone))] }
    guard nothing == nil, let hidden = list.hidden, !hidden[0], !hidden[1] else { return [.untold(line, .tooFew)] }
    let cell = desk.aloneEstimate.map(ReportCell.estimate) ?? .share(Double(yes) / Double(yes + no))
    return [IndicatorFigure(line, cell, base: .count(yes + no))]
  }

  /// The share that could not be done, and the reasons.
  var couldNot: [IndicatorFigure] {
    let outcomes = desk.lists.outcomes
    let share = outcomes.lines.indices.filter { outcomes.lines[$0].term.code == Outcome.couldNot.code }.map { place in
      let line = IndicatorPhrase.couldNotShare.line
      if let nothing { return IndicatorFigure.untold(line, nothing) }
      guard outcomes.cell(place) != .hidden else { return .untold(line, .tooFew) }
      return IndicatorFigure(
        line, .share(Double(outcomes.lines[place].now.sessions) / Double(total)), base: .count(total))
    }
    let reasons = desk.lists.reasons
    return share
      + zip(NotDoneReason.allCases, reasons.lines.indices).map { reason, place in
        let line = ReportCode(reason.code, reason.wording)
        return nothing.map { .untold(line, $0) } ?? IndicatorFigure(line, reasons.cell(place))
      }
  }

  /// Each barrier of the sessions where barriers were recorded.
  var barriers: [IndicatorFigure] {
    let list = desk.lists.barriers
    let recorded = sheet[.barrier][63]?.sessions ?? 0
    let codes =
      Barrier.allCases.map { ReportCode($0.code, $0.wording) } + [ReportCode("none", DeskTerm.noBarrier.wording)]
    return zip(codes, list.lines.indices).map { line, place in
      guard recorded > 0 else { return .untold(line, missing(.barriers)) }
      guard nothing == nil, list.cell(place) != .hidden else { return .untold(line, .tooFew) }
      return IndicatorFigure(
        line, .share(Double(list.lines[place].now.sessions) / Double(recorded)), base: .count(recorded))
    }
  }

  /// Sessions of guidance at the desk, beside the visits to courses.
  var besideCourses: [IndicatorFigure] {
    let (desk, visits) = (IndicatorPhrase.guidanceSessions.line, IndicatorPhrase.courseVisits.line)
    let ratio = IndicatorPhrase.perHundredVisits.line
    let guidance = guided.flatMap { discretion.shows($0) ? $0 : nil }
    let counted = courses.figures.totals.isEmpty ? nil : courses.shown.showsVisits ? courses.all.visits : nil
    let noVisits: IndicatorReason = courses.figures.totals.isEmpty ? .noTerms : .tooFew
    let first =
      guidance.map { IndicatorFigure(desk, .count($0)) } ?? .untold(desk, total == 0 ? .nothing : .tooFew)
    let second = counted.map { IndicatorFigure(visits, .count($0)) } ?? .untold(visits, noVisits)
    guard let guidance, let counted, counted > 0 else {
      return [first, second, .untold(ratio, first.reason ?? second.reason ?? .nothing)]
    }
    let rate = (Double(guidance) * 100 / Double(counted)).rounded()
    return [first, second, IndicatorFigure(ratio, .count(Int(rate)), base: .count(counted))]
  }

  /// Sessions of each age band to a thousand inhabitants of it.
  var rates: [IndicatorFigure] {
    let lines = Population.bands.map { ReportCode($0.code, $0.wording) }
    let asked = IndicatorPhrase.ageRecorded.line
    let untold = { (reason: IndicatorReason) in (lines + [asked]).map { IndicatorFigure.untold($0, reason) } }
    guard figures.branch == nil else { return untold(.wholeOnly) }
    let recorded = sheet.recorded(.age)
    guard recorded > 0 else { return untold(missing(.age)) }
    let counts = AgeBand.allCases.map { sheet[.age][$0.number]?.sessions ?? 0 } + [total - recorded]
    guard nothing == nil, let hidden = discretion.hidden(in: counts), hidden.last == false else {
      return untold(.tooFew)
    }
    let share = IndicatorFigure(asked, .share(Double(recorded) / Double(total)), base: .count(total))
    return zip(Population.bands, lines).map { band, line in
      guard let place = AgeBand.allCases.firstIndex(of: band), !hidden[place] else { return .untold(line, .tooFew) }
      guard let persons = population?.persons(band), persons > 0 else { return .untold(line, .noPopulation) }
      return IndicatorFigure(
        line, .rate(Double(counts[place]) * 1000 / Double(persons)), base: .count(counts[place]))
    } + [share]
  }
}
