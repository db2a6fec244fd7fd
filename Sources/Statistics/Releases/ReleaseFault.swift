public import Language

/// Why a release cannot be made or read.
public enum ReleaseFault: Fault, Hashable {
  /// A threshold out of 2…100.
  case threshold
  /// The period is not of whole months.
  case notWholeMonths
  /// The period is not over; the day from which it can be published.
  case unfinished(from: Day)
  /// No session was logged in the period.
  case nothingLogged
  /// No table is asked for.
  case noTable
  /// More than eight tables.
  case tooManyTables
  /// A table without an axis.
  case noAxis
  /// A table of five axes.
  case tooManyAxes
  /// An axis twice in one table.
  case axisTwice
  /// No axis is called so.
  case unknownAxis(nearest: String?)
  /// Bands that cannot be read.
  case badBand
  /// Bands of an axis that no table has.
  case bandWithoutAxis
  /// The axis has no category of that code.
  case unknownCategory(ReleaseAxis, nearest: String?)
  /// The name of a band is the code of a category that is not all it holds.
  case bandNameTaken
  /// A table is split by owner over a month that was frozen before owners were.
  case ownerNotKept(Day)
  /// The query cannot be stored.
  case refusedText
  /// What stands in the ledger is no query.
  case notAQuery
  /// An earlier release with shared months has another threshold.
  case otherThreshold(release: Int, threshold: Int)
  /// Together with the earlier releases there is too much to go through; the number of cells.
  case tooLarge(cells: Int)
  /// Tables that overlap in a circle.
  case circle
  /// A month has been revised too often.
  case tooManyRevisions
  /// The same was published already, as the release of that number.
  case alreadyReleased(Int)
  /// No way was found to guard so many counts together with what is published already.
  case cannotBeGuarded(counts: Int)
  /// What was worked out does not pass the check that it must pass in the ledger.
  case notProved
  /// No number above zero would be left to show.
  case nothingLeft
  /// The ledger is not what was written; how many things are wrong with it.
  case ledgerBroken(findings: Int)
  /// Somebody published, or corrected the log, since the proposal was made.
  case changedMeanwhile
  /// There is no release of that number.
  case unknownRelease
  /// There is no table of that number.
  case unknownTable
  /// So few sessions were corrected since the release that publishing it again would show them.
  case tooFewCorrections(corrected: Int, least: Int)
  /// A new version is asked for with a table that the release does not have, not even finer.
  case notCoarser
  /// Nothing was corrected since the release.
  case nothingToRevise

  /// A stable code for programs.
  public var code: String {
    switch self {
    case .threshold: "badThreshold"
    case .notWholeMonths: "notWholeMonths"
    case .unfinished: "periodNotOver"
    case .nothingLogged: "nothingLogged"
    case .noTable: "noTable"
    case .tooManyTables: "tooManyTables"
    case .noAxis: "noAxis"
    case .tooManyAxes: "tooManyAxes"
    case .axisTwice: "axisTwice"
    case .unknownAxis: "unknownAxis"
    case .badBand: "badBand"
    case .bandWithoutAxis: "bandWithoutAxis"
    case .unknownCategory: "unknownCategory"
    case .bandNameTaken: "bandNameTaken"
    case .ownerNotKept: "ownerNotKept"
    case .refusedText: "refusedText"
    case .notAQuery: "notAQuery"
    case .otherThreshold: "otherThreshold"
    case .tooLarge: "tooLarge"
    case .circle: "tablesInACircle"
    case .tooManyRevisions: "tooManyRevisions"
    case .cannotBeGuarded: "cannotBeGuarded"
    case .notProved: "notProved"
    case .nothingLeft: "nothingLeft"
    case .ledgerBroken: "ledgerBroken"
    case .changedMeanwhile: "changedMeanwhile"
    case .unknownRelease: "unknownRelease"
    case .unknownTable: "unknownTable"
    case .tooFewCorrections: "tooFewCorrections"
    case .notCoarser: "notCoarser"
    case .nothingToRevise: "nothingToRevise"
    case .alreadyReleased: "alreadyReleased"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .threshold, .otherThreshold: "threshold"
    case .notWholeMonths, .unfinished, .nothingLogged, .alreadyReleased: "period"
    case .noTable, .tooManyTables, .noAxis, .tooManyAxes, .axisTwice, .unknownAxis, .unknownTable, .circle,
      .ownerNotKept, .notCoarser:
      "table"
    case .badBand, .bandWithoutAxis, .unknownCategory, .bandNameTaken, .refusedText: "band"
    case .unknownRelease: "release"
    case .notAQuery, .tooLarge, .tooManyRevisions, .cannotBeGuarded, .notProved, .nothingLeft, .ledgerBroken,
      .changedMeanwhile,
      .nothingToRevise, .tooFewCorrections:
      nil
    }
  }

  /// The nearest known word.
  public var nearest: String? {
    switch self {
    case .unknownAxis(let nearest), .unknownCategory(_, let nearest): nearest
    default: nil
    }
  }

  /// The class of the fault.
  public var kind: FaultKind {
    switch self {
    case .threshold, .notWholeMonths, .noTable, .tooManyTables, .noAxis, .tooManyAxes, .axisTwice, .unknownAxis,
      .badBand, .bandWithoutAxis, .bandNameTaken:
      .usage
    case .unfinished, .nothingLogged, .unknownCategory, .refusedText, .otherThreshold, .tooLarge, .circle,
      .tooManyRevisions, .cannotBeGuarded, .notProved, .nothingLeft, .nothingToRevise, .tooFewCorrections,
      .unknownRelease, .unknownTable, .ownerNotKept, .alreadyReleased, .notCoarser:
      .data
    case .ledgerBroken, .notAQuery: .configuration
    case .changedMeanwhile: .busy
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .threshold: ReleasePhrase.badThreshold(in: language)
    case .notWholeMonths: ReleasePhrase.notWholeMonths(in: language)
    case .unfinished(let day): ReleasePhrase.unfinished(in: language, ["day": .day(day)])
    case .nothingLogged: ReleasePhrase.nothingLogged(in: language)
    case .noTable: ReleasePhrase.noTable(in: language)
    case .tooManyTables: ReleasePhrase.tooManyTables(in: language)
    case .noAxis: ReleasePhrase.noAxis(in: language)
    case .tooManyAxes: ReleasePhrase.tooManyAxes(in: language)
    case .axisTwice: ReleasePhrase.axisTwice(in: language)
    case .unknownAxis: ReleasePhrase.unknownAxis(in: language)
    case .badBand: ReleasePhrase.badBand(in: language)
    case .bandWithoutAxis: ReleasePhrase.bandWithoutAxis(in: language)
    case .unknownCategory(let axis, _):
      ReleasePhrase.unknownCategory(in: language, ["axis": .text(axis.wording[language].lowercased())])
    case .bandNameTaken: ReleasePhrase.bandNameTaken(in: language)
    case .ownerNotKept(let month):
      ReleasePhrase.ownerNotKept(in: language, ["month": .text(DayText.month(of: month, in: language))])
    case .refusedText: ReleasePhrase.refusedText(in: language)
    case .notAQuery: ReleasePhrase.notAQuery(in: language)
    case .otherThreshold(let release, let threshold):
      ReleasePhrase.otherThreshold(in: language, ["release": .text("\(release)"), "n": .number(threshold)])
    case .tooLarge(let cells): ReleasePhrase.tooLarge(in: language, ["n": .number(cells)])
    case .circle: ReleasePhrase.circle(in: language)
    case .alreadyReleased(let release):
      ReleasePhrase.alreadyReleased(in: language, ["release": .text("\(release)")])
    case .tooManyRevisions: ReleasePhrase.tooManyRevisions(in: language)
    case .cannotBeGuarded(let counts): ReleasePhrase.cannotBeGuarded(in: language, ["n": .number(counts)])
    case .notProved: ReleasePhrase.answerNotProved(in: language)
    case .nothingLeft: ReleasePhrase.nothingLeft(in: language)
    case .ledgerBroken(let findings): ReleasePhrase.ledgerBroken(in: language, ["n": .number(findings)])
    case .changedMeanwhile: ReleasePhrase.changedMeanwhile(in: language)
    case .unknownRelease: ReleasePhrase.unknownRelease(in: language)
    case .unknownTable: ReleasePhrase.unknownTable(in: language)
    case .tooFewCorrections(let corrected, let least):
      ReleasePhrase.tooFewCorrections(in: language, ["n": .number(corrected), "least": .number(least)])
    case .notCoarser: ReleasePhrase.notCoarser(in: language)
    case .nothingToRevise: ReleasePhrase.nothingToRevise(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    switch self {
    case .noTable: StatisticsCommandLine.table(in: language)
    case .notAQuery, .ledgerBroken: StatisticsCommandLine.verify(in: language)
    case .alreadyReleased(let release):
      StatisticsCommandLine.release(in: language, ["release": .text("\(release)")])
    case .unknownRelease: StatisticsCommandLine.releases(in: language)
    case .notCoarser: StatisticsCommandLine.revise(in: language)
    default: nil
    }
  }

  /// Whether it says that the tables that are asked for cannot be published, rather than how they were asked for: then
  /// others perhaps can (``ReleaseLedger/remedies(for:renewing:seed:)``).
  public var isAboutTables: Bool {
    switch self {
    case .cannotBeGuarded, .notProved, .nothingLeft, .tooLarge, .circle, .tooManyRevisions: true
    default: false
    }
  }
}
