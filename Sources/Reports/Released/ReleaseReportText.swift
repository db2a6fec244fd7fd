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

  private var notes: [String] {
    let number = PhraseValue.text("\(release.number)")
    let threshold = ["n": PhraseValue.number(release.query.threshold)]
    let kind: ReleaseReportPhrase = replaced == nil ? .firstIssue : .laterIssue
    let notes: [String?] = [
      kind(
        in: language, ["release": number, "day": .day(release.day), "old": .text(replaced.map { "\($0)" } ?? "")]),
      renewed.map { ReleaseReportPhrase.renewed(in: language, ["release": .text("\($0)")]) },
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

  /// The release that this one is a new version of; nil where it is none.
  private var replaced: Int? { replaced(by: release) }

  /// The newest of the same tables, else of some that it has in a coarser form.
  private func replaced(by release: Release) -> Int? {
    guard release.kind == .revision else { return nil }
    let earlier = releases.filter { $0.number < release.number }
    return (earlier.last { $0.query == release.query } ?? earlier.last { release.query.isCoarsening(of: $0.query) })?
      .number
  }

  /// The versions of this release that came after it, each in place of it or of another one of them.
  private var later: [Int] {
    releases.filter { $0.number > release.number }.reduce(into: []) { found, next in
      if let old = replaced(by: next), old == release.number || found.contains(old) { found.append(next.number) }
    }
  }

  /// The newest version of this release, where that is another one.
  private var renewed: Int? { later.last }

  /// Other releases over the same time, with other tables.
  private var others: [Int] {
    let own = [release.number, replaced].compactMap(\.self) + later
    return releases.filter {
      $0.query.period.days == period.days && $0.query != release.query && !own.contains($0.number)
    }.map(\.number)
  }
}
