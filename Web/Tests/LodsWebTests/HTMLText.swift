import Markup
import Reports

/// Markup as it stands in a page.
enum HTMLText {
  /// A report as it stands in a page of the desk.
  static func of(_ report: ReportHTML) -> String {
    let page = Document(lang: "da", title: "") { report.content }.rendered()
    let body = page.split(separator: "<body>", maxSplits: 1).last ?? ""
    return String(body.split(separator: "</body>").first ?? "")
  }
}
