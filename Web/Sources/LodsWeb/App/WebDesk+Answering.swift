import Accounts
import Foundation
import Language
import Markup
import Municipality
import Office
import Records
import Site

extension WebDesk {
  /// Answers to a request at a place of the book of routes; it blocks while files are read and written.
  ///
  /// Whatever happens, there is an answer: what was refused says why and what to do, and a fault of the program says
  /// no more than a number.
  func answer(_ request: WebRequest, at route: Route) -> WebReply {
    var request = request
    let secret = self.secret(of: request)
    do {
      let visitor = try visitor(of: request)
      let visit = Visit(
        request: request, desk: self, visitor: visitor, language: language(of: request, visitor), secret: secret)
      return tied(answer(visit, at: route), to: visit)
    } catch {
      // Who asks cannot be known now, as when the file with accounts cannot be read: nobody gets in.
      request.cookies = [:]
      let visit = Visit(
        request: request, desk: self, visitor: .nobody, language: language(of: request, .nobody), secret: secret)
      return refusal(of: error, visit, at: route)
    }
  }

  /// Answers to a request that comes to no place, or that could not be read; it blocks while files are read.
  ///
  /// The visitor is looked up as anywhere, so that the page is in their language and says whether they are signed in.
  func answer(_ request: WebRequest, refusing error: any Error) -> WebReply {
    let nowhere = Route.get("*", .everyone) { _ in throw error }
    if case Refusal.wrongHost? = error as? Refusal {
      // Under another name nobody is known, whatever the browser sends along.
      let language = AcceptedLanguages.first(of: request.headers["accept-language"] ?? "") ?? .da
      return refusal(
        of: error, Visit(request: request, desk: self, visitor: .nobody, language: language, secret: ""), at: nowhere)
    }
    // That it cannot be known who asks is no reason for another answer.
    let visitor = (try? visitor(of: request)) ?? .nobody
    let visit = Visit(
      request: request, desk: self, visitor: visitor, language: language(of: request, visitor),
      secret: secret(of: request))
    return tied(refusal(of: error, visit, at: nowhere), to: visit)
  }

  /// The answer with a cookie that its forms are tied to, where the browser has none.
  private func tied(_ reply: WebReply, to visit: Visit) -> WebReply {
    let isKnown = [.visit, .session, .device].contains { visit.request.cookie($0) != nil }
    // Only a page has forms to be tied to the browser; what anybody may keep sets no cookie.
    guard !isKnown, case .page = reply.body else { return reply }
    return reply.setting(WebCookie(.visit, visit.secret))
  }

  private func answer(_ visit: Visit, at route: Route) -> WebReply {
    do {
      if visit.request.method == .post {
        guard Origin.isOwn(visit.request, host: visit.request.headers["host"]?.lowercased() ?? "") else {
          throw Refusal.foreignForm
        }
      }
      guard route.access.admits(visit.visitor) else { return try unadmitted(visit, at: route) }
      if visit.request.method == .post, !FormSeal.fits(visit.form[FormSeal.field], visit.secret) {
        // A form of a browser whose cookie is another now, as after signing in anew in a second window: it is shown
        // again to be sent by whoever sits there.
        return visit.carried(because: .foreignForm)
      }
      // Whatever else was done may have changed what desks know; a session does not.
      defer { if visit.request.method == .post, !route.path.hasPrefix("/log") { forgetOffice() } }
      return try route.answer(visit)
    } catch {
      return refusal(of: error, visit, at: route)
    }
  }

  /// The answer to somebody who may not use a place.
  private func unadmitted(_ visit: Visit, at route: Route) throws -> WebReply {
    switch visit.visitor {
    case .nobody, .gone:
      if visit.request.wantsValues {
        return .json(ErrorValue.object("signInNeeded", visit.say(RefusalPhrase.signIn)), status: 401)
      }
      if visit.request.method == .post { return visit.carried(because: .signInNeeded) }
      return .redirect(to: SignInPages.link(backTo: visit.request.path))
    case .device:
      // Somebody was signed in on the desk's machine until a moment ago: what was typed waits for them as anywhere else.
      if let end = try end(of: visit.request) {
        return try unadmitted(
          Visit(
            request: visit.request, desk: self, visitor: .gone(end), language: visit.language, secret: visit.secret),
          at: route)
      }
      try AccountNotice.accessDenied.note(nil, at: visit.time, to: people)
      if visit.request.wantsValues { throw Refusal.notAllowed }
      // A machine has no roles to ask for, but whoever sits at it may have.
      if visit.request.method == .post { return visit.carried(because: .signInNeeded, status: 403) }
      return SignInPages.page(visit, to: visit.request.path, carrying: FormFields(), status: 403)
    case .person(let person):
      try AccountNotice.accessDenied.note(person.account, at: visit.time, to: people)
      throw Refusal.notAllowed
    }
  }

  /// The answer when something was thrown.
  func refusal(of error: any Error, _ visit: Visit, at route: Route) -> WebReply {
    switch error {
    case let refusal as Refusal: return visit.refused(refusal)
    case is PasswordDesk.Crowded: return visit.refused(.crowded)
    // A form within a form, as one that waits for a sign-in.
    case is FormFields.Problem: return visit.refused(.brokenForm)
    case let fault as RecordsFault where fault.kind != .software:
      // What the library says of its files is for whoever runs the desk, and that is seldom the one who sits at it.
      return visit.stored(fault, reference: reported(error, at: route))
    case let fault as any Fault where fault.kind != .software: return visit.failed(fault)
    default: return visit.broken(reported(error, at: route))
    }
  }

  /// Tells whoever runs the desk of a fault, and gives the number that the user is told.
  @discardableResult
  func reported(_ error: any Error, at route: Route) -> String {
    let reference = freshReference()
    report(
      Incident(reference: reference, place: "\(route.method.rawValue) \(route.path)", kind: Self.kind(of: error)))
    return reference
  }

  /// The kind of an error without anything that stands in it.
  static func kind(of error: any Error) -> String {
    let code = (error as? any Fault)?.code
    return [String(describing: type(of: error)), code].compactMap(\.self).joined(separator: " ")
  }

  /// Eight signs that are easily read out on the telephone.
  private func freshReference() -> String {
    let signs = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    return draw { generator in
      String((0..<8).map { _ in signs[Int(generator.next() % UInt64(signs.count))] })
    }
  }

  /// The secret that the forms of a browser are tied to: that of its session, of its device, or of its visit.
  private func secret(of request: WebRequest) -> String {
    request.cookie(.session) ?? request.cookie(.device) ?? request.cookie(.visit) ?? freshSecret()
  }

  private func language(of request: WebRequest, _ visitor: Visitor) -> LanguageCode {
    if let language = visitor.person?.account.language { return language }
    if let chosen = request.cookie(.language).flatMap(LanguageCode.init(rawValue:)) { return chosen }
    if let first = AcceptedLanguages.first(of: request.headers["accept-language"] ?? "") { return first }
    return (try? office.settings().language) ?? .da
  }
}

extension WebRequest {
  /// The value of one of the desk's cookies; nil where the browser sent none.
  func cookie(_ purpose: WebCookie.Purpose) -> String? {
    cookies[purpose.name(isSecure: isSecure)].flatMap { $0.isEmpty ? nil : $0 }
  }
}
