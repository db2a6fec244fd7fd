import Records
import Accounts
import Formats
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Reports
import Site
import Statistics

/// Released figures as open data: the tables, their files, and what every code and figure means.
enum TablePages {
  /// Everybody who is signed in: what stands here was published for all.
  static let access = FiguresPages.access
  /// Where the list is.
  static let link = Link("/tables")

  /// What the way about leads to.
  static let pages = [
    RoomPlan.Page(name: .tables, link: link, access: access),
    RoomPlan.Page(name: .definitions, link: Link("/definitions"), access: access),
    RoomPlan.Page(name: .downloads, link: Link("/downloads"), access: access),
  ]

  static let routes = [
    Route.get("/tables", access) { visit in
      let releases = try visit.office.releases().releases()
      let wanted = visit.query["release"].flatMap { Int($0) }
      return visit.page(visit.say(FramePhrase.tables)) {
        TableListView(releases: releases, wanted: wanted, visit: visit).main
      }
    },
    Route.get("/tables/{release}/{table}", access) { visit in
      let (page, status) = try TableModel.read(visit)
      return visit.page(
        page.name, status: status, hasFault: page.trouble != nil, head: [.stylesheet(FiguresStyle.link)]
      ) {
        TableView(model: page, visit: visit).main
      }
    },
    Route.get("/tables/{release}/{table}/file", access, tableFile),
    Route.get("/definitions", access, DefinitionsPage.page),
    Route.get("/definitions/dictionary", access) { visit in
      let report = try dictionary(visit).report
      return visit.page(report.title, head: [.stylesheet(FiguresStyle.link)]) {
        visit.back(to: Link("/definitions"), visit.say(FramePhrase.definitions))
        dictionaryFiles(visit)
        ReportHTML(report).content
      }
    },
    Route.get("/definitions/file", access, dictionaryFile),
    Route.get("/downloads", access, DownloadsPage.page),
  ]

  /// Where a table is.
  static func link(to release: Int, _ table: Int) -> Link { link.appending(String(release)).appending(String(table)) }

  // MARK: - Files

  private static func tableFile(_ visit: Visit) throws -> WebReply {
    guard let file = TableFile(rawValue: visit.query["format"] ?? ""), let account = visit.visitor.person?.account
    else { throw Refusal.notFound }
    try visit.desk.exports.count(account.id, at: visit.now)
    let (page, _) = try TableModel.read(visit)
    guard let document = page.document else { throw Refusal.notFound }
    let measure = page.measure == .sessions ? "" : "-" + page.measure.rawValue
    return .download(
      file.bytes(of: document), type: file.type,
      name: "table-\(page.release.number)-\(page.number)\(measure)" + file.ending)
  }

  private static func dictionary(_ visit: Visit) throws -> DataDictionary {
    DataDictionary(
      try visit.office.releases().categories(), office: visit.office.profile, language: visit.language,
      on: visit.today)
  }

  /// Where a file of the dictionary is.
  static func dictionaryLink(_ format: String) -> Link { Link("/definitions/file").query("format", format) }

  /// The links to the files of the dictionary.
  static func dictionaryFiles(_ visit: Visit) -> HTML {
    HTML.p(.class("buttons")) {
      HTML.strong { visit.say(TablePhrase.fetch) }
      HTML.a(dictionaryLink("excel")) { visit.say(FiguresPhrase.excelFile) }
      HTML.a(dictionaryLink("csv")) { visit.say(FiguresPhrase.csvFile) }
      HTML.a(dictionaryLink("html")) { visit.say(FiguresPhrase.htmlFile) }
      HTML.a(dictionaryLink("json")) { visit.say(FiguresPhrase.jsonFile) }
    }
  }

  private static func dictionaryFile(_ visit: Visit) throws -> WebReply {
    guard let file = FiguresFile(rawValue: visit.query["format"] ?? ""), let account = visit.visitor.person?.account
    else { throw Refusal.notFound }
    try visit.desk.exports.count(account.id, at: visit.now)
    let book = try dictionary(visit)
    let bytes: [UInt8]
    switch file {
    case .csv: bytes = Array(book.csv(as: .plain).utf8)
    case .excel: bytes = Array(book.csv(as: .danishExcel).utf8)
    case .json: bytes = book.json.bytes(pretty: true) + [UInt8(ascii: "\n")]
    case .html: bytes = file.bytes(of: book.report)
    case .codebook, .text: throw Refusal.notFound
    }
    return .download(bytes, type: file.type, name: "dictionary" + file.ending)
  }
}
