import Accounts
import Formats
import Language
import Markup
import Municipality
import Passwords
import Records
import Site

/// One's own account: language, password, and the places where one is signed in.
enum MePages {
  static let routes = [
    Route.get("/me", .signedIn) { visit in
      let model = try MeModel(person(visit), visit)
      return visit.page(visit.say(FramePhrase.me)) { MeView(visit).main(model) }
    },
    Route.get("/me/stay", .signedIn, stay),
    Route.get("/me/password", .signedIn) { visit in try passwordPage(visit, problems: []) },
    Route.post("/me/password", .signedIn, changePassword),
    Route.post("/me/sessions/end", .signedIn, end),
  ]

  private static func person(_ visit: Visit) throws -> LiveSession {
    guard let person = visit.visitor.person else { throw Refusal.notAllowed }
    return person
  }

  private static func token(_ visit: Visit) throws -> SessionToken {
    guard let token = visit.request.cookie(.session).flatMap({ SessionToken($0) }) else { throw Refusal.notAllowed }
    return token
  }

  /// Stays signed in: written down at once and not only once a minute, since whoever asks is told how long it lasts.
  private static func stay(_ visit: Visit) throws -> WebReply {
    let terms = visit.desk.terms
    let prompt = SessionTerms(idle: terms.idle, absolute: terms.absolute, remembered: terms.remembered, touchEvery: 1)
    let token = try token(visit)
    let found = try visit.desk.people.write {
      try SessionRegister.touch(token, at: visit.time, terms: prompt, in: $0)
    }
    guard let live = found.live else {
      return .json(ErrorValue.object("signInNeeded", visit.say(RefusalPhrase.signIn)), status: 401)
    }
    let end = live.opened + terms.absolute - visit.time.seconds
    return .json(.object([JSONMember("ok", .bool(true)), JSONMember("end", .whole(end))]))
  }

  // MARK: The password

  private static func passwordPage(_ visit: Visit, problems: [FieldProblem]) throws -> WebReply {
    let person = try person(visit)
    let credentials = try visit.desk.people.read { try AccountRegister.credentials(of: person.account.id, in: $0) }
    return visit.page(
      visit.say(MePhrase.changePassword), status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty
    ) {
      MeView(visit).password(of: person.account, hasPassword: credentials.hash != nil, problems)
    }
  }

  private static func changePassword(_ visit: Visit) throws -> WebReply {
    let person = try person(visit)
    let token = try token(visit)
    let desk = visit.desk
    var problems: [FieldProblem] = []
    if (visit.form["password"] ?? "").isEmpty {
      problems.append(FieldProblem("password", visit.say(SignInPhrase.passwordMissing)))
    }
    problems += PasswordFields.problems(visit, of: person.account)
    guard problems.isEmpty else { return try passwordPage(visit, problems: problems) }
    switch try PasswordCheck.check(person, visit) {
    case .wrong(let problem): return try passwordPage(visit, problems: [problem])
    case .right(let old):
      let crypt = try desk.hasher.hash(visit.form["new-password"] ?? "", at: desk)
      guard let new = PasswordHash(crypt) else { throw Yescrypt.Problem.cannotHash }
      var generator = SharedGenerator(desk: desk)
      let opened = try desk.people.write { writer in
        _ = try AccountRegister.changePassword(
          of: person.account.id, having: old, to: new, keeping: token, at: visit.time, in: writer)
        // Whoever has seen the old token has nothing of it from here on.
        return try SessionRegister.confirm(
          token, having: new, at: visit.time, terms: desk.terms, using: &generator, in: writer)
      }
      return done(.password, opened)
    }
  }

  private static func done(_ what: MeDone, _ opened: OpenedSession?) -> WebReply {
    let reply = WebReply.redirect(to: Link("/me").query("done", what.rawValue))
    guard let opened else { return reply }
    return reply.setting(WebCookie(.session, opened.token.text))
  }

  // MARK: Places

  /// Signs out one other place, or all others; who typed the password some time ago types it again, so that nobody who
  /// finds a desk left open can lock its owner out elsewhere (OWASP ASVS 5.0, 7.5.2).
  private static func end(_ visit: Visit) throws -> WebReply {
    let person = try person(visit)
    let token = try token(visit)
    let others = visit.form["which"] == "others"
    let handle = visit.form["which"].flatMap { RandomID($0) }
    guard others || handle != nil else { throw Refusal.brokenForm }
    func ask(_ problems: [FieldProblem]) -> WebReply {
      visit.page(
        visit.say(MePhrase.confirmTitle), status: problems.isEmpty ? 200 : 422, hasFault: !problems.isEmpty
      ) {
        MeView(visit).confirm(which: visit.form["which"] ?? "", others: others, problems)
      }
    }
    var hash: PasswordHash?
    if try !PasswordCheck.isNeedless(person, visit) {
      guard visit.form.has("password") else { return ask([]) }
      switch try PasswordCheck.check(person, visit) {
      case .wrong(let problem): return ask([problem])
      case .right(let right): hash = right
      }
    }
    var generator = SharedGenerator(desk: visit.desk)
    let opened = try visit.desk.people.write { writer -> OpenedSession? in
      if others {
        try SessionRegister.endAll(of: person.account.id, except: token, in: writer)
      } else if let handle {
        try SessionRegister.end(handle, of: person.account.id, in: writer)
      }
      return try hash.flatMap {
        try SessionRegister.confirm(
          token, having: $0, at: visit.time, terms: visit.desk.terms, using: &generator, in: writer)
      }
    }
    return done(.ended, opened)
  }
}
