public import Courses
import HelpDesk
public import Language
public import Municipality
public import Records

/// The report on the effect of a course: what learners could before and after, how many answered, and who dropped out.
public struct EffectReport {
  /// The report.
  public let report: Report

  /// Reads the cards of terms.
  ///
  /// - Parameters:
  ///   - effects: the terms, the first one first; at least one.
  ///   - title: what is reported on: the term's or the offer's title.
  ///   - tasks: the tasks at the desk that the course is about; none leaves the desk out.
  ///   - desk: the office's file.
  ///   - discretion: for whom the report is made.
  ///   - language: the language of the report; objectives stand in their own.
  ///   - today: the day on which it is made.
  /// - Throws: `RecordsFault`.
  public init(
    of effects: [TermEffect], title: String, tasks: [OfficeTask] = [], desk: DeskFile, for discretion: Discretion,
    language: LanguageCode, on today: Day
  ) throws {
    let (office, after) = try desk.read { reader in
      guard let office = try OfficeProfile.read(reader) else { throw RecordsFault.noOffice }
      return (office, try DeskAfter(about: tasks.map(\.code), effects.map(\.term), in: reader))
    }
    report =
      EffectReportText(
        office: office, title: title, terms: effects.map(\.term), reading: EffectReading(effects),
        learners: effects.map(\.learners).reduce(TermLearners(), +), tasks: tasks, desk: after,
        discretion: discretion, language: language, today: today
      ).report
  }
}
