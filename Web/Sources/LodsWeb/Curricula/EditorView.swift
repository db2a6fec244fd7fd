import Courses
import Language
import Markup
import Municipality
import Site

/// The editor as markup: the fields, the text, and beside them what is found.
struct EditorView {
  let page: EditorPage
  let visit: Visit

  private var parts: FormParts { visit.parts(page.problems) }
  private var link: Link { CurriculumPages.link(to: page.book.kept.code) }
  private var isAbout: Bool { page.path == CurriculumFolder.about }

  private func say(_ phrase: CurriculumPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.p(.class("back")) { HTML.a(link) { page.book.reading.curriculum?.title ?? say(.title) } }
    parts.summary
    HTML.h1 { page.isNew ? say(.newSession) : say(.editFile, ["file": .text(page.path)]) }
    if let theirs = page.theirs { conflict(theirs) }
    visit.form(
      link.appending("edit"), .class("editor"), .data("data-check", "checks"), .autocomplete("off"), .novalidate()
    ) {
      HTML.input(.type("hidden"), .name("file"), .value(page.path))
      HTML.input(.type("hidden"), .name("base"), .value("\(page.base)"))
      if page.isNew { HTML.input(.type("hidden"), .name("new"), .value("session")) }
      visit.once
      HTML.div(.class("text")) {
        fields
        HTML.div(.class("field")) {
          HTML.label(.for("body")) { say(.text) }
          HTML.p(.class("hint"), .id("body-hint")) { say(page.path.contains("/") ? .textHint : .sessionHint) }
          HTML.textarea(
            .id("body"), .name("body"), .rows(26), .cols(80), .class("typed whole"), .lang(page.book.language.rawValue),
            .spellcheck(true), .ariaDescribedby("body-hint")
          ) { page.file.body }
        }
        keep
      }
      HTML.section(.class("panel checks"), .ariaLabelledby("checks-title")) {
        HTML.h2(.id("checks-title")) { say(.checks) }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("check"), .class("secondary small")) { say(.checkNow) }
        }
        HTML.div(.id("checks"), .role("status")) { checks }
      }
    }
  }

  @HTMLBuilder
  private var fields: HTML {
    // The first button is the one that Enter in a field presses: it changes nothing.
    HTML.button(.type("submit"), .name("do"), .value("check"), .class("unseen"), .tabindex(-1), .ariaHidden()) {
      say(.checkNow)
    }
    HTML.div(.class("grid-2")) {
      for (place, field) in page.file.fields.prefix(page.shown).enumerated() where !isVersion(field) {
        self.field(field, place)
      }
    }
    if isAbout {
      HTML.details(.class("more")) {
        HTML.summary { say(.moreFields) }
        HTML.div(.class("field")) {
          HTML.label(.for("more")) { say(.moreFields) }
          HTML.p(.class("hint"), .id("more-hint")) { say(.moreHint) }
          HTML.textarea(
            .id("more"), .name("more"), .rows(3), .cols(60), .class("typed"), .ariaDescribedby("more-hint")
          ) { page.more }
        }
      }
    }
  }

  private func isVersion(_ field: SourceFile.Field) -> Bool { isAbout && field.key.lowercased() == "version" }

  @HTMLBuilder
  private func field(_ field: SourceFile.Field, _ place: Int) -> HTML {
    let id = "f-\(place)"
    let name = field.key.capitalizedFirst
    if let choices = choices(field) {
      parts.select(id, name, options: choices.map { ($0, $0) }, chosen: field.value)
    } else if field.isList {
      HTML.div(.class("field")) {
        HTML.label(.for(id)) { name }
        HTML.p(.class("hint"), .id(id + "-hint")) { say(.oneALine) }
        HTML.textarea(.id(id), .name(id), .rows(4), .cols(40), .ariaDescribedby(id + "-hint")) { field.value }
      }
    } else {
      parts.line(id, name, value: field.value, .size(30), .maxlength(400))
    }
  }

  /// The words that may stand in a field, where these are few.
  private func choices(_ field: SourceFile.Field) -> [String]? {
    guard isAbout else { return nil }
    let language = page.book.language
    let sets = [
      CurriculumLevel.allCases.map { $0.word[language] }, CurriculumState.allCases.map { $0.word[language] },
    ]
    return sets.first { $0.contains(field.value) }
  }

  private var keep: HTML {
    HTML.group([
      parts.line(
        "version", say(.newVersion), hint: say(.newVersionHint), value: page.version, .size(8), .maxlength(14)),
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .name("do"), .value("save"), .class("primary")) {
          say(page.theirs == nil ? .saveVersion : .useMine)
        }
        HTML.a(link, .class("secondary")) { say(page.theirs == nil ? .leave : .keepTheirs) }
      },
      HTML.div(.class("filter")) {
        parts.select(
          "kind", say(.preview), options: CurriculumPrintKind.allCases.map { ($0.rawValue, say(.kind($0))) },
          chosen: CurriculumPrintKind.handout.rawValue)
        HTML.button(.type("submit"), .name("do"), .value("preview"), .class("secondary")) { say(.showPreview) }
      },
    ])
  }

  // MARK: - What is found

  @HTMLBuilder
  private var checks: HTML {
    let errors = page.own.count { $0.severity == .error } + page.elsewhere.count
    HTML.p(.class(errors > 0 ? "notice error" : "notice success")) {
      errors > 0 ? say(.toMend, ["n": .number(errors)]) : say(.allWell)
    }
    HTML.ul(.class("findings")) {
      for finding in page.own { item(finding) }
      for finding in page.elsewhere {
        HTML.li(.class("bad")) {
          HTML.p {
            HTML.strong {
              say(.mustMend) + " · " + say(.atLine, ["file": .text(finding.file), "line": .number(finding.line)])
            }
          }
          HTML.p { finding.sentence(in: visit.language) }
        }
      }
    }
  }

  private func item(_ finding: CurriculumFinding) -> HTML {
    let isError = finding.severity == .error
    return HTML.li(.class(isError ? "bad" : "warning")) {
      HTML.p {
        HTML.strong { say(isError ? .mustMend : .shouldSee) + " · " }
        place(of: finding)
      }
      HTML.p { finding.sentence(in: visit.language) }
      if let excerpt = finding.excerpt { HTML.p(.class("hint")) { "»" + excerpt + "«" } }
    }
  }

  private func place(of finding: CurriculumFinding) -> HTML {
    switch page.file.place(of: finding.line) {
    case .field(let place):
      let field = page.file.fields[place]
      return HTML.a(.fragment(isVersion(field) ? "version" : place < page.shown ? "f-\(place)" : "more")) {
        field.key.capitalizedFirst
      }
    case .body(let line):
      let lines = page.file.body.split(separator: "\n", omittingEmptySubsequences: false)
      let text = line <= lines.count ? lines[line - 1].prefix(50) : ""
      return HTML.a(.fragment("body"), .data("data-line", "\(line)")) {
        say(.line, ["n": .number(line)]) + (text.isEmpty ? "" : ": " + text)
      }
    }
  }

  /// What somebody else has kept meanwhile beside what is typed.
  private func conflict(_ theirs: String) -> HTML {
    HTML.div(.class("notice warning both"), .role("alert"), .id("changed")) {
      HTML.h2 { say(.changedMeanwhile) }
      HTML.p { say(.bothShown) }
      HTML.div(.class("field")) {
        HTML.label(.for("theirs")) { say(.theirs, ["version": .text("\(page.book.kept.version)")]) }
        HTML.textarea(.id("theirs"), .rows(12), .cols(80), .readonly(), .class("typed")) { theirs }
      }
    }
  }
}
