import Counter
import HelpDesk
import Language
import Markup
import Municipality
import Site
import Triage

extension LogView {
  /// Triage beside the form: the questions, then the advice with its reasons.
  @HTMLBuilder
  var triage: HTML {
    HTML.section(.class("triage"), .id("triage"), .ariaLabelledby("triage-title")) {
      HTML.h2(.id("triage-title")) { say(LogPhrase.triage) }
      if model.main == nil { HTML.p(.class("hint"), .id("needs-task")) { say(LogPhrase.needsTask) } }
      if let reading = model.reading { advice(reading) }
      HTML.details(.id("questions"), .open(model.reading == nil && model.main != nil)) {
        HTML.summary {
          HTML.kbd { "T" }
          " " + say(LogPhrase.triageHint)
        }
        gates
        for asked in model.desk.guide.model.questions { question(asked) }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("triage"), .class("secondary")) { say(LogPhrase.ask) }
        }
      }
      HTML.div(.id("triage-steps"), .ariaLive("polite"), .hidden())
    }
  }

  private var gates: HTML {
    let given = model.input.answers["gate"]?.first
    return HTML.fieldset(.class("question"), .data("data-question", "gate")) {
      HTML.legend { say(LogPhrase.gates) }
      for (letter, gate) in model.desk.guide.model.letteredGates {
        let id = "triage-gate-" + gate.gate.code
        HTML.div(.class("choice")) {
          HTML.input(
            .type("radio"), .id(id), .name("triage-gate"), .value(gate.gate.code), .checked(given == gate.gate.code))
          HTML.label(.for(id)) {
            HTML.kbd { String(letter).uppercased() }
            " " + gate.text[language]
          }
        }
      }
    }
  }

  private func question(_ asked: TriageModel.Asked) -> HTML {
    let name = "triage-" + asked.question.rawValue
    let given = Set(model.input.answers[asked.question.rawValue] ?? [])
    return HTML.fieldset(.class("question"), .data("data-question", asked.question.rawValue)) {
      HTML.legend { asked.text[language] }
      for (place, answer) in asked.answers.enumerated() {
        let id = "\(name)-\(place)"
        let isBarrier = asked.question == .barriers && answer.code != "none" && answer.code != "unknown"
        HTML.div(.class("choice")) {
          HTML.input(
            .type(isBarrier ? "checkbox" : "radio"), .id(id), .name(name), .value(answer.code),
            .checked(given.contains(answer.code)))
          HTML.label(.for(id)) {
            HTML.kbd { answer.code == "unknown" ? "?" : String(place + 1) }
            " " + answer.text[language]
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func advice(_ reading: TriageReading) -> HTML {
    HTML.div(.class("advice"), .id("advice")) {
      HTML.p(.class("label")) { say(LogPhrase.advised) }
      HTML.p(.class("level")) {
        if let level = reading.level { HTML.span(.class("number")) { String(level.rawValue) } }
        HTML.strong { reading.heading ?? reading.meaning }
      }
      if reading.heading != nil { HTML.p { reading.meaning } }
      HTML.p(.class("buttons")) {
        if let level = reading.level {
          HTML.button(
            .type("submit"), .name("do"), .value("use-\(level.rawValue)"), .class("primary"), .id("use-advice")
          ) {
            say(LogPhrase.useLevel, ["n": .number(level.rawValue)])
          }
        }
        if let task = model.main {
          HTML.a(Link("/slip").appending(task.code.text), .class("secondary"), .id("slip")) { say(LogPhrase.slip) }
        }
      }
      if let above = reading.aboveCeiling { HTML.p(.class("notice warning")) { above } }
      if !reading.reasons.isEmpty {
        HTML.ul(.class("points")) {
          for reason in reading.reasons {
            HTML.li {
              HTML.span(.class("number")) { reason.signed.replacing("-", with: "\u{2212}") }
              " " + reason.text
            }
          }
        }
        HTML.p(.class("hint")) { say(LogPhrase.points, ["n": .number(reading.total)]) }
      }
      if !reading.pathways.isEmpty {
        HTML.h3 { say(LogPhrase.waysOn) }
        HTML.ul {
          for way in reading.pathways {
            HTML.li {
              HTML.strong { way.name }
              way.why.map { ": " + $0 }
            }
          }
        }
      }
      if let changes = reading.changes { HTML.p(.class("hint")) { changes } }
      HTML.p(.class("hint")) { reading.model }
    }
  }

  /// The rule card of the chosen task.
  @HTMLBuilder
  var card: HTML {
    HTML.section(.class("card"), .id("card"), .hidden(model.main == nil)) {
      if let task = model.main {
        HTML.h2 { model.desk.name(task) }
        if let card = RuleCard(of: task, in: language) {
          RuleCardView(card: card).content
        } else {
          HTML.p { say(RuleCardPhrase.ownTask) }
        }
      }
    }
  }

  /// What was just saved, with the way back.
  func receipt(_ receipt: LogModel.Receipt) -> HTML {
    HTML.div(.class("receipt"), .role("status"), .id("receipt")) {
      HTML.p {
        HTML.strong { say(LogPhrase.saved) }
        " " + receipt.line
      }
      HTML.div(.class("buttons")) {
        if let ticket = receipt.ticket {
          visit.form(Link("/log")) {
            visit.hidden(receipt.back)
            HTML.input(.type("hidden"), .name("ticket"), .value(ticket))
            HTML.button(.type("submit"), .name("do"), .value("undo"), .class("secondary")) { say(LogPhrase.undo) }
            HTML.span(.class("hint")) { say(LogPhrase.undoLeft) }
          }
        }
        visit.form(Link("/log")) {
          visit.hidden(receipt.again)
          HTML.button(.type("submit"), .name("do"), .value("again"), .class("secondary")) { say(LogPhrase.again) }
        }
      }
    }
  }

  /// What waits in the browser for the network; the script fills it.
  var outbox: HTML {
    HTML.div(.class("outbox"), .id("outbox"), .role("status"), .hidden()) {
      HTML.p(.id("outbox-text"))
      HTML.ul(.id("outbox-refused"))
      HTML.button(.type("button"), .id("outbox-send"), .class("secondary"), .hidden()) { say(LogPhrase.sendNow) }
    }
  }
}
