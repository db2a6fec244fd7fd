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
  /// The tasks of the same group that left the catalogue and came in the steps.
  let gone: [OfficeTask]
  /// Where the task stands together with those; nil where there are none.
  let together: Trend?
  /// The branches that counted now and a year before; nil where all did.
  let lasting: [Branch]?
  /// Where it stands at those branches alone; nil where all did.
  let atLasting: Trend?
  /// The known causes in the steps that where it stands is told from.
  let notes: [AlertNote]
  /// Whether nothing was ever logged.
  let isEmpty: Bool
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
    let logged = try EntryTally.span(in: reader)
    let book = try SeriesBook(
      length, in: min(logged.map { length.start(of: $0.lowerBound) } ?? last, last)...last,
      at: branch.map { [$0] } ?? BranchRegister.branches(in: reader), country: country, reader: reader)
    let usual = length == .week ? Self.drawnWeeks : 24
    let first = period.flatMap { period in book.starts.firstIndex { $0 >= period.days.lowerBound } }
    let counted =
      try book.starts.first.map { first in
        try CountedDay.days(in: first...book.end(of: book.starts.count - 1), at: book.branches, reader: reader)
      } ?? []
    let drawn = (first ?? (period == nil ? max(0, book.starts.count - usual) : book.starts.count))..<book.starts.count
    if let period, drawn.isEmpty || logged.map({ $0.lowerBound > last }) ?? true {
      throw Self.fault(period, length, logged?.lowerBound, today)
    }
    self.init(
      task, of: book, alerts, captured: CaptureChange(counted, of: book), drawn: drawn, office: office, tasks: tasks,
      branch: branch, on: today)
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
    notes = alerts.notes.filter { note in
      book.starts.indices.suffix(5 * Trend.stretch(book.length)).contains { place in
        note.explains(task?.number, in: book.starts[place]...book.end(of: place))
      }
    }
    let numbers = task.map { [$0.number] }
    steps = book.steps(of: numbers)
    trend = Trend(of: numbers, in: book, without: leftOut, captured: captured)
    let goneNumbers = task.map { book.gone(beside: $0, among: tasks) } ?? []
    gone = tasks.filter { goneNumbers.contains($0.number) }
    together = task.flatMap {
      goneNumbers.isEmpty ? nil : Trend(of: [$0.number] + goneNumbers, in: book, without: leftOut)
    }
    lasting = book.lastingBranches
    atLasting = lasting.flatMap { Trend(of: numbers, in: book, at: $0, without: leftOut) }
    isEmpty = book.isEmpty
    self.alerts = alerts.alerts.filter { $0.task == task?.number || ($0.task == nil && $0.kind != .rise) }
    (self.office, self.tasks, self.task, self.branch) = (office, tasks, task, branch)
    (self.book, self.drawn, self.today) = (book, drawn, today)
  }

  /// Why no step of a period is drawn.
  private static func fault(_ period: Period, _ length: SeriesLength, _ first: Day?, _ today: Day) -> TrendFault {
    if period.days.lowerBound > today { return .notBegun(period) }
    guard let first, period.days.upperBound >= first else { return .beforeLog(period, first: first) }
    return .noWholeStep(period, length)
  }
}
