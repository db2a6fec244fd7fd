import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import Reports
import Site
import Statistics

/// A release: what was published, what can be worked out from it, its files, and a new version of it.
enum ReleasePage {
  /// The files of a release.
  enum File: String, CaseIterable {
    /// The page to be put on the web.
    case html
    /// One table for data work.
    case csv
    /// The mean minutes.
    case minutes
    /// All tables for a spreadsheet.
    case excel
    /// All of it for programs.
    case json
  }

  /// The page.
  static func page(_ visit: Visit) throws -> WebReply {
    let releases = try visit.office.releases().releases()
    guard let release = releases.first(where: { String($0.number) == visit.step("number") }) else {
      throw Refusal.notFound
    }
    let view = ReleaseView(release: release, releases: releases, visit: visit)
    return visit.page(view.title, head: [.stylesheet(FiguresStyle.link)]) { view.main }
  }

  /// Where a file is.
  static func link(to release: Release, _ file: File, table: Int? = nil) -> Link {
    let link = ReleasePages.link(to: release.number).appending("file").query("format", file.rawValue)
    return table.map { link.query("table", String($0)) } ?? link
  }

  /// A file; the names are those that the command line gives, as others link to them.
  static func file(_ visit: Visit) throws -> WebReply {
    guard let file = File(rawValue: visit.query["format"] ?? ""), let account = visit.visitor.person?.account else {
      throw Refusal.notFound
    }
    try visit.desk.exports.count(account.id, at: visit.now)
    let releases = try visit.office.releases().releases()
    guard let release = releases.first(where: { String($0.number) == visit.step("number") }) else {
      throw Refusal.notFound
    }
    let name = "release-\(release.number)"
    let report = {
      ReleaseReport(
        of: release, among: releases, office: visit.office.profile, language: visit.language, on: visit.today
      ).report
    }
    func send(_ text: String, _ type: String, _ name: String) -> WebReply {
      .download(Array(text.utf8), type: type + "; charset=utf-8", name: name)
    }
    switch file {
    case .html: return send(ReportHTML(report()).text, "text/html", name + ".html")
    case .excel: return send(ReportCSV(report(), as: .danishExcel).blocks, "text/csv", name + "-excel.csv")
    case .json: return send(ReleaseText.json(release).text() + "\n", "application/json", name + ".json")
    case .minutes:
      guard let text = ReleaseText.minutesFile(release.tables) else { throw Refusal.notFound }
      return send(text, "text/csv", name + "-minutes.csv")
    case .csv:
      guard let table = visit.query["table"].flatMap({ Int($0) }), release.tables.indices.contains(table - 1) else {
        throw Refusal.notFound
      }
      return send(ReleaseText.csv(release.tables[table - 1]), "text/csv", name + "-table-\(table).csv")
    }
  }
}
