import Console
import Language
import Statistics

/// The options that say what is to be released.
enum ReleaseOptions {
  static let period = Option<Period>(
    "period", short: "p", value: ReportCommandPhrase.periodValue.wording, help: ReleaseCommandPhrase.period.wording,
    isRequired: true
  ) { try Period($0) }

  static let table = Option<ReleaseTable>(
    "table", value: ReleaseCommandPhrase.tableValue.wording, help: ReleaseCommandPhrase.table.wording,
    isRepeated: true
  ) { try ReleaseTable($0) }

  static let band = Option<ReleaseBand>(
    "band", value: ReleaseCommandPhrase.bandValue.wording, help: ReleaseCommandPhrase.band.wording, isRepeated: true
  ) { try ReleaseBand($0) }

  static let threshold = Option<Int>(
    "threshold", value: ConsolePhrase.valueNumber.wording, help: ReleaseCommandPhrase.threshold.wording
  ) { word in
    guard let number = Int(word), ReleaseQuery.thresholds.contains(number) else { throw ReleaseFault.threshold }
    return number
  }

  static let seed = Option.whole("seed", help: ReleaseCommandPhrase.seed.wording)

  static let yes = Flag("yes", short: "y", help: ReleaseCommandPhrase.yes.wording)

  static let folder = Option.text(
    "output", short: "o", value: OptionPhrase.folder.wording, help: ReleaseCommandPhrase.output.wording)

  static let format = Option<ReportFormat>.choice(
    "format", help: ReportCommandPhrase.format.wording, of: ReportFormat.self)

  static let file = Option.text(
    "output", short: "o", value: SessionListPhrase.file.wording, help: ReportCommandPhrase.output.wording)

  static let all: [any OptionDeclaration] = [period, table, band, threshold, seed]
}

/// What a `--band` puts together.
struct ReleaseBand {
  let axis: ReleaseAxis
  let banding: ReleaseBanding

  init(_ text: String) throws(ReleaseFault) { (axis, banding) = try ReleaseTable.band(text) }
}
