public import Language
import Municipality
import Outreach
public import Records
public import Statistics

/// The report on visits: which places were reached, how long people waited, what a travelled hour gave, and who is due.
public struct OutreachReport {
  /// The report.
  public let report: Report

  /// Counts the visits of an office over a period.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - period: the period.
  ///   - branch: the code of the branch that the report is about; nil for all.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(
    of desk: DeskFile, in period: Period, at branch: String? = nil, for discretion: Discretion,
    language: LanguageCode, on today: Day
  ) throws {
    report = try desk.read { reader in
      guard let office = try OfficeProfile.read(reader) else { throw RecordsFault.noOffice }
      let branch = try branch.map { try BranchRegister.branch(word: $0, in: reader) }
      let coverage = try OutreachCoverage(of: period.days, at: branch?.code, on: today, in: reader)
      return OutreachReportText(
        coverage: coverage, office: office, branch: branch, period: period, discretion: discretion,
        language: language, today: today
      ).report
    }
  }
}
