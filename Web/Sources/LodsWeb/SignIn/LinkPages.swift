import Accounts
import Language
import Markup
import Municipality
import Office
import Passwords
import Records
import Site

/// The pages behind one-time links: the first password, a new one, and the demo's way in.
enum LinkPages {
  private static func token(_ visit: Visit) throws -> LinkToken {
    guard let token = LinkToken(visit.step("token")) else { throw LinkRefusal.unknown }
    return token
  }

  private static func link(_ visit: Visit) -> Link {
    let first = visit.request.path.split(separator: "/").first.map(String.init) ?? "invitation"
    return Link("/").appending(first).appending(visit.step("token"))
  }

  /// The page that asks for a new password; the link is not used up by looking at it, as mail programs do.
  static func page(_ visit: Visit) throws -> WebReply {
    do {
      let token = try token(visit)
      let found = try visit.desk.people.read { try LinkRegister.look(at: token, time: visit.time, in: $0) }
      return page(visit, found.account, problems: [])
    } catch let refusal as LinkRefusal {
      return spent(visit, refusal)
    }
  }

  /// The page of a link that lets nobody in: why, and where to go instead; nothing that was typed could be sent with it.
  private static func spent(_ visit: Visit, _ refusal: LinkRefusal) -> WebReply {
    let title = visit.say(SignInPhrase.linkTitle)
    let isDemo = visit.office.profile.isDemo && visit.request.path.hasPrefix("/sign-in/")
    return visit.page(title, status: 403) {
      HTML.div(.class("narrow")) {
        HTML.h1 { title }
        HTML.p(.class("lead")) {
          isDemo ? visit.say(SignInPhrase.demoSpent) : refusal.sentence(in: visit.language)
        }
        if visit.visitor.person != nil {
          HTML.p(.class("buttons")) { HTML.a(Link("/"), .class("primary")) { visit.say(RefusalPhrase.toStart) } }
        } else if !isDemo {
          HTML.p { visit.say(SignInPhrase.linkSpent) }
          HTML.p(.class("buttons")) { HTML.a(Link("/sign-in"), .class("primary")) { visit.say(FramePhrase.signIn) } }
        }
      }
    }
  }

  private static func page(
    _ visit: Visit, _ account: Account, problems: [FieldProblem], status: Int = 422
  ) -> WebReply {
    let parts = visit.parts(problems)
    let title = visit.say(SignInPhrase.choosePassword)
    return visit.page(title, status: problems.isEmpty ? 200 : status, hasFault: !problems.isEmpty) {
      HTML.div(.class("narrow")) {
        parts.summary
        HTML.h1 { title }
        HTML.p(.class("lead")) {
          visit.say(SignInPhrase.chooseFor) + " "
          HTML.bdi { account.displayName }
        }
        visit.form(link(visit), .novalidate()) {
          // Password managers keep the two together.
          HTML.div(.class("field")) {
            HTML.label(.for("name")) { visit.say(SignInPhrase.name) }
            HTML.input(
              .type("text"), .id("name"), .name("name"), .value(account.signInName), .readonly(),
              .autocomplete("username"))
          }
          PasswordFields.new(parts, visit)
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(SignInPhrase.savePassword) }
          }
        }
      }
    }
  }

  /// Takes the new password.
  static func choose(_ visit: Visit) throws -> WebReply {
    do { return try chosen(visit) } catch let refusal as LinkRefusal { return spent(visit, refusal) }
  }

  private static func chosen(_ visit: Visit) throws -> WebReply {
    let token = try token(visit)
    let desk = visit.desk
    let found = try desk.people.read { try LinkRegister.look(at: token, time: visit.time, in: $0) }
    let problems = PasswordFields.problems(visit, of: found.account)
    guard problems.isEmpty else { return page(visit, found.account, problems: problems) }
    let crypt: String
    do {
      crypt = try desk.hasher.hash(visit.form["new-password"] ?? "", at: desk)
    } catch is PasswordDesk.Crowded {
      let problem = FieldProblem("new-password", visit.say(SignInPhrase.crowded))
      return page(visit, found.account, problems: [problem], status: 503).retried(after: 5)
    }
    guard let hash = PasswordHash(crypt) else { throw Yescrypt.Problem.cannotHash }
    let account = try desk.people.write {
      try LinkRegister.accept(token, choosing: hash, at: visit.time, in: $0)
    }
    return visit.page(visit.say(SignInPhrase.passwordSaved)) {
      HTML.div(.class("narrow")) {
        HTML.h1 { visit.say(SignInPhrase.passwordSaved) }
        HTML.p(.class("lead")) { visit.say(SignInPhrase.nowSignIn, ["name": .text(account.signInName)]) }
        HTML.p(.class("buttons")) { HTML.a(Link("/sign-in"), .class("primary")) { visit.say(FramePhrase.signIn) } }
      }
    }
  }

  /// The demo's page: signing in is a press of a button, since no link does anything by being read.
  static func demoPage(_ visit: Visit) throws -> WebReply {
    do {
      let token = try token(visit)
      let found = try visit.desk.people.read { try LinkRegister.look(at: token, time: visit.time, in: $0) }
      guard found.link.kind == .signIn else { throw LinkRefusal.otherKind }
    } catch let refusal as LinkRefusal {
      return spent(visit, refusal)
    }
    return visit.page(visit.say(SignInPhrase.title)) {
      HTML.div(.class("narrow")) {
        HTML.h1 { visit.say(SignInPhrase.demoTitle) }
        HTML.p(.class("lead")) { visit.say(SignInPhrase.demoText) }
        visit.form(Link("/sign-in").appending(visit.step("token"))) {
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(FramePhrase.signIn) }
          }
        }
      }
    }
  }

  /// Signs in by a link of the demo.
  static func demoSignIn(_ visit: Visit) throws -> WebReply {
    do {
      let token = try token(visit)
      var generator = SharedGenerator(desk: visit.desk)
      let opened = try visit.desk.people.write { writer in
        try LinkRegister.signIn(
          by: token, agent: Browser.name(of: visit.request),
          replacing: visit.request.cookie(.session).flatMap { SessionToken($0) }, at: visit.time,
          terms: visit.desk.terms, using: &generator, in: writer)
      }
      return try SignInPages.welcome(visit, opened, to: "/", carrying: FormFields())
    } catch let refusal as LinkRefusal {
      return spent(visit, refusal)
    }
  }
}
