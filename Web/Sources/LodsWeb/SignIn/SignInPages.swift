import Accounts
import Formats
import Language
import Markup
import Passwords
import Records

/// Signing in and out, the first password, and pairing a device.
enum SignInPages {
  static let routes = [
    Route.get("/sign-in", .everyone) { visit in
      page(visit, to: visit.query.text("to") ?? "/", carrying: FormFields())
    },
    Route.post("/sign-in", .everyone, signIn),
    Route.get("/sign-in/{token}", .everyone) { visit in LinkPages.demoPage(visit) },
    Route.post("/sign-in/{token}", .everyone, LinkPages.demoSignIn),
    Route.post("/sign-out", .everyone, signOut),
    Route.get("/invitation/{token}", .everyone, LinkPages.page),
    Route.post("/invitation/{token}", .everyone, LinkPages.choose),
    Route.get("/reset/{token}", .everyone, LinkPages.page),
    Route.post("/reset/{token}", .everyone, LinkPages.choose),
    Route.get("/pair", .everyone) { visit in PairPage.page(visit, problems: []) },
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
        if case .gone(let end) = visit.visitor {
          HTML.div(.class("notice info")) { HTML.p { end.sentence(in: visit.language, terms: visit.desk.terms) } }
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
        HTML.p(.class("hint")) { visit.say(SignInPhrase.forgotten) }
        HTML.p(.class("hint")) { HTML.a(Link("/pair")) { visit.say(SignInPhrase.pairThis) } }
      }
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

  private static func signIn(_ visit: Visit) throws -> WebReply {
    let name = (visit.form["name"] ?? "").trimmed
    let password = visit.form["password"] ?? ""
    let path = visit.form.text("to") ?? "/"
    let kept = try FormFields(reading: Array((visit.form["carry"] ?? "").utf8))
    func again(_ problems: [FieldProblem]) -> WebReply {
      page(visit, to: path, carrying: kept, name: name, problems: problems, status: 422)
    }
    var problems: [FieldProblem] = []
    if name.isEmpty { problems.append(FieldProblem("name", visit.say(SignInPhrase.nameMissing))) }
    if password.isEmpty { problems.append(FieldProblem("password", visit.say(SignInPhrase.passwordMissing))) }
    guard problems.isEmpty else { return again(problems) }

    let desk = visit.desk
    let key = Throttle.name(name)
    let wait = desk.throttle.wait(for: key, from: visit.request.address, at: visit.now)
    guard wait == 0 else { throw Refusal.tooMany(seconds: wait) }
    let found = try desk.people.read { try AccountRegister.credentials(signInName: name, in: $0) }
    let fits = try desk.hasher.verify(password, against: found?.hash?.crypt)
    guard fits, let found, let hash = found.hash else {
      desk.throttle.wrong(for: key, from: visit.request.address, at: visit.now)
      try AccountNotice.signInRefused.note(found?.account, at: visit.time, to: desk.people)
      return again([FieldProblem("name", visit.say(SignInPhrase.wrong))])
    }
    do {
      var generator = SharedGenerator(desk: desk)
      let opened = try desk.people.write { writer in
        try SessionRegister.open(
          for: found.account.id, having: hash, agent: Browser.name(of: visit.request),
          replacing: visit.request.cookie(.session).flatMap { SessionToken($0) }, at: visit.time, terms: desk.terms,
          using: &generator, in: writer)
      }
      desk.throttle.right(for: key, from: visit.request.address)
      return try welcome(visit, opened, to: path, carrying: kept)
    } catch let fault as AccountFault where fault == .isDisabled {
      // The password was right, so it is told to nobody but its owner.
      return again([FieldProblem("name", fault.sentence(in: visit.language))])
    }
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
    return WebReply.redirect(to: SitePath.link(visit.form["place"] ?? "/") ?? Link("/"))
      .setting(WebCookie(.language, language.rawValue, seconds: 31_536_000))
  }
}
