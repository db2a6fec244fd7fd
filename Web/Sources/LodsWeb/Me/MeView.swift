import Accounts
import Language
import Markup
import Site

/// One's own account as markup.
struct MeView {
  let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  private func say(_ phrase: MePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The page.
  @HTMLBuilder
  func main(_ model: MeModel) -> HTML {
    visit.done(MeDone.self)
    HTML.h1 { visit.say(FramePhrase.me) }
    HTML.div(.class("grid-2")) {
      HTML.section(.class("panel"), .ariaLabelledby("facts")) {
        HTML.h2(.id("facts")) { say(.facts) }
        HTML.dl(.class("facts")) {
          HTML.dt { visit.say(StaffPhrase.name) }
          HTML.dd { HTML.bdi { model.row.name } }
          HTML.dt { visit.say(StaffPhrase.userName) }
          HTML.dd { model.row.userName }
          HTML.dt { visit.say(StaffPhrase.roles) }
          HTML.dd {
            for role in model.roles {
              HTML.div {
                role.name + " "
                HTML.span(.class("hint")) { role.meaning }
              }
            }
          }
          HTML.dt { say(.branches) }
          HTML.dd { model.row.branches }
        }
      }
      HTML.div {
        HTML.section(.class("panel")) {
          HTML.h2 { say(.passwordTitle) }
          if model.hasPassword {
            HTML.p { say(.passwordText) }
            HTML.p { say(.passwordChosen) + ": " + model.row.passwordChosen }
            HTML.p(.class("buttons")) { HTML.a(Link("/me/password"), .class("secondary")) { say(.changePassword) } }
          } else {
            HTML.p { say(.noPassword) }
          }
        }
        language(model)
      }
    }
    places(model)
  }

  private func language(_ model: MeModel) -> HTML {
    HTML.section(.class("panel")) {
      HTML.h2 { say(.languageTitle) }
      visit.form(Link("/language")) {
        HTML.input(.type("hidden"), .name("place"), .value("/me"))
        visit.parts().select(
          "language", say(.pageLanguage), options: LanguageCode.allCases.map { ($0.rawValue, $0.ownName) },
          chosen: model.language.rawValue)
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary")) { say(.changeLanguage) }
        }
      }
    }
  }

  private func places(_ model: MeModel) -> HTML {
    HTML.section(.ariaLabelledby("places")) {
      HTML.h2(.id("places")) { say(.sessionsTitle) }
      HTML.p { say(.sessionsText) }
      HTML.div(.class("table-wrap")) {
        HTML.table(.class("data stack")) {
          HTML.caption(.class("unseen")) { say(.sessionsTitle) }
          HTML.thead {
            HTML.tr {
              for name in [MePhrase.browser, .since, .lastUsed, .action] { HTML.th(.scope("col")) { say(name) } }
            }
          }
          HTML.tbody { for place in model.places { line(place) } }
        }
      }
      if model.hasOthers {
        visit.form(Link("/me/sessions/end")) {
          HTML.input(.type("hidden"), .name("which"), .value("others"))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("secondary")) { say(.endOthers) }
          }
        }
      }
    }
  }

  private func line(_ place: MeModel.Place) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) { place.browser }
      HTML.td(.data("data-label", say(.since))) { place.since }
      HTML.td(.data("data-label", say(.lastUsed))) { place.lastUsed }
      HTML.td {
        if place.isPresent {
          HTML.span(.class("tag")) { say(.thisOne) }
        } else {
          visit.form(Link("/me/sessions/end")) {
            HTML.input(.type("hidden"), .name("which"), .value(place.handle))
            HTML.button(.type("submit"), .class("link")) {
              say(.end)
              HTML.span(.class("unseen")) {
                " " + say(.endNamed, ["browser": .text(place.browser), "since": .text(place.since)])
              }
            }
          }
        }
      }
    }
  }

  /// The form for a new password.
  @HTMLBuilder
  func password(of account: Account, hasPassword: Bool, _ problems: [FieldProblem]) -> HTML {
    let parts = visit.parts(problems)
    HTML.div(.class("narrow")) {
      visit.back(to: Link("/me"), visit.say(FramePhrase.me))
      parts.summary
      HTML.h1 { say(.changePassword) }
      if hasPassword {
        HTML.p(.class("lead")) { say(.othersEnd) }
        visit.form(Link("/me/password"), .novalidate()) {
          userName(account)
          SignInPages.password(parts, "password", say(.oldPassword), .autocomplete("current-password"))
          PasswordFields.new(parts, visit)
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) { visit.say(SignInPhrase.savePassword) }
            HTML.a(Link("/me"), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
          }
        }
      } else {
        HTML.p(.class("lead")) { say(.noPassword) }
      }
    }
  }

  /// The name that password managers keep the password with.
  private func userName(_ account: Account) -> HTML {
    HTML.input(
      .type("text"), .name("user-name"), .value(account.signInName), .autocomplete("username"), .hidden(), .readonly(),
      .tabindex(-1))
  }

  /// The question for the password before another place is signed out.
  func confirm(which: String, others: Bool, _ problems: [FieldProblem]) -> HTML {
    let parts = visit.parts(problems)
    return HTML.div(.class("narrow")) {
      visit.back(to: Link("/me"), visit.say(FramePhrase.me))
      parts.summary
      HTML.h1 { say(.confirmTitle) }
      HTML.p(.class("lead")) { say(others ? .confirmOthers : .confirmEnd) }
      visit.form(Link("/me/sessions/end"), .novalidate()) {
        HTML.input(.type("hidden"), .name("which"), .value(which))
        if let person = visit.visitor.person { userName(person.account) }
        SignInPages.password(
          parts, "password", visit.say(SignInPhrase.password), .autocomplete("current-password"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(others ? .endOthers : .end) }
          HTML.a(Link("/me"), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }
}
