import Console
import Formats
import Language
import Office
import Records
import Reports
import Statistics

/// `lods report`: figures for people outside the desk.
enum ReportCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "report", summary: ReportCommandPhrase.summary.wording, details: ReportCommandPhrase.details.wording,
      options: [OfficeOptions.data],
      children: [
        OverviewCommand.make(context), desk(context), borgerservice(context), owners(context), courses(context),
        outreach(context),
        trend(context), IndicatorCommand.report(context), EffectReportCommand.make(context), dst(context), kb(context),
      ])
  }

  private static func desk(_ context: LodsContext) -> Command {
    Command(
      "desk", summary: ReportCommandPhrase.desk.wording, details: ReportCommandPhrase.periodDetails.wording,
      options: ReportOptions.all,
      examples: [
        Example("lods report desk --period 2026-Q3", ReportCommandPhrase.deskExample.wording),
        Example(
          "lods report desk --period 2026 --for internal --format html --output 2026.html",
          ReportCommandPhrase.htmlExample.wording),
        Example(
          "lods report desk --period 2026-H1 --for publication --format html --output tal.html",
          ReportCommandPhrase.releasedExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context, isReleasable: true)
      if request.discretion.audience == .publication {
        return try request.write(try request.released(), subject: "report desk")
      }
      try request.write(
        DeskReport(
          of: request.office.desk, in: request.period, at: request.branch, for: request.discretion,
          language: invocation.language, on: request.today
        ).report, subject: "report desk")
    }
  }

  private static func borgerservice(_ context: LodsContext) -> Command {
    Command(
      "borgerservice", summary: ReportCommandPhrase.borgerservice.wording,
      details: ReportCommandPhrase.borgerserviceDetails.wording, options: ReportOptions.all + [ReportOptions.weeks],
      examples: [
        Example(
          "lods report borgerservice --period 2026 --format csv --output 2026.csv",
          ReportCommandPhrase.csvExample.wording),
        Example(
          "lods report borgerservice --weeks 2026-W10,2026-W43", ReportCommandPhrase.weeksExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      let weeks = invocation.all(ReportOptions.weeks).flatMap(\.self)
      // A period beside the weeks would be one of the two too many.
      guard weeks.isEmpty || invocation[ReportOptions.period] == nil else { throw ReportFault.weeksAndPeriod }
      try request.write(
        BorgerserviceReport(
          of: request.office.desk, in: weeks.last.map { Period($0) } ?? request.period, weeks: weeks,
          at: request.branch, for: request.discretion, language: invocation.language, on: request.today
        ).report, subject: "report borgerservice")
    }
  }

  private static func owners(_ context: LodsContext) -> Command {
    Command(
      "owners", summary: ReportCommandPhrase.owners.wording, details: ReportCommandPhrase.ownersDetails.wording,
      options: ReportOptions.all + [ReportOptions.hourCost],
      examples: [
        Example(
          "lods report owners --period 2026 --hour-cost 390 --format html --output udvalg.html",
          ReportCommandPhrase.ownersExample.wording)
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      try request.write(
        OwnerReport(
          of: request.office.desk, in: request.period, at: request.branch,
          hourCost: invocation[ReportOptions.hourCost], for: request.discretion, language: invocation.language,
          on: request.today
        ).report, subject: "report owners")
    }
  }

  private static func courses(_ context: LodsContext) -> Command {
    Command(
      "courses", summary: CourseReportCommandPhrase.courses.wording,
      details: CourseReportCommandPhrase.coursesDetails.wording, options: ReportOptions.all,
      examples: [
        Example("lods report courses --period 2026-H1 --for internal", CourseReportCommandPhrase.coursesExample.wording)
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      request.office.moveCourseTotals()
      try request.write(
        CoursesReport(
          of: request.office.desk, in: request.period, at: request.branch, for: request.discretion,
          language: invocation.language, on: request.today
        ).report, subject: "report courses")
    }
  }

  private static func outreach(_ context: LodsContext) -> Command {
    Command(
      "outreach", summary: OutreachReportCommandPhrase.outreachReport.wording,
      details: OutreachReportCommandPhrase.outreachReportDetails.wording, options: ReportOptions.all,
      examples: [
        Example(
          "lods report outreach --period 2026-Q4 --for internal",
          OutreachReportCommandPhrase.outreachReportExample.wording)
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      try request.write(
        OutreachReport(
          of: request.office.desk, in: request.period, at: request.branch, for: request.discretion,
          language: invocation.language, on: request.today
        ).report, subject: "report outreach")
    }
  }

  private static func trend(_ context: LodsContext) -> Command {
    Command(
      "trend", summary: TrendCommandPhrase.trend.wording, details: TrendCommandPhrase.trendDetails.wording,
      options: [
        ReportOptions.task, ReportOptions.step, ReportOptions.drawn, OfficeOptions.branch, ReportOptions.purpose,
        ReportOptions.format, ReportOptions.output,
      ],
      examples: [
        Example("lods report trend --task mitid-app", TrendCommandPhrase.trendExample.wording),
        Example(
          "lods report trend --step month --period 2026 --format html --output 2026.html",
          TrendCommandPhrase.monthExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      let period = invocation[ReportOptions.period]
      let end = period.map { min($0.days.upperBound.adding(1), request.today) } ?? request.today
      try request.write(
        TrendReport(
          of: request.office.desk, task: invocation[ReportOptions.task], by: invocation[ReportOptions.step] ?? .week,
          in: period, at: request.branch, until: end, for: request.discretion, language: invocation.language,
          on: request.today
        ).report, subject: "report trend")
    }
  }

  private static func dst(_ context: LodsContext) -> Command {
    Command(
      "dst", summary: ReportCommandPhrase.dst.wording, details: ReportCommandPhrase.periodDetails.wording,
      options: ReportOptions.all
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      request.office.moveCourseTotals()
      try request.write(
        DSTReport(
          of: request.office.desk, in: request.period, at: request.branch, for: request.discretion,
          language: invocation.language, on: request.today
        ).report, subject: "report dst")
    }
  }

  private static func kb(_ context: LodsContext) -> Command {
    Command(
      "kb", summary: ReportCommandPhrase.kb.wording, details: ReportCommandPhrase.periodDetails.wording,
      options: ReportOptions.all
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      request.office.moveCourseTotals()
      try request.write(
        KBReport(
          of: request.office.desk, in: request.period, at: request.branch, for: request.discretion,
          language: invocation.language, on: request.today
        ).report, subject: "report kb")
    }
  }
}
