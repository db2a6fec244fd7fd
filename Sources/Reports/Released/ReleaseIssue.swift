import Language
import Statistics

/// Which release figures are from, and whether there is a newer version of it.
struct ReleaseIssue {
  let release: Release
  /// The whole ledger, the first release first.
  let releases: [Release]
  let language: LanguageCode

  /// Its number and day, and what it replaces.
  var told: String {
    let kind: ReleaseReportPhrase = replaced == nil ? .firstIssue : .laterIssue
    return kind(
      in: language,
      [
        "release": .text("\(release.number)"), "day": .day(release.day), "old": .text(replaced.map { "\($0)" } ?? ""),
      ])
  }

  /// What to use instead, where there is a newer version.
  var renewed: String? {
    later.last.map { ReleaseReportPhrase.renewed(in: language, ["release": .text("\($0)")]) }
  }

  /// The release, the one that it replaces, and those that replace it.
  var versions: [Int] { [release.number, replaced].compactMap(\.self) + later }

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
}
