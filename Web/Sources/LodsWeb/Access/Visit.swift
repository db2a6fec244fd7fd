import Accounts
import Foundation
import HelpDesk
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// One request with all that is known when it is answered: who asks, in which language, of which office, and when.
struct Visit: Sendable {
  /// What was asked.
  let request: WebRequest
  /// The desk.
  let desk: WebDesk
  /// Who asks.
  let visitor: Visitor
  /// The language of the answer.
  let language: LanguageCode
  /// The secret of the browser's cookie, which its forms are tied to.
  let secret: String

  /// The office.
  var office: Office { desk.office }
  /// The form.
  var form: FormFields { request.form }
  /// The query.
  var query: FormFields { request.query }
  /// The time.
  var now: Date { desk.now() }
  /// The time as accounts need it.
  var time: OfficeTime { OfficeTime(office.clock) }
  /// Today, in the office's own time.
  var today: Day { office.clock.today }

  /// A variable step of the path.
  func step(_ name: String) -> String { request.steps[name] ?? "" }

  /// The hidden field that ties a form to this browser.
  var seal: HTML {
    .input(.type("hidden"), .name(FormSeal.field), .value(FormSeal.seal(of: secret)))
  }

  /// The hidden field by which a form that makes something is known again when it is sent twice.
  var once: HTML {
    .input(.type("hidden"), .name(FormEcho.field), .value(form.text(FormEcho.field) ?? desk.freshID().description))
  }

  /// A form that does something at a place of the desk.
  func form(_ action: Link, _ attributes: Attribute..., @HTMLBuilder content: () -> HTML) -> HTML {
    HTML.form([.method("post"), .action(action)] + attributes) {
      seal
      content()
    }
  }

  /// A text in the visitor's language.
  func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}
