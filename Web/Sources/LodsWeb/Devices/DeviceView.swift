import Accounts
import Language
import Markup
import Municipality
import Site

/// The devices as markup.
struct DeviceView {
  let visit: Visit

  init(_ visit: Visit) {
    self.visit = visit
  }

  private func say(_ phrase: DevicePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// All devices: those in use, and after them those that were shut out.
  @HTMLBuilder
  func list(_ rows: [DeviceRow]) -> HTML {
    let open = rows.filter { !$0.isRevoked }
    let out = rows.filter(\.isRevoked)
    HTML.h1 { say(.title) }
    HTML.p(.class("lead")) { say(.lead) }
    HTML.p(.class("buttons")) { HTML.a(Link("/devices/new"), .class("primary")) { say(.prepare) } }
    if open.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(.none) } }
    } else {
      table(.tableName, open)
    }
    if !out.isEmpty { table(.outName, out) }
  }

  private func table(_ caption: DevicePhrase, _ rows: [DeviceRow]) -> HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption { say(caption) }
        HTML.thead {
          HTML.tr {
            for name in [DevicePhrase.name, .branch, .roleName, .state, .lastSeen] {
              HTML.th(.scope("col")) { say(name) }
            }
          }
        }
        HTML.tbody {
          for row in rows {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(row.link) { row.name } }
              HTML.td(.data("data-label", say(.branch))) { row.branch }
              HTML.td(.data("data-label", say(.roleName))) { row.role }
              HTML.td(.data("data-label", say(.state))) { HTML.span(.class(row.stateClass)) { row.state } }
              HTML.td(.data("data-label", say(.lastSeen))) { row.lastSeen }
            }
          }
        }
      }
    }
  }

  /// The form for a new device.
  @HTMLBuilder
  func form(_ form: DeviceForm, _ problems: [FieldProblem]) -> HTML {
    let parts = visit.parts(problems)
    visit.back(to: Link("/devices"), say(.title))
    parts.summary
    HTML.h1 { say(.prepare) }
    HTML.p(.class("lead")) { say(.prepareText) }
    visit.form(Link("/devices/new"), .novalidate(), .autocomplete("off")) {
      visit.once
      parts.line("name", say(.name), hint: say(.nameHint), value: form.name, .size(30))
      parts.choices(
        "branch", say(.branch), isMany: false, options: form.branches.map { ($0.code.text, $0.name, nil) },
        chosen: Set([form.branch].compactMap(\.self)))
      parts.choices(
        "role", say(.role), hint: say(.roleHint), isMany: false,
        options: form.roles.map { ($0.code, $0.name, $0.hint) },
        chosen: Set([form.role].compactMap(\.self)))
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("primary")) { say(.prepareButton) }
        HTML.a(Link("/devices"), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
      }
    }
  }

  /// A code to be typed at the machine.
  @HTMLBuilder
  func handOver(_ prepared: PreparedDevice, at base: String) -> HTML {
    HTML.h1 { say(.codeTitle) }
    HTML.p(.class("lead")) { say(.codeText, ["name": .text(prepared.device.name)]) }
    HTML.div(.class("panel")) {
      HTML.p { say(.codeStep, ["address": .text(base + "/pair")]) }
      HTML.p(.class("code-large"), .id("code")) { prepared.code.text }
      HTML.p { say(.codeUntil, ["until": .text(visit.moment(prepared.until))]) }
    }
    HTML.div(.class("notice warning")) { HTML.p { say(.codeOnce) } }
    HTML.p(.class("buttons")) {
      HTML.a(Link("/devices").appending(String(prepared.device.number)), .class("secondary")) { say(.toDevice) }
      HTML.a(Link("/devices"), .class("secondary")) { say(.title) }
    }
  }

  /// One device.
  @HTMLBuilder
  func device(_ row: DeviceRow) -> HTML {
    visit.back(to: Link("/devices"), say(.title))
    visit.done(DeviceDone.self)
    HTML.h1 {
      row.name + " "
      HTML.span(.class(row.stateClass)) { row.state }
    }
    HTML.div(.class("panel")) {
      HTML.dl(.class("facts")) {
        fact(.branch, row.branch)
        fact(.roleName, row.role)
        fact(.prepared, row.prepared)
        fact(.paired, row.paired)
        fact(.lastSeen, row.lastSeen)
        if row.isRevoked { fact(.revoked, row.revoked) }
      }
    }
    if !row.isRevoked {
      HTML.div(.class("grid-2")) {
        HTML.section(.class("panel")) {
          HTML.h2 { say(.newCodeTitle) }
          HTML.p { say(.newCodeText) }
          newCode(row)
        }
        HTML.section(.class("panel")) {
          HTML.h2 { say(.revokeTitle) }
          HTML.p { say(.revokeText) }
          HTML.p(.class("buttons")) { HTML.a(row.link.appending("revoke"), .class("danger")) { say(.revoke) } }
        }
      }
    }
  }

  private func newCode(_ row: DeviceRow) -> HTML {
    visit.form(row.link.appending("code")) {
      HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.newCode) } }
    }
  }

  /// The answer to a device that was prepared twice by one form.
  @HTMLBuilder
  func madeBefore(_ row: DeviceRow) -> HTML {
    HTML.h1 { say(.madeBefore) }
    HTML.p(.class("lead")) { say(.madeBeforeText, ["name": .text(row.name)]) }
    if !row.isRevoked { newCode(row) }
    HTML.p(.class("buttons")) {
      HTML.a(row.link, .class("secondary")) { say(.toDevice) }
      HTML.a(Link("/devices"), .class("secondary")) { say(.title) }
    }
  }

  private func fact(_ name: DevicePhrase, _ text: String) -> HTML {
    .group {
      HTML.dt { say(name) }
      HTML.dd { text }
    }
  }

  /// The question before a device is shut out.
  @HTMLBuilder
  func revoke(_ row: DeviceRow) -> HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: row.link, row.name)
      HTML.h1 { say(.revokeHeading) }
      HTML.p(.class("lead")) { row.name + " · " + row.branch }
      HTML.p { say(.revokeWhat) }
      visit.form(row.link.appending("revoke")) {
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("danger")) { say(.revokeNow) }
          HTML.a(row.link, .class("secondary")) { say(.keep) }
        }
      }
    }
  }
}
