import Markup
import Records
import Reports
import Site

/// The style of the reports as a file of its own, since a page may hold none.
enum FiguresStyle {
  /// A mark that changes with the content.
  private static let mark = String(SHA256.hex(of: Array(ReportSheet.text.utf8)).prefix(16))

  /// Where the file is.
  static var link: Link { Link("/assets").appending(mark).appending("report.css") }

  /// The place that it is served from.
  static let route = Route.get("/assets/{mark}/report.css", .everyone) { visit in
    var reply = WebReply(200, .bytes(Array(ReportSheet.text.utf8), type: "text/css; charset=utf-8"))
    reply.keeping = visit.step("mark") == mark ? .forever : .no
    return reply
  }
}
