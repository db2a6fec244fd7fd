import Formats
import Markup
import Site

/// The scripts that let the log page, and the page for a team on the road, open while the network is away.
///
/// They stand at the root of the site, not among the other files: a browser asks for it by the same address for ever, and
/// by a change of its content it knows that the files have changed.
enum ServiceWorker {
  static let routes = [
    Route.get("/sw.js", .everyone) { _ in
      var reply = WebReply(200, .bytes(Array(text.utf8), type: "text/javascript; charset=utf-8"))
      reply.headers.append(("service-worker-allowed", "/log"))
      return reply
    },
    Route.get("/road-sw.js", .everyone) { _ in
      var reply = WebReply(200, .bytes(Array(road.utf8), type: "text/javascript; charset=utf-8"))
      reply.headers.append(("service-worker-allowed", "/outreach/road"))
      return reply
    },
  ]

  /// The script with the names of the files that the log page needs.
  static let text = script(EmbeddedFiles.swScript, keeping: Asset.allCases)

  /// The script that lets the page for a team on the road open, with the files that it needs.
  static let road = script(
    EmbeddedFiles.roadswScript,
    keeping: [
      .style, .icon, .frameScript, .storeScript, .draftScript, .pressedScript, .wordsScript, .serverScript,
      .screeningScript, .gateScript, .gate, .sendingScript, .roadScript, .roadStoreScript, .roadQueueScript,
      .roadKeepScript, .roadListScript, .roadFormScript,
    ])

  /// A script with the files that it keeps, and with what both share; as modules not every browser would take them.
  private static func script(_ text: StaticString, keeping assets: [Asset]) -> String {
    let files = assets.map { JSON.text($0.link.text) }
    let names = "const mark = \(line(.text(Asset.mark)));\nconst files = \(line(.array(files)));\n"
    return [names, text.description, EmbeddedFiles.workerScript.description].joined(separator: "\n")
  }

  private static func line(_ value: JSON) -> String {
    String(decoding: value.bytes(), as: UTF8.self)
  }
}
