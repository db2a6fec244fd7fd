import Foundation
import Language
import Markup
import Office

/// The page about backups as markup.
struct BackupView {
  let model: BackupModel
  /// Why nothing was begun; nil where nothing stood in the way.
  var told: BackupPagePhrase?
  let visit: Visit

  private func say(_ phrase: BackupPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.done(BackupDone.self)
    if let told { HTML.div(.class("notice warning"), .role("alert"), .id("busy")) { HTML.p { say(told) } } }
    HTML.h1 { visit.say(FramePhrase.backups) }
    HTML.p(.class("lead")) { say(.lead, ["n": .number(model.days)]) }
    let view = AsideView(standing: model.work.map { AsideView.Standing($0) }, page: BackupPages.link, visit: visit)
    view.around {
      if let work = model.work, work.isUnderWay {
        view.underWay {
          HTML.p { say(.underWay, ["when": .text(visit.moment(Int(work.begun.timeIntervalSince1970)))]) }
        }
      } else {
        news
      }
      table
      if model.mayAct { buttons }
    }
    HTML.section(.class("panel"), .ariaLabelledby("restore")) {
      HTML.h2(.id("restore")) { say(.restoreTitle) }
      HTML.p { say(.restoreLead) }
      HTML.ol {
        for step in [BackupPagePhrase.restoreStop, .restoreMove, .restoreCopy] { HTML.li { say(step) } }
        HTML.li { say(.restoreDoctor, ["page": .text(visit.say(FramePhrase.doctor))]) }
      }
      HTML.p(.class("hint")) { say(.restoreErased) }
    }
  }

  @HTMLBuilder
  private var news: HTML {
    if let failure = model.work?.failure {
      AsideView.failed(say(.failed, ["reference": .text(failure.reference ?? "–")]))
    } else if let last = model.last {
      let bad = last.outcome.isWhole.values.count { $0 != true }
      let when: PhraseValue = .text(visit.moment(Int(last.at.timeIntervalSince1970)))
      HTML.div(.class(bad == 0 ? "notice success" : "notice error"), .id("checked")) {
        if last.outcome.made > 0 { HTML.p { say(.made, ["when": when]) } }
        HTML.p { bad == 0 ? say(.allWhole, ["when": when]) : say(.someBad, ["n": .number(bad), "when": when]) }
      }
    }
  }

  @HTMLBuilder
  private var table: HTML {
    if model.rows.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(.none) }
        HTML.p { say(.noneText) }
      }
    } else {
      HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.tableName))) {
        HTML.table(.class("data stack"), .id("copies")) {
          HTML.caption { say(.tableName) }
          HTML.thead {
            HTML.tr {
              for name in [BackupPagePhrase.copy, .holds, .written, .keptUntil] {
                HTML.th(.scope("col")) { say(name) }
              }
              HTML.th(.scope("col"), .class("number")) { say(.size) }
              HTML.th(.scope("col")) { say(.state) }
            }
          }
          HTML.tbody { for row in model.rows { line(row) } }
        }
      }
    }
  }

  private func line(_ row: BackupModel.Row) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) { row.name }
      HTML.td(.data("data-label", say(.holds))) { row.file }
      HTML.td(.data("data-label", say(.written))) { row.made }
      HTML.td(.data("data-label", say(.keptUntil))) { row.keptUntil }
      HTML.td(.class("number"), .data("data-label", say(.size))) { row.size }
      HTML.td(.data("data-label", say(.state))) {
        switch row.standing {
        case .whole: HTML.span(.class("tag good")) { say(.whole) }
        case .damaged: HTML.span(.class("tag bad")) { say(.damaged) }
        case .brokenOff: HTML.span(.class("tag bad")) { say(.brokenOff) }
        case .unchecked: HTML.span(.class("tag plain")) { say(.unchecked) }
        }
      }
    }
  }

  private var buttons: HTML {
    visit.form(BackupPages.link) {
      visit.once
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .name("do"), .value("make"), .class("primary")) { say(.makeNow) }
        if !model.rows.isEmpty {
          HTML.button(.type("submit"), .name("do"), .value("verify"), .class("secondary")) { say(.verifyNow) }
        }
        if model.due > 0 {
          HTML.a(BackupPages.link.appending("prune"), .class("secondary")) {
            say(.pruneSome, ["n": .number(model.due)])
          }
        }
      }
    }
  }
}

/// The copies that would go, before they do.
struct BackupPruneView {
  let due: [BackupModel.Row]
  let visit: Visit

  private func say(_ phrase: BackupPagePhrase) -> String { visit.say(phrase) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: BackupPages.link, visit.say(FramePhrase.backups))
    HTML.div(.class("measure")) {
      HTML.h1 { say(.pruneTitle) }
      if due.isEmpty {
        HTML.p(.class("lead")) { say(.noneDue) }
      } else {
        HTML.p(.class("lead")) { say(.pruneLead) }
        HTML.ul(.id("would-go")) {
          for row in due {
            HTML.li {
              HTML.strong { row.name }
              " · " + row.made
            }
          }
        }
        visit.form(BackupPages.link.appending("prune")) {
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("danger")) { say(.pruneNow) }
            HTML.a(BackupPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
          }
        }
      }
    }
  }
}
