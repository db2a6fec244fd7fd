import Formats
import Language

/// The code book of a report's tidy form: every column, every section, every code.
struct CodeBook {
  let report: Report

  private static let header: [CSVCell] = [
    "section", "column", "role", "code", "unit", "titleDa", "titleSv", "titleEn", "meaningDa", "meaningSv", "meaningEn",
  ]

  /// The header, the columns that every file has, then the report's sections with what is theirs.
  var rows: [[CSVCell]] {
    [CodeBook.header] + TidyColumn.allCases.flatMap(fixed) + [total] + report.sections.flatMap(rows)
  }

  private func fixed(_ column: TidyColumn) -> [[CSVCell]] {
    [row(column: column.rawValue, role: "column", title: column.title, meaning: column.meaning)]
      + (column == .report
        ? [row(column: column.rawValue, role: "code", code: report.id, meaning: report.titles ?? spoken(report.title))]
        : [])
      + column.codes.map { row(column: column.rawValue, role: "code", code: $0.code, meaning: $0.meaning) }
  }

  private var total: [CSVCell] {
    row(
      role: "code", code: ReportTerm.totalCode,
      meaning: Wording(
        da: "Rækken gælder det hele, ikke én kode. Læg den ikke sammen med de andre rækker.",
        sv: "Raden gäller allt, inte en kod. Summera den inte med de andra raderna.",
        en: "The row is about all, not one code. Do not add it to the other rows."))
  }

  private func rows(of section: ReportSection) -> [[CSVCell]] {
    guard let table = section.body.dataTable(in: report.language) else { return [] }
    let told = [section.rule, section.source].filter { !$0.isEmpty }.joined(separator: " ")
    let head = row(
      section.id, role: "section", title: section.words?.heading ?? spoken(section.heading),
      meaning: section.words?.counted ?? spoken(told))
    return [head]
      + table.columns.indices.flatMap { index -> [[CSVCell]] in
        let column = table.columns[index]
        // What a section knows besides keys and figures stands in one column of all sections.
        let name =
          switch column.role {
          case .key: TidyColumn.name(ofKey: column.id)
          case .remark: TidyColumn.remark.rawValue
          case .measure: column.id
          }
        let codes = CodeBook.codes(of: table, at: index)
        return [
          row(
            section.id, column: name, role: column.role.rawValue, unit: column.unit.rawValue, title: column.title,
            meaning: column.meaning)
        ] + codes.map { row(section.id, column: name, role: "code", code: $0.code, meaning: $0.meaning) }
      }
  }

  /// The codes that a column declares, and those that stand in it without being declared, with their names.
  private static func codes(of table: ReportTable, at index: Int) -> [ReportCode] {
    var codes = table.columns[index].codes
    guard table.columns[index].unit != .time else { return codes }
    var known = Set(codes.map(\.code))
    for row in table.rows {
      guard case .term(let term) = row[index], known.insert(term.code).inserted else { continue }
      codes.append(ReportCode(term.code, Wording(same: term.label)))
    }
    return codes
  }

  /// A text that is known in the report's language alone.
  private func spoken(_ text: String) -> Wording {
    switch report.language {
    case .da: Wording(da: text, sv: "", en: "")
    case .sv: Wording(da: "", sv: text, en: "")
    case .en: Wording(da: "", sv: "", en: text)
    }
  }

  private func row(
    _ section: String = "", column: String = "", role: String, code: String = "", unit: String = "",
    title: Wording = Wording(same: ""), meaning: Wording
  ) -> [CSVCell] {
    ([section, column, role, code, unit] + title.all + meaning.all).map { $0.isEmpty ? .empty : .text($0) }
  }
}
