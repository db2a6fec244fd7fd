import Counter
import Courses
import Markup
import Records
import Site

/// A file of the program itself that pages load.
enum Asset: String, CaseIterable, Sendable {
  case style = "lods.css"
  case icon = "icon.svg"
  case frameScript = "frame.js"
  case storeScript = "store.js"
  case draftScript = "draft.js"
  case pressedScript = "pressed.js"
  case logScript = "log.js"
  case slipStyle = "slip.css"
  case printScript = "print.js"
  case savingScript = "saving.js"
  case offlineScript = "offline.js"
  case searchScript = "search.js"
  case keysScript = "keys.js"
  case formScript = "form.js"
  case fieldsScript = "fields.js"
  case tasksScript = "tasks.js"
  case slotsScript = "slots.js"
  case cardScript = "card.js"
  case adviceScript = "advice.js"
  case triageScript = "triage.js"
  case screeningScript = "screening.js"
  case serverScript = "server.js"
  case outboxScript = "outbox.js"
  case sendingScript = "sending.js"
  case waitingScript = "waiting.js"
  case receiptScript = "receipt.js"
  case problemsScript = "problems.js"
  case wordsScript = "words.js"
  case asideScript = "aside.js"
  case attendanceScript = "attendance.js"
  case checkingScript = "checking.js"
  case gateScript = "gate.js"
  case boardScript = "board.js"
  case callsScript = "calls.js"
  case roadScript = "road.js"
  case roadStoreScript = "roadstore.js"
  case roadQueueScript = "roadqueue.js"
  case roadKeepScript = "roadkeep.js"
  case roadListScript = "roadlist.js"
  case roadFormScript = "roadform.js"
  case todayStyle = "today.css"
  case gate = "gate.wasm"

  /// The content; of the gate nothing, as it is no text.
  private var text: StaticString {
    switch self {
    case .style: EmbeddedFiles.style
    case .icon: EmbeddedFiles.icon
    case .frameScript: EmbeddedFiles.frameScript
    case .storeScript: EmbeddedFiles.storeScript
    case .draftScript: EmbeddedFiles.draftScript
    case .pressedScript: EmbeddedFiles.pressedScript
    case .logScript: EmbeddedFiles.logScript
    case .slipStyle: SlipPage.style
    case .printScript: EmbeddedFiles.printScript
    case .savingScript: EmbeddedFiles.savingScript
    case .offlineScript: EmbeddedFiles.offlineScript
    case .searchScript: EmbeddedFiles.searchScript
    case .keysScript: EmbeddedFiles.keysScript
    case .formScript: EmbeddedFiles.formScript
    case .fieldsScript: EmbeddedFiles.fieldsScript
    case .tasksScript: EmbeddedFiles.tasksScript
    case .slotsScript: EmbeddedFiles.slotsScript
    case .cardScript: EmbeddedFiles.cardScript
    case .adviceScript: EmbeddedFiles.adviceScript
    case .triageScript: EmbeddedFiles.triageScript
    case .screeningScript: EmbeddedFiles.screeningScript
    case .serverScript: EmbeddedFiles.serverScript
    case .outboxScript: EmbeddedFiles.outboxScript
    case .sendingScript: EmbeddedFiles.sendingScript
    case .waitingScript: EmbeddedFiles.waitingScript
    case .receiptScript: EmbeddedFiles.receiptScript
    case .problemsScript: EmbeddedFiles.problemsScript
    case .wordsScript: EmbeddedFiles.wordsScript
    case .asideScript: EmbeddedFiles.asideScript
    case .attendanceScript: EmbeddedFiles.attendanceScript
    case .checkingScript: EmbeddedFiles.checkingScript
    case .gateScript: EmbeddedFiles.gateScript
    case .boardScript: EmbeddedFiles.boardScript
    case .callsScript: EmbeddedFiles.callsScript
    case .roadScript: EmbeddedFiles.roadScript
    case .roadStoreScript: EmbeddedFiles.roadstoreScript
    case .roadQueueScript: EmbeddedFiles.roadqueueScript
    case .roadKeepScript: EmbeddedFiles.roadkeepScript
    case .roadListScript: EmbeddedFiles.roadlistScript
    case .roadFormScript: EmbeddedFiles.roadformScript
    case .todayStyle: TodayPage.style
    case .gate: ""
    }
  }

  /// The content as it is sent.
  private var body: WebReply.Body {
    self == .gate ? .bytes(EmbeddedGate.gzip, type: type) : .fixed(text, type: type)
  }

  /// The content's type.
  var type: String {
    switch rawValue.split(separator: ".").last {
    case "css": "text/css; charset=utf-8"
    case "js": "text/javascript; charset=utf-8"
    case "svg": "image/svg+xml; charset=utf-8"
    case "wasm": "application/wasm"
    default: "application/octet-stream"
    }
  }

  /// A mark that changes whenever any of the files does: they load each other by their names, so they change together.
  static let mark: String = {
    var hash = SHA256()
    for asset in allCases { asset.text.withUTF8Buffer { hash.update(Array($0)) } }
    // The gate is compressed, and what is compressed ends with a checksum of it all.
    EmbeddedGate.base64.withUTF8Buffer { hash.update(Array($0.suffix(32))) }
    return String(SHA256.hex(hash.finished()).prefix(16))
  }()

  /// Where the file is.
  var link: Link { Link("/assets").appending(Asset.mark).appending(rawValue) }

  /// The place that all are served from.
  static let route = Route.get("/assets/{mark}/{name}", .everyone) { visit in
    guard let asset = Asset(rawValue: visit.step("name")) else { throw Refusal.notFound }
    var reply = WebReply(200, asset.body)
    if asset == .gate { reply.headers.append(("content-encoding", "gzip")) }
    // An old page asks by an old mark and gets what there is now, which must not be kept under that name.
    reply.keeping = visit.step("mark") == mark ? .forever : .no
    return reply
  }
}
