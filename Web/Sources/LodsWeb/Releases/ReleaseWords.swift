import Language
import Statistics

/// What is said of publications on the pages: where a page can say where to go on, it does.
struct ReleaseWords {
  let language: LanguageCode

  init(in language: LanguageCode) { self.language = language }

  /// Why something cannot be published.
  func sentence(_ fault: ReleaseFault) -> String {
    switch fault {
    case .noTable, .noAxis: ReleasePagePhrase.tableMissing(in: language)
    case .unknownAxis: ReleasePagePhrase.tableMissing(in: language)
    case .notAQuery, .ledgerBroken: ReleasePagePhrase.ledgerBroken(in: language)
    case .alreadyReleased(let number):
      ReleasePagePhrase.alreadyReleased(in: language, ["release": .text(String(number))])
    case .ownerNotKept: ReleasePagePhrase.ownerNotKept(in: language)
    default: fault.sentence(in: language)
    }
  }

  /// A table by what it is split by, as "Lokalområde × Alder".
  func name(_ axes: [ReleaseAxis]) -> String { axes.map { $0.wording[language] }.joined(separator: " × ") }

  /// A table as it is asked for, with what is put together in it.
  func name(_ table: ReleaseTable) -> String {
    let bands = table.axes.flatMap { table.bands[$0]?.groups.map(\.name) ?? [] }
    return name(table.axes)
      + (bands.isEmpty
        ? "" : " (" + ReleasePagePhrase.together(in: language, ["list": .text(bands.joined(separator: ", "))]) + ")")
  }

  /// What somebody with every table that was ever published can and cannot work out.
  func audit(threshold: Int, blanks: Int, others: Int) -> (can: [String], cannot: [String]) {
    let n = ["n": PhraseValue.number(threshold), "others": .number(others)]
    return (
      [ReleaseAuditPhrase.canRead(in: language, n)]
        + (blanks > 0 ? [ReleaseAuditPhrase.canBound(in: language, n)] : []),
      [
        ReleaseAuditPhrase.cannotTell(in: language, n), ReleaseAuditPhrase.cannotSubtract(in: language, n),
        ReleaseAuditPhrase.cannotSeeWhy(in: language, n),
      ]
    )
  }
}
