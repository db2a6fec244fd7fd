public import Formats
public import Language

/// What an import did, or would do.
public struct ImportReport: Hashable, Sendable {
  /// The most findings that are kept one by one; the others are only counted.
  public static let kept = 1000

  /// How the file was written; nil where it was plain ASCII.
  public internal(set) var encoding: TextEncoding?
  /// What stands between cells.
  public internal(set) var separator = CSVSeparator.semicolon
  /// The rows below the headings that hold something.
  public internal(set) var rows = 0
  /// The lines of totals that were passed over.
  public internal(set) var totalLines: [Int] = []
  /// Columns, counted from 0, that hold something and have no heading: they were not read.
  public internal(set) var namelessColumns: [Int] = []
  /// Columns, counted from 0, that the mapping does not name: they were not read.
  public internal(set) var unreadColumns: [Int] = []
  /// Rows whose help level was not read, as their tasks have none.
  public internal(set) var levelsLeftOut = 0
  /// Rows with a fault.
  public internal(set) var refusedRows = 0
  /// Entries that were new.
  public internal(set) var newEntries = 0
  /// The sessions that the new entries stand for.
  public internal(set) var newSessions = 0
  /// Entries that had been imported before.
  public internal(set) var knownEntries = 0
  /// Entries that now say what the sheet says instead of what they said before.
  public internal(set) var replacedEntries = 0
  /// Entries that the source gave before for the sheet's days and branches and that the sheet no longer has; they stand.
  public internal(set) var goneEntries = 0
  /// Entries that were taken out of the count, as the sheet holds and no longer has them.
  public internal(set) var removedEntries = 0
  /// Of the entries that had been imported before, those that were taken out since for another sheet of the source: they
  /// are not counted.
  public internal(set) var takenOutBefore = 0
  /// The first and the last day of what was read; months that are kept alone count with their first day.
  public internal(set) var days: ClosedRange<Day>?
  /// Faults, the first ``kept`` of them, in the order of the sheet.
  public internal(set) var findings: [SheetFinding] = []
  /// The faults, those that are the same told together; at most ``kept``, in the order of the sheet.
  public internal(set) var groups: [FindingGroup] = []
  private var groupPlaces: [FindingGroup.Key: Int] = [:]
  /// How many faults there are.
  public internal(set) var findingCount = 0
  /// Whether anything was stored.
  public internal(set) var isStored = false

  /// Whether the good rows could be stored and the others set aside, which nobody has asked for.
  public internal(set) var offersSkipping = false
  /// Whether a fault refuses the whole sheet.
  public var isRefused: Bool { findings.contains { $0.problem.isFatal } }

  mutating func note(_ finding: SheetFinding) {
    findingCount += 1
    let key = FindingGroup.Key(finding)
    if let place = groupPlaces[key] {
      groups[place].add(finding)
    } else if groups.count < Self.kept || finding.problem.isFatal {
      groupPlaces[key] = groups.count
      groups.append(FindingGroup(finding))
    }
    // A fault of the whole sheet is always kept: it says why nothing else counts.
    if findings.count < Self.kept || finding.problem.isFatal { findings.append(finding) }
  }

  mutating func sortFindings() {
    findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    // What refuses the whole sheet comes first: the rest may fall away with it.
    groups.sort {
      ($0.first.problem.isFatal ? 0 : 1, $0.first.line, $0.first.column)
        < ($1.first.problem.isFatal ? 0 : 1, $1.first.line, $1.first.column)
    }
    groupPlaces = Dictionary(
      zip(groups.map { FindingGroup.Key($0.first) }, groups.indices), uniquingKeysWith: { $1 })
  }

  /// A line for each of the first faults, and how many more there are.
  public func lines(_ most: Int, in language: LanguageCode) -> [String] {
    var lines = groups.prefix(most).map { $0.sentence(in: language) }
    let told = groups.prefix(most).reduce(0) { $0 + $1.count }
    if findingCount > told {
      lines.append(SheetPhrase.more(in: language, ["n": .number(findingCount - told)]))
    }
    return lines
  }
}
