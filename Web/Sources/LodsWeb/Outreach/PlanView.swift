import Foundation
import Language
import Markup
import Municipality
import Outreach
import Records
import Site

/// A plan as it stands, as markup.
struct PlanView {
  let state: PlanDesk.State?
  let month: Day
  let words: TripWords
  let problems: [FieldProblem]
  let told: PlanPagePhrase?
  let visit: Visit

  private func say(_ phrase: PlanPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: OutreachPages.link(month: state?.aim.first ?? month), visit.say(FramePhrase.visitMonth))
    visit.parts(problems).summary
    visit.done(PlanDone.self)
    if let told { HTML.div(.class("notice warning"), .role("alert")) { HTML.p { say(told) } } }
    HTML.h1 { heading }
    if let state {
      HTML.p(.class("hint")) {
        say(.by, ["name": .text(state.by), "when": .text(visit.moment(Int(state.since.timeIntervalSince1970)))])
      }
      switch state.stage {
      case .running: running(state)
      case .ready(let ready): self.ready(state, ready)
      case .failed(let fault):
        HTML.div(.class("notice error"), .role("alert")) {
          HTML.p { fault?.sentence(in: visit.language) ?? say(.failed) }
        }
        form
      }
    } else {
      HTML.p(.class("lead")) { say(.lead) }
      form
    }
  }

  private var heading: String {
    switch state?.aim {
    case .day(let day, _, _): say(.dayTitle, ["day": .text(words.day(day))])
    case .month(let month): say(.monthTitle, ["month": .text(DayText.month(of: month, in: visit.language))])
    case nil: say(.title)
    }
  }

  private var form: HTML {
    let first = visit.today.firstOfMonth
    let months = (0..<4).reduce(into: [first]) { months, _ in
      months.append((months.last ?? first).adding(31).firstOfMonth)
    }
    return visit.form(PlanPages.link) {
      visit.parts(problems).select(
        "month", say(.month),
        options: months.map { (String($0.iso.prefix(7)), DayText.month(of: $0, in: visit.language)) },
        chosen: String(month.iso.prefix(7)))
      HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.begin) } }
    }
  }

  // MARK: While it runs

  private func running(_ state: PlanDesk.State) -> HTML {
    let view = AsideView(standing: state.asked, page: PlanPages.link, visit: visit)
    return view.around(isWhole: true) {
      view.underWay {
        HTML.p { say(.running) }
      } more: {
        HTML.p(.class("hint")) { say(.runningNote) }
        visit.form(PlanPages.link.appending("stop")) {
          HTML.input(.type("hidden"), .name("plan"), .value(state.id))
          HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("secondary")) { say(.stop) } }
        }
      }
    }
  }

  // MARK: When it is there

  @HTMLBuilder
  private func ready(_ state: PlanDesk.State, _ ready: PlanDesk.Ready) -> HTML {
    let proposal = ready.proposal
    let changed = proposal.changed.sorted { slot(proposal, $0) < slot(proposal, $1) }
    if ready.wasStopped { HTML.div(.class("notice")) { HTML.p { say(.stopped) } } }
    HTML.dl(.class("figures")) {
      figure(say(.planned), String(proposal.slots.count))
      figure(say(.changes), String(changed.count + proposal.lost.count))
      figure(say(.noRoom), String(proposal.unserved.count))
      figure(say(.driving), say(.km, ["n": .number((proposal.metres + 500) / 1_000)]))
    }
    if let isProved = ready.isProved { HTML.p { say(isProved ? .proved : .searched) } }
    answer(state, isNothing: changed.isEmpty && proposal.lost.isEmpty)
    unserved(ready)
    if !proposal.lost.isEmpty {
      HTML.h2 { say(.lost) }
      HTML.ul { for trip in proposal.lost { HTML.li { words.change(trip, to: nil) } } }
    }
    if !changed.isEmpty { changes(changed, proposal) }
    if ready.snapshot.unchecked > 0 {
      HTML.p { HTML.a(OutreachPages.requests) { say(.unchecked, ["n": .number(ready.snapshot.unchecked)]) } }
    }
  }

  private func slot(_ proposal: PlanProposal, _ trip: OutreachVisit) -> Int {
    proposal.slots[trip.number].map { $0.day.number * 1_440 + $0.begins } ?? 0
  }

  private func figure(_ label: String, _ value: String) -> HTML {
    HTML.div {
      HTML.dt { label }
      HTML.dd { value }
    }
  }

  private func answer(_ state: PlanDesk.State, isNothing: Bool) -> HTML {
    visit.form(PlanPages.link.appending("answer")) {
      HTML.input(.type("hidden"), .name("plan"), .value(state.id))
      HTML.p(.class("buttons")) {
        if !isNothing || isDay {
          HTML.button(.type("submit"), .class("primary"), .name("do"), .value("take")) { say(.take) }
        }
        HTML.button(.type("submit"), .class("secondary"), .name("do"), .value("drop")) { say(.drop) }
      }
      if isNothing { HTML.p { say(.nothing) } }
    }
  }

  private var isDay: Bool { if case .day? = state?.aim { true } else { false } }

  @HTMLBuilder
  private func unserved(_ ready: PlanDesk.Ready) -> HTML {
    let blocked = ready.proposal.findings.compactMap { finding -> (OutreachVisit, String)? in
      guard case .visit(let number, let obstacle) = finding, let trip = ready.snapshot.visit(number) else { return nil }
      return (trip, obstacle.sentence(in: visit.language).capitalizedFirst + ".")
    }
    let teams = ready.proposal.findings.compactMap { finding -> String? in
      guard case .team(let id, let obstacle) = finding else { return nil }
      return (words.teams[id]?.details.name ?? "") + ": " + obstacle.sentence(in: visit.language) + "."
    }
    if !ready.reasons.isEmpty || !blocked.isEmpty || !teams.isEmpty {
      HTML.h2(.id("unserved")) { say(.unserved) }
      HTML.ul(.class("findings")) {
        for reason in ready.reasons { line(reason.trip, why(reason.limits)) }
        for (trip, text) in blocked { line(trip, text) }
        for text in teams { HTML.li(.class("warning")) { HTML.p { text } } }
      }
    }
  }

  private func why(_ limits: [PlanLimit]?) -> String {
    guard let limits else { return say(.notAsked) }
    return limits.isEmpty
      ? visit.say(TripPagePhrase.noSingle)
      : visit.say(TripPagePhrase.roomIf, ["limits": .text(words.conditions(limits))])
  }

  private func line(_ trip: OutreachVisit, _ text: String) -> HTML {
    HTML.li(.class("warning")) {
      HTML.h3 { HTML.a(OutreachPages.link(to: trip)) { words.name(trip) } }
      HTML.p { text }
      HTML.p(.class("hint")) { words.wished(trip.wish) + " · " + words.takes(trip.wish) }
    }
  }

  private func changes(_ trips: [OutreachVisit], _ proposal: PlanProposal) -> HTML {
    HTML.section {
      HTML.h2 { say(.who) }
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(.who) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { visit.say(TripPhrase.place) }
            HTML.th(.scope("col")) { say(.after) }
            HTML.th(.scope("col")) { say(.before) }
            HTML.th(.scope("col")) { say(.why) }
          }
        }
        HTML.tbody {
          for trip in trips {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(OutreachPages.link(to: trip)) { words.name(trip) } }
              HTML.td(.data("data-label", say(.after))) { proposal.slots[trip.number].map(words.slot) ?? "" }
              HTML.td(.data("data-label", say(.before))) { trip.slot.map(words.slot) ?? say(.waited) }
              HTML.td(.data("data-label", say(.why))) { cause(trip) }
            }
          }
        }
      }
    }
  }

  /// Why a visit gets another day: that it waited, that its team is missing, or that others fit in better so.
  private func cause(_ trip: OutreachVisit) -> String {
    if trip.slot == nil { return say(trip.isFirst ? .becauseFirst : .becauseWaited) }
    if case .day(_, let teams, _)? = state?.aim, let slot = trip.slot, slot.teams.contains(where: teams.contains) {
      return say(.becauseAway)
    }
    return say(.becauseRoom)
  }
}
