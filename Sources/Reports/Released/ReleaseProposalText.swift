import Language
import Municipality
import Statistics

/// The document of a proposal: what would be published, what is blank and why that many, and what else could be done.
struct ReleaseProposalText {
  let proposal: ReleaseProposal
  let tables: ReleasedTables
  let today: Day
  /// Whether it says by which commands one goes on.
  let namesCommands: Bool

  private var language: LanguageCode { tables.language }
  private var period: Period { proposal.query.period }

  var report: Report {
    let title: ReleaseProposalPhrase = proposal.kind == .release ? .proposalTitle : .revisionTitle
    return Report(
      id: "release-proposal", title: title(in: language), office: tables.office.name,
      period: ReportPeriod(
        text: period.name(in: language), first: period.days.lowerBound, last: period.days.upperBound),
      audience: .internal, language: language, summary: summary,
      sections: instead + tables.sections { blanks($0) }, notes: notes, generatedOn: today,
      sources: [tables.source[language]], isInvented: tables.office.isDemo, titles: title.wording,
      mark: ReportMark(
        ReleaseProposalPhrase.proposalTag(in: language), line: ReleaseProposalPhrase.proposalLine(in: language)))
  }

  /// What is blank and why that many, and what was looked at.
  private var summary: [String] {
    let blank: ReleaseProposalPhrase = proposal.withheld > 0 ? .blank : .nothingBlank
    var lines = [
      ReleaseProposalPhrase.shown(
        in: language, ["n": .number(proposal.filled), "left": .number(proposal.filled - proposal.withheld)]),
      blank(
        in: language,
        [
          "n": .number(proposal.primary), "more": .number(proposal.complementary),
          "threshold": .number(proposal.query.threshold),
        ]),
    ]
    if let low = RemedyWords(in: language).threshold(of: proposal.query) { lines.append(low) }
    if !proposal.related.isEmpty {
      lines.append(
        ReleaseProposalPhrase.related(
          in: language,
          [
            "n": .number(proposal.related.count),
            "list": .text(proposal.related.map(String.init).joined(separator: ", ")),
          ]))
    }
    if !proposal.corrected.isEmpty {
      lines.append(
        (namesCommands ? ReleaseProposalPhrase.corrected : .correctedPlain)(
          in: language, ["n": .number(proposal.corrected.count)]))
    }
    return lines
  }

  private func blanks(_ table: ReleasedTable) -> String {
    guard table.blanks > 0 else { return ReleaseProposalPhrase.tableOpen(in: language) }
    return ReleaseProposalPhrase.tableBlanks(
      in: language, ["n": .number(table.blanks), "of": .number(table.cells.count { $0 != 0 })])
  }

  private var notes: [String] {
    [
      ReleaseReportPhrase.blankMeans(in: language, ["n": .number(proposal.query.threshold)])
    ] + (namesCommands ? [ReleaseProposalPhrase.forGood(in: language)] : [])
  }

  /// What else could be published, each with its cost, beside what is proposed; and how to ask for it.
  private var instead: [ReportSection] {
    let remedies = proposal.remedies
    let inVain = remedies.failed.isEmpty ? nil : self.inVain
    guard !remedies.ways.isEmpty else { return [inVain].compactMap(\.self) }
    let words = RemedyWords(in: language)
    let rows =
      [
        [
          ReportCell.text(ReleaseProposalPhrase.asProposed(in: language)), .count(proposal.withheld),
          .count(proposal.filled),
        ]
      ]
      + remedies.ways.map { remedy -> [ReportCell] in
        [
          .text(words.way(remedy.way)),
          remedy.price.map { .count($0.blanks) } ?? .text(ReleaseProposalPhrase.knownThen(in: language)),
          remedy.price.map { .count($0.filled) } ?? .empty,
        ]
      }
    let table = ReportTable(
      columns: [
        column("way", .wayTitle, .wayMeaning, .key), column("blanks", .blanksTitle, .blanksMeaning, .measure),
        column("filled", .filledTitle, .filledMeaning, .measure),
      ], rows: rows)
    let ways = ReportSection(
      "instead", ReleaseProposalPhrase.instead.wording, lead: ReleaseProposalPhrase.insteadLead(in: language),
      body: .table(table), source: tables.source, in: language)
    guard namesCommands else { return [ways, inVain].compactMap(\.self) }
    let commands = remedies.ways.map { remedy in
      ReleaseProposalPhrase.command(
        in: language,
        ["way": .text(words.way(remedy.way)), "words": .text(words.command(remedy, of: remedies))])
    }
    return [
      ways,
      ReportSection(
        "commands", ReleaseProposalPhrase.commandsHeading.wording, body: .text(commands),
        source: Wording(same: ""), in: language),
    ] + [inVain].compactMap(\.self)
  }

  /// What was tried and cannot be published either.
  private var inVain: ReportSection {
    let words = RemedyWords(in: language)
    return ReportSection(
      "in-vain", ReleaseProposalPhrase.inVain.wording, body: .text(proposal.remedies.failed.map { words.line($0) }),
      source: Wording(same: ""), in: language)
  }

  private func column(
    _ id: String, _ title: ReleaseProposalPhrase, _ meaning: ReleaseProposalPhrase, _ role: ReportColumn.Role
  ) -> ReportColumn {
    ReportColumn(
      id: id, title: title.wording, role: role, unit: role == .measure ? .number : .none, meaning: meaning.wording)
  }
}
