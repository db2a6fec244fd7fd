import Formats
import Reports
import Site

/// The forms in which a report can be fetched; the words are those of the command line, and so are the bytes.
enum FiguresFile: String, CaseIterable, Sendable {
  /// A table for a spreadsheet.
  case excel
  /// A page that prints.
  case html
  /// Rows for data work.
  case csv
  /// What the rows of the csv mean.
  case codebook
  case json
  case text

  /// The content's type.
  var type: String {
    switch self {
    case .excel, .csv, .codebook: "text/csv; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .json: "application/json; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    }
  }

  /// What it is called on the page.
  var name: FiguresPhrase {
    switch self {
    case .excel: .excelFile
    case .html: .htmlFile
    case .csv: .csvFile
    case .codebook: .codebookFile
    case .json: .jsonFile
    case .text: .textFile
    }
  }

  /// The end of the file's name; two of the forms end in `.csv` and must not take each other's place in a folder.
  var ending: String {
    switch self {
    case .excel: "-excel.csv"
    case .html: ".html"
    case .csv: ".csv"
    case .codebook: "-codebook.csv"
    case .json: ".json"
    case .text: ".txt"
    }
  }

  /// The report in this form.
  func bytes(of report: Report) -> [UInt8] {
    let text =
      switch self {
      case .excel: ReportCSV(report, as: .danishExcel).blocks
      case .html: ReportHTML(report).text
      case .csv: ReportCSV(report, as: .plain).tidy
      case .codebook: ReportCSV(report, as: .plain).codeBook
      case .json: ReportJSON(report).text(pretty: true)
      case .text: ReportText(report, width: 80, blocks: true).text
      }
    return Array(text.utf8)
  }
}
