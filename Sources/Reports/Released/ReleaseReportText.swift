import Language
import Municipality
import Statistics

/// The document of a release: only what was published, and what there is to know to read it.
struct ReleaseReportText {
  let release: Release
  let tables: ReleasedTables
  let releases: [Release]
  let today: Day

  private var language: LanguageCode { tables.language }
  private var period: Period { release.query.period }

  var report: Report {
    Report(
      id: "release", title: ReleaseReportPhrase.releasedTitle(in: language), office: tables.office.name,
      period: ReportPeriod(
        text: period.name(in: language), first: period.days.lowerBound, last: period.days.upperBound),
      audience: .publication, language: language, summary: [tables.whole].compactMap(\.self),
      sections: tables.sections() + [tables.comparison].compactMap(\.self), notes: notes, generatedOn: today,
      sources: [tables.source[language]],
      isInvented: tables.office.isDemo, titles: ReleaseReportPhrase.releasedTitle.wording)
  }

  private var issue: ReleaseIssue { ReleaseIssue(release: release, releases: releases, language: language) }

  private var notes: [String] {
    let threshold = ["n": PhraseValue.number(release.query.threshold)]
    let notes: [String?] = [
      issue.told, issue.renewed,
      others.isEmpty
        ? nil
        : ReleaseReportPhrase.others(
          in: language,
          [
            "n": .number(others.count), "list": .text(others.map { String($0) }.joined(separator: ", ")),
          ]),
      ReleaseReportPhrase.blankMeans(in: language, threshold), RemedyWords(in: language).threshold(of: release.query),
      ReleaseReportPhrase.frozen(in: language),
      ReleaseReportPhrase.notPersons(in: language),
      tables.hasTasks ? ReleaseReportPhrase.edition(in: language, ["day": .day(release.edition)]) : nil,
    ]
    return notes.compactMap(\.self)
      + tables.befores.map { before in
        ReleaseReportPhrase.beforeFrom(
          in: language,
          [
            "period": .text(before.query.period.name(in: language)), "release": .text("\(before.number)"),
            "day": .day(before.day),
          ])
      }
  }

  /// Other releases over the same time, with other tables.
  private var others: [Int] {
    let own = issue.versions
    return releases.filter {
      $0.query.period.days == period.days && $0.query != release.query && !own.contains($0.number)
    }.map(\.number)
  }
}
