import HelpDesk
import Language
import Municipality

/// Every list of the desk's figures, each closed by the same door, so that all reports hide the same.
struct DeskBreakdowns {
  let figures: DeskFigures
  let discretion: Discretion
  let language: LanguageCode
  private let taskShown: TaskDiscretion
  private let taskShownBefore: TaskDiscretion

  init(_ figures: DeskFigures, for discretion: Discretion, in language: LanguageCode) {
    self.figures = figures
    self.discretion = discretion
    self.language = language
    let decide = { (span: SpanFigures?) in
      TaskDiscretion(
        mentions: figures.tasks.map { span?.whole[.task][$0.number]?.sessions ?? 0 },
        kinds: figures.tasks.map(\.kind.number), owners: figures.tasks.map(\.owner.number), for: discretion)
    }
    taskShown = decide(figures.now)
    taskShownBefore = decide(figures.before)
  }

  // MARK: - By task

  /// The blocks of tasks whose sums stand elsewhere.
  var taskBlocks: [Int] { blocks(taskShown) }
  /// The same of the year before.
  var taskBlocksBefore: [Int] { blocks(taskShownBefore) }

  private func blocks(_ shown: TaskDiscretion) -> [Int] {
    figures.tasks.map {
      (shown.showsKinds ? $0.kind.number : 0) * 100 + (shown.showsOwners ? $0.owner.number : 0)
    }
  }

  var tasks: Breakdown {
    Breakdown(
      "tasks", item: DeskColumns.task(figures.tasks), value: DeskColumns.mentions,
      lines: figures.tasks.map { line($0.code.text, $0.name, .task, [$0.number]) }, blocks: taskBlocks,
      hidden: taskShown.tasks, hiddenBefore: taskShownBefore.tasks, for: discretion)
  }

  var kinds: Breakdown {
    ofTasks("kinds", DeskColumns.kind, TaskKind.allCases, \.kind, name: \.wording, isShown: \.showsKinds)
  }

  var owners: Breakdown {
    ofTasks("owners", DeskColumns.owner, Owner.allCases, \.owner, name: \.wording, isShown: \.showsOwners)
  }

  private func ofTasks<Choice: CodedChoice>(
    _ id: String, _ item: ReportColumn, _ choices: [Choice], _ choice: (OfficeTask) -> Choice,
    name: (Choice) -> Wording, isShown: (TaskDiscretion) -> Bool
  ) -> Breakdown {
    let lines = choices.map { one in
      line(one.code, name(one), .task, figures.tasks.filter { choice($0) == one }.map(\.number))
    }
    // Where the sums are given up, some of them are small or would give a task away; where not, none of them is small.
    let open = lines.map { _ in false }
    return Breakdown(
      id, item: item, value: DeskColumns.mentions, lines: lines, blocks: lines.map { _ in 0 },
      hidden: isShown(taskShown) ? open : nil, hiddenBefore: isShown(taskShownBefore) ? open : nil, for: discretion)
  }

  // MARK: - By session

  var levels: Breakdown {
    list(
      "levels", DeskColumns.level,
      HelpLevel.allCases.map { line("\($0.rawValue)", $0.wording, .level, [$0.rawValue]) }
        + [line("none", DeskTerm.noLevel.wording, .level, [9])])
  }

  /// Channels of which only the month is kept are closed apart, because their sum also stands by weekday.
  var channels: Breakdown {
    let lines = Channel.allCases.map { line($0.code, $0.wording, .channel, [$0.number]) }
    let apart = Breakdown(
      "channels", item: DeskColumns.channel, value: DeskColumns.sessions, lines: lines,
      blocks: Channel.allCases.map { $0.keepsMonthOnly ? 1 : 0 }, for: discretion)
    guard apart.hidden == nil || apart.hiddenBefore == nil else { return apart }
    return list("channels", DeskColumns.channel, lines)
  }

  var weekdays: Breakdown {
    let lines =
      Weekday.allCases.map { weekday in
        var line = line(weekday.code, weekday.wording, .weekday, [weekday.rawValue])
        line.days = days { $0.staffed.count { $0.weekday == weekday } }
        return line
      } + [line("month-only", DeskTerm.monthOnly.wording, .weekday, [0])]
    // The month-only line is a sum of channels: where those could not be closed by themselves it would tell them, and
    // where they could it may be known from them, so that no weekday can hide behind it.
    let blocks = Channel.allCases.map { $0.keepsMonthOnly ? 1 : 0 }
    let tells = [figures.now, figures.before].compactMap(\.self).contains { span in
      discretion.hidden(
        in: Channel.allCases.map { span.whole[.channel][$0.number]?.sessions ?? 0 }, blocks: blocks) == nil
    }
    return Breakdown(
      "weekdays", item: DeskColumns.weekday, value: DeskColumns.sessions, lines: lines,
      blocks: Weekday.allCases.map { _ in 0 } + [1], isGivenUp: tells, for: discretion)
  }

  var branches: Breakdown {
    list(
      "branches", DeskColumns.branch(figures.branches),
      figures.branches.map { branch in
        let totals = { (span: SpanFigures) in span.sheets[branch.number]?.all ?? Totals() }
        return Breakdown.Line(
          term: ReportTerm(branch.code.text, branch.name), now: totals(figures.now), before: figures.before.map(totals),
          days: figures.before.map {
            (
              figures.exposure(of: figures.now, at: branch.number), figures.exposure(of: $0, at: branch.number)
            )
          })
      })
  }

  var areas: Breakdown {
    list(
      "areas", DeskColumns.area(figures.areas),
      figures.areas.map { line($0.code.text, Wording(same: $0.name), .area, [$0.number]) } + [rest(.area)])
  }

  var outcomes: Breakdown {
    list("outcomes", DeskColumns.outcome, Outcome.allCases.map { line($0.code, $0.wording, .outcome, [$0.number]) })
  }

  var reasons: Breakdown {
    list("reasons", DeskColumns.reason, NotDoneReason.allCases.map { line($0.code, $0.wording, .reason, [$0.number]) })
  }

  var alone: Breakdown {
    list(
      "alone", DeskColumns.alone,
      AloneNextTime.allCases.map { line($0.code, $0.wording, .alone, [$0.number]) } + [rest(.alone)])
  }

  /// Ways on: a session may have several, so that the lines do not add up; they are closed as if they did.
  var pathways: Breakdown {
    Breakdown(
      "pathways", item: DeskColumns.pathway, value: DeskColumns.mentions,
      lines: Pathway.allCases.map { line($0.code, $0.wording, .pathway, [$0.number]) }, for: discretion)
  }

  /// Barriers: a session may have several, so that the lines do not add up; they are closed as if they did.
  ///
  /// Where those recorded, those with none, those with any or those not recorded are few, nothing of it is shown.
  var barriers: Breakdown {
    let isFew = [figures.now, figures.before].compactMap(\.self).contains { span in
      let recorded = span.whole[.barrier][63]?.sessions ?? 0
      let none = span.whole[.barrier][62]?.sessions ?? 0
      return ![recorded, none, recorded - none, span.whole.all.sessions - recorded].allSatisfy(discretion.shows)
    }
    return Breakdown(
      "barriers", item: DeskColumns.barrier, value: DeskColumns.mentions,
      lines: Barrier.allCases.map { line($0.code, $0.wording, .barrier, [$0.number]) }
        + [line("none", DeskTerm.noBarrier.wording, .barrier, [62])], isGivenUp: isFew, for: discretion)
  }

  /// Every list that adds up to all sessions or all mentions, for the measures beside them.
  var measured: [Breakdown] {
    [tasks, kinds, owners, levels, channels] + (figures.branch == nil ? [branches] : [])
      + (figures.areas.isEmpty ? [] : [areas]) + [weekdays]
  }

  // MARK: - Lines

  private func list(_ id: String, _ item: ReportColumn, _ lines: [Breakdown.Line]) -> Breakdown {
    Breakdown(id, item: item, value: DeskColumns.sessions, lines: lines, for: discretion)
  }

  private func line(_ code: String, _ name: Wording, _ kind: TotalKind, _ values: [Int]) -> Breakdown.Line {
    let totals = { (span: SpanFigures) in values.reduce(Totals()) { $0 + (span.whole[kind][$1] ?? Totals()) } }
    return Breakdown.Line(
      term: ReportTerm(code, name[language]), now: totals(figures.now), before: figures.before.map(totals))
  }

  /// The sessions for which a kind was not recorded.
  private func rest(_ kind: TotalKind) -> Breakdown.Line {
    let totals = { (span: SpanFigures) in
      span.whole[kind].values.reduce(span.whole.all) { $0 - $1 }
    }
    return Breakdown.Line(
      term: ReportTerm("not-recorded", DeskTerm.notRecorded(in: language)), now: totals(figures.now),
      before: figures.before.map(totals))
  }

  private func days(_ count: @escaping (StaffedDays) -> Int) -> (now: Double, before: Double)? {
    guard let before = figures.before, figures.now.knowsHours, before.knowsHours else { return nil }
    let sum = { (span: SpanFigures) in Double(span.calendars.values.reduce(0) { $0 + count($1) }) }
    return (sum(figures.now), sum(before))
  }
}
