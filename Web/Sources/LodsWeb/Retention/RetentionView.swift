import HelpDesk
import Language
import Markup
import Office

/// The page about retention as markup.
struct RetentionView {
  let model: RetentionModel
  let visit: Visit

  private func say(_ phrase: RetentionPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.done(RetentionDone.self)
    HTML.h1 { visit.say(FramePhrase.retention) }
    HTML.p(.class("lead")) { say(.lead) }
    due
    kinds
    HTML.div(.class("grid-2")) {
      sealing
      HTML.section(.class("panel"), .ariaLabelledby("due-title")) {
        HTML.h2(.id("due-title")) { say(.sealTitle) }
        HTML.p { sealingDue }
        if model.mayAct {
          visit.form(RetentionPages.link.appending("seal")) {
            HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.sealNow) } }
          }
          HTML.p(.class("hint")) { say(.sealHint) }
        }
      }
    }
    decisions
    gone
  }

  private var due: HTML {
    HTML.div(.class(model.kindsDue == 0 ? "notice success" : "notice warning"), .id("due")) {
      HTML.p { model.kindsDue == 0 ? say(.nothingDue) : say(.someDue, ["n": .number(model.kindsDue)]) }
      if model.kindsDue > 0, model.mayAct {
        HTML.p(.class("buttons")) {
          HTML.a(RetentionPages.link.appending("run"), .class("secondary")) { say(.runTitle) }
        }
      }
    }
  }

  private var kinds: HTML {
    HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.tableName))) {
      HTML.table(.class("data stack"), .id("kinds")) {
        HTML.caption { say(.tableName) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.data) }
            HTML.th(.scope("col"), .class("number")) { say(.count) }
            HTML.th(.scope("col")) { say(.kept) }
            HTML.th(.scope("col")) { say(.until) }
            HTML.th(.scope("col"), .class("number")) { say(.pastTerm) }
          }
        }
        HTML.tbody {
          for row in model.rows {
            HTML.tr {
              HTML.th(.scope("row")) { row.name }
              HTML.td(.class("number"), .data("data-label", say(.count))) { row.count }
              HTML.td(.data("data-label", say(.kept))) { row.rule }
              HTML.td(.data("data-label", say(.until))) { row.until }
              HTML.td(.class("number"), .data("data-label", say(.pastTerm))) {
                if row.due > 0 {
                  HTML.strong { NumberText.whole(row.due, in: visit.language) }
                } else {
                  "0"
                }
              }
            }
          }
        }
      }
    }
  }

  private var sealingDue: String {
    guard model.sealing.isDue else { return say(.nothingToSeal) }
    return say(.wouldSeal, ["minutes": .number(model.sealing.minutes), "notes": .number(model.sealing.notes)])
  }

  private var sealing: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("rule-title")) {
      HTML.h2(.id("rule-title")) { say(.ruleTitle) }
      if let rule = model.rule {
        HTML.p {
          HTML.strong { say(.inForce, ["n": .number(rule.afterDays), "day": .day(rule.day)]) }
          " "
          say(rule.dropsNotes ? .dropsNotes : .keepsNotes)
        }
        if let last = model.sealing.lastOpen {
          HTML.p { say(.open, ["n": .number(model.sealing.openMinutes), "day": .day(last)]) }
        }
      } else {
        HTML.p { HTML.strong { say(.noDecision) } }
      }
      if model.mayAct {
        HTML.p(.class("buttons")) {
          HTML.a(RetentionPages.link.appending("decide"), .class("secondary")) {
            say(model.rule == nil ? .decideTitle : .decideAnew)
          }
          if model.rule != nil {
            HTML.a(RetentionPages.link.appending("withdraw"), .class("danger")) { say(.withdrawTitle) }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private var decisions: HTML {
    HTML.h2(.id("decisions")) { say(.decisions) }
    if model.decisions.isEmpty {
      HTML.p(.class("hint")) { say(.noDecisions) }
    } else {
      HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.decisions))) {
        HTML.table(.class("data stack")) {
          HTML.caption(.class("unseen")) { say(.decisions) }
          HTML.thead {
            HTML.tr {
              for name in [RetentionPagePhrase.day, .matter, .journal, .decidedBy, .state] {
                HTML.th(.scope("col")) { say(name) }
              }
            }
          }
          HTML.tbody {
            for line in model.decisions {
              HTML.tr {
                HTML.td(.data("data-label", say(.day))) { line.day }
                HTML.td(.data("data-label", say(.matter))) { line.matter }
                HTML.td(.data("data-label", say(.journal))) { line.journal }
                HTML.td(.data("data-label", say(.decidedBy))) { line.decidedBy }
                HTML.td(.data("data-label", say(.state))) {
                  if line.isInForce {
                    HTML.span(.class("tag good")) { say(.holdsNow) }
                  } else {
                    HTML.span(.class("tag plain")) { say(.over) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private var gone: HTML {
    HTML.h2(.id("gone")) { say(.gone) }
    if model.gone.isEmpty {
      HTML.p(.class("hint")) { say(.nothingGone) }
    } else {
      HTML.ol(.class("timeline")) {
        for item in model.gone {
          HTML.li(.class("act")) {
            HTML.span(.class("when")) { [item.day, item.line.time].filter { !$0.isEmpty }.joined(separator: " · ") }
            HTML.p {
              HTML.strong { item.line.act }
              if !item.line.subject.isEmpty { ": \(item.line.subject)" }
              if !item.line.actor.isEmpty {
                " – "
                HTML.bdi { item.line.actor }
              }
            }
          }
        }
      }
    }
  }
}

/// What would be erased, before it is.
struct RetentionRunView {
  let due: [RetentionItem]
  let visit: Visit

  private func say(_ phrase: RetentionPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: RetentionPages.link, visit.say(FramePhrase.retention))
    HTML.div(.class("measure")) {
      HTML.h1 { say(.runTitle) }
      if due.isEmpty {
        HTML.p(.class("lead")) { say(.nothingDue) }
      } else {
        HTML.p(.class("lead")) { say(.runLead) }
        HTML.ul(.id("would-go")) {
          for item in due {
            HTML.li {
              HTML.strong { item.name[visit.language] + ": " }
              NumberText.whole(item.due, in: visit.language)
            }
          }
        }
        HTML.p { say(.runBackups) }
        visit.form(RetentionPages.link.appending("run")) {
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("danger")) { say(.runNow) }
            HTML.a(RetentionPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
          }
        }
      }
    }
  }
}
