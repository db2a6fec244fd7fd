import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import Passwords
import Records
import Site

/// Signing in and out, the first password, and pairing a device.
enum SignInPages {
  static let routes = [
    Route.get("/sign-in", .everyone) { visit in
      page(visit, to: visit.query.text("to") ?? "/", carrying: FormFields())
    },
    Route.post("/sign-in", .everyone, signIn),
    Route.get("/sign-in/{token}", .everyone, LinkPages.demoPage),
    Route.post("/sign-in/{token}", .everyone, LinkPages.demoSignIn),
    Route.post("/sign-out", .everyone, signOut),
    Route.get("/invitation/{token}", .everyone, LinkPages.page),
    Route.post("/invitation/{token}", .everyone, LinkPages.choose),
    Route.get("/reset/{token}", .everyone, LinkPages.page),
    Route.post("/reset/{token}", .everyone, LinkPages.choose),
    Route.get("/pair", .everyone) { visit in PairPage.page(visit) },
    Route.post("/pair", .everyone, PairPage.pair),
    Route.post("/language", .everyone, chooseLanguage),
  ]

  /// The page to sign in, from which the way leads back.
  static func link(backTo path: String) -> Link {
    path == "/" ? Link("/sign-in") : Link("/sign-in").query("to", path)
  }

  /// The page to sign in.
  ///
  /// - Parameters:
  ///   - path: where to go afterwards.
  ///   - kept: a form that waits meanwhile.
  static func page(
    _ visit: Visit, to path: String, carrying kept: FormFields, name: String = "", problems: [FieldProblem] = [],
    status: Int = 200
  ) -> WebReply {
    let parts = visit.parts(problems)
    let title = visit.say(SignInPhrase.title)
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      HTML.div(.class("narrow")) {
        parts.summary
        HTML.h1 { title }
        if let end = ended(visit) {
          HTML.div(.class("notice info")) { HTML.p { end.sentence(in: visit.language, terms: visit.desk.terms) } }
        } else if visit.visitor.device != nil {
          HTML.div(.class("notice info")) { HTML.p { visit.say(SignInPhrase.deskOnly) } }
        }
        if !kept.fields.isEmpty {
          HTML.div(.class("notice info")) { HTML.p { visit.say(SignInPhrase.kept) } }
        }
        visit.form(Link("/sign-in"), .novalidate()) {
          HTML.input(.type("hidden"), .name("to"), .value(path))
          if !kept.fields.isEmpty { HTML.input(.type("hidden"), .name("carry"), .value(kept.encoded)) }
          parts.line(
            "name", visit.say(SignInPhrase.name), value: name, .autocomplete("username"), .spellcheck(false))
          password(parts, "password", visit.say(SignInPhrase.password), .autocomplete("current-password"))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(FramePhrase.signIn) }
          }
        }
        // An office for practice has no passwords, and nobody to ask for a link.
        HTML.p(.class("hint")) {
          visit.say(visit.office.profile.isDemo ? SignInPhrase.demoAgain : SignInPhrase.forgotten)
        }
        if visit.visitor.device == nil {
          HTML.p(.class("hint")) { HTML.a(Link("/pair")) { visit.say(SignInPhrase.pairThis) } }
        }
      }
    }
  }

  /// Why the sign-in is over of whoever asks; nil for somebody who is signed in or never was.
  private static func ended(_ visit: Visit) -> SessionEnd? {
    switch visit.visitor {
    case .gone(let end): end
    // A page is shown all the same where the reason cannot be read.
    case .device: (try? visit.desk.end(of: visit.request)) ?? nil
    case .nobody, .person: nil
    }
  }

  /// A field for a password: pasting is allowed, and so are password managers.
  static func password(
    _ parts: FormParts, _ field: String, _ label: String, hint: String? = nil, _ attributes: Attribute...
  ) -> HTML {
    HTML.div(parts.block(field)) {
      HTML.label(.for(field)) { label }
      if let hint { HTML.p(.class("hint"), .id(field + "-hint")) { hint } }
      parts.message(field)
      HTML.input(
        attributes + [.type("password"), .id(field), .name(field)] + parts.describing(field, hint: hint != nil))
    }
  }

  /// What was typed on the page to sign in, and what waits there.
  private struct Typed {
    let name: String
    let password: String
    let path: String
    let kept: FormFields

    init(_ form: FormFields) throws {
      name = (form["name"] ?? "").trimmed
      password = form["password"] ?? ""
      path = form.text("to") ?? "/"
      kept = try FormFields(reading: Array((form["carry"] ?? "").utf8))
    }
  }

  private static func signIn(_ visit: Visit) throws -> WebReply {
    let typed = try Typed(visit.form)
    func again(_ problems: [FieldProblem], status: Int = 422) -> WebReply {
      page(visit, to: typed.path, carrying: typed.kept, name: typed.name, problems: problems, status: status)
    }
    var problems: [FieldProblem] = []
    if typed.name.isEmpty { problems.append(FieldProblem("name", visit.say(SignInPhrase.nameMissing))) }
    if typed.password.isEmpty { problems.append(FieldProblem("password", visit.say(SignInPhrase.passwordMissing))) }
    guard problems.isEmpty else { return again(problems) }
    do {
      return try signIn(visit, typed) ?? again([FieldProblem("name", visit.say(SignInPhrase.wrong))])
    } catch let fault as AccountFault where fault == .isDisabled {
      // The password was right, so it is told to nobody but its owner.
      return again([FieldProblem("name", fault.sentence(in: visit.language))])
    } catch Refusal.tooMany(let seconds) {
      // The page stays with all that it holds: only the password has to be typed again.
      let text = visit.say(SignInPhrase.manyTries, ["n": .number(seconds)])
      return again([FieldProblem("password", text)], status: 429).retried(after: seconds)
    } catch is PasswordDesk.Crowded {
      return again([FieldProblem("password", visit.say(SignInPhrase.crowded))], status: 503).retried(after: 5)
    }
  }

  /// Signs in; nil where name and password do not go together.
  private static func signIn(_ visit: Visit, _ typed: Typed) throws -> WebReply? {
    let desk = visit.desk
    let found = try desk.people.read { try AccountRegister.credentials(signInName: typed.name, in: $0) }
    let known = KnownBrowser(visit.request)
    let own = found.flatMap { found in found.hash.flatMap { known?.lane(found.account.id, having: $0) } }
    let pass = try desk.throttle.turn(.password(of: typed.name, own: own, visit), now: desk.now)
    guard try desk.hasher.verify(typed.password, against: found?.hash?.crypt), let found, let hash = found.hash else {
      try AccountNotice.signInRefused.note(found?.account, at: visit.time, to: desk.people)
      return nil
    }
    var generator = SharedGenerator(desk: desk)
    let opened = try desk.people.write { writer in
      try SessionRegister.open(
        for: found.account.id, having: hash, agent: Browser.name(of: visit.request),
        replacing: visit.request.cookie(.session).flatMap { SessionToken($0) }, at: visit.time, terms: desk.terms,
        using: &generator, in: writer)
    }
    desk.throttle.right(pass)
    let knows = (known ?? KnownBrowser(desk.freshID())).knowing(found.account.id, having: hash)
    return try welcome(visit, opened, to: typed.path, carrying: typed.kept).setting(knows.cookie)
  }

  /// The answer to a sign-in that went well: on to where the visitor was going, with the form that waited.
  static func welcome(
    _ visit: Visit, _ opened: OpenedSession, to path: String, carrying kept: FormFields
  ) throws -> WebReply {
    let token = opened.token.text
    let cookie = WebCookie(.session, token)
    guard !kept.fields.isEmpty else {
      return WebReply.redirect(to: SitePath.link(path) ?? Link("/")).setting(cookie).setting(.removed(.visit))
    }
    // The page belongs to the session that has just begun.
    var request = visit.request
    request.form = FormFields([.init("carry-to", path)])
    let after = Visit(
      request: request, desk: visit.desk, visitor: .person(opened.session), language: opened.session.account.language,
      secret: token)
    return after.carriedPage(kept, after.say(SignInPhrase.back), isAlert: false).setting(cookie)
      .setting(.removed(.visit))
  }

  private static func signOut(_ visit: Visit) throws -> WebReply {
    if let token = visit.request.cookie(.session).flatMap({ SessionToken($0) }) {
      try visit.desk.people.write { _ = try SessionRegister.end(token, in: $0) }
    }
    return .redirect(to: Link("/sign-in")).setting(.removed(.session))
  }

  private static func chooseLanguage(_ visit: Visit) throws -> WebReply {
    guard let language = visit.form["language"].flatMap(LanguageCode.init(rawValue:)) else { throw Refusal.brokenForm }
    if let person = visit.visitor.person {
      try visit.desk.people.write { try AccountRegister.setLanguage(language, of: person.account.id, in: $0) }
    }
    return SitePath.redirect(to: visit.form["place"] ?? "/")
      .setting(WebCookie(.language, language.rawValue, seconds: 31_536_000))
  }
}
