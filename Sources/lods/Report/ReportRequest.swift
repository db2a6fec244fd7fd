import Console
import Formats
import Language
import Municipality
import Office
import Records
import Reports
import Statistics

/// What a user asked of a report, and how it is handed over.
struct ReportRequest {
  let office: Office
  let period: Period
  let branch: String?
  let discretion: Discretion
  let today: Day
  private let invocation: Invocation
  private let context: LodsContext

  /// Reads the options; without a period the last whole month is meant.
  ///
  /// - Parameters:
  ///   - asksPeriod: whether the command has the options of period and branch.
  ///   - isReleasable: whether the ledger of releases can hold what the report tells.
  init(
    _ invocation: Invocation, _ context: LodsContext, asksPeriod: Bool = true, isReleasable: Bool = false
  ) throws {
    self.invocation = invocation
    self.context = context
    office = try context.office(invocation)
    today = office.clock.today
    period = (asksPeriod ? invocation[ReportOptions.period] : nil) ?? Period(monthOf: today.firstOfMonth.adding(-1))
    branch = asksPeriod ? invocation[OfficeOptions.branch] : nil
    discretion = Discretion(for: invocation[ReportOptions.purpose] ?? .house)
    guard isReleasable || discretion.audience != .publication else { throw ReportFault.notReleasable }
  }

  /// What was released for everybody over just this period: the newest release of it.
  ///
  /// - Throws: ``ReportFault``, and `ReleaseFault` where the ledger cannot be read.
  func released() throws -> Report {
    guard branch == nil else { throw ReportFault.branchNotReleased }
    let releases = try office.releases().releases()
    guard let newest = releases.last(where: { $0.query.period.days == period.days }) else {
      throw ReportFault.notReleased(period)
    }
    return ReleaseReport(
      of: newest, among: releases, office: office.profile, language: invocation.language, on: today
    ).report
  }

  /// Writes the report where it was asked for; what is for internal use is noted in the audit first.
  func write(_ report: Report, subject: StaticString) throws {
    if report.audience == .internal {
      // First the audit, then the figures: what has been handed out must stand in it.
      try AuditTrail.append(.internalFigures, subject: subject, at: context.now(), to: office.people())
    }
    try ReportDelivery(
      report: report, format: invocation[Command.json] ? .json : invocation[ReportOptions.format] ?? .text,
      path: invocation[ReportOptions.output]
    ).write(on: invocation.console, in: invocation.language)
  }
}
