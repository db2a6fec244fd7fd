import Formats
import Reports

/// The forms in which a released table can be fetched; the words are those of the command line, and so are the bytes.
enum TableFile: String, CaseIterable, Sendable {
  /// JSON-stat 2.0, for statistical programs.
  case jsonStat = "json-stat"
  case csv, excel, html, json

  /// The content's type.
  var type: String {
    switch self {
    case .jsonStat, .json: "application/json; charset=utf-8"
    case .csv, .excel: "text/csv; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    }
  }

  /// The end of the file's name.
  var ending: String {
    switch self {
    case .jsonStat: "-json-stat.json"
    case .csv: ".csv"
    case .excel: "-excel.csv"
    case .html: ".html"
    case .json: ".json"
    }
  }

  /// What it is called on the page.
  var name: TablePhrase {
    switch self {
    case .jsonStat: .statFile
    case .csv: .csvFile
    case .excel: .excelFile
    case .html: .htmlFile
    case .json: .jsonFile
    }
  }

  /// The table in this form.
  func bytes(of document: OpenTableDocument) -> [UInt8] {
    switch self {
    case .jsonStat: document.dataset.json.bytes(pretty: true) + [UInt8(ascii: "\n")]
    case .csv: FiguresFile.csv.bytes(of: document.report)
    case .excel: FiguresFile.excel.bytes(of: document.report)
    case .html: FiguresFile.html.bytes(of: document.report)
    case .json: FiguresFile.json.bytes(of: document.report)
    }
  }
}
