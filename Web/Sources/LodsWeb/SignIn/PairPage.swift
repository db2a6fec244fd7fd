import Accounts
import Language
import Markup
import Records
import Site

/// Making a machine a desk's device by a code from an administrator.
enum PairPage {
  /// How long a browser keeps a device's token, in seconds: browsers allow 400 days.
  static let seconds = 400 * 86_400

  /// The page that asks for the code.
  ///
  /// - Parameter typed: a code that did not fit, to be put right rather than typed anew.
  static func page(
    _ visit: Visit, typed: String = "", problems: [FieldProblem] = [], status: Int = 422
  ) -> WebReply {
    let parts = visit.parts(problems)
    let title = visit.say(SignInPhrase.pairTitle)
    return visit.page(title, status: problems.isEmpty ? 200 : status, hasFault: !problems.isEmpty) {
      HTML.div(.class("narrow")) {
        parts.summary
        HTML.h1 { title }
        HTML.p(.class("lead")) { visit.say(SignInPhrase.pairText) }
        visit.form(Link("/pair"), .novalidate()) {
          parts.line(
            "code", visit.say(SignInPhrase.code), hint: visit.say(SignInPhrase.codeHint),
            value: String(typed.prefix(20)), .autocomplete("off"),
            .spellcheck(false), .size(14), .maxlength(20))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(SignInPhrase.pairNow) }
          }
        }
      }
    }
  }

  /// Pairs the browser.
  static func pair(_ visit: Visit) throws -> WebReply {
    let desk = visit.desk
    guard let typed = visit.form.text("code") else {
      return page(visit, problems: [FieldProblem("code", visit.say(SignInPhrase.codeMissing))])
    }
    let pass: Throttle.Pass
    do {
      pass = try desk.throttle.turn(.code(visit), now: desk.now)
    } catch Refusal.tooMany(let seconds) {
      let text = RefusalWords(.tooMany(seconds: seconds), in: visit.language).text
      return page(visit, typed: typed, problems: [FieldProblem("code", text)], status: 429).retried(after: seconds)
    }
    var generator = SharedGenerator(desk: desk)
    let pairing = try desk.people.write {
      try DeviceRegister.pair(typed, at: visit.time, using: &generator, in: $0)
    }
    switch pairing {
    case .paired(_, let token):
      desk.throttle.right(pass)
      return WebReply.redirect(to: Link("/log")).setting(WebCookie(.device, token.text, seconds: seconds))
        .setting(.removed(.visit))
    case .refused(let refusal):
      return page(visit, typed: typed, problems: [FieldProblem("code", refusal.sentence(in: visit.language))])
    }
  }
}
