import Language
import Markup
import Site

/// Why a form is held until something else is done.
enum CarryReason: Hashable, Sendable {
  /// Nobody is signed in any more.
  case signInNeeded
  /// The browser's cookie is another one now.
  case foreignForm
  /// It could not be done; these words say why.
  case failed(String)
}

extension Visit {
  /// Fields that are never carried: a password is typed anew, and the form's token is made anew.
  private static let neverCarried: Set<String> = [
    FormSeal.field, "password", "new-password", "repeated-password", "carry-to",
  ]

  /// Whether the form has anything that is worth being sent again.
  var hasTyped: Bool { request.method == .post && !form.without(Visit.neverCarried).fields.isEmpty }

  /// A page that holds what was typed, so that none of it is lost: it is sent on once whatever stood in its way is done.
  func carried(because reason: CarryReason, status: Int? = nil) -> WebReply {
    if request.wantsValues {
      return .json(ErrorValue.object("signInNeeded", say(RefusalPhrase.signIn)), status: 403)
    }
    let kept = form.without(Visit.neverCarried)
    // What was sent by somebody else's page is not held for them.
    if reason == .foreignForm, visitor.person == nil, visitor.device == nil { return refused(.foreignForm) }
    switch reason {
    case .signInNeeded:
      return SignInPages.page(self, to: request.path, carrying: kept, status: status ?? 401)
    case .foreignForm:
      return carriedPage(kept, say(RefusalPhrase.carriedAgain), isAlert: false, status: status ?? 403)
    case .failed(let text):
      return carriedPage(kept, text, isAlert: true, status: status ?? 500)
    }
  }

  /// The page that sends a held form on.
  func carriedPage(_ kept: FormFields, _ text: String, isAlert: Bool, status: Int = 200) -> WebReply {
    let place = form["carry-to"] ?? request.path
    return page(say(RefusalPhrase.carriedTitle), status: status) {
      HTML.h1 { say(RefusalPhrase.carriedTitle) }
      HTML.div(.class(isAlert ? "notice error" : "notice info"), .role("status")) {
        HTML.p { text }
        HTML.p { say(RefusalPhrase.carriedKept) }
      }
      if let link = SitePath.link(place) {
        form(link) {
          hidden(kept)
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { say(RefusalPhrase.carriedSend) }
            HTML.a(link, .class("secondary")) { say(RefusalPhrase.carriedLeave) }
          }
        }
      }
    }
  }

  /// Fields that go along unseen.
  func hidden(_ fields: FormFields) -> HTML {
    .group(fields.fields.map { .input(.type("hidden"), .name($0.name), .value($0.value)) })
  }
}
