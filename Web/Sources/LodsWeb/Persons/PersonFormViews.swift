import Language
import Markup
import Municipality
import Office
import People
import Records
import Site

/// The form to put right what is kept of a person.
struct CorrectionView {
  let form: CorrectionForm
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }

  private func say(_ phrase: PersonPagePhrase) -> String { visit.say(phrase) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    let place = PersonPages.link(to: form.person.id)
    visit.back(to: place, say(.personTitle))
    parts.summary
    HTML.div(.class("measure")) {
      HTML.h1 { say(.correctTitle) }
      HTML.p(.class("lead")) { say(.correctLead) }
      if let theirs = form.theirs { conflict(theirs) }
      visit.form(place.appending("correct"), .novalidate(), .autocomplete("off"), .data("data-draft", "none")) {
        visit.once
        HTML.input(.type("hidden"), .name("seen"), .value(form.seen))
        parts.line("name", say(.name), value: form.name, .autocomplete("off"), .spellcheck(false))
        parts.line("telephone", say(.telephone), value: form.telephone, .inputmode("tel"), .autocomplete("off"))
        parts.line("email", say(.email), value: form.email, .inputmode("email"), .autocomplete("off"))
        parts.line("address", say(.address), value: form.address, .autocomplete("off"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(form.theirs == nil ? .correctSave : .useMine) }
          HTML.a(place, .class("secondary")) {
            form.theirs == nil ? visit.say(ConfirmPhrase.cancel) : say(.keepTheirs)
          }
        }
      }
    }
  }

  private func conflict(_ theirs: PersonDetails) -> HTML {
    let lines: [(PersonPagePhrase, String, String)] = [
      (.name, theirs.name, form.name), (.telephone, theirs.telephone ?? "", form.telephone),
      (.email, theirs.email ?? "", form.email), (.address, theirs.address ?? "", form.address),
    ]
    return HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.h2 { say(.changedTitle) }
      HTML.p { say(.changedText) }
      HTML.div(.class("table-wrap")) {
        HTML.table(.class("data stack")) {
          HTML.caption(.class("unseen")) { say(.changedTitle) }
          HTML.thead {
            HTML.tr {
              for name in [PersonPagePhrase.field, .theirs, .yours] { HTML.th(.scope("col")) { say(name) } }
            }
          }
          HTML.tbody {
            for (name, now, typed) in lines {
              HTML.tr {
                HTML.th(.scope("row")) { say(name) }
                HTML.td(.data("data-label", say(.theirs))) { HTML.bdi { now.isEmpty ? "–" : now } }
                HTML.td(.data("data-label", say(.yours))) { HTML.bdi { typed.isEmpty ? "–" : typed } }
              }
            }
          }
        }
      }
    }
  }
}

/// The form to note a refusal.
struct RefusalView {
  let form: RefusalForm
  let visit: Visit

  private func say(_ phrase: PersonPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    let parts = visit.parts(form.problems)
    visit.back(to: PersonPages.link, visit.say(FramePhrase.persons))
    parts.summary
    HTML.div(.class("measure")) {
      HTML.h1 { say(.refuseTitle) }
      HTML.p(.class("lead")) {
        say(.refuseText, ["authority": .text(visit.office.profile.country.supervisor)])
      }
      visit.form(PersonPages.link.appending("refuse"), .novalidate()) {
        visit.once
        parts.choices(
          "right", say(.refuseRight), isMany: false,
          options: RefusalForm.rights.map { ($0.code, $0.wording[visit.language] + " (art. \($0.article))", nil) },
          chosen: Set([form.right?.code].compactMap(\.self)))
        parts.choices(
          "reason", say(.refuseReason), isMany: false,
          options: RefusalReason.allCases.map { ($0.code, $0.wording[visit.language], nil) },
          chosen: Set([form.reason?.code].compactMap(\.self)))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.refuseNow) }
          HTML.a(PersonPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }
}

/// The question before a person is erased.
struct ErasureView {
  let model: ErasureModel
  let visit: Visit

  private func say(_ phrase: PersonPagePhrase) -> String { visit.say(phrase) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    let parts = visit.parts(model.problems)
    let place = PersonPages.link(to: model.person.id)
    visit.back(to: place, say(.personTitle))
    parts.summary
    HTML.div(.class("measure")) {
      HTML.h1 { say(.eraseTitle) }
      HTML.p(.class("lead")) { HTML.bdi { model.person.details.name } }
      if model.person.restriction != nil {
        HTML.div(.class("notice warning")) { HTML.p { say(.eraseRestricted) } }
      } else {
        HTML.h2 { say(.eraseGoes) }
        HTML.ul(.id("goes")) { for kind in model.goes { HTML.li { "\(kind.name): \(kind.rows)" } } }
        HTML.h2 { say(.eraseEffects) }
        HTML.ul(.id("effects")) { for effect in model.effects { HTML.li { effect } } }
        visit.form(place.appending("erase"), .novalidate(), .data("data-draft", "none")) {
          visit.once
          parts.choices(
            "sure", say(.eraseSureTitle), isMany: true, options: [("yes", say(.eraseSure), nil)], chosen: [])
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("danger")) { say(.eraseNow) }
            HTML.a(place, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
          }
        }
      }
    }
  }
}
