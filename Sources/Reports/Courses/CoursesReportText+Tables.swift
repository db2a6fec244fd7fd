import Courses
import Language
import Municipality
import Statistics

extension CoursesReportText {
  // MARK: - Branches

  /// The terms of each branch.
  var branchTable: ReportSection? {
    let branches = figures.branches
    guard figures.branch == nil, branches.count > 1 else { return nil }
    let totals = branches.map { branch in figures.totals.filter { $0.branch == branch.code } }
    let sums = totals.map { CourseFigures.sum($0) }
    let hidden = shown.hidden(branches: totals)
    let rows = branches.indices.map { index -> [ReportCell] in
      let (sum, isHidden) = (sums[index], hidden[index])
      return [
        .term(ReportTerm(branches[index].code.text, branches[index].name)),
        .count(totals[index].count { !$0.isCancelled }), .count(sum.dates),
        isHidden ? .hidden : .count(sum.tookPart), isHidden ? .hidden : .count(sum.visits),
      ] + (isInternal ? [fill(totals[index])] : [])
    }
    let total: [ReportCell] = [
      .text(DeskTerm.total(in: language)), .count(figures.held.count), .count(all.dates),
      shown.showsTookPart ? .count(all.tookPart) : .hidden, shown.showsVisits ? .count(all.visits) : .hidden,
    ]
    let columns =
      [
        DeskColumns.branch(branches), CourseColumns.terms, CourseColumns.lessons, CourseColumns.participants,
        CourseColumns.visits,
      ] + (isInternal ? [CourseColumns.fill] : [])
    return said(.branches, "branches", ReportTable(columns: columns, rows: rows, total: total), .branches)
  }

  /// The share of the seats of some terms that somebody had in the end.
  private func fill(_ totals: [CourseTotal]) -> ReportCell {
    let sum = CourseFigures.sum(totals.filter { !$0.isCancelled && $0.kind.hasEnrolment })
    return sum.seats > 0 ? .share(Double(sum.seated) / Double(sum.seats)) : .empty
  }

  /// A count of persons who signed up; empty where one cannot, as 0 would say that nobody wanted to.
  private func persons(_ number: Int, of totals: [CourseTotal]) -> ReportCell {
    totals.contains { $0.kind.hasEnrolment } ? .count(number) : .empty
  }

  // MARK: - Offers

  /// An offer with its terms.
  struct OfferLine {
    let code: String
    let title: String
    let totals: [CourseTotal]

    /// The last term that was held.
    var last: CourseTotal? { totals.last { !$0.isCancelled } }
    /// Whether so many came to it that the offer goes on; nil for no rule.
    var goesOn: Bool? { last?.goesOn }
  }

  /// The offers in the order of their titles; an offer is called as its latest term is.
  var offerLines: [OfferLine] {
    Dictionary(grouping: figures.totals, by: \.offer).map { offer, totals in
      OfferLine(code: offer.text, title: totals.last?.title ?? offer.text, totals: totals)
    }.sorted {
      $0.title == $1.title ? $0.code < $1.code : TextOrder.precedes($0.title, $1.title, in: language)
    }
  }

  /// The terms of each offer and whether it goes on.
  var offers: ReportSection? {
    let lines = offerLines
    let rows = lines.map { line -> [ReportCell] in
      let sum = CourseFigures.sum(line.totals)
      let row: [ReportCell] = [
        .term(ReportTerm(line.code, line.title)), .count(line.totals.count { !$0.isCancelled }), .count(sum.dates),
      ]
      guard isInternal else { return row }
      let answer = line.goesOn.map { goesOn -> ReportCell in
        let phrase: CourseReportPhrase = goesOn ? .yes : .no
        return .term(ReportTerm(goesOn ? "yes" : "no", phrase(in: language)))
      }
      return row + [
        persons(sum.tookPart, of: line.totals), fill(line.totals), persons(sum.unmet, of: line.totals),
        line.last?.goesOnAt.map(ReportCell.count) ?? .empty,
        line.goesOn == nil ? .empty : line.last.map { .count($0.turnout) } ?? .empty, answer ?? .empty,
      ]
    }
    let offer = DeskColumns.key(
      "offer", Wording(da: "Tilbud", sv: "Kursupplägg", en: "Offer"),
      Wording(
        da: "Det, der undervises i; kaldt som det seneste hold.",
        sv: "Det som lärs ut; kallat som den senaste gruppen.",
        en: "What is taught; called as its latest term."),
      codes: lines.map { ReportCode($0.code, Wording(same: $0.title)) })
    let columns =
      [offer, CourseColumns.terms, CourseColumns.lessons]
      + (isInternal
        ? [
          CourseColumns.participants, CourseColumns.fill, CourseColumns.unmet, CourseColumns.goesOnAt,
          CourseColumns.turnout, CourseColumns.goesOn,
        ] : [])
    return said(
      .offers, "offers", ReportTable(columns: columns, rows: rows), isInternal ? .offers : .offersPublished)
  }

  // MARK: - Staff and volunteers

  /// The terms by how far they are handed over to volunteers, with whose hours they took.
  var stages: ReportSection? {
    let used = Dictionary(grouping: figures.held, by: \.stage)
    let rows = (0...4).compactMap { stage -> [ReportCell]? in
      guard let totals = used[stage] else { return nil }
      return [.term(ReportTerm("\(stage)", CourseReportPhrase.stage(stage)(in: language))), .count(totals.count)]
        + Self.time(totals)
    }
    guard !rows.isEmpty else { return nil }
    let key = DeskColumns.key(
      "stage", Wording(da: "Trin", sv: "Steg", en: "Stage"),
      Wording(
        da: "Hvor langt holdet er givet over til frivillige, fra 0 til 4. Trinene er vores egne.",
        sv: "Hur långt gruppen är överlämnad till volontärer, från 0 till 4. Stegen är våra egna.",
        en: "How far the term is handed over to volunteers, from 0 to 4. The stages are our own."),
      codes: (0...4).map { ReportCode("\($0)", CourseReportPhrase.stage($0).wording) })
    let table = ReportTable(columns: [key, CourseColumns.terms] + CourseColumns.time, rows: rows)
    return said(.stages, "stages", table, .stages)
  }

  /// The same by half-year, over four years at most; nil for one half-year alone.
  var stagesOverTime: ReportSection? {
    let halves = Dictionary(grouping: figures.years.filter { !$0.isCancelled }) { total in
      let last = total.days.upperBound
      return "\(last.year)-H\(last.month <= 6 ? 1 : 2)"
    }
    guard halves.count > 1 else { return nil }
    let rows = halves.sorted { $0.key < $1.key }.map { half, totals -> [ReportCell] in
      let name = (try? Period(half).name(in: language)) ?? half
      return [.term(ReportTerm(half, name)), .count(totals.count), .count(totals.count { $0.stage >= 3 })]
        + Self.time(totals)
    }
    let key = ReportColumn(
      id: "half", title: Wording(da: "Halvår", sv: "Halvår", en: "Half-year"), role: .key, unit: .time,
      meaning: Wording(
        da: "Det halvår, som holdets sidste dag ligger i.", sv: "Det halvår då gruppens sista dag ligger.",
        en: "The half-year that the term's last day lies in."))
    let columns = [key, CourseColumns.terms, CourseColumns.volunteerLed] + CourseColumns.time
    return said(.stagesOverTime, "stages-over-time", ReportTable(columns: columns, rows: rows), .stages)
  }

  private static func time(_ totals: [CourseTotal]) -> [ReportCell] {
    let sum = CourseFigures.sum(totals)
    let hours = { (minutes: Int?) in minutes.map { ReportCell.hours(Double($0) / 60) } ?? .notRecorded }
    return [
      hours(sum.staffMinutes), hours(sum.volunteerMinutes), staffShare(sum).map(ReportCell.share) ?? .notRecorded,
    ]
  }

  // MARK: - Other groups, and each term

  /// The terms by kind, audience, language, price and campaign.
  var groups: ReportSection? {
    let totals = figures.held
    guard !totals.isEmpty else { return nil }
    let lists: [(by: ReportCode, lines: [(code: ReportCode, totals: [CourseTotal])])] = [
      (
        ReportCode("kind", CourseReportPhrase.byKind.wording),
        TermKind.allCases.map { kind in (ReportCode(kind.code, kind.wording), totals.filter { $0.kind == kind }) }
      ),
      (
        ReportCode("audience", CourseReportPhrase.byAudience.wording),
        Audience.allCases.map { one in (ReportCode(one.code, one.wording), totals.filter { $0.audience == one }) }
      ),
      (
        ReportCode("language", CourseReportPhrase.byLanguage.wording),
        LanguageCode.allCases.map { one in
          (ReportCode(one.rawValue, CourseReportPhrase.language(one).wording), totals.filter { $0.language == one })
        }
      ),
      (
        ReportCode("price", CourseReportPhrase.byPrice.wording),
        [
          (ReportCode("free", CourseReportPhrase.free.wording), totals.filter { $0.price == 0 }),
          (ReportCode("paid", CourseReportPhrase.paid.wording), totals.filter { $0.price > 0 }),
        ]
      ),
      (
        ReportCode("campaign", CourseReportPhrase.byCampaign.wording),
        Set(totals.compactMap(\.campaign)).sorted().map { name in
          (ReportCode(name, Wording(same: name)), totals.filter { $0.campaign == name })
        }
      ),
    ]
    let rows = lists.flatMap { list in
      list.lines.filter { !$0.totals.isEmpty }.map { line -> [ReportCell] in
        let sum = CourseFigures.sum(line.totals)
        return [
          .term(ReportTerm(list.by.code, list.by.meaning[language])),
          .term(ReportTerm(line.code.code, line.code.meaning[language])), .count(line.totals.count), .count(sum.dates),
        ] + (isInternal ? [persons(sum.tookPart, of: line.totals), .count(sum.visits)] : [])
      }
    }
    let by = DeskColumns.key(
      "by", Wording(da: "Fordelt på", sv: "Fördelat på", en: "By"),
      Wording(
        da: "Hvad holdene er fordelt på. Rækker fra to fordelinger må ikke lægges sammen.",
        sv: "Vad grupperna är fördelade på. Rader från två fördelningar får inte summeras.",
        en: "What the terms are broken down by. Rows of two breakdowns must not be added."), codes: lists.map(\.by))
    let item = DeskColumns.key(
      "item", Wording(da: "Hold", sv: "Grupper", en: "Terms"),
      Wording(da: "Linjen i fordelingen.", sv: "Raden i fördelningen.", en: "The line of the breakdown."),
      codes: lists.flatMap { $0.lines.map(\.code) })
    let columns =
      [by, item, CourseColumns.terms, CourseColumns.lessons]
      + (isInternal ? [CourseColumns.participants, CourseColumns.visits] : [])
    return said(.groups, "groups", ReportTable(columns: columns, rows: rows, groups: ["by"]), .groups)
  }

  /// Each term; for internal use alone.
  var terms: ReportSection? {
    guard isInternal else { return nil }
    let names = Dictionary(figures.branches.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let rows = figures.totals.map { total -> [ReportCell] in
      let counts = total.counts
      let hasSeats = total.kind.hasEnrolment
      return [
        .term(ReportTerm(total.code.text, total.title)), .text(names[total.branch] ?? total.branch.text),
        .day(total.days.upperBound),
        .count(counts.dates), hasSeats ? .count(counts.seats) : .empty, hasSeats ? .count(counts.tookPart) : .empty,
        hasSeats ? .count(counts.completed) : .empty, .count(counts.visits),
        total.isCancelled ? .text(TermState.cancelled.wording[language].lowercased()) : .empty,
      ]
    }
    let term = DeskColumns.key(
      "term", Wording(da: "Hold", sv: "Grupp", en: "Term"),
      Wording(da: "Holdet.", sv: "Gruppen.", en: "The term."),
      codes: figures.totals.map { ReportCode($0.code.text, Wording(same: $0.title)) })
    return said(
      .terms, "terms", ReportTable(columns: [term] + CourseColumns.ofTerm, rows: rows), .terms)
  }
}
