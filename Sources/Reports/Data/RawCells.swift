import Formats
import Language

/// Cells of a report as raw CSV cells.
struct RawCells {
  let dialect: CSVDialect
  let language: LanguageCode

  /// A cell for programs: codes, and nothing where there is no figure but for ".." where it is hidden.
  func coded(_ cell: ReportCell) -> CSVCell {
    switch cell {
    case .term(let term): .text(term.code)
    case .verdict(let verdict): .text(verdict.code)
    case .notRecorded, .notCounted: .empty
    default: named(cell)
    }
  }

  /// A cell for people: names, and words where there is no figure.
  func named(_ cell: ReportCell) -> CSVCell {
    switch cell {
    case .empty: .empty
    case .text(let text): .text(text)
    case .term(let term): .text(term.label)
    case .day(let day): .text(date(day))
    case .count(let number), .minutes(let number): .whole(number)
    case .share(let number), .hours(let number), .rate(let number), .money(let number, _): .number(number)
    case .estimate(let estimate): .number(estimate.value)
    case .verdict(let verdict): .text(VerdictPhrase(verdict)(in: language))
    case .notRecorded, .notCounted, .hidden: .text(cell.written(in: language))
    }
  }

  /// The ends of the cell's interval; nil where it has none.
  func ends(_ cell: ReportCell) -> (low: CSVCell, high: CSVCell)? {
    switch cell {
    case .estimate(let estimate): (.number(estimate.low), .number(estimate.high))
    case .verdict(let verdict): verdict.interval.map { (.number($0.low), .number($0.high)) }
    default: nil
    }
  }

  /// A day as spreadsheets of the language read it, or as ISO writes it for programs.
  func date(_ day: Day) -> String { dialect == .plain ? day.iso : DayText.short(day, in: language) }
}
