import Formats
import Markup
import Site

/// The script that lets the log page open while the network is away.
///
/// It stands at the root of the site, not among the other files: a browser asks for it by the same address for ever, and
/// by a change of its content it knows that the files have changed.
enum ServiceWorker {
  static let routes = [
    Route.get("/sw.js", .everyone) { _ in
      var reply = WebReply(200, .bytes(Array(text.utf8), type: "text/javascript; charset=utf-8"))
      reply.headers.append(("service-worker-allowed", "/log"))
      return reply
    }
  ]

  /// The script with the names of the files that the log page needs.
  static let text: String = {
    let files = Asset.allCases.map { JSON.text($0.link.text) }
    let start = "const mark = \(line(.text(Asset.mark)));\nconst files = \(line(.array(files)));\n\n"
    return start + EmbeddedFiles.swScript.description
  }()

  private static func line(_ value: JSON) -> String {
    String(decoding: value.bytes(), as: UTF8.self)
  }
}
