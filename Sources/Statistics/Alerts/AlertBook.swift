import Chance
import Foundation
import HelpDesk
public import Language
import Municipality
public import Records
import SQLite

/// What stands out in the log on a day: outages, rises, growth, and where the logging failed.
///
/// Judged is the newest whole week, and the two newest together, of every task and of all sessions, for the office as a
/// whole and where enough comes also branch by branch, each by `/Chance/SeriesAlarm`. A rise must also lie above the same
/// weeks a year before, since two waves do not draw a sharp season, and hold where tasks of the same group that left the
/// catalogue are counted in. What better logging may have brought (``CaptureChange``) is no change. Where a branch opened or
/// closed only the others are looked at together, since what comes in an hour differs from branch to branch. With so many
/// looks some rise by chance alone: a rise is called a change only where it is so unlikely that one false one among all looks
/// of a week has at most five chances in a hundred (`/Chance/Holm`); the others are to be watched, and
/// ``AlertGround/expectedByChance`` says how many of them to expect. Growth compares the last thirteen weeks with the same a
/// year before (``Trend``), again by Holm, with one chance in a hundred. Outages and gaps are told for half a year, or since a
/// given day.
public struct AlertBook: Sendable {
  /// The day that it is read on.
  public let today: Day
  /// The weeks that it was read from.
  public let weeks: SeriesBook
  /// The alerts: changes that nobody explained first, then those with a known cause, then what is to be watched.
  public let alerts: [Alert]
  /// What could be judged, and what not.
  public let ground: AlertGround
  /// How much more of what came is logged in the last thirteen weeks than in the same a year before; nil where that is not
  /// known.
  public let captured: CaptureChange?
  /// The notes of known causes.
  public let notes: [AlertNote]

  /// The weeks that a book goes back: four years and a half, one of them to compare with.
  static let reach = 235
  /// The weeks in which outages and gaps are told where no day is given.
  static let window = 26
  /// Among all that is looked at, so many false changes a week are allowed for.
  static let error = 0.05
  /// The same for growth, among all tasks: who looks every week sees the same thirteen weeks again, and growth is no hurry.
  static let growthError = 0.01
  /// At a single branch a task is looked at where so many a week are expected.
  static let enoughAtBranch = 5.0

  /// Reads what stands out.
  ///
  /// - Parameters:
  ///   - desk: the office's file.
  ///   - branch: the code of the branch; nil for the office as a whole and its branches.
  ///   - today: the day; the newest whole week before it is judged.
  ///   - since: the day from which outages and gaps are told; nil for half a year.
  /// - Throws: `RecordsFault`, and `MunicipalityFault` for an unknown branch.
  public init(of desk: DeskFile, at branch: String? = nil, on today: Day, since: Day? = nil) throws {
    self = try desk.read { reader in
      let country = try OfficeProfile.read(reader)?.country ?? .denmark
      let branches =
        try branch.map { [try BranchRegister.branch(word: $0, in: reader)] }
        ?? BranchRegister.branches(in: reader)
      return try AlertBook(
        at: branches, tasks: TaskRegister.tasks(in: reader, of: country), country: country, on: today, since: since,
        reader: reader)
    }
  }

  private init(
    at branches: [Branch], tasks: [OfficeTask], country: Country, on today: Day, since: Day?, reader: Reader
  ) throws {
    let sunday = today.adding(-today.weekday.rawValue)
    let first = try reader.first("SELECT min(day) FROM entry") { $0.optionalWhole(0) } ?? nil
    let begin = max(
      sunday.adding(1 - 7 * Self.reach), first.map { SeriesLength.week.start(of: Day(number: $0)) } ?? sunday)
    let weeks = try SeriesBook(
      .week, in: begin...max(begin, sunday), at: branches, country: country, reader: reader)
    let notes = try AlertNotes.all(in: reader)
    let counted =
      try weeks.starts.first.map { first in
        try CountedDay.days(in: first...weeks.end(of: weeks.starts.count - 1), at: branches, reader: reader)
      } ?? []
    let judge = AlertJudge(weeks: weeks, tasks: tasks, notes: notes, counted: counted)
    let rises = try judge.rises(reader: reader)
    let growth = judge.growth()
    let told = since.map { day in weeks.starts.firstIndex { $0 > day.adding(-7) } ?? weeks.starts.count }
    let window = (told ?? max(0, weeks.starts.count - Self.window))..<weeks.starts.count
    let outages = try judge.outages(in: window, reader: reader)
    let gaps = judge.lostLogging(in: window)
    let found = outages + growth.alerts + judge.beyond(growth.alerts, rises.alerts) + gaps
    self.today = today
    self.weeks = weeks
    self.notes = notes
    captured = CaptureChange(counted, of: weeks)
    alerts = found.enumerated().sorted { ($0.element.standing, $0.offset) < ($1.element.standing, $1.offset) }
      .map(\.element)
    ground = AlertGround(
      judged: rises.judged, judgesRises: rises.isLongEnough, judgesGrowth: growth.isLongEnough, young: rises.young,
      knowsHours: weeks.knowsHours,
      isEmpty: weeks.isEmpty, silent: weeks.silentBranches(on: today))
  }
}
