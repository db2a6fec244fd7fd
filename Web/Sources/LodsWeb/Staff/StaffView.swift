import Accounts
import Language
import Markup
import Municipality
import Records
import Site

/// The accounts as markup.
struct StaffView {
  let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  private func say(_ phrase: StaffPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// All accounts.
  @HTMLBuilder
  func list(_ rows: [StaffRow]) -> HTML {
    visit.done(StaffDone.self)
    HTML.h1 { say(.title) }
    HTML.p(.class("buttons")) { HTML.a(Link("/accounts/new"), .class("primary")) { say(.invite) } }
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption { say(.tableName) }
        HTML.thead {
          HTML.tr {
            for name in [StaffPhrase.name, .userName, .roles, .branches, .state, .lastSignedIn] {
              HTML.th(.scope("col")) { say(name) }
            }
          }
        }
        HTML.tbody { for row in rows { line(row) } }
      }
    }
  }

  private func line(_ row: StaffRow) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) { HTML.a(row.link) { HTML.bdi { row.name } } }
      HTML.td(.data("data-label", say(.userName))) { row.userName }
      HTML.td(.data("data-label", say(.roles))) { row.roles }
      HTML.td(.data("data-label", say(.branches))) { row.branches }
      HTML.td(.data("data-label", say(.state))) { HTML.span(.class(row.stateClass)) { row.state } }
      HTML.td(.data("data-label", say(.lastSignedIn))) { row.lastSignedIn }
    }
  }

  /// The form for a new account.
  @HTMLBuilder
  func invitation(_ input: StaffInput, _ branches: [Branch], _ problems: [FieldProblem]) -> HTML {
    let parts = visit.parts(problems)
    visit.back(to: Link("/accounts"), say(.title))
    parts.summary
    HTML.h1 { say(.invite) }
    HTML.p(.class("lead")) { say(.inviteText) }
    visit.form(Link("/accounts/new"), .novalidate(), .autocomplete("off")) {
      visit.once
      fields(input, branches, parts)
      parts.select(
        "language", say(.language), hint: say(.languageHint),
        options: LanguageCode.allCases.map { ($0.rawValue, $0.ownName) }, chosen: input.language?.rawValue)
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) { say(.inviteButton) }
        HTML.a(Link("/accounts"), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
      }
    }
  }

  /// What an administrator decides about an account.
  private func fields(_ input: StaffInput, _ branches: [Branch], _ parts: FormParts) -> HTML {
    .group {
      parts.line("name", say(.name), hint: say(.nameHint), value: input.name, .autocomplete("off"))
      parts.line(
        "user-name", say(.userName), hint: say(.userNameHint), value: input.userName, .autocomplete("off"),
        .spellcheck(false))
      parts.choices(
        "role", say(.roles), isMany: true,
        options: StaffRole.allCases.map { ($0.code, $0.wording[visit.language], $0.meaning[visit.language]) },
        chosen: Set(input.roles.map(\.code)))
      parts.choices(
        "reach", say(.reach), isMany: false,
        options: [
          (StaffInput.Reach.all.rawValue, say(.reachAll), nil), (StaffInput.Reach.some.rawValue, say(.reachSome), nil),
        ], chosen: Set([input.reach?.rawValue].compactMap(\.self)))
      parts.choices(
        "branch", say(.which), hint: say(.whichHint), isMany: true,
        options: branches.map { ($0.code.text, $0.name, nil) }, chosen: input.branches)
    }
  }

  /// A link to be handed over.
  @HTMLBuilder
  func handOver(_ issued: IssuedLink, at base: String, account: Link) -> HTML {
    let values: [String: PhraseValue] = [
      "name": .text(issued.account.displayName), "until": .text(visit.moment(issued.link.until)),
    ]
    HTML.h1 { say(.linkTitle) }
    HTML.p(.class("lead")) { say(.linkText, values) }
    HTML.div(.class("panel")) { HTML.p(.class("once"), .id("link")) { issued.address(at: base) } }
    HTML.p { say(issued.link.kind == .join ? .linkJoin : .linkReset) }
    HTML.div(.class("notice warning")) { HTML.p { say(.linkOnce) } }
    HTML.p(.class("buttons")) {
      HTML.a(account, .class("secondary")) { say(.toAccount) }
      HTML.a(Link("/accounts"), .class("secondary")) { say(.title) }
    }
  }

  /// The answer to an invitation that was sent twice.
  @HTMLBuilder
  func madeBefore(_ account: Account, account place: Link) -> HTML {
    HTML.h1 { say(.madeBefore) }
    HTML.p(.class("lead")) { say(.madeBeforeText, ["name": .text(account.displayName)]) }
    if account.state != .disabled { press(place.appending("link"), .newLink) }
    HTML.p(.class("buttons")) {
      HTML.a(place, .class("secondary")) { say(.toAccount) }
      HTML.a(Link("/accounts"), .class("secondary")) { say(.title) }
    }
  }

  /// Two versions to choose between.
  @HTMLBuilder
  func conflict(_ conflict: StaffConflict) -> HTML {
    let place = Link("/accounts").appending(String(conflict.id.number))
    HTML.h1 { say(.conflictTitle) }
    HTML.div(.class("notice warning"), .role("alert")) { HTML.p { say(.conflictText) } }
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(.conflictTitle) }
        HTML.thead {
          HTML.tr {
            for name in [StaffPhrase.conflictField, .conflictNow, .conflictYours] {
              HTML.th(.scope("col")) { say(name) }
            }
          }
        }
        HTML.tbody {
          for line in conflict.lines {
            HTML.tr {
              HTML.th(.scope("row")) { line.field }
              HTML.td(.data("data-label", say(.conflictNow))) { line.now }
              HTML.td(.data("data-label", say(.conflictYours))) {
                if line.isSame { HTML.span(.class("hint")) { say(.conflictSame) } } else { HTML.strong { line.yours } }
              }
            }
          }
        }
      }
    }
    visit.form(place) {
      visit.hidden(conflict.again)
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) { say(.saveMine) }
        HTML.a(place, .class("secondary")) { say(.keepTheirs) }
      }
    }
  }

  // MARK: One account

  /// One account.
  @HTMLBuilder
  func account(_ model: StaffModel) -> HTML {
    let parts = visit.parts(model.problems)
    visit.back(to: Link("/accounts"), say(.title))
    visit.done(StaffDone.self)
    parts.summary
    if model.isChangedMeanwhile { changedNow }
    HTML.h1 {
      HTML.bdi { model.row.name }
      " "
      HTML.span(.class(model.row.stateClass)) { model.row.state }
    }
    if model.isOwn {
      HTML.p(.class("lead")) {
        say(.own) + " "
        HTML.a(Link("/me")) { visit.say(FramePhrase.me) }
      }
    }
    HTML.div(.class("grid-2")) {
      HTML.section(.ariaLabelledby("edit")) {
        HTML.h2(.id("edit")) { say(.edit) }
        visit.form(model.row.link, .novalidate(), .autocomplete("off")) {
          HTML.input(.type("hidden"), .name("version"), .value(String(model.input.version ?? model.account.version)))
          fields(model.input, model.branches, parts)
          HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.save) } }
        }
      }
      HTML.div {
        facts(model)
        if model.isDisabled {
          panel(.openTitle, .openText) { state(model, parts, "enable", .open, "secondary") }
          panel(.eraseTitle, .eraseText) {
            HTML.p(.class("buttons")) { HTML.a(model.row.link.appending("erase"), .class("danger")) { say(.erase) } }
          }
        } else {
          if !model.isOwn {
            panel(.newLinkTitle, model.account.state == .invited ? .newLinkJoinText : .newLinkResetText) {
              press(model.row.link.appending("link"), .newLink)
            }
          }
          if model.sessions > 0, !model.isOwn {
            panel(.signOutTitle, .signOutText) { press(model.row.link.appending("sign-out"), .signOut) }
          }
          panel(.closeTitle, model.isOwn ? .closeOwnText : .closeText) {
            state(model, parts, "disable", .close, "danger")
          }
        }
      }
    }
  }

  private var changedNow: HTML {
    HTML.div(.class("notice warning"), .role("alert")) { HTML.p { say(.changedNow) } }
  }

  private func facts(_ model: StaffModel) -> HTML {
    HTML.section(.class("panel"), .ariaLabelledby("facts")) {
      HTML.h2(.id("facts")) { say(.facts) }
      HTML.dl(.class("facts")) {
        HTML.dt { say(.lastSignedIn) }
        HTML.dd { model.row.lastSignedIn }
        HTML.dt { say(.signedInAt) }
        HTML.dd { model.sessions == 0 ? say(.nowhere) : say(.machines, ["n": .number(model.sessions)]) }
        HTML.dt { say(.passwordChosen) }
        HTML.dd { model.row.passwordChosen }
        HTML.dt { say(.language) }
        HTML.dd { model.row.language }
      }
    }
  }

  private func panel(_ title: StaffPhrase, _ text: StaffPhrase, @HTMLBuilder content: () -> HTML) -> HTML {
    let content = content()
    return HTML.section(.class("panel")) {
      HTML.h2 { say(title) }
      HTML.p { say(text) }
      content
    }
  }

  private func press(_ place: Link, _ name: StaffPhrase) -> HTML {
    visit.form(place) {
      HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(name) } }
    }
  }

  private func state(
    _ model: StaffModel, _ parts: FormParts, _ word: String, _ name: StaffPhrase, _ style: String
  ) -> HTML {
    visit.form(model.row.link.appending("state")) {
      HTML.input(.type("hidden"), .name("version"), .value(String(model.account.version)))
      parts.message("state")
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .id("state"), .name("do"), .value(word), .class(style)) { say(name) }
      }
    }
  }

  /// The question before an account is erased.
  @HTMLBuilder
  func erase(_ model: StaffModel) -> HTML {
    let parts = visit.parts(model.problems)
    HTML.div(.class("narrow")) {
      visit.back(to: model.row.link, model.row.name)
      parts.summary
      if model.isChangedMeanwhile { changedNow }
      HTML.h1 { say(.eraseHeading) }
      HTML.p(.class("lead")) {
        HTML.bdi { model.row.name }
        " · "
        HTML.strong { model.row.userName }
      }
      HTML.p { say(.eraseText) }
      HTML.p { say(.eraseWhat, ["n": .number(AuditTrail.nameYears)]) }
      // What proves that it is meant is typed anew each time.
      visit.form(
        model.row.link.appending("erase"), .novalidate(), .autocomplete("off"), .data("data-draft", "none")
      ) {
        HTML.input(.type("hidden"), .name("version"), .value(String(model.account.version)))
        parts.line("user-name", say(.eraseType), .autocomplete("off"), .spellcheck(false))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("danger")) { say(.eraseNow) }
          HTML.a(model.row.link, .class("secondary")) { say(.keep) }
        }
      }
    }
  }
}
