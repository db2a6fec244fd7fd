import Language
import Markup
import Municipality
import Office
import People
import Records
import Site

/// What is kept of a person as markup, with what they may ask for.
struct PersonView {
  let person: PersonRecord
  let dossier: PersonDossier
  let problems: [FieldProblem]
  let visit: Visit

  private var parts: FormParts { visit.parts(problems) }
  private var link: Link { PersonPages.link(to: person.id) }

  private func say(_ phrase: PersonPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// What is kept, in words: the sources that hold something, each row as names and values.
  static func kept(
    _ dossier: PersonDossier, in language: LanguageCode
  ) -> [(title: String, rows: [[(name: String, value: String)]])] {
    dossier.parts.filter { !$0.rows.isEmpty }.map { part in
      (
        part.source.title[language],
        part.rows.map { row in
          row.compactMap { field in field.value.map { (field.name[language], $0[language]) } }
        }
      )
    }
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: PersonPages.link, visit.say(FramePhrase.persons))
    PersonDone.notice(visit)
    parts.summary
    HTML.h1 {
      HTML.bdi { person.details.name }
      if person.restriction != nil {
        " "
        HTML.span(.class("tag warning")) { say(.restrictedTag) }
      }
    }
    HTML.p(.class("hint")) { say(.seenHint) }
    HTML.div(.class("grid-2")) {
      HTML.section(.ariaLabelledby("kept")) {
        HTML.h2(.id("kept")) { say(.kept) }
        for part in Self.kept(dossier, in: visit.language) {
          HTML.h3 { part.title }
          for row in part.rows {
            HTML.dl(.class("facts")) {
              for field in row {
                HTML.dt { field.name }
                HTML.dd { HTML.bdi { field.value } }
              }
            }
          }
        }
      }
      HTML.div {
        panel(.exportTitle, .exportText) {
          if let number = handedOver {
            HTML.p(.class("buttons"), .id("files")) {
              for form in PersonFile.Form.allCases {
                HTML.a(
                  link.appending("file").query("format", form.rawValue).query("case", String(number))
                    .query("ticket", visit.query["ticket"] ?? ""),
                  .class("secondary")
                ) {
                  say(form == .html ? .exportLetter : .exportJSON)
                }
              }
            }
          } else {
            visit.form(link.appending("export")) {
              visit.once
              HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.exportNow) } }
            }
          }
        }
        panel(.correctTitle, .correctText) {
          HTML.p(.class("buttons")) {
            HTML.a(link.appending("correct"), .class("secondary")) { say(.correctNow) }
          }
        }
        if let restriction = person.restriction { lifting(restriction) } else { restricting }
        panel(.eraseTitle, person.restriction == nil ? .eraseText : .eraseRestricted) {
          if person.restriction == nil {
            HTML.p(.class("buttons")) {
              HTML.a(link.appending("erase"), .class("danger")) { say(.eraseLook) }
            }
          }
        }
      }
    }
  }

  /// The case that the person's file was just made for.
  private var handedOver: Int? {
    guard visit.query["done"] == PersonDone.access.rawValue, let number = visit.query["case"].flatMap({ Int($0) }),
      CaseTicket.fits(person.id, case: number, visit)
    else { return nil }
    return number
  }

  private var restricting: HTML {
    panel(.restrictTitle, .restrictText) {
      visit.form(link.appending("restrict"), .novalidate()) {
        visit.once
        parts.choices(
          "because", say(.because), isMany: false,
          options: Restriction.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: [])
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("restrict"), .class("secondary")) { say(.restrictNow) }
        }
      }
    }
  }

  private func lifting(_ restriction: Restriction) -> HTML {
    panel(.liftTitle, .liftText) {
      HTML.p { HTML.strong { restriction.wording[visit.language] } }
      visit.form(link.appending("restrict")) {
        visit.once
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("lift"), .class("secondary")) { say(.liftNow) }
        }
      }
    }
  }

  private func panel(
    _ title: PersonPagePhrase, _ text: PersonPagePhrase, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    let content = content()
    return HTML.section(.class("panel")) {
      HTML.h2 { say(title) }
      HTML.p { say(text) }
      content
    }
  }
}
