import Formats
import HelpDesk
import Language

/// An import's report as JSON.
enum ImportJSON {
  /// The object of a report, with every finding that was kept.
  static func object(_ report: ImportReport, in language: LanguageCode) -> JSON {
    [
      "stored": .bool(report.isStored), "encoding": JSON(report.encoding?.rawValue),
      "separator": .text(String(UnicodeScalar(report.separator.rawValue))), "rows": .whole(report.rows),
      "from": JSON(report.days?.lowerBound.iso), "to": JSON(report.days?.upperBound.iso),
      "newEntries": .whole(report.newEntries), "newSessions": .whole(report.newSessions),
      "knownEntries": .whole(report.knownEntries), "replacedEntries": .whole(report.replacedEntries),
      "goneEntries": .whole(report.goneEntries), "removedEntries": .whole(report.removedEntries),
      "takenOutBefore": .whole(report.takenOutBefore),
      "levelsLeftOut": .whole(report.levelsLeftOut),
      "refusedRows": .whole(report.refusedRows), "totalLines": .array(report.totalLines.map { .whole($0) }),
      "unreadColumns": JSON(report.unreadColumns.map(SheetFinding.letters)),
      "namelessColumns": JSON(report.namelessColumns.map(SheetFinding.letters)),
      "findingCount": .whole(report.findingCount),
      "findings": .array(report.findings.map { finding($0, in: language) }),
    ]
  }

  private static func finding(_ finding: SheetFinding, in language: LanguageCode) -> JSON {
    [
      "line": .whole(finding.line), "column": .whole(finding.column), "cell": JSON(finding.letters),
      "code": .text(finding.problem.code), "field": JSON(finding.problem.field),
      "nearest": JSON(finding.problem.nearest), "message": .text(finding.problem.sentence(in: language)),
    ]
  }
}
