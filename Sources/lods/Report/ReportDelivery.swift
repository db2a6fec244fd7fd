import Console
import Formats
import Language
import Reports

/// A report on its way out: in which form, and where to.
struct ReportDelivery {
  let report: Report
  let format: ReportFormat
  /// The file; nil for the screen.
  let path: String?
  /// Whether nobody but the file's owner may read it.
  var isPrivate = false

  /// Writes the report; a CSV file gets its code book beside it.
  ///
  /// - Throws: ``OutputFault``.
  func write(on console: Terminal, in language: LanguageCode) throws {
    guard let path else { return console.write(text(on: console)) }
    let save = isPrivate ? OutputFile.writePrivate : OutputFile.write
    try save(text(on: console), path)
    if let book { try save(book, Self.bookPath(of: path)) }
    console.note((book == nil ? ReportCommandPhrase.written : .writtenWithBook)(in: language))
  }

  private func text(on console: Terminal) -> String {
    switch format {
    case .text:
      let isFile = path != nil
      return ReportText(
        report, width: isFile ? 80 : min(100, console.width), blocks: isFile || console.usesBlocks
      ).text
    case .html: return ReportHTML(report).text
    case .csv: return ReportCSV(report, as: .plain).tidy
    case .excel: return ReportCSV(report, as: .danishExcel).blocks
    case .json: return ReportJSON(report).text(pretty: true)
    }
  }

  /// The code book that lies beside a CSV file.
  private var book: String? { format == .csv ? ReportCSV(report, as: .plain).codeBook : nil }

  /// `2026.csv` has its code book in `2026-codebook.csv`.
  private static func bookPath(of path: String) -> String {
    path.hasSuffix(".csv") ? path.dropLast(4) + "-codebook.csv" : path + "-codebook.csv"
  }
}
