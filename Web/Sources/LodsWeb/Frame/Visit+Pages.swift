import Accounts
import Language
import Markup
import Municipality
import Office
import Records
import Site

extension Visit {
  /// A page in the frame that fits the visitor.
  func page(
    _ title: String, status: Int = 200, hasFault: Bool = false, head: [HeadItem] = [], @HTMLBuilder main: () -> HTML
  ) -> WebReply {
    var frame = frame(title, hasFault: hasFault, head: head)
    frame.answer = answerMarks(status)
    return .page(frame.document(main: main), status: status)
  }

  /// A page that the browser keeps, and so one without anything that is the visitor's own.
  func shell(
    _ title: String, status: Int = 200, head: [HeadItem] = [], @HTMLBuilder main: () -> HTML
  ) -> WebReply {
    let frame = PageFrame(
      title: title, office: office.profile.name, isDemo: office.profile.isDemo, name: nil, isPerson: false, rooms: [],
      language: language, place: "/", seal: .empty, idleSeconds: nil, hasFault: false, isShell: true, head: head)
    return .page(frame.document(main: main), status: status)
  }

  /// What is wrong with a form, and the parts it is made of.
  func parts(_ problems: [FieldProblem] = []) -> FormParts { FormParts(problems: problems, language: language) }

  private func frame(_ title: String, hasFault: Bool, head: [HeadItem]) -> PageFrame {
    let name: String? =
      switch visitor {
      case .nobody, .gone: nil
      case .device(let device): device.name
      case .person(let person): person.account.displayName
      }
    return PageFrame(
      title: title, office: office.profile.name, isDemo: office.profile.isDemo, name: name,
      isPerson: visitor.person != nil,
      rooms: RoomPlan.rooms(for: visitor, at: request.path, in: language),
      pages: RoomPlan.pages(for: visitor, at: request.path, in: language), language: language,
      place: place, seal: seal,
      // Use is written down once in so many seconds only: what the page says is never too late.
      idleSeconds: visitor.person.map { max(1, $0.terms.idle - $0.terms.touchEvery) },
      endSeconds: visitor.person.map { max(1, $0.opened + $0.terms.absolute - time.seconds) }, owner: owner,
      hasFault: hasFault, head: head)
  }

  /// Where a change of language leads: to this page with what was asked of it; from the answer to a form to the page of
  /// its place, or the next one above that can be read.
  private var place: String {
    var path = request.path
    guard SitePath.link(path) != nil else { return "/" }
    guard request.method == .post else {
      return query.fields.isEmpty ? path : path + "?" + query.encoded
    }
    while path != "/", !RouteBook.methods(at: path).contains(WebMethod.get.rawValue) {
      path = "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    }
    return path
  }

  /// The answer to what was refused, with what to do.
  func refused(_ refusal: Refusal) -> WebReply {
    let words = RefusalWords(refusal, in: language)
    if isOpenRequest {
      var reply = problem(refusal.status, code: refusal.code, title: words.title)
      if case .tooMany(let seconds) = refusal { reply = reply.retried(after: seconds) }
      return refusal == .crowded ? reply.retried(after: 5) : reply
    }
    if request.wantsValues { return .json(ErrorValue.object(refusal.code, words.text), status: refusal.status) }
    if refusal == .wrongHost {
      // Nothing on the page could be used under this name.
      return shell(words.title, status: refusal.status) {
        HTML.h1 { words.title }
        HTML.p(.class("lead")) { words.text }
      }
    }
    var reply: WebReply
    switch refusal {
    // What was typed waits until there is room.
    case .tooMany where hasTyped, .crowded where hasTyped:
      reply = carried(because: .failed(words.text), status: refusal.status)
    default:
      reply = page(words.title, status: refusal.status) {
        HTML.h1 { words.title }
        HTML.p(.class("lead")) { words.text }
        wayBack
      }
    }
    if case .tooMany(let seconds) = refusal { reply.headers.append(("retry-after", String(seconds))) }
    if refusal == .crowded { reply.headers.append(("retry-after", "5")) }
    return reply
  }

  /// The answer to something that could not be done, as the rooms say it: a full disk, a file that is locked.
  func failed(_ fault: any Fault) -> WebReply {
    let status =
      switch fault.kind {
      case .usage, .data, .noInput: 422
      case .permission: 403
      case .busy: 503
      case .software, .cannotCreate, .inputOutput, .configuration: 500
      }
    return failed(fault.sentence(in: language), code: fault.code, field: fault.field, status: status)
  }

  /// The answer when a file of the office could not be read or written.
  func stored(_ fault: RecordsFault, reference: String) -> WebReply {
    let (phrase, status): (RefusalPhrase, Int) =
      switch fault.trouble {
      case .busy: (.storageBusy, 503)
      case .full: (.storageFull, 503)
      default: (.storageFailed, 500)
      }
    var reply = failed(say(phrase, ["reference": .text(reference)]), code: fault.code, field: nil, status: status)
    if status == 503 { reply.headers.append(("retry-after", "5")) }
    return reply
  }

  private func failed(_ text: String, code: String, field: String?, status: Int) -> WebReply {
    if isOpenRequest { return problem(status, code: code, title: text) }
    if request.wantsValues { return .json(ErrorValue.object(code, field: field, text), status: status) }
    if request.method == .post { return carried(because: .failed(text), status: status) }
    return page(say(RefusalPhrase.failedTitle), status: status) {
      HTML.h1 { say(RefusalPhrase.failedTitle) }
      HTML.div(.class("notice error")) { HTML.p { text } }
      wayBack
    }
  }

  /// The answer to a fault of the program: a number, and nothing of what is inside.
  func broken(_ reference: String) -> WebReply {
    let text = say(RefusalPhrase.brokenText, ["reference": .text(reference)])
    if isOpenRequest { return problem(500, code: "software", title: text) }
    if request.wantsValues { return .json(ErrorValue.object("software", text), status: 500) }
    if request.method == .post { return carried(because: .failed(text), status: 500) }
    return page(say(RefusalPhrase.brokenTitle), status: 500) {
      HTML.h1 { say(RefusalPhrase.brokenTitle) }
      HTML.p(.class("lead")) { text }
      wayBack
    }
  }

  private var wayBack: HTML {
    HTML.p { HTML.a(Link("/")) { say(RefusalPhrase.toStart) } }
  }
}
