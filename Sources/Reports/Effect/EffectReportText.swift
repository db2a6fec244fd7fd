import Chance
import Courses
import HelpDesk
import Language
import Municipality
import Statistics

/// The report on effect, put together of its figures.
struct EffectReportText {
  let office: OfficeProfile
  let title: String
  let terms: [Term]
  let reading: EffectReading
  let learners: TermLearners
  let tasks: [OfficeTask]
  let desk: DeskAfter?
  let discretion: Discretion
  let language: LanguageCode
  let today: Day

  private var openness: EffectOpenness {
    EffectOpenness(discretion: discretion, reading: reading, learners: learners)
  }

  private var source: Wording { EffectReportPhrase.source.filled { _ in ["office": .text(office.name)] } }

  var report: Report {
    let titles = EffectReportPhrase.title.filled { _ in ["title": .text(title)] }
    let first = terms.compactMap(\.start).min() ?? today
    let last = max(first, terms.compactMap(\.end).max() ?? today)
    let hasCards = reading.before + reading.after > 0
    let sections = [response, ends] + (hasCards ? [objectives, paired] : []) + [deskSection].compactMap(\.self)
    return Report(
      id: "effect", title: titles[language], office: office.name,
      period: ReportPeriod(text: Period(first...last).name(in: language), first: first, last: last),
      audience: discretion.audience, language: language, summary: summary, sections: sections, notes: notes,
      generatedOn: today, sources: [source[language]], isInvented: office.isDemo, titles: titles)
  }

  // MARK: - Sentences

  private var summary: [String] {
    guard reading.before + reading.after > 0 else { return [say(.noCards)] }
    var sentences: [String] = []
    let shown = [reading.before, reading.after].allSatisfy(discretion.shows)
    let values: [String: PhraseValue] = [
      "before": .number(reading.before), "after": .number(reading.after), "start": .number(learners.start),
      "end": .number(learners.end),
    ]
    if !shown {
      sentences.append(say(.tooFewCards))
    } else {
      sentences.append(say(openness.showsEnd && learners.start > 0 ? .cardsOf : .cards, values))
    }
    if let hidden = openness.hiddenEnds, !hidden[0], learners.start > 0, learners.enrolled == 0 {
      let others = learners.start - learners.completed
      let interval = ShareInterval.wilson(Double(others), of: Double(learners.start))
      sentences.append(
        say(
          .dropout,
          [
            "n": .number(others), "start": .number(learners.start), "low": percent(interval.low),
            "high": percent(interval.high),
          ]))
    }
    sentences.append(pairSentence)
    return sentences
  }

  private var pairSentence: String {
    guard reading.readsPairs else { return say(.fewPairs, ["n": .number(EffectReading.fewestPairs)]) }
    guard openness.showsPairs else { return say(.pairsWithheld) }
    let verdicts = EffectVerdict.verdicts(openness.changes).compactMap(\.self)
    let (rose, fell) = (verdicts.count { $0 == .rose }, verdicts.count { $0 == .fell })
    return say(
      rose + fell == 0 ? .pairsAlike : .pairs,
      [
        "pairs": .number(reading.pairs), "n": .number(rose), "all": .number(verdicts.count), "fell": .number(fell),
      ])
  }

  private var notes: [String] {
    var notes = [say(.bothMeasures), say(.noControl), say(.leavers)]
    if learners.enrolled > 0 { notes.append(say(.notEnded)) }
    if reading.lines.contains(where: { $0.change != nil }) { notes.append(say(.unclearCodes)) }
    if let desk, desk.last >= today { notes.append(say(.weeksNotOver, ["day": .day(desk.last)])) }
    if discretion.audience != .internal { notes.append(say(.hiddenNote)) }
    return notes
  }

  // MARK: - Who answered

  private var response: ReportSection {
    let ends =
      [(EffectSide.before, reading.before, learners.start, openness.showsStart)]
      + [(EffectSide.after, reading.after, learners.end, openness.showsEnd)]
    let rows = ends.map { side, cards, whole, showsWhole -> [ReportCell] in
      let name = ReportCell.term(ReportTerm(side.code, side.wording[language]))
      let count: ReportCell = discretion.shows(cards) ? .count(cards) : .hidden
      guard showsWhole else { return [name, count, .hidden, .hidden] }
      // A term without sign-up has no learners to tell of; helpers and companions may make more cards than seats.
      guard whole > 0 else { return [name, count, .notCounted, .empty] }
      return [name, count, .count(whole), cards > whole ? .empty : share(cards, of: whole)]
    }
    return section(
      "response", .response,
      .table(
        ReportTable(
          columns: [EffectColumns.side, EffectColumns.cards, EffectColumns.learners, EffectColumns.response], rows: rows
        )), rule: .responseRule)
  }

  private var ends: ReportSection {
    guard learners.start > 0 else { return section("ends", .ends, .text([say(.noLearners)])) }
    guard let hidden = openness.hiddenEnds else { return section("ends", .ends, .text([say(.withheld)])) }
    let counts = [learners.completed, learners.partly, learners.enrolled, learners.noShow, learners.left]
    let rows = zip(EffectColumns.status.codes, zip(counts, hidden)).map { code, figure -> [ReportCell] in
      let name = ReportCell.term(ReportTerm(code.code, code.meaning[language]))
      return figure.1 ? [name, .hidden] : [name, .count(figure.0), share(figure.0, of: learners.start)]
    }
    return section(
      "ends", .ends,
      .table(
        ReportTable(
          columns: [EffectColumns.status, EffectColumns.number, EffectColumns.shareOfAll], rows: rows,
          total: [.text(DeskTerm.total(in: language)), .count(learners.start)])), rule: .endsRule)
  }

  // MARK: - What they can

  private var objectives: ReportSection {
    let rows = reading.lines.map { line -> [ReportCell] in
      names(line, \.goodWording) + answers(line.before) + answers(line.after)
    }
    return section(
      "objectives", .objectives,
      .table(
        ReportTable(
          columns: [
            EffectColumns.objective(reading), EffectColumns.measure(\.goodWording), EffectColumns.before,
            EffectColumns.goodBefore,
            EffectColumns.after, EffectColumns.goodAfter,
          ], rows: rows, groups: ["objective"])), rule: .objectivesRule)
  }

  private func answers(_ answers: EffectReading.Answers) -> [ReportCell] {
    guard openness.shows(answers) else { return [.hidden, .hidden] }
    return [.count(answers.answered), share(answers.good, of: answers.answered)]
  }

  private var paired: ReportSection {
    guard reading.readsPairs else {
      return section(
        "paired", .paired, .text([say(.fewPairs, ["n": .number(EffectReading.fewestPairs)])]))
    }
    guard openness.showsPairs else { return section("paired", .paired, .text([say(.pairsWithheld)])) }
    let changes = openness.changes
    let verdicts = EffectVerdict.verdicts(changes)
    let rows = reading.lines.indices.compactMap { place -> [ReportCell]? in
      let line = reading.lines[place]
      guard line.change != nil else { return nil }
      guard let change = changes[place], let verdict = verdicts[place] else {
        return names(line, \.wording) + [.hidden, .hidden, .hidden, .hidden, .hidden, .hidden]
      }
      return names(line, \.wording) + [
        .count(change.pairs), .count(change.rose), .count(change.same), .count(change.fell),
        share(change.rose, of: change.pairs), .term(ReportTerm(verdict.rawValue, verdict.wording[language])),
      ]
    }
    return section(
      "paired", .paired,
      .table(
        ReportTable(
          columns: [
            EffectColumns.objective(reading), EffectColumns.measure(\.wording), EffectColumns.pairs, EffectColumns.rose,
            EffectColumns.same, EffectColumns.fell, EffectColumns.roseShare, EffectColumns.verdict,
          ], rows: rows, groups: ["objective"])), rule: .pairedRule)
  }

  // MARK: - The desk

  private var deskSection: ReportSection? {
    guard let desk else { return nil }
    let rows = [(EffectSide.before, desk.before), (EffectSide.after, desk.after)].map { side, found -> [ReportCell] in
      let name = ReportCell.term(ReportTerm(side.code, side.wording[language]))
      guard openness.areOpen(found.yes, found.no, found.unsaid) else { return [name, .hidden, .hidden] }
      return [name, .count(found.yes + found.no), share(found.yes, of: found.yes + found.no)]
    }
    let names = { (language: LanguageCode) in
      ["tasks": PhraseValue.text(tasks.map { $0.name[language] }.joined(separator: "; "))]
    }
    let rule = EffectReportPhrase.deskRule.filled(names)
    return ReportSection(
      "desk", EffectReportPhrase.desk.wording, lead: say(.weakSign),
      body: .table(
        ReportTable(columns: [EffectColumns.side, EffectColumns.answers, EffectColumns.alone], rows: rows)),
      rule: rule, source: DeskRule.source.filled { _ in ["office": .text(office.name)] }, in: language)
  }

  // MARK: - Parts

  private func say(_ phrase: EffectReportPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private func percent(_ share: Double) -> PhraseValue { .text(NumberText.percent(share, in: language)) }

  private func names(_ line: EffectReading.Line, _ name: (EffectMeasure) -> Wording) -> [ReportCell] {
    [
      .term(ReportTerm("\(line.place)", line.text)),
      .term(ReportTerm(line.measure.rawValue, name(line.measure)[language])),
    ]
  }

  /// A share with its Wilson interval.
  private func share(_ hits: Int, of whole: Int) -> ReportCell {
    guard whole > 0 else { return .notRecorded }
    let ends = ShareInterval.wilson(Double(hits), of: Double(whole))
    return .estimate(ReportEstimate(Double(hits) / Double(whole), low: ends.low, high: ends.high, unit: .share))
  }

  private func section(
    _ id: String, _ heading: EffectReportPhrase, _ body: ReportBody, rule: EffectReportPhrase? = nil
  ) -> ReportSection {
    ReportSection(
      id, heading.wording, body: body, rule: rule?.wording ?? Wording(same: ""), source: source, in: language)
  }
}
