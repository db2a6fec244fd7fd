import HelpDesk
import Language
import Municipality
import Statistics

/// The first page.
extension OverviewText {
  // MARK: - What changed

  /// The changes that nobody explained, each with what to do about it.
  var changed: ReportSection? {
    let heading = OverviewPhrase.changedHeading.wording
    // Where nothing changed the first sentence has said so.
    return changes.isEmpty ? nil : section("changes", heading, changes, rule: .changedRule)
  }

  /// What stands out for a reason that somebody noted.
  var known: ReportSection? {
    let known = told(.known)
    return known.isEmpty ? nil : section("known", OverviewPhrase.knownHeading.wording, known)
  }

  /// What may be chance.
  var watched: ReportSection? {
    let watched = told(.watch)
    guard !watched.isEmpty else { return nil }
    return section("watch", OverviewPhrase.watchHeading.wording, watched, rule: .watchRule)
  }

  private func section(
    _ id: String, _ heading: Wording, _ alerts: [Alert], rule: OverviewPhrase? = nil
  ) -> ReportSection {
    let rows = alerts.prefix(Self.mostTold).map { alert -> [ReportCell] in
      let note = alert.note.map { " " + words.cause($0) } ?? ""
      return [
        .term(ReportTerm(alert.kind.rawValue, alert.kind.wording[language])),
        .text(sentence(alert) + note), .text(words.advice(alert)),
      ]
    }
    let more = alerts.count - rows.count
    let lead = more > 0 ? OverviewPhrase.more(in: language, ["n": .number(more)]) : nil
    let kind = ReportColumn(
      id: "kind", title: OverviewPhrase.kind.wording, role: .key, meaning: OverviewPhrase.kindMeaning.wording,
      codes: AlertKind.allCases.map { ReportCode($0.rawValue, $0.wording) })
    let columns = [
      kind,
      ReportColumn(id: "found", title: OverviewPhrase.found.wording, meaning: OverviewPhrase.foundMeaning.wording),
      ReportColumn(id: "advice", title: OverviewPhrase.advice.wording, meaning: OverviewPhrase.adviceMeaning.wording),
    ]
    return ReportSection(
      id, heading, lead: lead, body: .table(ReportTable(columns: columns, rows: Array(rows))),
      rule: rule.map(\.wording) ?? Wording(same: ""), source: Wording(same: ""), in: language)
  }

  /// So many are told on the first page; the rest are counted.
  private static let mostTold = 6

  // MARK: - What cannot be known

  /// What the figures cannot tell, and why.
  var unknown: ReportSection? {
    var sentences: [String] = []
    if let notCounted = desk.capture.notCounted { sentences.append(notCounted) }
    if desk.total > 0, !desk.isTooFew { sentences += desk.capture.sentences }
    if let begun, begun > figures.period.days.lowerBound {
      sentences.append(OverviewPhrase.begins(in: language, ["day": .day(begun)]))
    } else if let emptyDays = desk.emptyDays {
      sentences.append(emptyDays)
    }
    if let scope { sentences.append(scope) }
    sentences += words.unsure(alerts.ground)
    if desk.total > 0, !desk.isTooFew { sentences += notAsked }
    sentences.append(OverviewPhrase.never(in: language))
    return ReportSection(
      "unknown", OverviewPhrase.unknownHeading.wording, body: .text(sentences), source: Wording(same: ""),
      in: language)
  }

  /// Which weeks rises and growth were looked for in.
  private var scope: String? {
    guard alerts.ground.judgesRises, let last = alerts.weeks.starts.last else { return nil }
    return OverviewPhrase.scope(
      in: language,
      ["first": .text("\(last.adding(-7).week.week)"), "week": .text("\(last.week.week)")])
  }

  /// The questions that are not asked, or that are seldom answered.
  private var notAsked: [String] {
    let asked: [(field: OptionalField, kind: TotalKind)] = [(.age, .age), (.area, .area)]
    let off = asked.filter { one in
      figures.settings.rule(for: one.field) == .off && (one.field != .area || !figures.areas.isEmpty)
    }
    let seldom = asked.compactMap { one -> String? in
      guard !off.contains(where: { $0.field == one.field }) else { return nil }
      let missing = desk.total - figures.now.whole.recorded(one.kind)
      guard Double(missing) >= 0.2 * Double(desk.total), desk.discretion.shows(missing),
        desk.discretion.shows(desk.total - missing), one.field != .area || desk.lists.areas.hidden?.last == false
      else { return nil }
      return OverviewPhrase.seldom(
        in: language,
        [
          "field": .text(one.field.wording[language].lowercased()),
          "share": .text(NumberText.percent(Double(missing) / Double(desk.total), in: language)),
        ])
    }
    guard !off.isEmpty else { return seldom }
    let names = off.map { $0.field.wording[language].lowercased() }
    return [OverviewPhrase.notAsked(in: language, ["fields": .text(names.joined(separator: ", "))])] + seldom
  }
}
