import Chance
import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Statistics

/// What a ``TrendReport`` is made of.
struct TrendFigures {
  let office: OfficeProfile
  let tasks: [OfficeTask]
  /// The task; nil for all sessions.
  let task: OfficeTask?
  let branch: Branch?
  let book: SeriesBook
  let steps: [SeriesStep]
  /// The steps that are drawn; empty where none is over.
  let drawn: Range<Int>
  /// Where it stands; nil where too little was counted.
  let trend: Trend?
  /// What stands out of the same task.
  let alerts: [Alert]
  let today: Day

  init(
    task word: String?, by length: SeriesLength, in period: Period?, at branchWord: String?, alerts: AlertBook,
    until end: Day, on today: Day, reader: Reader
  ) throws {
    guard let office = try OfficeProfile.read(reader) else { throw RecordsFault.noOffice }
    let country = office.country
    let branch = try branchWord.map { try BranchRegister.branch(word: $0, in: reader) }
    let tasks = try TaskRegister.tasks(in: reader, of: country)
    let task = try word.map { try TaskRegister.task(word: $0, in: reader, of: country) }
    let last = min(end.adding(-1), period?.days.upperBound ?? end.adding(-1))
    let book = try SeriesBook(
      length, in: min(try EntryTally.span(in: reader).map { length.start(of: $0.lowerBound) } ?? last, last)...last,
      at: branch.map { [$0] } ?? BranchRegister.branches(in: reader), country: country, reader: reader)
    let usual = length == .week ? Self.drawnWeeks : 24
    let first = period.flatMap { period in book.starts.firstIndex { $0 >= period.days.lowerBound } }
    let counted =
      try book.starts.first.map { first in
        try CountedDay.days(in: first...book.end(of: book.starts.count - 1), at: book.branches, reader: reader)
      } ?? []
    self.init(
      task, of: book, alerts, captured: CaptureChange(counted, of: book),
      drawn: (first ?? (period == nil ? max(0, book.starts.count - usual) : book.starts.count))..<book.starts.count,
      office: office, tasks: tasks, branch: branch, on: today)
  }

  /// The weeks that are drawn where no period is asked for.
  private static let drawnWeeks = 52

  /// The same of the last year of weeks that alerts were read from already.
  init(
    _ task: OfficeTask?, of alerts: AlertBook, office: OfficeProfile, tasks: [OfficeTask], branch: Branch?,
    on today: Day
  ) {
    let book = alerts.weeks
    self.init(
      task, of: book, alerts, captured: alerts.captured,
      drawn: max(0, book.starts.count - Self.drawnWeeks)..<book.starts.count, office: office,
      tasks: tasks, branch: branch, on: today)
  }

  private init(
    _ task: OfficeTask?, of book: SeriesBook, _ alerts: AlertBook, captured: CaptureChange?, drawn: Range<Int>,
    office: OfficeProfile,
    tasks: [OfficeTask], branch: Branch?, on today: Day
  ) {
    let leftOut = Set(
      book.starts.indices.filter { place in
        alerts.notes.contains { $0.explains(task?.number, in: book.starts[place]...book.end(of: place)) }
      })
    let numbers = task.map { [$0.number] }
    steps = book.steps(of: numbers)
    trend = Trend(
      book.steps(of: numbers, without: leftOut), until: book.starts.count - 1, hours: book.hoursNow(), book.length,
      captured: captured)
    self.alerts = alerts.alerts.filter { $0.task == task?.number || ($0.task == nil && $0.kind != .rise) }
    (self.office, self.tasks, self.task, self.branch) = (office, tasks, task, branch)
    (self.book, self.drawn, self.today) = (book, drawn, today)
  }
}
